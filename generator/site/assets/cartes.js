// The phases that a map shows.
"use strict";
(() => {
  const { one, all } = window.parcmetre;

  // On a small screen a map is wider than its frame: begin with its middle, where the boxes are.
  function centre() {
    for (const frame of all(".carte-cadre")) frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
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

  centre();
  phases();
})();
