// Reviewing an article: what is typed is judged at once and saved soon, and nobody's words are lost.
import { all, ask, fill, make, one, t } from "./common.js";
import { caret, lay, select, under, wordsOf } from "./paper.js";

const JUDGE_MS = 20, SAVE_MS = 1200, RETRY_MS = 4000;
const home = `/a/${one("[data-id]").dataset.id}`;
const SIGNS = { stop: "✗", look: "!", advice: "·" };
const NAME = "rewriter-studio-name";
const source = new Map();  // address → element
let parts = new Map();  // address → { ...part, element, saved, accepted }
let view = null, lines = new Map(), judgeTimer = 0, judging = null, saveTimer = 0, queue = Promise.resolve();
let shaped = false;  // whether the last thing done was to part or join paragraphs
const waiting = [];  // when each keystroke that is not yet judged was struck

const say = (text, css = "") => { const s = one("#status"); if (s.textContent !== text) s.textContent = text; s.className = `status ${css}`; };
const typed = (part) => wordsOf(part.element);
const dirty = (part) => typed(part) !== part.accepted && typed(part) !== part.saved;
const unsaved = () => [...parts.values()].filter(dirty);
const structure = (list) => list.map((p) => p.at).join(" ");

// ---- who -----------------------------------------------------------------------------------------------------
const known = () => { try { return localStorage.getItem(NAME) ?? ""; } catch { return known.kept ?? ""; } };
const remember = (name) => { known.kept = name; one("#signer").hidden = true; try { localStorage.setItem(NAME, name); } catch { /* for this page only */ } };
let asking = null;

function who() {
  if (known()) return Promise.resolve(known());
  asking ??= closed(one("#name")).then((answer) => {
    asking = null;
    const name = one("#by").value.trim();
    if (answer === "yes" && name) remember(name);
    return known();
  });
  return asking;
}

function closed(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener("close", () => done(dialog.returnValue), { once: true }));
}

// ---- the texts -----------------------------------------------------------------------------------------------
function drawSource(list) {
  for (const each of list) {
    const element = make("p", { class: each.at === "title" ? "text title" : "text", tabindex: "0" }, each.text);
    source.set(each.at, element);
    one("#source").append(make("div", { class: "part" }, make("span", { class: "num", "aria-hidden": "true" }, each.at === "title" ? "" : each.label), element));
    element.addEventListener("click", (event) => light(each.at, under(element, event), true));
    element.addEventListener("focus", () => light(each.at, null, false));
  }
}

function drawParts(list) {
  const before = parts;
  parts = new Map();
  const homes = { above: "#article", heading: "#article", paragraph: "#article", beside: "#fields" };
  for (const name of new Set(Object.values(homes))) one(name).replaceChildren();
  for (const given of list) {
    const part = { ...given, saved: given.text, accepted: given.text };
    part.element = field(part);
    parts.set(part.at, part);
    one(homes[part.kind]).append(box(part));
  }
  return before;
}

function field(part) {
  const element = make("div", { class: "text", role: "textbox", "aria-label": part.label, "aria-multiline": String(part.kind === "paragraph"),
    spellcheck: "true", lang: "fr", id: `part-${part.at.replace("/", "-")}`, contenteditable: "plaintext-only" }, part.text);
  if (element.contentEditable !== "plaintext-only") element.contentEditable = "true";
  element.addEventListener("input", () => changed(part));
  element.addEventListener("blur", () => { if (dirty(part)) save(); });
  element.addEventListener("keydown", (event) => entered(part, event));
  element.addEventListener("paste", (event) => pasted(part, event));
  element.addEventListener("drop", (event) => event.preventDefault());
  return element;
}

const chars = (text) => ` · ${fill(t.chars, { n: [...text].length })}`;

function box(part) {
  const beside = part.kind === "beside" || part.kind === "above";
  const css = part.kind === "above" ? `part ${part.at}` : `part ${part.kind}`;
  const count = beside ? make("span", { class: "chars" }, chars(part.text)) : null;
  return make("div", { class: css }, make("span", { class: "num", "aria-hidden": "true" }, part.label, count), part.element);
}

