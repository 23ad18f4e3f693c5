// What is looked for in the page itself: these functions run there.

/** Words of four letters or more that stand on two lines, each with what it stands in. */
export function broken() {
  const found = new Set();
  // What is only for screen readers is one pixel wide.
  const unseen = (el) => el && el !== document.body && ((el.offsetWidth <= 1 && el.offsetHeight <= 1) || unseen(el.parentElement));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const around = text.parentElement;
    if (!around.checkVisibility() || around.closest("svg, option") || unseen(around)) continue;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}{4,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top));
      if (new Set(lines).size > 1) found.add(`«${word}» in ${around.localName}.${around.className}`);
    }
  }
  return [...found];
}

/** By how many pixels the page scrolls sideways. */
export const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** A reader's own style: as a browser without a word list for the language shows the page. */
export const WITHOUT_HYPHENS = "* { hyphens: manual !important; }";
