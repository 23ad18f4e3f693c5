// The preview in an open page: the bar, the faults, and the way to the newest state. A build holds nothing of this.
(function () {
  "use strict";

  var OWN = "/_veikart/";
  var MEMORY = "veikart-preview";
  var script = document.currentScript;
  // The page as it was served. What is told of the newest state is held against it.
  var mine = { path: script.dataset.path, page: script.dataset.page, there: "there" in script.dataset };
  var query = "?path=" + mine.path + (mine.there ? "&there=" : "");
  var open = ""; // The panel that is open: "faults", "advice" or none.
  var closed = ""; // The faults that were closed by hand; others open the panel again.
  var newest = null;
  var note = "";

  /* What an editor has in front of them survives a reload: places of scrolling, the focus, and the note on a move. */

  // A name for an element that holds while texts change: its id, or its kind, address and name, counted.
  function nameOf(el) {
    if (el.id) return { css: "#" + CSS.escape(el.id), at: 0 };
    var css = el.localName;
    ["href", "name", "value", "class"].forEach(function (key) {
      if (el.hasAttribute(key) && !(key === "value" && el.localName === "input")) css += "[" + key + "=" + JSON.stringify(el.getAttribute(key)) + "]";
    });
    return { css: css, at: Array.prototype.indexOf.call(document.querySelectorAll(css), el) };
  }
  function find(name) { return document.querySelectorAll(name.css)[name.at] || null; }

  function remember(more) {
    var focus = document.activeElement;
    var inner = [];
    document.querySelectorAll("body *").forEach(function (el) {
      if (el.scrollTop || el.scrollLeft) inner.push([nameOf(el), el.scrollLeft, el.scrollTop]);
    });
    var folded = Array.prototype.map.call(document.querySelectorAll("details"), function (el) { return [nameOf(el), el.open]; });
    var state = { address: address(), scroll: [scrollX, scrollY], inner: inner, folded: folded, open: open, closed: closed };
    if (focus === host) state.own = root.activeElement && root.activeElement.dataset.key;
    else if (focus && focus !== document.body) {
      state.focus = nameOf(focus);
      try { state.selection = [focus.selectionStart, focus.selectionEnd]; } catch (e) { /* Not every field has one. */ }
    }
    Object.assign(state, more);
    try { sessionStorage.setItem(MEMORY, JSON.stringify(state)); } catch (e) { /* Then the page begins at its top. */ }
  }

  function recall() {
    var state = null;
    try {
      state = JSON.parse(sessionStorage.getItem(MEMORY));
      sessionStorage.removeItem(MEMORY);
    } catch (e) { /* As above. */ }
    if (!state || state.address !== address()) return;
    open = state.open || "";
    closed = state.closed || "";
    note = state.note || "";
    if (!state.scroll) return;
    var own = state.own;
    state.folded.forEach(function (x) { var el = find(x[0]); if (el) el.open = x[1]; });
    var place = function () {
      scrollTo({ left: state.scroll[0], top: state.scroll[1], behavior: "instant" });
      state.inner.forEach(function (x) { var el = find(x[0]); if (el) el.scrollTo({ left: x[1], top: x[2], behavior: "instant" }); });
    };
    var el = state.focus && find(state.focus);
    if (el) {
      el.focus({ preventScroll: true });
      try { if (state.selection && state.selection[0] !== null) el.setSelectionRange(state.selection[0], state.selection[1]); } catch (e) { /* As above. */ }
    }
    if (own) wanted = own;
    place();
    // Once more when fonts and pictures have their sizes.
    if (document.readyState !== "complete") addEventListener("load", place, { once: true });
  }

  /* Drawing. All text comes from the server; elements are made, never parsed. */

  var host = document.createElement("veikart-preview");
  var root = host.attachShadow({ mode: "open" });
  var wanted = ""; // The own element that should have the focus once it is drawn.

  function make(tag, attributes, children) {
    var el = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (key) {
      var value = attributes[key];
      if (value === null || value === undefined || value === false) return;
      if (key === "onclick") el.addEventListener("click", value);
      else if (key === "key") el.dataset.key = value;
      else el.setAttribute(key, value === true ? "" : value);
    });
    (children || []).forEach(function (child) { if (child !== null && child !== undefined) el.append(child); });
    return el;
  }

  function source(line) {
    return make("code", { class: "line" }, [
      make("span", { class: "number", "aria-hidden": "true" }, [String(line.number)]),
      make("span", { class: "text" }, [line.before, line.marked ? make("mark", {}, [line.marked]) : null, line.after, "\n"]),
    ]);
  }

  function place(at) {
    var name = at.href ? make("a", { href: at.href, key: "place " + at.name }, [at.name]) : at.name;
    return make("div", { class: "place" }, [
      make("p", { class: "where" }, [name, at.label ? make("span", { class: "label" }, [": " + at.label]) : null]),
      at.lines.length ? make("pre", { tabindex: "0", role: "group", "aria-label": at.name }, at.lines.map(source)) : null,
    ]);
  }

  // `x` is what stands in a file.
  function quoted(text) {
    return text.split("`").map(function (part, at) { return at % 2 ? make("code", { class: "quoted" }, [part]) : part; });
  }

  function item(fault) {
    return make("li", {}, [
      make("p", { class: "message" }, quoted(fault.message).concat([" ", make("span", { class: "code" }, [fault.code])])),
    ].concat(fault.places.map(place)).concat(fault.help.map(function (help) { return make("p", { class: "help" }, quoted(help)); })));
  }

  function panel(kind, content) {
    return make("section", { class: "panel " + kind, "aria-labelledby": "title" }, [
      make("header", {}, [
        make("h2", { id: "title" }, [content.title]),
        make("button", { type: "button", key: "close", onclick: close }, [newest.words.close]),
      ]),
      content.text ? make("p", { class: "text" }, [content.text]) : null,
      make("ul", { role: "list" }, content.items.map(item)),
      content.more ? make("p", { class: "text" }, [content.more]) : null,
    ]);
  }

  function entry(about) {
    var attributes = { class: "entry " + about.id, key: about.id };
    if (about.href) return make("a", Object.assign(attributes, { href: about.href }), [about.text]);
    if (!about.opens) return make("span", attributes, [about.text]);
    return make("button", Object.assign(attributes, {
      type: "button",
      "aria-expanded": String(open === about.opens),
      onclick: function () { if (open === about.opens) close(); else show(about.opens); },
    }), [about.text]);
  }

  var status = make("p", { class: "status", role: "status" });
  // Faults are said aloud when they come, and the focus stays where it is.
  var spoken = make("p", { class: "spoken", role: "alert" });
  var shell = make("div", { class: "shell" });
  var style = make("link", { rel: "stylesheet", href: OWN + "preview.css" });
  style.addEventListener("load", function () { host.hidden = false; measure(); });
  host.hidden = true;
  root.append(style, spoken, shell);

  function draw(content) {
    var focused = wanted || (root.activeElement && root.activeElement.dataset.key);
    wanted = "";
    var top = root.querySelector(".panel");
    var scrolled = top ? top.scrollTop : 0;
    var words = newest.words;
    shell.lang = words.language;
    var bar = make("div", { class: "bar", role: "region", "aria-label": words.name }, [
      make("span", { class: "name" }, [words.name]),
      status,
    ].concat(newest.bar.map(entry)));
    var shown = open && content ? panel(open, content) : null;
    shell.replaceChildren.apply(shell, shown ? [shown, bar] : [bar]);
    say(note);
    if (shown) shown.scrollTop = scrolled;
    if (focused) {
      var el = root.querySelector("[data-key=" + JSON.stringify(focused) + "]");
      if (el) el.focus({ preventScroll: true });
    }
    measure();
  }

  function speak(text) { if (spoken.textContent !== text) spoken.textContent = text; }
  function say(text) { if (status.textContent !== text) status.textContent = text; }

  // Room for the bar below the page, so that it never covers what has the focus.
  var room = new CSSStyleSheet();
  document.adoptedStyleSheets = document.adoptedStyleSheets.concat([room]);
  function measure() {
    var height = Math.ceil(shell.getBoundingClientRect().height);
    var rule = "html{scroll-padding-bottom:" + (height + 8) + "px}body{padding-bottom:" + height + "px}";
    room.replaceSync("@media screen{" + rule + "}");
  }
  addEventListener("resize", measure);

  function render() {
    if (open === "advice") {
      get("advice").then(function (content) { if (open === "advice") draw(content); });
    } else {
      draw(open === "faults" ? newest.faults : null);
    }
  }

  function key() { return JSON.stringify(newest.faults && newest.faults.items.map(function (f) { return [f.message, f.places[0].name]; })); }

  function show(kind) {
    open = kind;
    if (kind === "faults") closed = "";
    render();
  }

  function close() {
    var kind = open;
    if (kind === "faults") closed = key();
    var inside = host === document.activeElement;
    open = "";
    if (inside) wanted = kind;
    render();
  }

  addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || event.defaultPrevented || !open) return;
    // A field of the page has its own use for the key.
    if (event.composedPath()[0].closest && event.composedPath()[0].closest("input, select, textarea, dialog")) return;
    close();
  });

  /* The newest state. */

  function get(what) {
    return fetch(OWN + what + query).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    });
  }

  // `style.0123456789.css` is exchanged for the newest of that name, and goes when that has come.
  function dress(styles) {
    var stem = function (path) { return path.replace(/^.*\//, "").replace(/\.[0-9a-f]+\.css$/, ""); };
    document.querySelectorAll("link[rel~=stylesheet]:not([data-leaving])").forEach(function (link) {
      var name = link.href.replace(/^.*\//, "");
      var now = styles.map(function (path) { return path.replace(/^.*\//, ""); }).find(function (path) { return stem(path) === stem(name); });
      if (!now || now === name) return;
      var next = link.cloneNode();
      next.href = link.href.replace(name, now);
      link.dataset.leaving = "";
      var leave = function () { link.remove(); measure(); };
      next.addEventListener("load", leave);
      next.addEventListener("error", leave);
      link.after(next);
    });
  }

  function take(state) {
    newest = state;
    if (mine.there && state.address && new URL(state.address, location.href).pathname !== address()) {
      remember({ address: new URL(state.address, location.href).pathname, note: state.note || "", scroll: null, focus: null });
      return location.replace(state.address + (state.note ? "" : location.search + location.hash));
    }
    if (state.page && state.page !== mine.page) {
      remember();
      history.scrollRestoration = "manual";
      return location.reload();
    }
    dress(state.styles);
    spoken.lang = state.words.language;
    speak(state.faults ? state.faults.title : "");
    if (!state.faults) {
      closed = "";
      if (open === "faults") open = "";
    } else if (!open && closed !== key()) {
      open = "faults";
    }
    render();
  }

  // A folder's address is that of its index.html.
  function address() { return location.pathname.replace(/\/$/, "/index.html"); }

  var running = false, again = false;
  function look() {
    if (running) { again = true; return; }
    running = true;
    get("state").then(take, lost).finally(function () {
      running = false;
      if (again) { again = false; look(); }
    });
  }

  function lost() {
    if (!newest) return;
    note = newest.words.lost;
    say(note);
    measure();
  }

  /* The channel. A browser grants few connections to one host, so a tab that nobody sees lets go of its own. */

  var channel = null, retry = 0;
  function listen() {
    clearTimeout(retry);
    if (channel || document.visibilityState === "hidden") return;
    channel = new EventSource(OWN + "changes");
    channel.onmessage = function () {
      if (newest && note === newest.words.lost) note = "";
      look();
    };
    channel.onerror = function () {
      lost();
      leave();
      retry = setTimeout(listen, 500);
    };
  }
  function leave() {
    clearTimeout(retry);
    if (channel) channel.close();
    channel = null;
  }
  document.addEventListener("visibilitychange", function () { if (document.visibilityState === "hidden") leave(); else listen(); });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);

  document.documentElement.append(host);
  recall();
  listen();
})();
