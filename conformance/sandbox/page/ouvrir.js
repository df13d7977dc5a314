// The forms that open a dossier: who plays, what the collectivity chose, what the law leaves free.
import { at, el, fill } from "./ecrire.js";

let about;

export function offer(told) {
  about = told;
  const roles = told.isOwn ? [] : told.roles;
  const own = told.isOwn ? [el("option", { value: told.hand }, `${label(told.hand)}, par mon système`)] : [];
  fill("o-role", own, el("option", { value: "", selected: !told.hand }, "personne : je regarde et je décide"), roles.map((one) => el("option", { value: one.id, selected: one.id === told.hand }, one.label)));
  fill("o-reglages", told.settings.map(setting));
  fill("o-libertes", told.roles.map((role) => el("fieldset", {}, el("legend", {}, role.label), el("div", { class: "grille" }, Object.entries(role.freedoms).map(([id, choices]) => choice(`liberte.${role.id}.${id}`, id, choices.map((one) => [one, one])))))));
  fill("o-lectures", told.readings.map((one) => choice(`lecture.${one.doubt}`, one.doubt, [["", "toutes : le verdict peut être contesté"], ...one.readings.map((each) => [each.id, each.label])])));
}

const label = (role) => about.roles.find((one) => one.id === role)?.label ?? role;

function setting(one) {
  const name = `reglage.${one.id}`;
  if (one.type === "code") return choice(name, one.label, [["", "par défaut"], ...one.codes.map((code) => [code.code, code.label])]);
  if (one.type === "boolean") return choice(name, one.label, [["", "par défaut"], ["true", "oui"], ["false", "non"]]);
  const type = one.type === "text" ? "text" : "number";
  return el("p", { class: "champ" }, el("label", { for: name }, one.label), el("input", { id: name, name, type, min: type === "number" ? 0 : undefined, autocomplete: "off" }));
}

function choice(name, words, options) {
  return el("p", { class: "champ" }, el("label", { for: name }, words), el("select", { id: name, name }, options.map(([value, text]) => el("option", { value }, text))));
}

export function opening() {
  const given = new FormData(at("ouverture"));
  const found = { title: given.get("title"), begins: `${given.get("begins")}T10:00:00`, hand: given.get("hand") || null, surrounded: given.has("surrounded"), settings: {}, freedoms: {}, readings: {} };
  for (const [name, value] of given) {
    const [kind, one, other] = name.split(".");
    if (value === "") continue;
    if (kind === "reglage") found.settings[one] = typed(one, value);
    if (kind === "liberte") (found.freedoms[one] ??= {})[other] = value;
    if (kind === "lecture") found.readings[one] = value;
  }
  return found;
}

function typed(id, value) {
  const type = about.settings.find((one) => one.id === id).type;
  return type === "boolean" ? value === "true" : type === "integer" || type === "money" ? Number(value) : value;
}
