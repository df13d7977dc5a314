// Shows a dossier: its states, what happened, its rules, what may happen, what separates two branches.
import { at, day, el, fill, hour, mark } from "./ecrire.js";

const VERDICTS = [
  ["violated", "violée", "mal", "Violées"],
  ["contested", "contestée", "doute", "Contestées : les lectures du droit divergent"],
  ["pending", "en attente", "attente", "En attente"],
  ["satisfied", "respectée", "bien", "Respectées"],
];
const ANSWERS = {
  allowed: ["bien", "le droit l’admet"],
  contested: ["doute", "le droit hésite"],
  refused: ["mal", "serait refusé"],
  forbidden: ["mal", "serait une faute"],
};
const CONSEQUENCES = { rejet: "le destinataire refuse", decision: "une décision défavorable y répond", interdiction: "l’émetteur ne devait pas l’émettre", obligation: "dû à temps" };

export function states(regions, due) {
  fill("etats", regions.map((one) => el("div", { class: "carte" }, el("p", { class: "discret" }, one.label), ...stated(one.states))));
  fill("a-venir", due.map((one) => el("li", {}, `${one.label} : le ${day(one.day)}`)));
}

function stated(found) {
  if (!found.length) return [el("p", { class: "etat" }, "—")];
  return [el("p", { class: "etat" }, found.map((one) => one.label).join(" ou ")), el("p", { class: "discret" }, found.length === 1 ? found[0].definition : "")];
}

export function sequence(dossier, from, acts) {
  const columns = actors(dossier.entries);
  at("acteurs").style.setProperty("--n", columns.length || 1);
  fill("acteurs", columns.map(([, label]) => el("span", {}, label)));
  let last = "";
  const rows = dossier.entries.map((one, place) => {
    const today = one.at.slice(0, 10);
    const head = today === last ? null : el("span", { class: "jour" }, day(one.at));
    last = today;
    return el("li", { class: place >= from ? "neuf" : "" }, head, row(one, place, columns, acts));
  });
  fill("sequence", rows.length ? rows : [el("li", {}, "Rien encore : choisissez ce qui arrive d’abord.")]);
}

function actors(entries) {
  const found = new Map();
  for (const one of entries) {
    if (one.kind === "fact") found.set("dossier", "Dossier");
    if (one.kind === "decision") found.set(one.to, one.toLabel);
    if (one.kind === "message") found.set(one.from, one.fromLabel).set(one.to, one.toLabel);
  }
  return [...found];
}

function row(one, place, columns, acts) {
  if (one.kind === "clock") return el("p", { class: "ligne discret" }, "Le temps passe.", again(place, acts));
  if (one.kind === "loss") {
    const words = one.message.lost ? "se perd désormais en chemin" : "arrive de nouveau";
    return el("p", { class: "ligne" }, el("span", { class: "doute" }, `« ${one.label} » ${words}.`), again(place, acts));
  }
  const who = { fact: "fait noté", decision: `décision, ${one.toLabel}`, message: `${one.fromLabel} → ${one.toLabel}` }[one.kind];
  const isLost = acts.lost.includes(one.type);
  const lose = one.kind === "message" ? el("button", { type: "button", onclick: () => acts.lose(one.type, !isLost) }, isLost ? "Ne plus perdre ces messages" : "Perdre désormais ces messages") : null;
  return el(
    "div",
    {},
    el("p", { class: "ligne" }, el("span", { class: "discret" }, hour(one.at)), el("span", { class: "nom" }, one.label), el("span", { class: "discret" }, who), outcome(one)),
    arrow(one, columns),
    one.rules.map((rule) => el("p", { class: "discret" }, `Refus : ${rule.title}. ${rule.law.join(" ; ")}`)),
    el("details", {}, el("summary", { class: "discret" }, "Le message"), el("pre", { tabindex: "0", "aria-label": `« ${one.label} » en JSON` }, JSON.stringify(one.message, null, 2)), el("p", { class: "rangee" }, lose, again(place, acts))),
  );
}

function outcome(one) {
  if (one.lost) return mark("doute", "perdu en chemin");
  if (one.accepted === false) return mark("mal", "refusé");
  return one.accepted === true ? mark("bien", one.kind === "message" ? "pris en compte" : "fait") : null;
}

function arrow(one, columns) {
  const place = (id) => columns.findIndex(([known]) => known === id) + 1;
  const [start, end] = one.kind === "message" ? [place(one.from), place(one.to)] : [place(one.kind === "fact" ? "dossier" : one.to), 0];
  const line = el("i", { class: [end ? (end > start ? "droite" : "gauche") : "point", one.lost ? "perdu" : one.accepted === false ? "refuse" : ""].join(" ") });
  const span = Math.abs(end - start) + 1;
  line.style.gridColumn = end && end !== start ? `${Math.min(start, end)} / ${Math.max(start, end) + 1}` : `${start}`;
  line.style.setProperty("--portee", span);
  const found = el("div", { class: "trajet", "aria-hidden": "true" }, line);
  found.style.setProperty("--n", columns.length);
  return found;
}

function again(place, acts) {
  return el("button", { type: "button", onclick: () => acts.fork(place + 1) }, "Reprendre autrement d’ici");
}

