// Adds memory without storing anything: what a reader chose stands in the address, and goes along to the other languages and on
// the links that lead between the views of the elements, so that one comes back to what one left.
globalThis.veikartAddress = (() => {
  const form = document.getElementById("f_form");
  const isKept = !form || "keep" in form.dataset;
  let params;

  const take = (links) => {
    for (const link of document.querySelectorAll(links)) if (link.search.slice(1) !== `${params}`) link.search = params;
  };
  const spread = () => {
    take(".langs a");
    if (isKept) take("a[data-keep], [data-keep] a");
  };
  const read = () => {
    params = new URLSearchParams(location.search);
    spread();
  };
  // Names with their values; an empty one leaves the address.
  const write = (chosen) => {
    for (const [name, value] of chosen) {
      if (value) params.set(name, value);
      else params.delete(name);
    }
    const query = params.size > 0 ? `?${params}` : "";
    // A file opened from disk may not change its address; the links take the choice along all the same.
    try { history.replaceState(history.state, "", location.pathname + query + location.hash); } catch { /* As above. */ }
    spread();
  };

  read();
  addEventListener("popstate", () => { if (location.protocol !== "file:") read(); });
  return { get: (name) => params.get(name) ?? "", write };
})();
