// Finds the site from an address that does not exist. A host shows the page for lost readers at any address, and where no
// base address is known nobody can say how far up the site's root is: so the stylesheet is sought a folder further up until it
// is found, and then all addresses begin there. Set on one line without comments; a `<` would end it for some readers of HTML.
{
  let up = "";
  let left = location.pathname.split("/").length - 2;
  const isStyle = (event) => event.target === document.querySelector("[rel=stylesheet]");
  document.addEventListener("error", (event) => {
    if (!isStyle(event) || !left) return;
    left -= 1;
    up += "../";
    event.target.setAttribute("href", "../" + event.target.getAttribute("href"));
  }, true);
  document.addEventListener("load", (event) => {
    if (!isStyle(event) || !up) return;
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", lead);
    else lead();
  }, true);
  const lead = () => {
    for (const name of ["href", "src"]) {
      for (const part of document.querySelectorAll("[" + name + "]")) {
        const address = part.getAttribute(name);
        if (!address.startsWith(up) && !/^([a-z]+:|[/#])/i.test(address)) part.setAttribute(name, up + address);
      }
    }
    for (const script of document.querySelectorAll("script[src]")) {
      const again = document.createElement("script");
      for (const part of script.attributes) again.setAttribute(part.name, part.value);
      again.async = false;
      script.replaceWith(again);
    }
  };
}