// Without new lines, by the browser's own command, which its undo knows; it would make elements of new lines.
function write(text) {
  if (!text.includes("\n")) { document.execCommand("insertText", false, text); return; }
  const at = getSelection().getRangeAt(0), node = document.createTextNode(text);
  const element = document.activeElement;
  at.deleteContents();
  at.insertNode(node);
  getSelection().collapse(node, node.length);
  element.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function entered(part, event) {
  if (event.isComposing) return;
  if (event.key === "Backspace" || event.key === "Delete") edged(part, event);
  if (event.key !== "Enter") return;
  event.preventDefault();
  if (part.kind !== "paragraph") { part.element.blur(); return; }
  const text = typed(part), at = caret(part.element);
  write("\n\n");
  if (text.slice(0, at).trim() && text.slice(at).trim()) save();
}

// At a paragraph's edge the key makes one paragraph of two, as in any editor.
function edged(part, event) {
  const back = event.key === "Backspace", at = caret(part.element);
  if (part.kind !== "paragraph" || !getSelection().isCollapsed || at !== (back ? 0 : typed(part).length)) return;
  const first = { ...part.place, paragraph: part.place.paragraph - (back ? 1 : 0) };
  const pair = [first.paragraph, first.paragraph + 1].map((n) => parts.get(`${first.section}/${n}`));
  if (!pair.every((p) => p && typed(p).trim())) return;
  event.preventDefault();
  join(first, pair);
}

async function join(place, pair) {
  const left = pair.map((p) => typed(p).length)[0], by = await who();
  if (!by) return;
  await save();
  const [one_, other] = [0, 1].map((n) => parts.get(`${place.section}/${place.paragraph + n}`));
  if (!one_ || !other || unsaved().length) return;
  const at = Math.min(left, one_.saved.trimEnd().length);
  const answer = await ask(`${home}/join`, { place, was: `${one_.saved}\n\n${other.saved}`, by });
  if (answer.status !== 200) { say(answer.values.error ?? t.sorry, "bad"); await refresh(); return; }
  settle(answer.values);
  say(t.saved, "good");
  const whole = parts.get(`${place.section}/${place.paragraph}`);
  if (whole) { whole.element.focus(); select(whole.element, Math.min(at, typed(whole).length)); }
  shaped = true;
}

function pasted(part, event) {
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
  write(part.kind === "paragraph" ? text : text.replace(/\s*\n\s*/g, " "));
}

function changed(part) {
  const count = part.element.parentElement.querySelector(".chars");
  if (count) count.textContent = chars(typed(part));
  say(t.unsaved);
  shaped = false;
  waiting.push(performance.now());
  judgeSoon();
  clearTimeout(saveTimer);
  saveTimer = setTimeout(save, SAVE_MS);
}

// ---- judging and saving --------------------------------------------------------------------------------------
// One judgement at a time: what is typed meanwhile is judged next, all at once, and the one before is shown.
function judgeSoon() {
  if (judging || judgeTimer) return;
  judgeTimer = setTimeout(judge, JUDGE_MS);
}

function judgeNever() {
  clearTimeout(judgeTimer);
  judging?.abort();
  judgeTimer = 0;
  judging = null;
}

async function judge() {
  const mine = judging = new AbortController(), told = new Map(unsaved().map((p) => [p.at, typed(p)])), struck = waiting.length;
  judgeTimer = 0;
  const answer = await ask(`${home}/judge`, { typed: [...told].map(([at, text]) => ({ place: parts.get(at).place, text })) }, mine.signal);
  if (judging !== mine) return;
  judging = null;
  if (answer.status === 200) {
    if (answer.values.shape !== structure([...parts.values()])) { save(); return; }
    view = { ...view, ...carried(answer.values, told) };
    drawView();
    answered(struck);
  }
  if (waiting.length && (answer.status === 200 || answer.status === 204)) judgeSoon();
}

// How long each keystroke waited for its findings; whoever watches the page is told, nothing is kept.
function answered(count) {
  for (const start of waiting.splice(0, count)) performance.measure("judged", { start });
  performance.clearMeasures("judged");
}

// What was judged of a text that has been typed on since, at its places of now; what was typed over is left out.
function carried(values, told) {
  const kept = (each) => {
    const was = told.get(each.at), part = parts.get(each.at);
    if (was === undefined || each.start === null || !part || was === typed(part)) return each;
    const [from, to, by] = difference(was, typed(part));
    const moved = (start, end) => (end <= from ? [start, end] : start >= to ? [start + by, end + by] : [null, null]);
    const [start, end] = moved(each.start, each.end);
    const also = each.also?.map(([first, last]) => moved(first, last)).filter(([first]) => first !== null);
    return { ...each, start, end, also };
  };
  return { ...values, findings: values.findings.map(kept), ties: values.ties.map(kept).filter((tie) => tie.start !== null),
    reread: values.reread && { ...values.reread, doubts: values.reread.doubts.map(kept) } };
}

// The stretch of a text that another has not alike, and by how many characters what follows has moved.
function difference(was, now) {
  const shortest = Math.min(was.length, now.length);
  let from = 0, back = 0;
  while (from < shortest && was[from] === now[from]) from += 1;
  while (back < shortest - from && was.at(-1 - back) === now.at(-1 - back)) back += 1;
  return [from, was.length - back, now.length - was.length];
}

function save() {
  clearTimeout(saveTimer);
  queue = queue.then(saveAll);
  return queue;
}

async function saveAll() {
  const part = unsaved()[0];
  if (!part) return;
  const by = known();
  if (!by) { one("#signer").hidden = false; say(t["name-first"], "bad"); return; }  // nobody is asked while typing
  const text = typed(part);
  say(t.saving);
  const answer = await ask(`${home}/edit`, { place: part.place, was: part.saved, text, by });
  if (answer.status === 200) { part.accepted = text; settle(answer.values, part, text); say(t.saved, "good"); return saveAll(); }
  if (answer.status === 409 && "now" in answer.values) { await clash(part, answer.values.now); return saveAll(); }
  say(answer.values.error ?? t["not-saved"], "bad");
  if (answer.status === 0) saveTimer = setTimeout(save, RETRY_MS);
}

async function clash(part, now) {
  one("#theirs").textContent = now;
  one("#yours").textContent = typed(part);
  const answer = await closed(one("#conflict"));
  part.saved = now;
  if (answer !== "yours") { part.element.textContent = now; part.accepted = now; }
  await refresh();
}

async function refresh() {
  const answer = await ask(`${home}/state`);
  if (answer.status === 200) settle(answer.values);
  return answer;
}

// Takes over what the studio says the article is now. What is being typed stays as it is.
function settle(next, edited = null, sent = "") {
  judgeNever();
  if (structure(next.parts) === structure([...parts.values()])) next.parts.forEach(keep);
  else { rebuild(next.parts, edited, sent); shaped = true; }
  view = { ...view, ...carried(next, new Map(next.parts.map((p) => [p.at, p.text]))) };
  drawView();
  answered(waiting.length);
  if (unsaved().length) judgeSoon();
}

function keep(given) {
  const part = parts.get(given.at);
  if (dirty(part)) { if (given.text === part.saved) return; if (typed(part) !== given.text) return; }
  const focused = document.activeElement === part.element;
  part.saved = given.text;
  if (typed(part) === given.text) part.accepted = given.text;
  else if (!focused || part.accepted !== typed(part)) { part.element.textContent = given.text; part.accepted = given.text; }
}

function rebuild(list, edited, sent) {
  const focused = [...parts.values()].find((p) => p.element === document.activeElement);
  const at = focused ? caret(focused.element) : -1;
  const left = unsaved().map((p) => [moved(p.place, edited, list), typed(p)]);
  const goal = focused && edited && focused.at === edited.at ? within(edited, sent, at) : focused ? [moved(focused.place, edited, list), at] : null;
  drawParts(list);
  for (const [address, text] of left) if (parts.has(address)) parts.get(address).element.textContent = text;
  const part = goal && parts.get(goal[0]);
  if (part) { part.element.focus(); select(part.element, Math.min(goal[1], typed(part).length)); }
}

const address = (place) => place.section === null ? place.part : `${place.section}/${place.paragraph ?? "heading"}`;

// Where a part is once the one before it was parted in several, or is gone.
function moved(place, edited, list) {
  if (!edited || place.paragraph === null || place.section !== edited.place.section || place.paragraph <= edited.place.paragraph) return address(place);
  const count = (all_) => all_.filter((p) => p.kind === "paragraph" && p.place.section === place.section).length;
  return `${place.section}/${place.paragraph + count(list) - count([...parts.values()])}`;
}

function within(edited, sent, at) {
  const ahead = sent.slice(0, at).split(/\n\s*\n/);
  const n = Math.max(0, ahead.filter((text, i) => text.trim() || i === ahead.length - 1).length - 1);
  return [`${edited.place.section}/${edited.place.paragraph + n}`, ahead.at(-1).trimStart().length];
}

async function act(name, values = {}) {
  const by = await who();
  if (!by) return null;
  await save();
  const answer = await ask(`${home}/${name}`, { ...values, by });
  if (answer.status === 200) { settle(answer.values); say(t.saved, "good"); }
  else say(answer.values.error ?? t.sorry, "bad");
  return answer;
}

// ---- what is shown about the texts ---------------------------------------------------------------------------
function drawView() {
  one("#undo").disabled = !view.undoable;
  one("#redo").disabled = !view.redoable;
  one("#words").textContent = `${view.words} ${t.words.toLowerCase()}`;
  const released = one("#released");
  released.hidden = !view.released || unsaved().length > 0;
  if (view.released) released.textContent = fill(t["released-by"], { name: view.released.by, date: view.released.on });
  drawFindings();
  drawReread();
  drawMarks();
}

function drawMarks() {
  const marks = [];
  for (const f of view.findings) {
    const part = parts.get(f.at);
    if (!part || f.start === null || f.dismissed !== null) continue;
    for (const [start, end] of [[f.start, f.end], ...f.also]) if (end <= typed(part).length) marks.push([f.mark, part.element, start, end]);
  }
  for (const tie of view.ties) if (tie.css && parts.has(tie.at)) marks.push(["doubt", parts.get(tie.at).element, tie.start, Math.min(tie.end, typed(parts.get(tie.at)).length)]);
  lay(["stop", "look", "advice", "doubt"], marks);
}

// Findings that are as they were keep their lines, with the focus and the half-written reason in them.
function drawFindings() {
  const list = one("#findings"), before = lines, active = list.contains(document.activeElement);
  lines = new Map();
  const items = view.findings.map((f) => {
    let name = JSON.stringify([f.key, f.mark, f.message, f.place, f.dismissed]);
    while (lines.has(name)) name += "+";
    lines.set(name, before.get(name) ?? finding(f));
    return lines.get(name);
  });
  if (!items.length) items.push(one(".nothing", list) ?? make("li", { class: "nothing" }, t["no-findings"]));
  for (const old of [...list.children]) if (!items.includes(old)) old.remove();
  items.forEach((item, at) => { if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null); });
  if (active && !list.contains(document.activeElement)) one("#findings-title").focus();
  const standing = view.findings.filter((f) => f.dismissed === null);
  for (const place of all("[data-count]")) {
    place.replaceChildren(...Object.entries(SIGNS).map(([mark, sign]) => [mark, sign, standing.filter((f) => f.mark === mark).length])
      .filter(([, , n]) => n).map(([mark, sign, n]) => make("span", { class: `n ${mark}` }, `${sign} ${n}`)));
  }
}

