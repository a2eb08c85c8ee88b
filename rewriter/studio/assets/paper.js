// Texts on the page: words and places in them, marks that lie over them. The words themselves stay plain text.
const LAYERS = ["advice", "look", "stop", "doubt", "lit"];
const can = typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";
const layers = can ? Object.fromEntries(LAYERS.map((name, at) => {
  const layer = new Highlight();
  layer.priority = at;
  CSS.highlights.set(name, layer);
  return [name, layer];
})) : {};

export const wordsOf = (element) => element.textContent;

function texts(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

function point(element, offset) {
  for (const node of texts(element)) {
    if (offset <= node.length) return [node, offset];
    offset -= node.length;
  }
  return [element, element.childNodes.length];
}

export function range(element, start, end) {
  const found = document.createRange();
  found.setStart(...point(element, start));
  found.setEnd(...point(element, end));
  return found;
}

// How many characters stand before a place in the element's words; -1 when the place is elsewhere.
export function offset(element, node, within) {
  if (!element.contains(node)) return -1;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, within);
  return before.toString().length;
}

export function caret(element) {
  const chosen = getSelection();
  return chosen.focusNode ? offset(element, chosen.focusNode, chosen.focusOffset) : -1;
}

export function select(element, start, end = start) {
  const found = range(element, start, end);
  getSelection().setBaseAndExtent(found.startContainer, found.startOffset, found.endContainer, found.endOffset);
}

export function under(element, event) {
  const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (at) return offset(element, at.offsetNode, at.offset);
  const old = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  return old ? offset(element, old.startContainer, old.startOffset) : -1;
}

// Lays these over the texts: pairs of a layer and [element, start, end].
export function lay(names, marks) {
  if (!can) return;
  for (const name of names) layers[name].clear();
  for (const [name, element, start, end] of marks) if (end > start) layers[name].add(range(element, start, end));
}
