// An article is asked for, foreseen, begun and watched. The studio makes it: this page may be closed meanwhile.
import { all, ask, make, one, t } from "./common.js";
import { local } from "./moments.js";

const LOOK_MS = 700, REST_MS = 5000, RETRY_MS = 3000, MOST_BYTES = 5_000_000;
const form = one("#new"), wrong = one("#wrong"), understood = one("#understood");
const FIELDS = ["depth", "keyphrase", "min_words", "source_name", "source_url", "author"];
let ready = null, own = "", shown = "", before = new Map(), timer = 0;

const say = (text) => { one("#said").textContent = text; };

function complain(text) {
  wrong.textContent = text ?? "";
  wrong.hidden = !text;
  if (text) { wrong.focus(); wrong.scrollIntoView({ block: "nearest" }); }
}

// ---- what is asked -------------------------------------------------------------------------------------------
const kind = () => one("[name=kind]:checked").value;

function choose() {
  for (const panel of all("[data-kind]")) panel.hidden = panel.dataset.kind !== kind();
}

function depth() {
  const models = one("#models");
  if (models) { models.hidden = one("#depth").value === "structure"; one("#model").disabled = models.hidden; }
}

function encoded(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}

async function asked() {
  const values = { kind: kind(), text: "", address: "", model: one("#model")?.value ?? "", rights: one("#rights").checked };
  for (const name of FIELDS) values[name] = one(`#${name}`).value;
  if (values.kind === "text") values.text = one("#text").value;
  if (values.kind === "address") values.address = one("#address").value.trim();
  if (values.kind !== "file") return values;
  const file = one("#file").files[0];
  if (!file) throw new Error(t["new-no-file"]);
  if (file.size > MOST_BYTES) throw new Error(t["new-too-large"]);
  return { ...values, file: file.name, data: file.size ? await encoded(file) : "" };
}

function unprepared() {
  ready = null;
  understood.hidden = true;
}

// What was understood stays to be read; it is only no longer what is asked.
function outdated() {
  if (!ready) return;
  ready = null;
  one("#stale").hidden = false;
  one("#start").disabled = true;
  say(t["new-stale"]);
}

async function prepare(event) {
  event.preventDefault();
  complain(null);
  unprepared();
  const button = one("#prepare"), how = one("#prepare-how");
  button.disabled = true;
  how.textContent = t["new-preparing"];
  say(t["new-preparing"]);
  try {
    const answer = await ask("/new/prepare", await asked());
    if (answer.status === 200) show(answer.values);
    else {
      if (answer.values.key === "making.rights") one("#credit").open = true;
      complain(answer.status ? answer.values.error ?? t.sorry : t["new-unreachable"]);
    }
  } catch (error) { complain(error.message); }
  button.disabled = false;
  how.textContent = t["new-prepare-how"];
  say("");
}

function show(found) {
  ready = found.id;
  const rows = [
    [t["new-title"], make("span", { lang: found.lang }, found.title || t["new-untitled"])],
    [t["new-language"], found.language], [t["new-length"], found.length], [t["new-order"], found.asked],
    found.keyphrase ? [t["new-keyphrase"].replace(/ \(.*/, ""), make("span", { lang: "fr" }, found.keyphrase)] : null,
    found.wishes.length ? [t["new-wishes"], make("ul", {}, ...found.wishes.map((wish) => make("li", {}, wish)))] : null,
    found.aside ? [t["new-aside"], make("details", {}, make("summary", {}, found.aside),
      make("ul", {}, ...found.removed.map(([reason, text]) => make("li", {}, `${reason} – `, make("span", { lang: found.lang }, text)))))] : null,
    [t["new-estimate"], make("span", { id: "estimate" }, found.estimate)],
  ];
  one("dl", understood).replaceChildren(...rows.filter(Boolean).flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]));
  one(".warnings", understood).replaceChildren(...found.warnings.map((text) => make("li", {}, text)));
  one("#stale").hidden = true;
  one("#start").disabled = false;
  understood.hidden = false;
  one("#understood-title").focus();
  understood.scrollIntoView({ block: "start" });
}