// What a model thinks that read the article again: listed apart from the findings, for nothing depends on it.
function drawReread() {
  const place = one("#reread"), told = JSON.stringify(view.reread ?? null);
  place.hidden = !view.reread;
  if (!view.reread || place.dataset.told === told) return;
  place.dataset.told = told;
  one("summary", place).textContent = view.reread.title;
  one("p", place).textContent = view.reread.intro;
  one("ul", place).replaceChildren(...view.reread.doubts.map((doubt, n) => make("li", {},
    make("button", { type: "button", class: "link", onclick: () => go(view.reread.doubts[n]) }, doubt.place), " ",
    make("q", { lang: "fr" }, doubt.words),
    make("p", {}, doubt.message),
    doubt.source ? make("p", { class: "soft" }, doubt.source) : null)));
}

const listed = (item) => view.findings[all("#findings > li").indexOf(item)];

function finding(f) {
  const place = f.at ? make("button", { type: "button", class: "link", onclick: (event) => go(listed(event.target.closest("li"))) }, f.place) : make("span", {}, f.place);
  const overruled = f.dismissed !== null;
  return make("li", { class: `finding ${f.mark}${overruled ? " dismissed" : ""}`, "data-key": f.key },
    make("p", { class: "top" }, make("span", { class: "sign", "aria-hidden": "true" }, SIGNS[f.mark]), make("span", {}, f.severity), place),
    make("p", { class: "message" }, f.message),
    overruled ? make("p", { class: "reason" }, `${t.dismissed} – ${f.dismissed}`) : null,
    make("p", { class: "acts" },
      f.explained ? make("a", { href: `/explain/${encodeURIComponent(f.code)}`, target: "_blank", rel: "noopener", title: f.code }, t.explain) : null,
      f.fixable ? make("button", { type: "button", class: "link fix", title: t["fix-how"], onclick: () => act("fix", { code: f.code }) }, t.fix) : null,
      make("button", { type: "button", class: "link", onclick: (event) => overruled ? act("recall", { key: f.key }) : dismissing(event.target.closest("li"), f.key, "", true) }, overruled ? t.recall : t.dismiss)));
}

