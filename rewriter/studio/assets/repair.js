// A section is repaired by a model: what it is asked, what came of it, accepted or refused. Beside review.js.
import { all, ask, make, one, t } from "./common.js";
import { home, refresh, save, say, unsaved, who } from "./review.js";

const LOOK_MS = 700, SETTLE_MS = 400;
const dialog = make("dialog", { class: "repairing", "aria-labelledby": "repairing-title" });
const note = make("button", { type: "button", class: "repair-note", hidden: true, onclick: () => open() });
let models = [], sections = {}, repair = null, timer = 0, soon = 0, before = "";
document.body.append(dialog);

// ---- where it is offered -------------------------------------------------------------------------------------
function offerAll() {
  if (!models.length) return;
  for (const item of all("#findings > li.finding")) {
    const old = one(".repair", item), section = sections[item.dataset.key];
    if (section === undefined || item.classList.contains("dismissed")) { old?.remove(); continue; }
    if (old) continue;
    one(".acts", item).append(make("button", { type: "button", class: "link repair", title: t["repair-section"],
      onclick: () => prepare(sections[item.dataset.key], item.dataset.key) }, t.repair));
  }
  for (const element of all("#article .part.heading .text, #part-0-0")) {
    const box = element.closest(".part"), section = Number(element.id.split("-")[1]);
    if (one(".repair", box)) continue;
    if (element.id === "part-0-0" && document.getElementById("part-0-heading")) continue;
    box.append(make("button", { type: "button", class: "link repair", "aria-label": t["repair-section"], onclick: () => prepare(section, null) }, t.repair));
  }
}

async function look(whole) {
  clearTimeout(timer);
  const answer = await ask(`${home}/repair/state${whole ? "?whole" : ""}`);
  if (answer.status !== 200) { timer = setTimeout(() => look(whole), LOOK_MS * 4); return; }
  take(answer.values);
  if (!whole) return;
  ({ models, sections } = answer.values);
  one(".repair-why")?.remove();
  if (answer.values.why) one("#findings").before(make("p", { class: "soft repair-why" }, answer.values.why));
  offerAll();
}

// Findings are other ones by now: which sections could mend them is asked once typing rests.
function settled() {
  offerAll();
  clearTimeout(soon);
  const now = all("#findings > li.finding").map((item) => item.dataset.key).join(" ");
  if (now !== before) soon = setTimeout(() => { before = now; look(true); }, SETTLE_MS);
}

// ---- what is asked -------------------------------------------------------------------------------------------
function fill(title, ...children) {
  dialog.replaceChildren(make("h2", { id: "repairing-title", tabindex: "-1" }, title), ...children.filter(Boolean));
  if (!dialog.open) dialog.showModal();
}
const button = (text, act, css = "") => make("button", { type: "button", class: css, onclick: act }, text);
const close = () => dialog.close();
const alarm = (text) => { const place = one(".alert", dialog); if (place) place.textContent = text ?? ""; };

async function prepare(section, key) {
  if (repair) { open(); return; }
  if (unsaved().length && !await who()) return;
  await save();
  if (unsaved().length) { say(t["repair-unsaved"], "bad"); return; }
  const answer = await ask(`${home}/repair/offer`, { section });
  if (answer.status !== 200) { say(answer.values.error ?? t.sorry, "bad"); return; }
  const offer = answer.values;
  const ticks = offer.findings.map((f, n) => make("label", { class: "tick" },
    make("input", { type: "checkbox", value: f.key, checked: key === null || f.key === key, id: `wanted-${n}` }),
    make("span", {}, f.message), make("span", { class: "told" }, `${t["repair-told"]} `, make("span", { lang: "fr" }, f.instruction))));
  const choice = models.length > 1 ? [make("label", { for: "repair-model" }, t["repair-model"]),
    make("select", { id: "repair-model" }, ...models.map((name) => make("option", {}, name)))] : [];
  fill(t["repair-title"], make("p", { class: "soft" }, make("span", { lang: "fr" }, offer.heading)),
    ticks.length ? make("fieldset", {}, make("legend", {}, t["repair-findings"]), ...ticks) : make("p", {}, t["repair-none"]),
    make("label", { for: "repair-remark" }, t["repair-remark"]), make("textarea", { id: "repair-remark", rows: "3", maxlength: "500" }),
    ...choice,
    make("p", { class: "soft hint" }, `${t["repair-rule"]} `, make("span", { class: "estimate" }, offer.estimate)),
    make("p", { class: "alert", role: "alert" }),
    make("p", { class: "acts" }, button(t["repair-ask"], () => start(section), "main"), button(t.cancel, close)));
}

