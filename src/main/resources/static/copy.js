/* Copies a block of text; without JavaScript it is selected by hand, so the button shows only where it works. */
(() => {
  "use strict";
  const told = document.getElementById("copied");
  document.querySelectorAll("button[data-copy]").forEach((button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const lines = [...document.getElementById(button.dataset.copy).children].map((line) => line.textContent.trim());
      await navigator.clipboard.writeText(lines.join("\n") + "\n");
      told.textContent = told.dataset.done;
    });
  });
})();
