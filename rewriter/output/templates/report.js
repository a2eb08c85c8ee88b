(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const pane = document.querySelector(".pane");
  const ends = (row) => all(".chips a[href^='#']", row).map((a) => byId(a.hash.slice(1))).filter(Boolean);

  // A paragraph and what it came from light up together; only the source's own column scrolls by itself.
  let lit = [], held = [];
  const light = (row) => {
    lit.forEach((r) => r.classList.remove("lit"));
    lit = row ? [row, ...ends(row)] : [];
    if (lit.length < 2) { lit = []; return; }
    lit.forEach((r) => r.classList.add("lit"));
    const first = lit.slice(1).find((r) => pane && pane.contains(r));
    if (first && !held.length && !pane.contains(row) && pane.scrollHeight > pane.clientHeight) {
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
      const sentence = e.target.closest(".s");
      light(row);
      hold(held[0] === sentence ? null : sentence);
      if (sentence) return;
      const other = ends(row)[0];
      if (other && pane && pane.contains(row)) other.scrollIntoView({ block: "center" });
    });
  });
  const compare = document.querySelector(".compare");
  if (compare) compare.addEventListener("pointerleave", () => light(null));

  // A sentence and those that answer it on the other side stay lit until another is chosen.
  const peek = document.querySelector(".peek");
  const plain = (sentence) => {
    const copy = sentence.cloneNode(true);
    all(".ref", copy).forEach((ref) => ref.remove());
    return copy.textContent;
  };
  const line = (name, words) => Object.assign(document.createElement(name), { textContent: words });
  const told = (sentence, others) => {
    const say = peek.firstElementChild;
    say.replaceChildren();
    peek.lastElementChild.hidden = !sentence;
    peek.classList.toggle("open", Boolean(sentence));
    if (!sentence) return;
    say.append(line("b", pane.contains(sentence) ? peek.dataset.article : peek.dataset.source));
    others.forEach((other) => say.append(line("p", plain(other))));
    if (!others.length) say.append(line("p", peek.dataset.none));
  };
  const bring = (other) => {
    if (!pane.contains(other)) { other.scrollIntoView({ block: "center" }); return; }
    if (pane.scrollHeight <= pane.clientHeight) return;
    const from = other.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (from < 0 || from + other.offsetHeight > pane.clientHeight) {
      pane.scrollTo({ top: pane.scrollTop + from - pane.clientHeight / 3 });
    }
  };
  const hold = (sentence, still = false) => {
    if (!peek) return;
    held.forEach((s) => s.classList.remove("tied"));
    const to = sentence ? sentence.dataset.to || "" : "";
    const others = to.split(" ").map(byId).filter(Boolean);
    held = sentence ? [sentence, ...others] : [];
    held.forEach((s) => s.classList.add("tied"));
    told(sentence, others);
    if (others[0] && !still) bring(others[0]);
  };
  if (peek) {
    const compared = all(".compare .s");
    const follow = byId("follow");
    const within = (e) => e.target.closest && e.target.closest(".compare .s");
    all(".scripted").forEach((element) => { element.hidden = false; });
    peek.lastElementChild.addEventListener("click", () => hold(null));
    follow.addEventListener("change", () => {
      compared.forEach((s) => {
        if (follow.checked) { s.tabIndex = 0; s.setAttribute("role", "group"); }
        else { s.removeAttribute("tabindex"); s.removeAttribute("role"); }
      });
      if (!follow.checked) hold(null);
    });
    addEventListener("pointerover", (e) => {
      const sentence = e.pointerType === "mouse" && follow.checked && within(e);
      if (sentence && sentence !== held[0]) hold(sentence, pane.contains(sentence));
    });
    addEventListener("keydown", (e) => {
      if (e.key === "Escape") hold(null);
      if ((e.key !== "Enter" && e.key !== " ") || !follow.checked || !e.target.matches(".compare .s")) return;
      e.preventDefault();
      hold(held[0] === e.target ? null : e.target);
    });
  }

  // Facts by verdict, sentences by standing.
  const every = (group) => all("button", group)[0];
  all(".filters").forEach((group) => {
    const buttons = all("button", group);
    const rows = all("tbody tr", group.closest("section"));
    const kind = (element) => element.dataset.verdict || element.dataset.standing;
    buttons.forEach((button) => button.addEventListener("click", () => {
      buttons.forEach((b) => b.setAttribute("aria-pressed", String(b === button)));
      rows.forEach((tr) => { tr.hidden = Boolean(kind(button)) && kind(tr) !== kind(button); });
    }));
    group.hidden = false;
  });

  // A link to a hidden row or a closed explanation shows it.
  const reveal = () => {
    let target = null;
    try { target = byId(decodeURIComponent(location.hash.slice(1))); } catch { return; }
    if (!target) return;
    if (target.matches("details")) target.open = true;
    const group = target.hidden && target.closest("section").querySelector(".filters");
    if (group) { every(group).click(); target.scrollIntoView(); }
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
