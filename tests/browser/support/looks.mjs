// How texts look, so that what looks the very same is asked of axe once. Runs in the page.

/**
 * The looks of a page's texts, each with the elements that have it. A look is a number, worked out of all that can change a
 * contrast, or how a link stands out from its sentence: of the text's own element, and of each that it stands in. Signs and
 * single letters have none, since axe does not judge them.
 */
export function looks() {
  const TELLING = [
    "color", "-webkit-text-fill-color", "background-color", "background-image", "background-clip", "opacity", "filter", "mix-blend-mode",
    "text-shadow", "-webkit-text-stroke-width", "font-size", "font-weight", "font-style", "text-decoration-line", "display", "visibility",
    "border-bottom-style", "border-bottom-width", "border-bottom-color", "position", "z-index", "clip-path", "overflow",
  ];
  const number = (text) => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    return (high >>> 0) * 2 ** 21 + (low >>> 11);
  };
  const isText = ({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim().length > 1 && /[\p{L}\p{N}]/u.test(data);
  const found = new Map();
  const walk = (el, around, besideText) => {
    if (!el.checkVisibility()) return;
    const style = getComputedStyle(el);
    const own = TELLING.map((property) => style.getPropertyValue(property)).join(";");
    const off = el.matches(":disabled, [aria-disabled='true']");
    const look = number(`${around} ${el.localName} ${besideText} ${off} ${own}`);
    const holdsText = [...el.childNodes].some(isText);
    if (holdsText || el.matches("input, select, textarea")) found.set(look, [...(found.get(look) ?? []), el]);
    for (const child of el.children) walk(child, look, holdsText);
  };
  walk(document.documentElement, 0, false);
  return found;
}
