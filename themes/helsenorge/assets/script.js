// Adds what a page can do without: filtering, sorting, and the state of both in the address.
(function () {
  "use strict";

  // Engines that forget a table's meaning once it is laid out as a list are told it again. Set here and not
  // in the HTML, where the Nu checker counts a role on a table's own parts as an error.
  var roles = { "thead,tbody": "rowgroup", tr: "row", td: "cell", "thead th": "columnheader", "tbody th": "rowheader" };
  Object.keys(roles).forEach(function (parts) {
    document.querySelectorAll("table[role]").forEach(function (table) {
      table.querySelectorAll(parts).forEach(function (part) { part.setAttribute("role", roles[parts]); });
    });
  });

  var form = document.getElementById("f_form");
  if (!form) return;

  function fold(text) {
    return text.toLowerCase().replace(/æ/g, "ae").replace(/ø/g, "o").replace(/đ/g, "d").replace(/ŧ/g, "t").replace(/ŋ/g, "n")
      .normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  // The fields of the address are the form's: the search, and choices that each say which data-attribute of
  // what is filtered holds the values. All names of the address stand in the page.
  var search = form.querySelector("input[type=search]");
  var choices = Array.prototype.slice.call(form.querySelectorAll("select[data-by]"));
  var fields = [search].concat(choices);
  var items = Array.prototype.map.call(document.querySelectorAll("main [data-words]"), function (el) {
    var values = choices.map(function (choice) { return el.dataset[choice.dataset.by].split(" "); });
    return { el: el, again: "again" in el.dataset, up: el.parentElement.closest("[data-words]"), words: fold(el.dataset.words), values: values };
  });
  // What stands in two areas counts once.
  var total = items.filter(function (item) { return !item.again; }).length;
  var shown = form.querySelector("[role=status]");
  var table = document.getElementById("f_list");
  var sorts = table && table.dataset.sorts;
  var sort = "";

  function query() {
    var params = new URLSearchParams(location.search);
    fields.forEach(function (field) {
      var v = field.value.trim();
      if (v) params.set(field.name, v); else params.delete(field.name);
    });
    if (sorts && sort) params.set(sorts, sort); else if (sorts) params.delete(sorts);
    return params.toString();
  }

  function remember() {
    var q = query();
    // A file opened from disk may not change its address; the filter works all the same.
    try { history.replaceState(history.state, "", (q ? "?" + q : location.pathname) + location.hash); } catch (e) { /* as above */ }
    document.querySelectorAll("a[data-keep]").forEach(function (a) { if (a.dataset.keep === form.dataset.keep) a.search = q; });
    document.querySelectorAll(".langs a").forEach(function (a) { a.search = q; });
  }

  function filter() {
    var words = fold(search.value).split(/\s+/).filter(Boolean);
    var count = 0;
    var visible = new Set();
    items.forEach(function (item) {
      var chosen = choices.every(function (choice, n) { return !choice.value || item.values[n].indexOf(choice.value) >= 0; });
      if (chosen && words.every(function (w) { return item.words.indexOf(w) >= 0; })) {
        visible.add(item.el);
        if (item.up) visible.add(item.up);
      }
    });
    items.forEach(function (item) {
      item.el.hidden = !visible.has(item.el);
      if (!item.el.hidden && !item.again) count += 1;
    });
    // What is cut short is not counted: «and 5 more» would be wrong about a selection.
    var text = count ? form.dataset.shown.replace("{shown}", count).replace("{total}", total) : form.dataset.none;
    if (shown.textContent !== text) shown.textContent = text;
  }

  function apply() { filter(); remember(); }

  function read() {
    var params = new URLSearchParams(location.search);
    fields.forEach(function (field) {
      field.value = params.get(field.name) || "";
      if (field.selectedIndex === -1) field.value = "";
    });
    sort = (sorts && params.get(sorts)) || "";
  }

  if (table) {
    var heads = Array.prototype.slice.call(table.querySelectorAll("th[data-sort]"));
    var first = heads[0].dataset.sort;
    var body = table.tBodies[0];
    var original = Array.prototype.slice.call(body.rows);
    var collator = new Intl.Collator(["nb", "no", "da"], { numeric: true });
    // What is not told stands last, whichever way the column is sorted.
    var cell = function (row, i) {
      var c = row.cells[i];
      return c.querySelector(".not-told") ? null : c.dataset.value || c.textContent.trim();
    };
    var order = function () {
      var down = sort.charAt(0) === "-", key = sort.replace(/^-/, ""), at = heads.findIndex(function (h) { return h.dataset.sort === key; });
      if (at < 0) { sort = ""; key = first; down = false; }
      var rows = original;
      if (at >= 0) {
        rows = original.map(function (row, n) { return { row: row, n: n, v: cell(row, at) }; }).sort(function (a, b) {
          if (a.v === null || b.v === null) return (a.v === null) - (b.v === null) || a.n - b.n;
          return (down ? -1 : 1) * (a.v - b.v || collator.compare(a.v, b.v)) || a.n - b.n;
        }).map(function (x) { return x.row; });
      }
      body.append.apply(body, rows);
      heads.forEach(function (h) {
        if (h.dataset.sort === key) h.setAttribute("aria-sort", down ? "descending" : "ascending"); else h.removeAttribute("aria-sort");
      });
    };
    heads.forEach(function (h) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = h.textContent;
      h.textContent = "";
      h.append(button);
      button.addEventListener("click", function () {
        var key = h.dataset.sort;
        sort = h.getAttribute("aria-sort") === "ascending" ? "-" + key : key === first ? "" : key;
        order();
        remember();
      });
    });
  }

  // The choices are folded behind a word where the page is narrow, and unfolded where one of them is made.
  var folded = form.querySelector(".choices");
  function isWide() { return getComputedStyle(folded.firstElementChild).display === "none"; }
  function unfold() { folded.open = isWide() || choices.some(function (choice) { return choice.value; }); }
  addEventListener("resize", function () { if (isWide()) folded.open = true; });

  form.classList.add("ready");
  form.addEventListener("submit", function (e) { e.preventDefault(); });
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("reset", function () { setTimeout(function () { apply(); search.focus(); }); });

  function start() {
    read();
    if (table) order();
    apply();
    unfold();
  }
  start();
  // A browser may fill the fields in again when a reader comes back.
  addEventListener("pageshow", function (e) { if (!e.persisted) start(); });
  addEventListener("popstate", start);
})();
