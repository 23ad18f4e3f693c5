// Adds a filter to the overview, the list and the delivery plans, which show all without it. Words are sought by the index of the
// search; choices compare with what stands in the page. All names of the address stand in the form. What stands above something
// that passes is shown with it, but not counted.
{
  const form = document.getElementById("f_form");
  const words = form.dataset;
  const { veikartAddress: address, veikartIndex: index } = globalThis;
  const search = form.querySelector("input[type=search]");
  const choices = [...form.querySelectorAll("select[data-by]")];
  const fields = search ? [search, ...choices] : choices;
  const reset = form.querySelector("[type=reset]");
  const status = form.querySelector("[role=status]");
  const chosen = document.querySelector(".chosen");
  const help = form.querySelector(".help");
  const main = document.querySelector("main");

  const items = [...main.querySelectorAll("[data-record]")].map((el) => ({
    el,
    record: Number(el.dataset.record),
    above: el.parentElement.closest("[data-record]"),
    values: choices.map((choice) => el.dataset[choice.dataset.by].split(" ")),
  }));
  const records = [...new Set(items.map(({ record }) => record))];
  // What stands in two areas counts once.
  const count = (some) => some.filter(({ el }) => !("again" in el.dataset)).length;
  const parts = [...main.querySelectorAll("[data-group]")].map((el) => {
    const told = el.querySelector(".count");
    const way = document.querySelector(`main a[href="#${el.id}"]`)?.parentElement;
    return { el, told, way, all: told?.textContent, items: items.filter((item) => el.contains(item.el)) };
  });

  const value = (field) => field.value.trim();
  const isWhole = () => !fields.some(value);
  const name = (field) => (field === search ? `«${value(field)}»` : `${field.labels[0].textContent}: ${field.selectedOptions[0].textContent}`);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]);

  // The records that hold the words, which words those are, and whether they could be sought.
  let found;
  let sought = "";
  let failed = false;

  // What passes all fields but one.
  const passing = (but) => items.filter(({ record, values }) => (but === search || !found || found.has(record))
    && choices.every((choice, at) => choice === but || !choice.value || values[at].includes(choice.value)));

  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };

  // Where nothing is left, each choice that stands in the way can be taken back, and the words be sought elsewhere.
  const ways = () => {
    const back = fields.filter(value).map((field) => [field, count(passing(field))]).filter(([, left]) => left > 0);
    const all = back.map(([field, left]) => button(fill(words.without, { chosen: name(field), shown: left }), () => {
      field.value = "";
      apply();
      (search ?? field).focus();
    }));
    const everywhere = document.getElementById("f_search");
    if (everywhere && search && value(search)) {
      all.push(button(words.elsewhere, () => {
        everywhere.value = value(search);
        everywhere.focus();
      }));
    }
    return all;
  };

  const show = () => {
    const passed = passing();
    const shown = new Set(passed.map(({ el }) => el));
    const above = new Set(passed.map((item) => item.above).filter((el) => el && !shown.has(el)));
    // Where less is left, the page stays where it is.
    main.style.minHeight = isWhole() ? "" : `${scrollY + innerHeight - main.offsetTop}px`;
    for (const { el } of items) {
      el.hidden = !shown.has(el) && !above.has(el);
      if (el.classList.toggle("context", above.has(el))) el.querySelector("a").setAttribute("aria-description", words.context);
      else el.querySelector("a")?.removeAttribute("aria-description");
    }
    for (const part of parts) {
      const left = part.items.filter(({ el }) => shown.has(el));
      part.el.hidden = left.length === 0;
      if (part.way) part.way.hidden = part.el.hidden;
      if (part.told) part.told.textContent = isWhole() ? part.all : fill(words.part, { shown: count(left), total: count(part.items) });
    }
    main.classList.toggle("filtered", !isWhole());
    reset.hidden = isWhole();
    const left = count(passed);
    const text = failed ? words.failed : left ? fill(words.shown, { shown: left, total: count(items) }) : words.none;
    if (status.textContent !== text) status.textContent = text;
    status.classList.toggle("none", left === 0);
    help.replaceChildren(...(left ? [] : ways()));
    chosen.hidden = isWhole();
    chosen.textContent = `${words.chosen}: ${fields.filter(value).map(name).join(", ")}. ${text}`;
  };

  const apply = async () => {
    address.write(fields.map((field) => [field.name, value(field)]));
    const query = search ? value(search) : "";
    if (!query) {
      [found, sought, failed] = [undefined, "", false];
    } else if (query !== sought || failed) {
      try {
        const answer = await index.match(query, records);
        // What was typed meanwhile is answered by itself.
        if (query !== value(search)) return;
        [found, sought, failed] = [answer, query, false];
      } catch {
        [found, sought, failed] = [undefined, "", true];
      }
    }
    show();
  };

  // Choices are folded behind a word where the page is narrow, and unfolded where one of them is made.
  const folded = form.querySelector(".choices");
  const isWide = () => getComputedStyle(folded.firstElementChild).display === "none";
  addEventListener("resize", () => { if (isWide()) folded.open = true; });

  const start = () => {
    for (const field of fields) {
      field.value = address.get(field.name);
      if (field.selectedIndex === -1) field.value = "";
    }
    folded.open = isWide() || choices.some(value);
    apply();
  };

  form.classList.add("ready");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  search?.addEventListener("focus", () => index.begin());
  const clear = () => {
    for (const field of fields) field.value = "";
    apply();
  };
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    clear();
    (search ?? choices[0]).focus();
  });
  addEventListener("keydown", (event) => {
    const isElsewhere = event.target !== document.body && (!main.contains(event.target) || event.target.closest("dialog, [popover]"));
    if (event.key !== "Escape" || event.defaultPrevented || isElsewhere || isWhole()) return;
    event.preventDefault();
    clear();
  });
  start();
  // A browser may fill the fields in again when a reader comes back.
  addEventListener("pageshow", (event) => { if (!event.persisted) start(); });
  addEventListener("popstate", start);
}
