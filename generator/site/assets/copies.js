// The buttons that copy an example.
"use strict";
(() => {
  const { one, all } = window.parcmetre;

  function copies() {
    for (const button of all(".copier")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        const code = one("pre", button.parentElement);
        try {
          await navigator.clipboard.writeText(code.textContent);
          button.textContent = "Copié";
        } catch {
          getSelection().selectAllChildren(code);
          button.textContent = document.execCommand("copy") ? "Copié" : "Sélectionné";
        }
        setTimeout(() => (button.textContent = "Copier"), 2000);
      });
    }
  }

  copies();
})();
