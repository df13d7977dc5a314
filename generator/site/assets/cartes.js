// The phases that a map shows.
"use strict";
(() => {
  const { one, all } = window.parcmetre;

  // On a small screen a picture may be wider than its frame: begin with all that is drawn where it fits, else with
  // the first of what is read from left to right, else with the middle, where the boxes of a map are.
  function begin() {
    for (const frame of all(".carte-cadre")) {
      const room = frame.clientWidth;
      const drawn = one("g.graph", frame);
      const box = (drawn || frame).getBoundingClientRect();
      const left = box.left - frame.getBoundingClientRect().left + frame.scrollLeft;
      if (drawn && box.width <= room) frame.scrollLeft = left - (room - box.width) / 2;
      else if (drawn && frame.dataset.debut === "etat") {
        // The column of states, whole: what comes back to them passes on its left.
        const first = one("g.node", drawn).getBoundingClientRect();
        frame.scrollLeft += first.left - frame.getBoundingClientRect().left - 8;
      } else if (drawn && "debut" in frame.dataset) frame.scrollLeft = left - 8;
      else frame.scrollLeft = (frame.scrollWidth - room) / 2;
    }
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

  begin();
  phases();
})();
