(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const pane = document.querySelector(".pane");
  const ends = (row) => all(".chips a[href^='#']", row).map((a) => byId(a.hash.slice(1))).filter(Boolean);

  // A paragraph and what it came from light up together; only the source's own column scrolls by itself.
  let lit = [];
  const light = (row) => {
    lit.forEach((r) => r.classList.remove("lit"));
    lit = row ? [row, ...ends(row)] : [];
    if (lit.length < 2) { lit = []; return; }
    lit.forEach((r) => r.classList.add("lit"));
    const first = lit.slice(1).find((r) => pane && pane.contains(r));
    if (first && !pane.contains(row) && pane.scrollHeight > pane.clientHeight) {
      const from = first.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      if (from < 0 || from + first.offsetHeight > pane.clientHeight) {
        pane.scrollTo({ top: pane.scrollTop + from - 48 });
      }
    }
  };
  all(".compare .row").forEach((row) => {
    row.addEventListener("pointerenter", (e) => { if (e.pointerType === "mouse") light(row); });
    row.addEventListener("focusin", () => light(row));
    row.addEventListener("click", (e) => {
      if (e.target.closest("a") || String(getSelection())) return;
      light(row);
      const other = ends(row)[0];
      if (other && pane && pane.contains(row)) other.scrollIntoView({ block: "center" });
    });
  });
  const compare = document.querySelector(".compare");
  if (compare) compare.addEventListener("pointerleave", () => light(null));

  // Facts by verdict.
  const buttons = all(".filters button");
  buttons.forEach((button) => button.addEventListener("click", () => {
    buttons.forEach((b) => b.setAttribute("aria-pressed", String(b === button)));
    all("#facts tbody tr").forEach((tr) => {
      tr.hidden = Boolean(button.dataset.verdict) && tr.dataset.verdict !== button.dataset.verdict;
    });
  }));
  const filters = document.querySelector(".filters");
  if (filters) filters.hidden = false;

  // A link to a hidden row or a closed explanation shows it.
  const reveal = () => {
    let target = null;
    try { target = byId(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    if (target.matches("details")) target.open = true;
    if (target.hidden && buttons[0]) { buttons[0].click(); target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  reveal();

  // Where the reader is.
  const links = new Map(all(".toc a").map((a) => [a.hash.slice(1), a]));
  const seen = new IntersectionObserver((entries) => entries.forEach((entry) => {
    if (!entry.isIntersecting) return;
    links.forEach((a) => { a.classList.remove("here"); a.removeAttribute("aria-current"); });
    const here = links.get(entry.target.id);
    if (here) { here.classList.add("here"); here.setAttribute("aria-current", "true"); }
  }), { rootMargin: "-20% 0px -70% 0px" });
  links.forEach((_, id) => { if (byId(id)) seen.observe(byId(id)); });
})();
