// The bubble that explains a term, by mouse, keyboard and finger.
"use strict";
(() => {
  const { all, load } = window.parcmetre;

  function terms() {
    let bubble = null;
    let owner = null;
    let later = 0;

    const hide = () => {
      clearTimeout(later);
      bubble?.remove();
      owner?.removeAttribute("aria-describedby");
      bubble = owner = null;
    };

    const show = (link, touched) =>
      load("termes").then(() => {
        const told = window.parcmetreTermes[link.dataset.terme];
        if (!told) return;
        hide();
        owner = link;
        bubble = document.createElement("div");
        bubble.className = "bulle";
        bubble.id = "bulle";
        bubble.setAttribute("role", "tooltip");
        const name = document.createElement("strong");
        name.textContent = told[0];
        const text = document.createElement("p");
        text.textContent = told[1];
        bubble.append(name, text);
        if (touched) {
          const more = document.createElement("a");
          more.href = link.href;
          more.textContent = "Ouvrir la fiche";
          bubble.append(more);
        }
        bubble.addEventListener("mouseleave", soon);
        bubble.addEventListener("mouseenter", () => clearTimeout(later));
        document.body.append(bubble);
        const box = link.getBoundingClientRect();
        const width = bubble.offsetWidth;
        const left = Math.min(Math.max(16, box.left), document.documentElement.clientWidth - width - 16);
        const below = box.bottom + bubble.offsetHeight + 12 < innerHeight || box.top < bubble.offsetHeight + 12;
        bubble.style.left = `${left + scrollX}px`;
        bubble.style.top = `${(below ? box.bottom + 6 : box.top - bubble.offsetHeight - 6) + scrollY}px`;
        link.setAttribute("aria-describedby", "bulle");
      });
    const soon = () => {
      clearTimeout(later);
      later = setTimeout(hide, 250);
    };

    let kind = "mouse";
    document.addEventListener("pointerdown", (event) => {
      kind = event.pointerType;
      if (bubble && !bubble.contains(event.target) && event.target !== owner) hide();
    });
    for (const link of all(".terme")) {
      link.addEventListener("focus", () => kind === "touch" || show(link, false));
      link.addEventListener("blur", () => kind === "touch" || hide());
      link.addEventListener("mouseenter", () => {
        if (kind === "touch") return;
        clearTimeout(later);
        later = setTimeout(() => show(link, false), 150);
      });
      link.addEventListener("mouseleave", soon);
      link.addEventListener("click", (event) => {
        if (kind !== "touch" || owner === link) return;
        event.preventDefault();
        show(link, true);
      });
    }
    document.addEventListener("keydown", (event) => {
      kind = "keyboard";
      if (event.key === "Escape") hide();
    });
    document.addEventListener("mousemove", () => { if (kind === "keyboard") kind = "mouse"; });
  }

  terms();
})();
