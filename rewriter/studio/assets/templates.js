// A template edited beside what it would send: looked at as it is typed, kept in this browser at once, saved on demand.
import { all, ask, fill, lang, make, one, t } from "./common.js";

const LOOK_MS = 250, RETRY_MS = 4000;
const { name, file } = one("[data-name]").dataset;
const home = `/templates/${encodeURIComponent(name)}`;
const PREFIX = `rewriter-template:${file}:`;
const text = one("#text"), lines = one("#lines"), article = one("#article"), within = one("#within");
let saved = "", revision = "", looking = false, again = false, timer = 0, saving = false;
let tab = "";

const say = (words, css = "") => { const s = one("#status"); if (s.textContent !== words) s.textContent = words; s.className = `status ${css}`; };
const dirty = () => text.value !== saved;

// ---- what is typed is kept in this browser, by tab -----------------------------------------------------------
function store(key, value) {
  try { if (value === null) localStorage.removeItem(key); else localStorage.setItem(key, value); return true; } catch { return false; }
}

function drafts() {
  const found = [];
  try {
    for (const key of Object.keys(localStorage).filter((k) => k.startsWith(PREFIX))) {
      const draft = JSON.parse(localStorage.getItem(key));
      if (typeof draft?.text === "string") found.push({ key, ...draft });
    }
  } catch { /* nothing is kept here */ }
  return found.sort((a, b) => b.at - a.at);
}

// A tab keeps its name when it is loaded anew; a tab that was made from another one takes a new name.
async function named() {
  const fresh = () => [...crypto.getRandomValues(new Uint8Array(9))].map((n) => n.toString(36)).join("");
  let mine = "";
  try { mine = sessionStorage.getItem("rewriter-tab") ?? ""; } catch { /* for this page only */ }
  const alone = mine && await held(mine);
  if (!alone) { mine = fresh(); await held(mine); }
  try { sessionStorage.setItem("rewriter-tab", mine); } catch { /* likewise */ }
  return mine;
}

function held(mine) {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((done) => navigator.locks.request(`rewriter-tab:${mine}`, { ifAvailable: true }, (lock) => {
    done(lock !== null);
    return lock ? new Promise(() => {}) : undefined;
  }));
}

function keep() {
  const key = PREFIX + tab;
  if (!dirty()) { store(key, null); say(t["same-as-saved"]); return; }
  const kept = store(key, JSON.stringify({ text: text.value, was: revision, at: Date.now() }));
  say(kept ? t["kept-here"] : t["not-kept"], kept ? "" : "bad");
  keep.fails = !kept;
}

function offer() {
  const others = drafts().filter((d) => d.key !== PREFIX + tab && d.text !== text.value);
  const box = one("#draft");
  box.hidden = others.length === 0;
  if (!others.length) return;
  const [draft] = others;
  const when = new Date(draft.at).toLocaleString(lang, { dateStyle: "medium", timeStyle: "short" });
  one("p", box).textContent = fill(t["draft-found"], { date: when });
  one("#take").onclick = () => { store(draft.key, null); put(draft.text, draft.was); offer(); text.focus(); };
  one("#throw").onclick = () => { store(draft.key, null); offer(); text.focus(); };
}

function put(words, was = revision) {
  text.value = words;
  revision = was;
  changed();
}

// ---- lines, and what is wrong at them ------------------------------------------------------------------------
let bad = new Set();

function drawLines() {
  const parts = text.value.split("\n");
  while (lines.children.length > parts.length) lines.lastChild.remove();
  while (lines.children.length < parts.length) lines.append(make("span", { class: "line" }));
  parts.forEach((part, n) => {
    const line = lines.children[n], words = part || "\u200b", css = bad.has(n + 1) ? "line wrong" : "line";
    if (line.textContent !== words) line.textContent = words;
    if (line.className !== css) line.className = css;
  });
}