function dismissing(item, key, text, focus) {
  if (one("form", item)) return;
  const input = make("input", { required: true, minlength: 3, maxlength: 1000, id: `why-${key}` });
  input.value = text;
  const form = make("form", { "data-key": key }, make("label", { for: `why-${key}` }, t.reason), input,
    make("p", { class: "acts" }, make("button", { class: "main" }, t.dismiss), make("button", { type: "button", onclick: () => form.remove() }, t.cancel)));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const reason = input.value;
    form.remove();
    const answer = await act("dismiss", { key, reason });
    if (!answer || answer.status !== 200) { const again = all("li", one("#findings")).find((li) => li.dataset.key === key); if (again) dismissing(again, key, reason, true); }
  });
  item.append(form);
  if (focus) input.focus();
}

function go(f) {
  const part = parts.get(f.at);
  show(part ? "article" : "source");
  const element = part?.element ?? source.get(f.at);
  if (!element) return;
  element.focus();
  const length = wordsOf(element).length;
  if (part) select(element, f.start ?? 0, Math.min(f.end ?? length, length));
  element.scrollIntoView({ block: "center" });
}

// Lights up a sentence (`at` null: all of the text's) and those it is tied to.
function light(where, at, jump) {
  const here = view.ties.filter((tie) => tie.at === where && (at === null || (tie.start <= at && at <= tie.end)));
  const names = new Set(here.flatMap((tie) => tie.to));
  const there = view.ties.filter((tie) => names.has(tie.id));
  const element = (tie) => parts.get(tie.at)?.element ?? source.get(tie.at);
  const lit = [...(at === null ? [] : here), ...there].filter(element);
  lay(["lit"], lit.map((tie) => ["lit", element(tie), tie.start, Math.min(tie.end, wordsOf(element(tie)).length)]));
  const first = there.map(element).find(Boolean);
  if (first && (jump || innerWidth >= 1100)) scrollTo_(first);
}

