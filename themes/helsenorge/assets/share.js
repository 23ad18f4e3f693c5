// Adds a button that copies the address of an element, or the code that shows the overview on another site.
{
  const { copy, copied } = document.currentScript.dataset;
  const code = document.querySelector(".credit code");
  if (code) code.textContent = code.textContent.replace(/src="(?!https?:)[^"]*"/, () => `src="${location.href}"`);
  const place = navigator.clipboard && document.querySelector(".facts, .credit details");
  if (place) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: copy });
    const told = document.createElement("span");
    told.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code ? code.textContent : location.href.split("#")[0]);
      told.textContent = copied;
    });
    place.append(button, told);
  }
}