function drawProblems(problems) {
  bad = new Set(problems.map((p) => p.line).filter(Boolean));
  drawLines();
  const count = problems.length;
  const head = count === 0 ? t.order : count === 1 ? t["wrong-one"] : fill(t.wrong, { n: count });
  const list = problems.map((p) => make("li", {}, place(p), make("span", {}, p.text), mend(p)));
  one("#problems").replaceChildren(make("p", { class: count ? "bad" : "good" }, `${count ? "✗" : "✓"} ${head}`), ...(count ? [make("ul", {}, ...list)] : []));
  text.setAttribute("aria-invalid", String(bad.size > 0));
}

function place(problem) {
  if (!problem.line) return make("a", { href: `/templates/${encodeURIComponent(problem.address)}` }, fill(t.elsewhere, { name: problem.file }));
  return make("button", { type: "button", class: "link", onclick: () => goTo(problem.line) }, fill(t.line, { n: problem.line }));
}

// One click puts the nearest name there is in the place of one that is not, at that line.
function mend(problem) {
  if (!problem.line || !problem.near) return null;
  const [start, end] = span(problem.line);
  const found = text.value.slice(start, end).search(new RegExp(`(?<![\\w.])${escaped(problem.name)}(?![\\w])|(?<=\\.)${escaped(problem.name)}(?![\\w])`, "u"));
  if (found < 0) return null;
  return make("button", { type: "button", class: "mend", onclick: () => {
    text.focus();
    text.setSelectionRange(start + found, start + found + problem.name.length);
    write(problem.near);
  } }, `→ ${problem.near}`);
}

const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function span(line) {
  const parts = text.value.split("\n");
  const start = parts.slice(0, line - 1).reduce((sum, part) => sum + part.length + 1, 0);
  return [start, start + (parts[line - 1] ?? "").length];
}

function goTo(line) {
  show("text");
  text.focus();
  text.setSelectionRange(...span(line));
  lines.children[line - 1]?.scrollIntoView({ block: "center" });
}

// By the browser's own command, so that its undo knows it.
function write(words) {
  text.focus();
  if (!document.execCommand("insertText", false, words)) { text.setRangeText(words, text.selectionStart, text.selectionEnd, "end"); changed(); }
}

// ---- looked at as it is typed --------------------------------------------------------------------------------
function changed() {
  drawLines();
  keep();
  clearTimeout(timer);
  timer = setTimeout(look, LOOK_MS);
  one("#save").disabled = !dirty();
}

async function look() {
  clearTimeout(timer);
  if (looking) { again = true; return; }
  looking = true;
  document.body.dataset.looked = "no";
  const sent = text.value;
  const answer = await ask(`${home}/look`, { text: sent, article: article.value, within: within.value, tab });
  looking = false;
  if (again || text.value !== sent) { again = false; look(); return; }
  if (answer.status === 200) drawLook(answer.values);
  else if (answer.status === 0) { say(t.offline, "bad"); timer = setTimeout(look, RETRY_MS); }
  else if (answer.status !== 204) say(answer.values.error ?? t.sorry, "bad");
  document.body.dataset.looked = "yes";
}

function drawLook(seen) {
  drawProblems(seen.problems);
  one("#note").textContent = seen.note;
  one("#note").hidden = !seen.note;
  one("#weight").hidden = !seen.messages;
  one("#messages").classList.toggle("stale", !seen.messages);
  if (!seen.messages) {
    if (!one("#messages").children.length) one("#messages").replaceChildren(make("p", { class: "soft" }, t["no-render"]));
    return;
  }
  one("#told").textContent = seen.told;
  one("#share").hidden = !seen.context;
  if (seen.context) one("#share").value = Math.min(1, seen.tokens / seen.context);
  one("#over").textContent = seen.over;
  one("#over").hidden = !seen.over;
  one("#messages").replaceChildren(...seen.messages.flatMap((m) => [make("h3", {}, t[`role-${m.role}`] ?? m.role), make("pre", { class: "message", lang: "fr", tabindex: "0" }, m.text)]));
}

