// The desk: articles sorted, filtered and searched here; only the rows that are looked at are made.
import { all, fill, lang, make, one, t } from "./common.js";

const STEP = 150, REDRAW_MS = 250;
const [ID, TITLE, FOLDER, STATUS, WORDS, STOP, LOOK, ADVICE, COST, COST_SHOWN, MADE, MADE_SHOWN, BY, RELEASED, BEGUN,
  WORDS_SHOWN, STATE] = Array(17).keys();
const RANK = { "failed": 0, "unreadable": 1, "changed": 2, "needs-review": 3, "released-changed": 4, "ready": 5, "released": 6 };
const VALUE = {
  title: (r) => r[TITLE], outcome: (r) => RANK[r[STATE]] ?? 9, findings: (r) => [r[STOP], r[LOOK], r[ADVICE]],
  words: (r) => r[WORDS], cost: (r) => r[COST] ?? -1, made: (r) => r[MADE], by: (r) => r[BY],
};
const WHICH = {
  all: () => true, begun: (r) => r[BEGUN] > 0,
};
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const compare = new Intl.Collator(lang, { numeric: true }).compare;
const body = one("#desk tbody"), search = one("#search"), which = one("#which"), more = one("#more");
let rows = [], found = [], shown = 0, sort = "made", up = false;

const order = (a, b) => Array.isArray(a) ? a.map((v, i) => v - b[i]).find(Boolean) ?? 0
  : typeof a === "number" ? a - b : compare(a, b);

function choose() {
  const words = plain(search.value).split(/\s+/).filter(Boolean);
  const fits = WHICH[which.value] ?? ((r) => r[STATE] === which.value);
  found = rows.filter((r) => fits(r) && words.every((word) => r.plain.includes(word)));
  found.sort((a, b) => order(VALUE[sort](a), VALUE[sort](b)) * (up ? 1 : -1));
  body.replaceChildren();
  shown = 0;
  extend();
  one("#count").textContent = fill(rows.length === 1 ? t["count-only"] : found.length < 2 ? t["count-few"] : t.count, { n: found.length, total: rows.length });
  one("#nothing").textContent = rows.length ? t.none : t.empty;
  one("#nothing").hidden = found.length > 0;
  one("#desk").hidden = rows.length === 0;
}

function extend() {
  body.append(...found.slice(shown, shown + STEP).map(row));
  shown = Math.min(found.length, shown + STEP);
  more.hidden = shown >= found.length;
  more.textContent = fill(t.more, { n: found.length - shown });
}

function row(r) {
  const readable = r[STATUS] !== "unreadable";
  const title = readable ? make("a", { href: `/a/${r[ID]}`, lang: "fr" }, r[TITLE]) : r[TITLE];
  const counts = [["stop", "✗", STOP, t.stops], ["look", "!", LOOK, t.looks], ["advice", "·", ADVICE, t.advices]];
  return make("tr", {},
    make("th", { scope: "row" }, title, make("span", { class: "under" }, r[FOLDER])),
    make("td", {}, make("span", { class: `state ${r[STATE]}` }, t[r[STATE]] ?? r[STATE]),
      r[STATE] !== r[STATUS] ? make("span", { class: "under" }, t[r[STATUS]] ?? r[STATUS])
        : r[BEGUN] && r[STATUS] !== "changed" ? make("span", { class: "under" }, t.begun) : null),
    make("td", { class: "marks" }, ...counts.filter(([, , at]) => r[at]).map(([css, sign, at, label]) =>
      make("span", { class: css, title: `${r[at]} ${label}` }, make("span", { "aria-hidden": "true" }, sign),
        ` ${r[at]}`, make("span", { class: "hidden" }, ` ${label}`)))),
    make("td", { class: "num" }, r[WORDS_SHOWN]), make("td", { class: "num" }, r[COST_SHOWN] || "–"),
    make("td", {}, r[MADE_SHOWN]), make("td", {}, r[BY], r[RELEASED] ? make("span", { class: "under" }, r[RELEASED]) : null));
}

function heads() {
  for (const button of all("[data-sort]")) {
    const here = button.dataset.sort === sort;
    const head = button.closest("th");
    if (here) head.setAttribute("aria-sort", up ? "ascending" : "descending");
    else head.removeAttribute("aria-sort");
    one("span", button).textContent = here ? (up ? " ↑" : " ↓") : "";
  }
}

function step(by) {
  const links = all("a", body);
  const at = links.indexOf(document.activeElement);
  if (by > 0 && at === links.length - 1 && !more.hidden) extend();
  const next = all("a", body)[at < 0 ? 0 : Math.max(0, at + by)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.matches("input, select, textarea");
  if (event.key === "Escape" && event.target === search) { search.value = ""; choose(); return; }
  if (event.key === "Enter" && event.target === search) { one("a", body)?.focus(); event.preventDefault(); return; }
  if (typing) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/") search.focus();
  else return;
  event.preventDefault();
});
search.addEventListener("input", choose);
which.addEventListener("change", choose);
more.addEventListener("click", extend);
for (const button of all("[data-sort]")) {
  button.addEventListener("click", () => {
    up = button.dataset.sort === sort ? !up : ["title", "outcome", "by"].includes(button.dataset.sort);
    sort = button.dataset.sort;
    heads();
    choose();
  });
}

// Rows come as the studio reads them: what it knows at once, the rest line by line.
async function* lines(path) {
  const answer = await fetch(path, { credentials: "same-origin" });
  if (!answer.ok) throw new Error((await answer.json()).error);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let text = "", part = await reader.read(); !part.done; part = await reader.read()) {
    const whole = (text + part.value).split("\n");
    text = whole.pop();
    for (const line of whole) yield JSON.parse(line);
  }
}

let turn = 0;
async function load() {
  const mine = ++turn, all_ = [];
  let drawn = -Infinity;
  const draw = () => { rows = all_; again(); drawn = performance.now(); };
  one("#desk").setAttribute("aria-busy", "true");
  heads();
  try {
    for await (const some of lines("/desk/rows")) {
      if (mine !== turn) return;
      for (const r of some) r.plain = plain([r[TITLE], r[FOLDER], r[BY]].join(" "));
      all_.push(...some);
      if (all_.length && performance.now() - drawn > REDRAW_MS) draw();
    }
    draw();
    document.body.dataset.ready = "yes";
  } catch (error) { one("#nothing").hidden = false; one("#nothing").textContent = error.message || t.sorry; }
  one("#desk").removeAttribute("aria-busy");
}

// The rows chosen anew under whoever reads them: as many as were shown, the focus where it was.
function again() {
  const focused = body.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null, before = shown;
  choose();
  while (shown < Math.min(before, found.length)) extend();
  if (focused) all("a", body).find((a) => a.getAttribute("href") === focused)?.focus({ preventScroll: true });
}
addEventListener("pageshow", load);
