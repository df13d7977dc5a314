// The tables that filter and sort, and where a link to a line of them lands.
"use strict";
(() => {
  const { one, all, fold, made } = window.parcmetre;

  // The filters of a table: a line is shown where each facet that is chosen is one of its values, and it has
  // the words. What is chosen stands in the address, so that a filtered list can be sent to somebody.
  function filters(form) {
    const lines = [...document.getElementById(form.dataset.liste).tBodies[0].rows];
    const texts = new Map(lines.map((line) => [line, fold(line.textContent)]));
    const words = one("input", form);
    const selects = all("select", form);
    const status = one("[role=status]", form);

    const apply = () => {
      const chosen = selects.filter((select) => select.value);
      const asked = fold(words.value.trim()).split(/\s+/);
      let shown = 0;
      for (const line of lines) {
        const has = (select) => (line.dataset[select.dataset.facette] ?? line.parentElement.dataset[select.dataset.facette]).split(" ").includes(select.value);
        line.hidden = !(chosen.every(has) && asked.every((word) => texts.get(line).includes(word)));
        shown += line.hidden ? 0 : 1;
      }
      const all_ = shown === lines.length;
      status.textContent = all_ ? "" : `${shown} ${shown > 1 ? form.dataset.plusieurs : form.dataset.un} sur ${lines.length}`;
      const address = new URL(location.href);
      for (const select of selects) {
        if (select.value) address.searchParams.set(select.dataset.facette, select.value);
        else address.searchParams.delete(select.dataset.facette);
      }
      history.replaceState(null, "", address);
    };

    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.dataset.facette);
      if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
    }
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(apply));
    apply();
  }

  // The heads of a table sort it: once up, once down, then as it came.
  function sorting(table) {
    const body = table.tBodies[0];
    const first = [...body.rows];
    const collator = new Intl.Collator("fr", { numeric: true });
    const key = (row, at) => row.cells[at].dataset.rang ?? row.cells[at].textContent.trim();
    for (const head of table.tHead.rows[0].cells) {
      const button = made("button", head.textContent, { type: "button", className: "trier" });
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const next = { ascending: "descending", descending: null }[head.getAttribute("aria-sort")];
        const order = next === undefined ? "ascending" : next;
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        const rows = [...first];
        if (order) {
          head.setAttribute("aria-sort", order);
          const sign = order === "ascending" ? 1 : -1;
          rows.sort((a, b) => sign * collator.compare(key(a, head.cellIndex), key(b, head.cellIndex)));
        }
        body.append(...rows);
      });
    }
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

  all(".facettes").forEach(filters);
  all(".triable").forEach(sorting);
  sift();
})();
