// On a phone, a row is read as a block: each cell then says the head of its column, unless its own words do.
"use strict";
(() => {
  const { all, fold } = window.parcmetre;
  for (const table of all(".tableau > table")) {
    const heads = all("thead th", table).map((head) => head.textContent.trim());
    if (!heads.length) continue;
    const held = []; // what a cell of several rows still takes of the columns, from left to right
    for (const row of all("tbody tr", table)) {
      let column = 0;
      for (const cell of row.cells) {
        while (held[column] > 0) held[column++] -= 1;
        const head = heads[column];
        const words = cell.textContent.trim();
        const told = cell.querySelector(".marque, .relecture, .pastille") || fold(words).startsWith(fold(head ?? ""));
        if (cell.tagName === "TD" && words && head && !told) cell.dataset.tete = head;
        if (cell.rowSpan > 1) held[column] = cell.rowSpan - 1;
        column += cell.colSpan;
      }
      for (; column < held.length; column += 1) if (held[column] > 0) held[column] -= 1;
    }
  }
  // The words made rows higher: who came to one of them is brought to it again.
  if (matchMedia("(max-width: 40rem)").matches)
    addEventListener("load", () => document.querySelector(":target")?.scrollIntoView());
})();
