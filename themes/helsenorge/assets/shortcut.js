// Adds the key «/», which opens the search. Who speaks to a computer may press it unwillingly, so it can be turned off below the results.
// Nothing is stored: the address tells that it is off, and links within the site take that along.
{
  const { src, dataset: words } = document.currentScript;
  const root = new URL("..", src).href;
  const input = document.getElementById("f_search");
  let isOff = new URLSearchParams(location.search).has(words.name);

  const marked = (address) => {
    const url = new URL(address);
    if (url.searchParams.has(words.name) === isOff) return address;
    if (isOff) url.searchParams.set(words.name, "0");
    else url.searchParams.delete(words.name);
    return url.href;
  };

  const toggle = document.createElement("button");
  toggle.type = "button";
  const tell = () => {
    toggle.textContent = isOff ? words.on : words.off;
    if (isOff) input.removeAttribute("aria-keyshortcuts");
    else input.setAttribute("aria-keyshortcuts", "/");
  };
  toggle.addEventListener("click", () => {
    isOff = !isOff;
    tell();
    if (globalThis.veikartAddress) globalThis.veikartAddress.write([[words.name, isOff ? "0" : ""]]);
    // A file opened from disk may not change its address; links take it along all the same.
    else try { history.replaceState(history.state, "", marked(location.href)); } catch { /* As above. */ }
  });
  tell();
  document.getElementById("f_found").append(toggle);

  for (const kind of ["focusin", "pointerdown", "click"]) {
    addEventListener(kind, ({ target }) => {
      const link = target.closest?.("a[href]");
      if (link?.href.startsWith(root) && marked(link.href) !== link.href) link.href = marked(link.href);
    }, true);
  }
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, select, textarea, [contenteditable], dialog");
    if (isOff || event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