// ---- saved ---------------------------------------------------------------------------------------------------
async function save() {
  if (saving || !dirty()) return;
  saving = true;
  say(t.saving);
  const sent = text.value;
  const answer = await ask(`${home}/save`, { text: sent, was: revision });
  saving = false;
  if (answer.status === 200) { settle(answer.values, sent); return; }
  if (answer.status === 409 && "now" in answer.values) { await clash(answer.values); return; }
  if (answer.values.problems?.length) drawProblems(answer.values.problems.map((p) => ({ ...p, line: p.file === file ? p.line : 0 })));
  say(answer.status === 0 ? t.offline : answer.values.error ?? t.sorry, "bad");
}

function settle(state, sent) {
  saved = state.text;
  revision = state.revision;
  drawState(state);
  if (text.value === sent && text.value !== saved) text.value = saved;
  changed();
  if (!dirty()) say(t["saved-now"], "good");
}

async function clash(answer) {
  const dialog = one("#conflict");
  one("#theirs").textContent = answer.now;
  one("#yours").textContent = text.value;
  dialog.returnValue = "";
  dialog.showModal();
  await new Promise((done) => dialog.addEventListener("close", done, { once: true }));
  if (!dialog.returnValue) { say(answer.error, "bad"); return; }
  saved = answer.now;
  revision = answer.revision;
  if (dialog.returnValue === "theirs") put(answer.now);
  else { keep(); await save(); }
}

// ---- the page ------------------------------------------------------------------------------------------------
function drawState(state) {
  one("#whose").textContent = `${t[`origin-${state.origin}`]} · ${state.folder}`;
  one("#try").hidden = false;
  const tried = state.within[0] ?? name;
  one("#try").href = `/templates/${encodeURIComponent(tried)}/try`;
  one("#changes").hidden = !(state.moved || state.origin === "changed");
  one("#changes").classList.toggle("moved", state.moved);
  if (state.moved) one("#changes").title = t.moved;
}

function drawChoices(state) {
  const groups = new Map();
  for (const sample of state.samples) groups.set(sample.group, [...(groups.get(sample.group) ?? []), make("option", { value: sample.id }, sample.title)]);
  article.replaceChildren(...[...groups].flatMap(([group, options]) => group ? [make("optgroup", { label: group }, ...options)] : options));
  within.replaceChildren(...state.within.map((each) => make("option", { value: each }, each)));
  one("#within-box").hidden = state.within.length < 2;
  one("#variables").replaceChildren(...state.variables.flatMap((v) => [
    make("dt", {}, put_(v.name), make("span", { class: "soft" }, ` ${v.kind}`)),
    make("dd", {}, v.told ? make("p", { lang: "fr" }, v.told) : null, make("p", { class: "members" }, ...v.members.flatMap((m) => [put_(m), " "]))),
  ]));
  one("#includes").replaceChildren(...state.partials.flatMap((p) => [put_(p, `{% include "${p}" %}`), " "]));
}

const put_ = (shown, words = `{{ ${shown} }}`) => make("button", { type: "button", class: "put", onclick: () => write(words) }, shown);

function show(pane) {
  one(".workbench").dataset.shown = pane;
  for (const button of all("[data-pane]")) button.setAttribute("aria-pressed", String(button.dataset.pane === pane));
}

for (const button of all("[data-pane]")) button.addEventListener("click", () => show(button.dataset.pane));
text.addEventListener("input", changed);
article.addEventListener("change", look);
within.addEventListener("change", look);
one("#save").addEventListener("click", save);
one("#try").addEventListener("click", async (event) => {
  if (!dirty()) return;
  event.preventDefault();
  await save();
  if (!dirty()) location.assign(one("#try").href);
});
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s" || event.target.closest("dialog")) return;
  event.preventDefault();
  save();
});
addEventListener("beforeunload", (event) => { if (dirty() && keep.fails) event.preventDefault(); });

const first = await ask(`${home}/state`);
if (first.status === 200) {
  tab = await named();
  saved = first.values.text;
  revision = first.values.revision;
  drawState(first.values);
  drawChoices(first.values);
  text.disabled = false;
  const mine = drafts().find((d) => d.key === PREFIX + tab);
  if (mine && mine.text !== saved) { put(mine.text, mine.was); say(t["draft-taken"]); } else put(saved);
  offer();
  document.body.dataset.ready = "yes";
} else say(first.values.error ?? t.sorry, "bad");
