// Writes elements: every text is a text, and nothing that a message says becomes markup.
export function el(name, attributes = {}, ...children) {
  const found = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) found.addEventListener(key.slice(2), value);
    else if (key === "class") found.className = value;
    else if (value === true) found.setAttribute(key, "");
    else found.setAttribute(key, value);
  }
  found.append(...children.flat().filter((one) => one !== null && one !== undefined && one !== ""));
  return found;
}

export const at = (id) => document.getElementById(id);

export function fill(id, ...children) {
  at(id).replaceChildren(...children.flat().filter((one) => one !== null && one !== undefined));
}

const DAYS = new Intl.DateTimeFormat("fr-FR", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

// The day and the hour that an instant says, whatever the time zone of whoever reads it.
export function day(text) {
  return DAYS.format(new Date(`${text.slice(0, 10)}T12:00:00Z`)).replace(/ 1 /, " 1er ");
}

export function hour(text) {
  const [hours, minutes] = text.slice(11, 16).split(":");
  return `${Number(hours)} h ${minutes === "00" ? "" : minutes}`.trim();
}

export function mark(kind, words) {
  return el("span", { class: `marque ${kind}` }, words);
}