export function rules(found) {
  const groups = VERDICTS.map(([id, , kind, title]) => {
    const these = found.filter((one) => one.verdict === id);
    if (!these.length) return null;
    const isOpen = id !== "satisfied";
    return el("details", { open: isOpen }, el("summary", {}, mark(kind, String(these.length)), ` ${title}`), these.map(rule));
  });
  fill("regles", found.length ? groups : el("p", { class: "discret" }, "Aucune règle n’est encore en jeu."));
}

export function rule(one) {
  const due = one.due ? [el("p", {}, "Échéance : ", el("strong", {}, day(one.due)))] : [];
  return el(
    "div",
    { class: `regle ${one.verdict}` },
    el("p", {}, el("strong", {}, one.rule.title), " ", el("code", { class: "discret" }, one.rule.id)),
    el("p", {}, one.rule.statement),
    due,
    one.observed ? el("p", { class: "discret" }, `Constaté : ${one.observed}`) : null,
    one.expected ? el("p", { class: "discret" }, `Attendu : ${one.expected}`) : null,
    one.rule.consequence ? el("p", { class: "discret" }, `Sinon : ${CONSEQUENCES[one.rule.consequence] ?? one.rule.consequence}`) : null,
    one.doubts.map((doubt) => el("p", { class: "discret" }, `Question ouverte : ${doubt}`)),
    one.rule.law.length ? el("p", { class: "discret" }, `Droit : ${one.rule.law.join(" ; ")}`) : null,
  );
}

export function systems(found) {
  const words = { reference: "joué par la référence", hand: "joué par vous", own: "joué par votre système" };
  const cards = found.map((one) => {
    const known = one.states.map((region) => el("p", {}, el("span", { class: "discret" }, `${region.label} : `), region.states.map((state) => state.label).join(" ou ")));
    const strayed = one.strayed ? el("p", { class: "doute" }, "Répond autrement que ce que ce dossier raconte.") : null;
    return el("div", { class: "carte" }, el("p", {}, el("strong", {}, one.label)), el("p", { class: "discret" }, words[one.played]), known.length ? known : el("p", { class: "discret" }, "Ne montre aucun état."), strayed);
  });
  fill("systemes", cards);
}

export function coming(found, compose) {
  const item = (one) => {
    const way = { send: `${one.fromLabel} → ${one.toLabel}`, decide: `${one.fromLabel} décide`, record: "fait à noter" }[one.way];
    return el("li", {}, el("button", { type: "button", "data-type": one.type, onclick: () => compose(one) }, one.label), el("span", { class: "discret" }, way));
  };
  const awaited = found.filter((one) => one.awaited);
  const focused = document.activeElement?.dataset?.type;
  const others = found.filter((one) => !one.awaited);
  fill(
    "suite",
    awaited.length ? el("ul", { class: "suite" }, awaited.map(item)) : el("p", { class: "discret" }, "L’état du dossier n’attend plus rien."),
    el("details", {}, el("summary", {}, `Ce que l’état du dossier n’attend pas (${others.length})`), el("ul", { class: "suite" }, others.map(item))),
  );
  if (focused) at("suite").querySelector(`[data-type="${focused}"]`)?.focus();
}

export function reply(found) {
  const [kind, words] = ANSWERS[found.answer];
  const parts = [["Règles enfreintes", found.broken], ["Lectures qui divergent", found.contested], ["Ce qui serait alors attendu", found.opened]];
  fill("reponse", el("p", {}, "Tel quel : ", mark(kind, words)), parts.filter(([, these]) => these.length).map(([title, these]) => el("details", { open: title === "Règles enfreintes" }, el("summary", {}, `${title} (${these.length})`), these.map(rule))));
}

export function differences(found) {
  const word = (text) => {
    const [verdict, due] = text.split(" ");
    const known = VERDICTS.find(([id]) => id === verdict);
    return (known ? known[1] : verdict) + (due ? ` (${day(due)})` : "");
  };
  const lines = (title, these) => el("div", { class: "carte" }, el("h3", {}, title), el("ul", {}, these.map((one) => el("li", {}, `${one.at.slice(0, 10)} : ${one.label || "le temps passe"}${one.lost ? " (perdu)" : one.accepted === false ? " (refusé)" : ""}`))));
  const labels = (these) => these.map((one) => one.label).join(" ou ") || "—";
  fill(
    "ecarts",
    el("p", {}, `Les ${found.common} premières lignes sont communes.`),
    el("div", { class: "cartes" }, lines("Cette branche", found.one), lines("L’autre", found.other)),
    found.states.map((one) => el("p", {}, el("strong", {}, one.label), ` : ${labels(one.one)} ; dans l’autre, ${labels(one.other)}.`)),
    el("h3", {}, `Règles qui diffèrent (${found.rules.length})`),
    found.rules.map((one) => el("div", { class: "regle" }, el("p", {}, el("strong", {}, one.rule.title)), el("p", {}, `${one.one.map(word).join(", ") || "sans objet"} ; dans l’autre, ${one.other.map(word).join(", ") || "sans objet"}`), one.rule.law.length ? el("p", { class: "discret" }, `Droit : ${one.rule.law.join(" ; ")}`) : null)),
  );
}

export function error(told) {
  at("erreur").hidden = !told;
  if (!told) return;
  const faults = (told.faults ?? []).map((one) => el("li", {}, el("code", {}, one.pointer), ` : attendu ${one.expected} ; obtenu ${one.obtained}. ${one.law.join(" ; ")}`));
  fill("erreur", el("p", {}, el("strong", {}, told.text)), told.hint ? el("p", {}, told.hint) : null, faults.length ? el("ul", {}, faults) : null);
}