async function start(section) {
  const findings = all(".tick input:checked", dialog).map((input) => input.value);
  const remark = one("#repair-remark", dialog).value, model = one("#repair-model", dialog)?.value ?? models[0];
  const by = await who();
  if (!by) return;
  const answer = await ask(`${home}/repair/ask`, { section, findings, remark, model, by });
  if (answer.status !== 200) { alarm(answer.values.error ?? t.sorry); return; }
  take(answer.values);
  open();
}

// ---- what comes of it ----------------------------------------------------------------------------------------
function take(found) {
  const was = repair;
  repair = found.repair;
  note.hidden = !repair;
  note.textContent = repair ? (repair.state === "asking" ? t["repair-busy"] : t["repair-waiting"]) : "";
  if (repair?.state === "asking") timer = setTimeout(() => look(false), LOOK_MS);
  if (dialog.open && was && JSON.stringify(was) !== JSON.stringify(repair)) { if (repair) open(); else close(); }
}

function open() {
  const draw = { asking: underWay, offered, over }[repair?.state];
  if (!draw) return;
  const here = dialog.contains(document.activeElement);
  draw();
  if (here || !dialog.contains(document.activeElement)) one("#repairing-title", dialog).focus();
}

const spoken = () => make("p", { class: "soft" }, make("span", { lang: "fr" }, repair.heading));

function underWay() {
  fill(t["repair-title"], spoken(), make("p", { role: "status" }, repair.text), make("progress", { "aria-label": repair.text }),
    make("p", { class: "alert", role: "alert" }),
    make("p", { class: "acts" }, repair.dropped ? null : button(repair.stopping ? t["repair-drop"] : t["repair-stop"], stop), button(t["repair-close"], close)));
}

const list = (css, title, texts) => texts.length ? [make("h3", {}, title), make("ul", { class: css }, ...texts.map((text) => make("li", {}, text)))] : [];

function offered() {
  const tags = { gone: "del", new: "ins" };
  fill(t["repair-offered"], spoken(), make("p", { class: "soft hint" }, t["repair-diff"]),
    make("p", { class: "diff", lang: "fr" }, ...repair.pieces.map(([kind, words]) => tags[kind] ? make(tags[kind], {}, words) : words)),
    ...list("mended", t["repair-mended"], repair.mended), ...list("added", t["repair-added"], repair.added),
    make("p", { class: "soft hint" }, repair.spent), make("p", { class: "alert", role: "alert" }),
    make("p", { class: "acts" }, button(t["repair-accept"], () => decide("accept"), "main"), button(t["repair-refuse"], () => decide("refuse")), button(t["repair-close"], close)));
}

function over() {
  fill(t["repair-over"], spoken(), ...repair.reasons.map((reason) => make("p", {}, reason)), make("p", { class: "alert", role: "alert" }),
    make("p", { class: "acts" }, button(t["repair-close"], () => decide("refuse"), "main")));
}

async function stop() {
  const answer = await ask(`${home}/repair/stop`, {});
  if (answer.status === 200) take(answer.values); else look(false);
}

async function decide(name) {
  const by = repair.state === "over" ? "-" : await who();
  if (!by) return;
  if (name === "accept") { await save(); if (unsaved().length) { alarm(t["repair-unsaved"]); return; } }
  const answer = await ask(`${home}/repair/${name}`, { repair: repair.id, by });
  if (answer.status !== 200) { alarm(answer.values.error ?? t.sorry); return; }
  repair = null;
  note.hidden = true;
  close();
  if (name !== "accept") return;
  if (answer.values.disclosure) one("#disclosure").textContent = answer.values.disclosure;
  await refresh();
  say(t["repair-done"], "good");
}

const watch = new MutationObserver(settled);
for (const place of ["#findings", "#article"]) watch.observe(one(place), { childList: true });
one("#findings").before(note);
before = all("#findings > li.finding").map((item) => item.dataset.key).join(" ");
await look(true);
document.body.dataset.repair = "yes";