function scrollTo_(element) {
  const pane = element.closest(".pane"), box_ = element.getBoundingClientRect(), outer = pane.getBoundingClientRect();
  if (pane.scrollHeight > pane.clientHeight && (box_.top < outer.top || box_.bottom > outer.bottom)) pane.scrollTop += box_.top - outer.top - 60;
}

document.addEventListener("selectionchange", () => {
  const part = [...parts.values()].find((p) => p.element === document.activeElement);
  if (!part || !view) return;
  const at = caret(part.element);
  if (at < 0) return;
  light(part.at, at, false);
  for (const item of all("#findings > li.finding")) {
    const f = listed(item);
    item.classList.toggle("here", f.at === part.at && (f.start === null || [[f.start, f.end], ...f.also].some(([start, end]) => start <= at && at <= end)));
  }
});

// ---- panes, release, undo ------------------------------------------------------------------------------------
function show(name) {
  one(".desktop").dataset.shown = name;
  for (const button of all("[data-pane]")) button.setAttribute("aria-pressed", String(button.dataset.pane === name));
}
for (const button of all("[data-pane]")) button.addEventListener("click", () => show(button.dataset.pane));

const MOODS = { stop: "alert", look: "", clear: "good" };

// What forbids a release, else what is left to look at, each a way to its finding; then how the article was made.
function listStanding() {
  const { mood, told, made } = view.signing, stopped = mood === "stop";
  const found = view.findings.filter((f) => f.dismissed === null && f.mark === mood);
  one("#standing").replaceChildren(make("p", { class: MOODS[mood] }, told),
    ...(found.length ? [make("ul", {}, ...found.map((f) => make("li", {},
      make("button", { type: "button", class: "link", onclick: () => lead(f) }, `${f.place} – ${f.message}`))))] : []),
    ...(made.length ? [make("p", {}, t["how-made"]), make("ul", {}, ...made.map((text) => make("li", {}, text)))] : []));
  one("#signing").hidden = one("#sign").hidden = stopped;
  one("#signed").disabled = stopped;
}

