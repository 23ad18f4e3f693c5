// Adds a search field on every page, in place of the link to the list of all elements. Results are a plain list of links below
// the field, told of in a status; the arrow keys walk through them, and Escape closes them.
{
  const place = document.querySelector("a.search");
  const words = place.dataset;
  const { veikartIndex: index } = globalThis;

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const input = element("input", { type: "search", id: "f_search", autocomplete: "off", spellcheck: false, placeholder: place.textContent });
  input.setAttribute("aria-label", words.label);
  input.setAttribute("aria-controls", "f_found");
  const status = element("p", { className: "tally" });
  status.setAttribute("role", "status");
  const list = element("ol");
  list.setAttribute("role", "list");
  const found = element("div", { id: "f_found", className: "found", hidden: true }, status, list);
  found.setAttribute("role", "region");
  found.setAttribute("aria-label", words.results);
  const form = element("form", { className: "search" }, input, found);
  form.setAttribute("role", "search");
  place.replaceWith(form);

  const pieces = (parts) => parts.map(({ text, hit }) => (hit ? element("mark", { textContent: text }) : text));

  const result = (one) => {
    const title = element("a", { href: index.root + one.href }, ...pieces(one.title));
    if (one.lang) title.lang = one.lang;
    const item = element("li", {}, title, element("p", { className: "kind", textContent: one.about ? `${one.kind} · ${one.about}` : one.kind }));
    const told = (lang, made) => Object.assign(made, lang && { lang });
    if (one.subtitle) item.append(told(one.subtitleLang, element("p", { textContent: one.subtitle })));
    if (one.passage.length > 0) item.append(told(one.passageLang, element("p", { className: "passage" }, ...pieces(one.passage))));
    else if (one.otherwise) item.append(element("p", { className: "passage", textContent: words.otherwise }));
    return item;
  };

  const show = (isShown) => { found.hidden = !isShown; };

  const tell = (text, ...results) => {
    list.replaceChildren(...results);
    if (status.textContent !== text) status.textContent = text;
    show(true);
  };

  const search = async () => {
    const query = input.value.trim();
    if (!query) { show(false); return; }
    try {
      const results = await index.find(query);
      // What was typed meanwhile is answered by itself.
      if (query !== input.value.trim()) return;
      if (results.length > 0) {
        tell(results.length === 1 ? words.one : `${results.length} ${words.many}`, ...results.map(result));
      } else {
        tell(words.none, element("li", {}, element("a", { href: place.href, textContent: words.way })));
      }
    } catch {
      tell(words.failed, element("li", {}, element("a", { href: place.href, textContent: words.way })));
    }
  };

  const links = () => [...list.querySelectorAll("a")];
  const close = () => {
    if (found.hidden) return;
    show(false);
    input.focus();
  };

  input.addEventListener("focus", () => { index.begin(); if (input.value.trim() && found.hidden) search(); });
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    links()[0]?.focus();
  });
  form.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape" && !found.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" && !found.hidden) {
      event.preventDefault();
      all[Math.min(at + 1, all.length - 1)]?.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (all[at - 1] ?? input).focus();
    }
  });
  form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) show(false); });
}

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
