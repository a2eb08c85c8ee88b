(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const data = JSON.parse(byId("data").textContent);
  const [STATUS, TITLE, TONGUE, ID, FOLDER, KEYPHRASE, WORDS, REMARKS, CODES, GROUNDS, WHY, FACTS, COST, SECONDS,
    CALLS] = Array(15).keys();
  const { lines, lang } = data;
  const table = byId("table"), body = table.tBodies[0], heads = all("th", table), say = table.dataset;

  // Numbers as the page writes them without script.
  const formats = new Map();
  const number = (value, digits = 0) => {
    if (!formats.has(digits)) {
      formats.set(digits, new Intl.NumberFormat(lang === "fr" ? "fr-FR" : "en-US",
        { minimumFractionDigits: digits, maximumFractionDigits: digits }));
    }
    return formats.get(digits).format(value);
  };
  const two = (value) => String(value).padStart(2, "0");
  const amount = (value) => value === null ? "–" : `${number(value, value >= 1 ? 2 : 4)}\u00a0${data.currency}`;
  const duration = (seconds) => {
    if (seconds < 10) return `${number(seconds, 1)}\u00a0s`;
    const whole = Math.round(seconds), minutes = Math.floor(whole / 60);
    if (!minutes) return `${whole}\u00a0s`;
    if (minutes < 60) return `${minutes}\u00a0min\u00a0${two(whole % 60)}\u00a0s`;
    return `${number(Math.floor(minutes / 60))}\u00a0h\u00a0${two(minutes % 60)}\u00a0min`;
  };

  // A line as a row. Words only ever become text, never markup.
  const make = (tag, css, ...inside) => {
    const element = document.createElement(tag);
    if (css) element.className = css;
    element.append(...inside);
    return element;
  };
  const titled = (element, title) => { element.title = title; return element; };
  const hidden = (words) => make("span", "hidden", ` ${words}`);
  const SEVERITIES = ["error", "warning", "advice"];
  const shape = () => { const s = make("span", "shape"); s.setAttribute("aria-hidden", "true"); return s; };
  const remark = ([family, ...counts]) => make("li", SEVERITIES[counts.findIndex(Boolean)], data.families[family][1],
    ...counts.flatMap((n, i) => n ? [" ", titled(make("span", SEVERITIES[i], shape(), n, hidden(say[SEVERITIES[i]])),
      say[SEVERITIES[i]])] : []));
  const fact = ([verdict, n]) => {
    const [css, name] = data.facts[verdict];
    return titled(make("span", `pill ghost ${css}`, number(n), hidden(name)), name);
  };
  const named = (line) => {
    const link = make(line[FOLDER] ? "a" : "span", "", line[TITLE] || say.untitled);
    if (line[FOLDER]) link.href = `articles/${encodeURIComponent(line[FOLDER])}/report.html`;
    link.lang = line[TITLE] ? line[TONGUE] : "";
    return link;
  };
  const row = (line) => {
    const [css, status] = data.statuses[line[STATUS]];
    const cells = [
      [make("span", `pill ${css}`, status)],
      [make("div", "title", named(line)), make("div", "id", line[ID]),
        ...(line[WHY] ? [make("div", "why wide", line[WHY])] : [])],
      [line[WORDS] ? number(line[WORDS]) : "–"],
      [line[REMARKS].length ? make("ul", "remarks", ...line[REMARKS].map(remark)) : "–"],
      [line[FACTS].length ? make("span", "facts", ...line[FACTS].map(fact)) : "–"],
      [amount(line[COST])], [duration(line[SECONDS])], [number(line[CALLS])],
    ].map((inside, i) => {
      const cell = make("td", heads[i].classList.contains("num") ? "num" : i === 1 ? "article" : "", ...inside);
      cell.dataset.label = titles[i];
      return cell;
    });
    return make("tr", "", ...cells);
  };

  // What is looked for, and in which order. It is kept in the address, so that « back » finds it again.
  const titles = heads.map((th) => th.textContent);
  const fold = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’ʼ]/g, "'");
  const fields = lines.map((line) => fold([line[TITLE], line[ID], line[FOLDER], line[KEYPHRASE], line[WHY]].join("\n")));
  const collator = new Intl.Collator(lang, { numeric: true });
  const weighed = lines.map((line) => line[REMARKS].reduce((sum, [, e, w, a]) => sum + e * 1e8 + w * 1e4 + a, 0));
  const GRAVITY = [0, 1e4, 1e12, 1e8, 1e6];  // of a verdict, in the order of data.facts: invented, altered, lost …
  const doubtful = lines.map((line) => line[FACTS].reduce((sum, [verdict, n]) => sum + n * GRAVITY[verdict], 0));
  const by = (get) => (a, b) => get(a) - get(b);
  const ORDERS = {
    position: (a, b) => a - b,
    outcome: by((i) => lines[i][STATUS]),
    article: (a, b) => collator.compare(lines[a][TITLE], lines[b][TITLE]),
    words: by((i) => lines[i][WORDS]),
    remarks: by((i) => weighed[i]),
    facts: by((i) => doubtful[i]),
    cost: by((i) => lines[i][COST] ?? -1),
    seconds: by((i) => lines[i][SECONDS]),
    calls: by((i) => lines[i][CALLS]),
  };
  const EMPTY = { q: "", status: "", check: "", ground: "", sort: "position", down: "", from: "0" };
  let state = { ...EMPTY }, found = [];
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    state = Object.fromEntries(Object.entries(EMPTY).map(([name, none]) => [name, asked.get(name) ?? none]));
    if (!Object.hasOwn(ORDERS, state.sort)) state.sort = EMPTY.sort;
  };
  const write = () => {
    const kept = Object.entries(state).filter(([name, value]) => value !== EMPTY[name]);
    try { history.replaceState(null, "", `#${new URLSearchParams(kept)}`); } catch { /* too many in a row: the next one */ }
  };

  const matcher = () => {
    const words = fold(state.q).split(/\s+/).filter(Boolean);
    const [kind, name] = [state.check.slice(0, state.check.indexOf(":")), state.check.slice(state.check.indexOf(":") + 1)];
    const family = kind === "family" ? data.families.findIndex(([f]) => f === name) : null;
    const code = kind === "code" ? data.codes.indexOf(name) : null;
    const ground = state.ground ? data.grounds.indexOf(state.ground) : null;
    return (i) => (family === null || lines[i][REMARKS].some(([f]) => f === family)) &&
      (code === null || lines[i][CODES].includes(code)) && (ground === null || lines[i][GROUNDS].includes(ground)) &&
      words.every((word) => fields[i].includes(word));
  };
  const counts = (matching) => {
    const many = [0, 0, 0];
    matching.forEach((i) => { many[lines[i][STATUS]] += 1; });
    buttons.forEach((b) => {
      b.lastElementChild.textContent = number(b.dataset.status ? many[b.dataset.status] : matching.length);
      b.setAttribute("aria-pressed", String((b.dataset.name || "") === state.status));
    });
  };
  const search = () => {
    const matches = matcher();
    const matching = [...lines.keys()].filter(matches);
    counts(matching);
    const status = data.statuses.findIndex(([name]) => name === state.status);
    found = status < 0 ? matching : matching.filter((i) => lines[i][STATUS] === status);
    const order = ORDERS[state.sort];
    found.sort(state.down ? (a, b) => order(b, a) || a - b : (a, b) => order(a, b) || a - b);
  };
  const draw = () => {
    const last = Math.max(0, Math.floor((found.length - 1) / data.page) * data.page);
    const from = Math.min(Math.max(0, Math.floor((Number(state.from) || 0) / data.page) * data.page), last);
    const to = Math.min(from + data.page, found.length);
    state.from = String(from);
    body.replaceChildren(...found.slice(from, to).map((i) => row(lines[i])));
    byId("shown").textContent = found.length ? say.shown.replace("{first}", number(from + 1))
      .replace("{last}", number(to)).replace("{n}", number(found.length)) : say.none;
    byId("previous").disabled = from === 0;
    byId("next").disabled = to >= found.length;
    pager.hidden = found.length <= data.page;
    heads.forEach((th) => {
      if (th.dataset.sort === state.sort) th.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      else th.removeAttribute("aria-sort");
    });
  };
  const show = () => {
    byId("search").value = state.q;
    byId("check").value = state.check;
    byId("ground").value = state.ground;
    byId("sort").value = state.sort;
    byId("descending").checked = Boolean(state.down);
    search();
    draw();
  };
  const change = (changes) => { state = { ...state, from: "0", ...changes }; search(); draw(); write(); };

  const buttons = all(".filters button"), pager = document.querySelector(".pager");
  buttons.forEach((b) => b.addEventListener("click", () => change({ status: b.dataset.name || "" })));
  byId("search").addEventListener("input", (e) => change({ q: e.target.value }));
  ["check", "ground"].forEach((name) => byId(name).addEventListener("change", (e) => change({ [name]: e.target.value })));
  byId("sort").addEventListener("change", (e) => change({ sort: e.target.value }));
  byId("descending").addEventListener("change", (e) => change({ down: e.target.checked ? "1" : "" }));
  byId("clear").addEventListener("click", () => { change(EMPTY); show(); });
  const turn = (by) => { change({ from: String(Number(state.from) + by) }); byId("articles").scrollIntoView(); };
  byId("previous").addEventListener("click", () => turn(-data.page));
  byId("next").addEventListener("click", () => turn(data.page));
  heads.forEach((th) => {
    const button = make("button", "", th.textContent);
    button.type = "button";
    button.addEventListener("click", () => {
      const again = state.sort === th.dataset.sort;
      const first = ["outcome", "article"].includes(th.dataset.sort) ? "" : "1";  // large numbers are looked for first
      change({ sort: th.dataset.sort, down: again ? (state.down ? "" : "1") : first });
      byId("sort").value = state.sort;
      byId("descending").checked = Boolean(state.down);
    });
    th.replaceChildren(button);
  });
  document.querySelector(".controls").hidden = false;
  addEventListener("hashchange", () => { read(); show(); });
  read();
  show();
})();
