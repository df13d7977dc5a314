// Search, terms, filters and copies. Nothing is fetched: data come as scripts, so that pages work from disk.
"use strict";
(() => {
  const top = document.body.dataset.top;
  const one = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];

  const loaded = {};
  const load = (name) =>
    (loaded[name] ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${top}assets/${name}.js`;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    }));

  const fold = (text) =>
    text.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const made = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);

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
      Promise.all(["recherche", "termes", "minisearch", "chercher"].map(load)).then(() => {
        const names = Object.values(window.parcmetreTermes).map((told) => told[2]);
        searcher ??= window.parcmetreChercheur(window.parcmetreIndex, names, window.MiniSearch);
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

  function phases() {
    const filter = one("[data-filtre]");
    if (!filter) return;
    const inside = one(`#${filter.dataset.filtre}`);
    const status = one("#filtre-dit");
    const apply = () => {
      const phase = one("input:checked", filter).value;
      const rows = all("tr[data-phase]", inside);
      for (const row of rows) row.hidden = Boolean(phase) && row.dataset.phase !== phase;
      for (const edge of all("g.edge", inside)) {
        const labels = all("a[data-phase]", edge);
        for (const label of labels) label.classList.toggle("efface", Boolean(phase) && label.dataset.phase !== phase);
        edge.classList.toggle("efface", Boolean(phase) && labels.every((label) => label.dataset.phase !== phase));
      }
      const shown = rows.filter((row) => !row.hidden).length;
      status.textContent = phase ? (shown > 1 ? `${shown} échanges montrés` : `${shown} échange montré`) : "";
    };
    filter.addEventListener("change", apply);
    apply();
  }

  function sift() {
    const input = one("[data-tri]");
    if (!input) return;
    input.closest(".tri").hidden = false;
    const groups = all(input.dataset.tri);
    const lines = groups.flatMap((group) =>
      (group.closest("table").classList.contains("matrice") ? [group] : [...group.rows]).map((line) => [line, fold(line.textContent)]),
    );
    input.addEventListener("input", () => {
      const asked = fold(input.value.trim());
      let shown = 0;
      for (const [line, text] of lines) {
        line.hidden = asked !== "" && !text.includes(asked);
        shown += line.hidden ? 0 : 1;
      }
      one("#tri-dit").textContent = asked ? (shown > 1 ? `${shown} lignes` : `${shown} ligne`) : "";
    });
  }

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

  // On a small screen a map is wider than its frame: begin with its middle, where the boxes are.
  function centre() {
    for (const frame of all(".carte-cadre")) frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  }

  // A link to a case lands with the heads of its columns: they stick to the frame, which must be in view.
  function land() {
    const row = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const frame = row && row.matches?.(".cas tr") && row.closest(".tableau");
    if (!frame) return;
    const head = one("thead", frame).offsetHeight;
    frame.scrollTop += row.getBoundingClientRect().top - frame.getBoundingClientRect().top - 2 * head;
    frame.scrollIntoView({ block: "start" });
  }
  addEventListener("hashchange", land);
  addEventListener("load", land);

  search();
  centre();
  terms();
  phases();
  sift();
  copies();
})();