function lead(f) {
  one("#releasing").close("");
  show("findings");
  const goal = all("#findings > li").find((item) => item.dataset.key === f.key) ?? one("#findings-title");
  goal.tabIndex = -1;
  goal.focus();
  goal.scrollIntoView({ block: "center" });
}

async function release() {
  if (unsaved().length && !await who()) return;
  await save();
  if (unsaved().length) return;
  listStanding();
  one("#signed").value = known();
  if (await closed(one("#releasing")) !== "yes") return;
  remember(one("#signed").value.trim());
  const answer = await act("release", { note: one("#note").value });
  if (answer?.status === 409) { await refresh(); listStanding(); closed(one("#releasing")); }
}

one("#signer").addEventListener("submit", (event) => {
  event.preventDefault();
  const name = one("#signer-name").value.trim();
  if (name) { remember(name); save(); }
});
one("#release").addEventListener("click", release);
one("#undo").addEventListener("click", () => act("undo"));
one("#redo").addEventListener("click", () => act("redo"));
one("#copy").addEventListener("click", async () => {
  const line = one("#disclosure");
  try { await navigator.clipboard.writeText(line.textContent); say(t.copied, "good"); } catch { getSelection().selectAllChildren(line); }
});
addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || event.target.closest("input, textarea, dialog")) return;
  if (event.target.closest("[contenteditable]") && !shaped) return;  // the browser's own undo knows what was typed
  event.preventDefault();
  act(event.shiftKey ? "redo" : "undo");
});
function hurry() {
  const by = known();
  if (!by) return;
  for (const part of unsaved()) {
    const values = { place: part.place, was: part.saved, text: typed(part), by };
    fetch(`${home}/edit`, { method: "POST", keepalive: true, body: JSON.stringify(values), headers: { "content-type": "application/json" } }).catch(() => {});
    part.accepted = values.text;
    part.saved = values.text;
  }
}
addEventListener("pagehide", hurry);
addEventListener("beforeunload", (event) => { if (!known() && unsaved().length) event.preventDefault(); });

const first = await ask(`${home}/state`);
if (first.status === 200) {
  view = first.values;
  drawSource(view.source);
  drawParts(view.parts);
  one("#disclosure").textContent = view.disclosure;
  drawView();
  say(view.findings.length ? fill(t.judged, { n: view.findings.length }) : t["no-findings"]);
  document.body.dataset.ready = "yes";
} else say(first.values.error ?? t.sorry, "bad");
export { home, refresh, save, say, unsaved, who };  // for repair.js
