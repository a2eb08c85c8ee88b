// A template tried on articles: what it will cost before it runs, how far it is, then its result.
import { all, ask, make, one, t } from "./common.js";
import { local } from "./moments.js";

const LOOK_MS = 600, RETRY_MS = 3000;
const form = one("#trying"), watching = one("#watching");

// ---- chosen, and weighed before it runs ----------------------------------------------------------------------
let folders = [], agreed = "", turn = 0, currency = "";

const options = (select, list) => select.replaceChildren(...list.map((each) => make("option", { value: each.id }, each.at ? `${each.label}, ${local(each.at)}` : each.title)));
const chosen = () => ({ against: one("#against").value, folder: one("#folder").value, means: one("#means").value });
const home = () => `/templates/${encodeURIComponent(form.dataset.name)}`;

function cost(text, css = "") { one("#cost").textContent = text; one("#cost").className = `cost ${css}`; }

function drawMeans() {
  const folder = folders.find((each) => each.id === one("#folder").value);
  options(one("#means"), folder?.means ?? []);
  one("#means").disabled = !folder?.means.length;
  weigh();
}

async function weigh() {
  const mine = ++turn, folder = folders.find((each) => each.id === one("#folder").value);
  agreed = "";
  one("#run").disabled = true;
  document.body.dataset.weighed = "no";
  if (folder?.wrong) { cost(folder.wrong, "bad"); return; }
  if (!folder?.means.length) { cost(weigh.wrong || t.sorry, "bad"); return; }
  cost(t.weighing);
  const answer = await ask(`${home()}/estimate`, chosen());
  if (mine !== turn) return;
  document.body.dataset.weighed = "yes";
  if (answer.status !== 200) { cost(answer.values.error ?? t.sorry, "bad"); return; }
  const { told, ready, cap } = answer.values;
  cost(told, ready ? "" : "bad");
  one("#cap-box").hidden = !ready || one("#means").value !== "model" || !currency;
  if (cap !== null) one("#cap").value = String(cap);
  agreed = answer.values.agreed;
  one("#run").disabled = !ready;
}

async function run(event) {
  event.preventDefault();
  if (!agreed) return;
  one("#run").disabled = true;
  const capped = !one("#cap-box").hidden && one("#cap").value !== "";
  const answer = await ask(`${home()}/run`, { ...chosen(), agreed, cap: capped ? Number(one("#cap").value) : null });
  if (answer.status === 200) { location.assign(`/trials/${answer.values.id}`); return; }
  cost(answer.values.error ?? t.sorry, "bad");
  one("#run").disabled = false;
}

async function start() {
  const first = await ask(`${home()}/try/state`);
  if (first.status !== 200) { cost(first.values.error ?? t.sorry, "bad"); return; }
  folders = first.values.folders;
  currency = first.values.currency;
  weigh.wrong = first.values.wrong;
  one("#currency").textContent = currency;
  options(one("#against"), first.values.against);
  options(one("#folder"), folders);
  for (const select of [one("#against"), one("#means")]) select.addEventListener("change", weigh);
  one("#folder").addEventListener("change", drawMeans);
  form.addEventListener("submit", run);
  document.body.dataset.ready = "yes";
  if (folders.length) drawMeans();
  else { cost(first.values.wrong, "bad"); for (const select of all("select")) select.disabled = true; }
}

// ---- watched until it ends -----------------------------------------------------------------------------------
async function watch() {
  const answer = await ask(`/trials/${watching.dataset.id}/state`);
  if (answer.status === 404 || answer.values.ended) { location.reload(); return; }
  if (answer.status === 200) {
    if (!watch.stopping) one("#progress").textContent = answer.values.told;
    one("#bar").value = answer.values.done;
  } else one("#progress").textContent = t["gone-away"];
  setTimeout(watch, answer.status === 200 ? LOOK_MS : RETRY_MS);
}

if (watching) {
  one("#stop").addEventListener("click", async () => {
    watch.stopping = true;
    one("#progress").textContent = t.stopping;
    await ask(`/trials/${watching.dataset.id}/stop`, {});
  });
  watch();
}
if (form) start();
