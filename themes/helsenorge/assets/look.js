// Adds a quick look to the overview: an element's facts and text in a dialog, without leaving the page. Links stay links. A button
// above the overview opens the first, the key «v» that of the link that has the focus, and a sign in each box that one; arrows lead on
// to the next that is shown. The address tells what is open, so that it can be shared, and Back closes it. Texts come as scripts.
globalThis.veikartLook = (() => {
  const words = document.currentScript.dataset;
  const { veikartIndex: index } = globalThis;
  const PER_FILE = Number(words.many);
  const known = new Map();

  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const button = (className, text, act) => {
    const made = make("button", { type: "button", className, textContent: text });
    made.addEventListener("click", act);
    return made;
  };
  const items = [...document.querySelectorAll("main li[data-record]")].map((el) => {
    const link = el.querySelector("a");
    return { el, link, record: Number(el.dataset.record), id: link.pathname.match(/([^/]+)\.html$/)[1] };
  });
  const shown = () => items.filter(({ el }) => !el.hidden && !el.classList.contains("context"));

  const title = make("h2", { id: "f_look", tabIndex: -1 });
  const body = make("div", { className: "look-body" });
  const place = make("p", { className: "quiet" });
  const back = button("prev", words.previous, () => step(-1));
  const on = button("next", words.next, () => step(1));
  const dialog = make("dialog", { className: "look" },
    make("div", { className: "look-head" }, title, button("close", "", () => dialog.close())), body,
    make("div", { className: "look-foot" }, back, place, on));
  dialog.querySelector(".close").setAttribute("aria-label", words.close);
  back.setAttribute("aria-keyshortcuts", "ArrowLeft");
  on.setAttribute("aria-keyshortcuts", "ArrowRight");
  dialog.setAttribute("aria-labelledby", title.id);
  document.querySelector("main").append(dialog);

  // What is open, what it was opened from, and whether Back leads to where it was not.
  let open;
  let opener;
  let isNew = false;

  const worded = ({ text, lang = null, href, url }) => {
    const told = make(href || url ? "a" : "span", { textContent: text });
    if (lang) told.lang = lang;
    if (told.localName === "a") told.href = url ?? index.root + href;
    return told;
  };
  const prose = (html, lang) => {
    const made = make("div", { className: "prose", innerHTML: html });
    if (lang) made.lang = lang;
    return made;
  };
  const fact = ({ label, known: isKnown, values }) => {
    const told = values.map((value) => make("dd", { className: isKnown ? "" : "not-told" }, worded(value)));
    return make("div", {}, make("dt", { textContent: label }), ...told);
  };

  const fill = (item, one) => {
    const [all, at] = [shown(), shown().indexOf(item)];
    title.replaceChildren(worded({ text: one.title, lang: one.lang }));
    const parts = [];
    for (const text of [one.notice, one.no_description]) if (text) parts.push(make("p", { className: "notice", textContent: text }));
    if (one.lead) parts.push(prose(one.lead, one.lead_lang));
    for (const section of one.sections) {
      const heading = make("h3", { textContent: section.title });
      if (one.text_lang) heading.lang = one.text_lang;
      parts.push(heading, prose(section.html, one.text_lang));
    }
    body.replaceChildren(
      ...(one.subtitle ? [make("p", { className: "subtitle" }, worded(one.subtitle))] : []),
      ...(parts.length > 0 ? [make("div", { className: "look-text" }, ...parts)] : []),
      make("dl", {}, ...one.facts.map(fact)),
      make("p", { className: "way" }, make("a", { href: item.link.href, textContent: words.whole })),
    );
    body.scrollTop = 0;
    place.textContent = at < 0 ? "" : words.place.replace("{shown}", at + 1).replace("{total}", all.length);
    back.disabled = at <= 0;
    on.disabled = at < 0 || at === all.length - 1;
  };

  const show = async (item) => {
    try {
      if (!known.has(item.record)) await index.load(`${words.path}-${Math.floor(item.record / PER_FILE)}.js`);
    } catch {
      location.assign(item.link.href);
      return;
    }
    // Who is quick has gone on meanwhile.
    if (item !== asked()) return;
    open = item;
    fill(item, known.get(item.record));
    if (!dialog.open) dialog.showModal();
    title.focus();
  };

  const hash = (item) => `#${words.anchor}-${item.id}`;
  const asked = () => items.find((item) => hash(item) === location.hash);
  const look = (item, from) => {
    opener = from;
    isNew = true;
    location.hash = hash(item);
  };
  const step = (way) => {
    const next = shown()[shown().indexOf(asked() ?? open) + way];
    if (next) location.replace(hash(next));
  };

  addEventListener("hashchange", () => {
    const item = asked();
    if (item) show(item);
    else if (dialog.open) dialog.close();
  });
  dialog.addEventListener("close", () => {
    // Where one looked on, one is led to what one saw last.
    const from = opener && (opener.from === open || open === undefined) ? opener.link : open.link;
    if (asked()) {
      if (isNew) history.back();
      else try { history.replaceState(null, "", location.pathname + location.search); } catch { location.replace(`#${open.el.id}`); }
    }
    [open, opener, isNew] = [undefined, undefined, false];
    from.focus();
  });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowRight") step(1);
    else if (event.key === "ArrowLeft") step(-1);
  });

  // Escape takes away the sign that pointing at a box brings, which may cover words, until another is pointed at.
  const main = document.querySelector("main");
  addEventListener("keydown", ({ key }) => { if (key === "Escape") main.classList.add("bare"); });

  // The key works on a link that has the focus, and nowhere else.
  for (const item of items) {
    item.link.setAttribute("aria-keyshortcuts", "v");
    item.link.addEventListener("keydown", (event) => {
      if (event.key !== "v" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      look(item, { link: item.link, from: item });
    });
    // The box, not its link: the link is entered also when the sign above it goes.
    item.el.addEventListener("mouseenter", () => main.classList.remove("bare"));
    const sign = button("sign", "", () => look(item, { link: item.link, from: item }));
    sign.tabIndex = -1;
    sign.title = words.look;
    sign.setAttribute("aria-hidden", true);
    sign.addEventListener("mousedown", (event) => event.preventDefault());
    item.link.after(sign);
  }
  const first = button("", words.look, () => {
    const [item] = shown();
    if (item) look(item, { link: first, from: item });
  });
  const key = make("kbd", { textContent: "V" });
  key.setAttribute("aria-hidden", true);
  first.append(key);
  first.title = words.hint;
  const bar = make("p", { className: "look-open" }, first);
  const jump = document.querySelector(".jump");
  if (jump) jump.after(bar);
  else document.querySelector(".tools").prepend(bar);

  const add = (part, all) => all.forEach((one, at) => known.set(part * PER_FILE + at, one));
  // What the address asks for is opened once this is there.
  queueMicrotask(() => { if (asked()) show(asked()); });
  return { add };
})();
