// Adds to the head of every page: where the page is narrow, the menu is folded behind its button.
{
  const button = document.querySelector(".menu-button");
  const bar = document.getElementById(button.getAttribute("aria-controls"));
  const fold = (open) => {
    button.setAttribute("aria-expanded", open);
    bar.classList.toggle("open", open);
  };
  button.addEventListener("click", () => fold(button.getAttribute("aria-expanded") === "false"));
  button.parentElement.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") === "false") return;
    fold(false);
    button.focus();
  });
}
