// The box of the search: it loads the index when it is first asked, and says what it found.
"use strict";
(() => {
  const { top, one, all, load, made } = window.parcmetre;

  const EXAMPLES = ["L. 2333-87", "RAPO", "D-02", "rapo-delai.01", "n° 12", "délai du recours"];
  const ELSEWHERE = [["Glossaire", "termes/index.html"], ["Sources", "sources/index.html"], ["Plan du site", "plan.html"]];

  function search() {
    const input = one("#q");
    const form = input.form;
    const box = one("#reponse");
    const near = one("#approche");
    const list = one("#trouve");
    const nothing = one("#rien");
    const status = one("#annonce");
    let searcher = null;
    let found = [];
    let chosen = -1;

    input.setAttribute("role", "combobox");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", "trouve");
    input.setAttribute("aria-autocomplete", "list");

    const prepare = () =>
      Promise.all(["recherche", "termes", "demandes", "minisearch", "chercher"].map(load)).then(() => {
        const names = Object.values(window.parcmetreTermes).map((told) => told[2]);
        searcher ??= window.parcmetreChercheur(window.parcmetreIndex, names, window.MiniSearch, window.parcmetreDemandes);
      });

    const close = () => {
      box.hidden = list.hidden = true;
      chosen = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const choose = (index) => {
      chosen = index;
      all("li", list).forEach((line, at) => line.setAttribute("aria-selected", String(at === index)));
      const line = list.children[index];
      if (line) {
        input.setAttribute("aria-activedescendant", line.id);
        line.scrollIntoView({ block: "nearest" });
      } else input.removeAttribute("aria-activedescendant");
    };

    const line = (entry, at) => {
      const shown = made("li", entry.name, { id: `trouve-${at}` });
      shown.setAttribute("role", "option");
      shown.setAttribute("aria-selected", "false");
      shown.append(made("span", entry.kind, { className: "genre" }));
      shown.addEventListener("mousedown", (event) => {
        event.preventDefault();
        location.href = top + entry.place;
      });
      return shown;
    };

    const propose = () => {
      const examples = made("p", "Essayez un article, un sigle, un doute, une règle, un cas, un échange, des mots : ");
      for (const text of EXAMPLES) {
        const button = made("button", text, { type: "button" });
        button.addEventListener("click", () => {
          input.value = text;
          input.focus();
          show();
        });
        examples.append(button, " ");
      }
      const elsewhere = made("p", "Ou parcourez : ");
      for (const [name, place] of ELSEWHERE) elsewhere.append(made("a", name, { href: top + place }), " ");
      nothing.replaceChildren(made("p", `Rien ne répond à « ${input.value.trim()} ».`), examples, elsewhere);
    };

    const show = () => {
      if (!input.value.trim() || !searcher) {
        close();
        status.textContent = "";
        return;
      }
      const { entries, whole } = searcher.find(input.value);
      found = entries.slice(0, 12);
      list.replaceChildren(...found.map(line));
      box.hidden = false;
      list.hidden = !found.length;
      near.hidden = whole || !found.length;
      nothing.hidden = found.length > 0;
      if (!found.length) propose();
      input.setAttribute("aria-expanded", String(found.length > 0));
      choose(-1);
      const total = entries.length;
      const said = total === 0 ? "Aucun résultat" : total === 1 ? "1 résultat" : `${total} résultats`;
      status.textContent = whole || !total ? said : `${said} qui s’en approchent`;
    };

    const begin = () => prepare().then(show);
    input.addEventListener("focus", begin);
    input.addEventListener("input", begin);
    form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || close());
    box.addEventListener("mousedown", (event) => event.target.closest("a, button") || event.preventDefault());
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        if (event.target !== input) return input.focus();
        if (box.hidden) input.value = "";
        close();
      }
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden || !found.length) return;
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose(chosen < 0 && step < 0 ? found.length - 1 : (chosen + step + found.length) % found.length);
      }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const entry = found[Math.max(chosen, 0)];
      if (entry && !list.hidden) location.href = top + entry.place;
      else begin();
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
      }
    });
    // What was typed before the scripts came was sent to the plan of the site: answer it there.
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      input.value = asked;
      input.focus();
    }
  }

  search();
})();
