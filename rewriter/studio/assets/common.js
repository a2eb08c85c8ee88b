// What the studio's pages share: their texts, and elements made of words only (nothing is ever parsed as HTML).
export const t = JSON.parse(document.body.dataset.words);
export const lang = document.body.dataset.lang;
export const one = (selector, within = document) => within.querySelector(selector);
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];
export const fill = (text, gaps) => text.replace(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

// The answer's values, with `status`; status 0 when the studio cannot be reached, or nobody waits any more (`signal`).
export async function ask(path, values, signal) {
  const options = values === undefined ? { signal } : {
    signal,
    method: "POST", body: JSON.stringify(values), headers: { "content-type": "application/json" },
  };
  try {
    const answer = await fetch(path, { credentials: "same-origin", ...options });
    const found = answer.status === 204 ? {} : await answer.json();
    return { status: answer.status, values: found };
  } catch {
    return { status: 0, values: { error: t["not-saved"] } };
  }
}
