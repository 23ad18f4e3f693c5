// Adds sorting to the list: the head of each column becomes a button. The order stands in the address.
{
  const table = document.getElementById("f_list");
  const { veikartAddress: address } = globalThis;
  const heads = [...table.querySelectorAll("th[data-sort]")];
  const first = heads[0].dataset.sort;
  const body = table.tBodies[0];
  const original = [...body.rows];
  const collator = new Intl.Collator([document.documentElement.lang, "nb", "no", "da"], { numeric: true });

  // What is not told stands last, whichever way the column is sorted.
  const cell = (row, at) => {
    const found = row.cells[at];
    return found.querySelector(".not-told") ? null : found.dataset.value || found.textContent.trim();
  };
  const sorted = (at, way) => original
    .map((row, place) => ({ row, place, value: cell(row, at) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null) - (b.value === null) || a.place - b.place;
      return way * (a.value - b.value || collator.compare(a.value, b.value)) || a.place - b.place;
    })
    .map(({ row }) => row);

  const order = () => {
    const sort = address.get(table.dataset.sorts);
    const at = heads.findIndex((head) => head.dataset.sort === sort.replace(/^-/, ""));
    const isDown = at >= 0 && sort.startsWith("-");
    body.append(...(at < 0 ? original : sorted(at, isDown ? -1 : 1)));
    heads.forEach((head, place) => {
      if (place === Math.max(at, 0)) head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  };

  for (const head of heads) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const key = head.dataset.sort;
      const turned = head.getAttribute("aria-sort") === "ascending" ? `-${key}` : key;
      address.write([[table.dataset.sorts, turned === first ? "" : turned]]);
      order();
    });
  }
  order();
  addEventListener("popstate", order);
}
