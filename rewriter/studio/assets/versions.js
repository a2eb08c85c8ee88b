// The versions of a template: one of them put back, unless somebody saved another text meanwhile.
import { all, ask, one, t } from "./common.js";

const list = one("#versions"), status = one("#status");

async function restore(button) {
  for (const each of all("button", list)) each.disabled = true;
  status.textContent = t.saving;
  const values = { version: button.dataset.version, parts: button.dataset.parts === "yes", was: list.dataset.revision };
  const answer = await ask(`/templates/${encodeURIComponent(list.dataset.name)}/restore`, values);
  if (answer.status === 200) { location.assign(`/templates/${encodeURIComponent(list.dataset.name)}`); return; }
  status.className = "status bad";
  const problems = (answer.values.problems ?? []).map((p) => p.text);
  status.textContent = [answer.values.error ?? t.sorry, ...problems].join(" ");
  for (const each of all("button", list)) each.disabled = false;
}

for (const button of all("button", list)) button.addEventListener("click", () => restore(button));
document.body.dataset.ready = "yes";
