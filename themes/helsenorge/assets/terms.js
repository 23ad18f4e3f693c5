// Adds explanations on the spot. In the page a term is a link to the glossary, with its explanation hidden behind it. Where
// the browser knows popovers, the link becomes a button that opens the explanation: by pointer, touch and keyboard alike,
// read aloud when it opens, closed by Escape, by its own button, or by going on.
{
  const { close } = document.currentScript.dataset;
  const explain = (link) => {
    const note = document.getElementById(link.dataset.term);
    const name = note.querySelector("strong");
    name.id = `${note.id}_name`;

    const open = document.createElement("button");
    open.type = "button";
    open.className = "term";
    open.textContent = link.textContent;
    open.setAttribute("aria-haspopup", "dialog");
    open.popoverTargetElement = note;

    const shut = document.createElement("button");
    shut.type = "button";
    shut.className = "close";
    shut.setAttribute("aria-label", close);
    shut.popoverTargetElement = note;
    shut.popoverTargetAction = "hide";

    note.popover = "auto";
    note.hidden = false;
    note.tabIndex = -1;
    note.autofocus = true;
    note.setAttribute("role", "dialog");
    note.setAttribute("aria-labelledby", name.id);
    note.append(shut);

    // A button is a box of its own, before and after which a line may end: signs that belong to the word stay with it.
    const whole = document.createElement("span");
    whole.className = "whole";
    const cut = (beside, signs) => {
      const found = beside?.nodeType === Node.TEXT_NODE ? signs.exec(beside.data)?.[0] ?? "" : "";
      if (found) beside.data = beside.data.replace(signs, "");
      return found;
    };
    const { previousSibling, nextSibling } = link;
    link.replaceWith(whole);
    whole.append(cut(previousSibling, /[«("]+$/), open, cut(nextSibling, /^[.,;:!?)»"]+/));
  };
  if ("popover" in HTMLElement.prototype) document.querySelectorAll("a.term").forEach(explain);
}
