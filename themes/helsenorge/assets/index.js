// Adds nothing to see: loads the index of the search, whole or in parts, when another script first asks for it. The index is a
// script of the site's own, since a page that is opened from disk can load nothing else.
globalThis.veikartIndex = (() => {
  const { src, dataset } = document.currentScript;
  // The site's root, as seen from this file in `assets`.
  const root = new URL("..", src).href;

  // Each script is asked for once; one that failed may be asked for again.
  const asked = new Map();
  const load = (path) => {
    if (!asked.has(path)) {
      asked.set(path, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = root + path;
        script.onload = done;
        script.onerror = () => { asked.delete(path); script.remove(); failed(new Error(script.src)); };
        document.head.append(script);
      }));
    }
    return asked.get(path);
  };

  const part = (name) => load(dataset.index.replace(/\.js$/, `-${name}.js`));
  const ask = (what) => async (...given) => {
    await load(dataset.index);
    return globalThis.veikartSearch[what](...given, part);
  };
  return { root, load, begin: () => load(dataset.index).catch(() => {}), find: ask("find"), match: ask("match") };
})();
