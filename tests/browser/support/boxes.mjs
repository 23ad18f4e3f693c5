// How what stands in a page fits: these functions run there.

/** What reaches beyond the window's right edge, but for what scrolls inside itself, and whether the page scrolls sideways for it. */
export function beyondTheEdge() {
  const root = document.documentElement;
  const name = (el) => `${el.localName}.${el.className} «${el.textContent.trim().slice(0, 40)}»`;
  const out = [...document.querySelectorAll("body *")].filter((el) => {
    const box = el.getBoundingClientRect();
    return box.width > 1 && box.right > root.clientWidth + 1 && !el.firstElementChild && !el.closest("[role='region'][tabindex='0']");
  });
  const scrolls = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
  return [...scrolls, ...out.map(name)];
}

/** Text that is cut off, or runs out of the box that is drawn around it. */
export function cutOff() {
  const drawn = (style) =>
    style.backgroundColor !== "rgba(0, 0, 0, 0)" || (style.borderTopWidth !== "0px" && style.borderLeftWidth !== "0px");
  const outside = (text, box, style) => {
    const sides = [box.left - text.left, text.right - box.right, box.top - text.top, text.bottom - box.bottom];
    const cuts = /hidden|clip|auto|scroll/.test(style.overflow);
    return (cuts || drawn(style)) && Math.max(...sides) > 1;
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (!text.data.trim() || !box.width || !text.parentElement.checkVisibility()) continue;
    const around = [];
    for (let el = text.parentElement; el !== document.body; el = el.parentElement) around.push([el, getComputedStyle(el)]);
    // What is only for screen readers is cut off on purpose.
    if (around.some(([el, style]) => el.offsetWidth <= 1 || style.clipPath !== "none" || el.matches(".skip, .skip-link, option"))) continue;
    const fault = around.find(([el, style]) => style.display !== "inline" && outside(box, el.getBoundingClientRect(), style));
    if (fault) found.push(`«${text.data.trim().slice(0, 40)}» runs out of ${fault[0].localName}.${fault[0].className}`);
  }
  return found;
}

/** WCAG 2.5.8: what one clicks or taps and is less than 24 × 24 CSS pixels, but for links within a sentence. */
export function tooSmall() {
  const LEAST = 24;
  const inSentence = (el) => {
    if (el.localName !== "a" || getComputedStyle(el).display !== "inline") return false;
    let block = el.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const text = block.cloneNode(true);
    for (const other of text.querySelectorAll("a, button")) other.remove();
    return /\p{L}/u.test(text.textContent);
  };
  // A link may be made larger than its box, by a pseudo-element that takes the clicks around it.
  const takesClicksAround = (el, box) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const d = LEAST / 2 - 0.1;
    return [[-d, -d], [d, -d], [-d, d], [d, d]].every(([dx, dy]) => el.contains(document.elementFromPoint(x + dx, y + dy)));
  };
  const small = [];
  for (const el of document.querySelectorAll("a, button, input, select, summary")) {
    if (!el.checkVisibility({ visibilityProperty: true }) || inSentence(el)) continue;
    el.scrollIntoView({ block: "center", behavior: "instant" });
    const box = el.getBoundingClientRect();
    const shown = box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0;
    if (!shown || (box.width >= LEAST - 0.01 && box.height >= LEAST - 0.01) || takesClicksAround(el, box)) continue;
    const where = el.closest("[class]")?.className;
    small.push(`${el.localName} in .${where}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)} «${el.textContent.trim()}»`);
  }
  return small;
}

/**
 * What axe may find too small to hit, or not to be scrolled by keys: targets with less than 24 × 24 CSS pixels, or with another
 * over a part of them, and what scrolls.
 */
export function unsure() {
  const LEAST = 24;
  const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role][tabindex], [contenteditable]")]
    .filter((el) => el.checkVisibility({ visibilityProperty: true }))
    .map((el) => ({ el, box: el.getBoundingClientRect() }))
    .sort((a, b) => a.box.top - b.box.top);
  const found = new Set(targets.filter(({ box }) => box.width < LEAST || box.height < LEAST).map(({ el }) => el));
  for (const [at, { el, box }] of targets.entries()) {
    for (const other of targets.slice(at + 1)) {
      if (other.box.top >= box.bottom) break;
      if (other.box.left < box.right && box.left < other.box.right) found.add(el).add(other.el);
    }
  }
  const scrolls = (el) =>
    (el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight) && /auto|scroll/.test(getComputedStyle(el).overflow);
  return [...found, ...[...document.querySelectorAll("body *")].filter(scrolls)];
}