async function start() {
  if (!ready) return;
  one("#start").disabled = true;
  const answer = await ask("/new/start", { id: ready });
  one("#start").disabled = false;
  if (answer.status !== 200) { complain(answer.status ? answer.values.error : t["new-unreachable"]); return; }
  own = answer.values.id;
  unprepared();
  await look();
  one("#works-title").focus();
}

// ---- what is under way ---------------------------------------------------------------------------------------
async function act(name, id) {
  const answer = await ask(`/new/${name}`, { id });
  if (answer.status !== 200) { complain(answer.status ? answer.values.error : t["new-unreachable"]); return; }
  if (name === "resume") own = id;
  complain(null);
  draw(answer.values);
  plan(answer.values);
}

function work(w) {
  const button = (name, text, css = "") => make("button", { type: "button", class: css, "data-act": name, onclick: () => act(name, w.id) }, text, make("span", { class: "hidden" }, ` – ${w.title}`));
  const acts = [
    w.article ? make("a", { class: "button", href: `/a/${w.article}` }, t["new-review"], make("span", { class: "hidden" }, ` – ${w.title}`)) : null,
    w.open && w.state !== "stopping" ? button("stop", t["new-stop"]) : null,
    w.state === "stopping" && !w.dropped ? button("stop", t["new-drop"]) : null,
    ["cut", "stopped", "failed"].includes(w.state) ? button("resume", t["new-resume"], "main") : null,
    w.open ? null : button("forget", t["new-forget"]),
  ];
  return make("li", { class: `work ${w.state}`, "data-id": w.id },
    make("h3", { lang: w.lang }, w.title),
    make("p", { class: "step" }, w.text),
    w.open && w.state !== "waiting" ? make("progress", { "aria-label": w.text }) : null,
    w.reasons.length ? make("ul", {}, ...w.reasons.map((reason) => make("li", {}, reason))) : null,
    w.next ? make("p", {}, w.next) : null,
    make("p", { class: "soft under" }, [w.asked, local(w.at) || w.begun, w.spent].filter(Boolean).join(" · ")),
    make("p", { class: "acts" }, ...acts));
}

function draw(works) {
  const fresh = JSON.stringify(works);
  if (fresh !== shown) {
    shown = fresh;
    const list = one("#works"), active = document.activeElement?.closest?.("[data-act], .work a");
    const where = active && [active.closest(".work").dataset.id, active.dataset.act];
    list.replaceChildren(...works.map(work));
    if (where) {
      const item = all(".work", list).find((li) => li.dataset.id === where[0]);
      (item ? one(`[data-act="${where[1]}"]`, item) ?? one("button, a", item) : one("#works-title"))?.focus();
    }
    one("#no-works").hidden = works.length > 0;
  }
  for (const w of works) if (before.get(w.id) !== w.text && (before.size || w.id === own)) say(`${w.title} – ${w.text}`);
  before = new Map(works.map((w) => [w.id, w.text]));
  const mine = works.find((w) => w.id === own);
  if (mine?.article) { own = ""; location.assign(`/a/${mine.article}`); }
  document.body.dataset.ready = "yes";
}

function plan(works) {
  clearTimeout(timer);
  timer = setTimeout(look, works.some((w) => w.open) ? LOOK_MS : REST_MS);
}

async function look() {
  clearTimeout(timer);
  if (document.hidden) { timer = setTimeout(look, LOOK_MS); return; }
  const answer = await ask("/new/state");
  if (answer.status === 200) {
    if (wrong.textContent === t["new-unreachable"]) complain(null);
    draw(answer.values);
    plan(answer.values);
    return;
  }
  if (wrong.hidden) complain(answer.status ? answer.values.error ?? t.sorry : t["new-unreachable"]);
  timer = setTimeout(look, RETRY_MS);
}

if (form) {
  for (const radio of all("[name=kind]")) radio.addEventListener("change", choose);
  one("#depth").addEventListener("change", depth);
  form.addEventListener("input", outdated);
  form.addEventListener("submit", prepare);
  one("#start").addEventListener("click", start);
  one("#change").addEventListener("click", () => { unprepared(); one(kind() === "file" ? "#file" : `#${kind()}`).focus(); });
  choose();
  depth();
}
addEventListener("pageshow", look);
