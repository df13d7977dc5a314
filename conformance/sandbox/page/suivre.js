// Shows a case that is walked: its scenario, what was said at each step, its outcome, what the law says.
import { at, day, el, fill, hour, mark } from "./ecrire.js";
import { states } from "./montrer.js";

const WORDS = { sent: "→ envoyé", received: "← reçu", fault: "✕ faute" };
const SILENT = {
  "nothing-else": () => "aucun autre échange n’a lieu",
  never: (step) => `« ${step.label} » n’est pas émis`,
  emitted: (step) => `« ${step.label} » est émis`,
  "legal-dates": (step) => `le droit en tire : ${step.step.dates.map((one) => `${one.label}, ${one.days.map(day).join(" ou ")}`).join(" ; ")}`,
};

export function about(walk) {
  const { rule, why, doubts, id, title, roleLabel, number } = walk.case;
  const player = walk.isOwn ? "votre système" : "le système de référence";
  fill("titre-cas", `${id} : ${title}`);
  fill(
    "presentation",
    el("p", {}, el("strong", {}, rule.title), " ", el("code", { class: "discret" }, rule.id)),
    el("p", {}, rule.statement),
    why && why !== rule.statement ? el("p", { class: "discret" }, why.charAt(0).toUpperCase() + why.slice(1)) : null,
    rule.law.length ? el("p", { class: "discret" }, `Droit : ${rule.law.join(" ; ")}`) : null,
    doubts.map((one) => el("p", { class: "discret" }, `Question ouverte : ${one}`)),
    el("p", {}, `${roleLabel}, joué par ${player} (${walk.system}). Dossier ${number}${walk.seed ? `, tiré de la graine ${walk.seed}` : ""}.`),
    el("details", {}, el("summary", {}, "Le même cas par la commande"), el("pre", { tabindex: "0", "aria-label": "La commande" }, walk.command)),
  );
}

export function clock(walk) {
  fill("maintenant", `${day(walk.now)}, ${hour(walk.now)}`);
  const count = played(walk).length;
  fill("ou", walk.paces.length ? `Étapes jouées : ${count} sur ${walk.steps.length}.` : "Rien n’est encore joué.");
}

// The paces of the plan under way: a case that began again is told apart from what came before.
function plan(walk) {
  const last = walk.paces.findLastIndex((one) => one.kind === "replanned");
  return { before: walk.paces.slice(0, last + 1), paces: walk.paces.slice(last + 1) };
}

export function played(walk) {
  return plan(walk).paces.filter((one) => one.kind === "step").map((one) => one.place);
}

export function scenario(walk, acts) {
  const { before, paces } = plan(walk);
  const opened = paces.find((one) => one.kind === "opened");
  const ended = paces.find((one) => one.kind === "ended");
  const isOver = walk.outcome !== null;
  const opening = line(walk.opening, walk.opening.text || "le dossier s’ouvre", opened ? "done" : isOver && ended?.place === null && !opened ? "failed" : "next", opened ?? (isOver && !opened ? ended : null), acts);
  const steps = walk.steps.map((step) => {
    const pace = paces.find((one) => one.kind === "step" && one.place === step.place) ?? (ended?.place === step.place && ended.place !== null ? ended : null);
    return line(step, words(step), state(walk, step, pace), pace, acts);
  });
  const rest = paces.filter((one) => one.kind === "waited").map((one) => line({}, "le banc laisse venir ce qui est encore dû", "done", one));
  if (ended && ended.place === null && opened) rest.push(line({}, "le dossier est refermé", "done", ended));
  fill("scenario", before.length ? anew(before) : null, opening, steps, rest);
}

function words(step) {
  return step.text || (SILENT[step.expect] ? SILENT[step.expect](step) : step.label || step.call || step.expect);
}

function state(walk, step, pace) {
  if (walk.outcome?.status === "failed" && walk.outcome.place === step.place) return "failed";
  if (pace?.missed) return "missed";
  if (pace && step.call === "await" && walk.paces.some((one) => one.without === step.label)) return "skipped";
  if (pace) return "done";
  if (walk.outcome) return "unplayed";
  return walk.next === step.place ? "next" : "coming";
}

const MARKS = {
  done: (step) => mark("bien", step.expect ? "vu" : "joué"),
  missed: () => mark("doute", "pas vu : le droit dira"),
  failed: () => mark("mal", "en défaut"),
  skipped: () => mark("doute", "laissé de côté"),
  next: () => mark("attente", "ensuite"),
  coming: () => null,
  unplayed: () => mark("", "non joué"),
};
const CLASSES = { done: "", missed: "ecart", failed: "ecart", skipped: "", next: "ensuite", coming: "venir", unplayed: "venir" };

function line(step, text, kind, pace, acts) {
  const when = pace?.at ?? null;
  const run = acts && kind === "coming" ? ["Jouer jusqu’ici", () => acts.until(step.place)] : kind === "next" ? ["Jouer ce pas", acts.one] : null;
  return el(
    "li",
    { class: CLASSES[kind] },
    el("p", { class: "ligne phrase" }, el("span", {}, step.keyword ? el("span", { class: "mot" }, `${step.keyword} `) : null, text), MARKS[kind](step), when ? el("span", { class: "discret" }, `${when.slice(8, 10)}/${when.slice(5, 7)}/${when.slice(0, 4)}, ${hour(when)}`) : null),
    step.rows?.length ? el("table", {}, el("tbody", {}, step.rows.map(([head, ...cells]) => el("tr", {}, el("th", { scope: "row" }, head), cells.map((one) => el("td", {}, one)))))) : null,
    pace?.missed ? wrong(pace.missed) : null,
    (step.rules ?? []).map((rule) => el("details", {}, el("summary", { class: "discret" }, `Règle qui l’explique : ${rule.title}`), law(rule))),
    pace?.said.length ? dialogue(pace.said) : null,
    run ? el("p", {}, el("button", { type: "button", "data-pas": kind, onclick: run[1], "aria-label": `${run[0]} : ${text}` }, run[0])) : null,
  );
}

function dialogue(said) {
  const count = said.filter((one) => one.kind === "sent").length;
  return el(
    "details",
    {},
    el("summary", { class: "discret" }, `Envoyé et reçu (${count} ${count > 1 ? "appels" : "appel"})`),
    said.map((one) => el("div", {}, el("p", { class: one.kind === "fault" ? "mal" : "discret" }, title(one)), el("pre", { tabindex: "0", "aria-label": title(one) }, JSON.stringify(content(one), null, 2)))),
  );
}

function title(one) {
  return one.kind === "sent" ? `${WORDS.sent} : ${one.message.method}` : WORDS[one.kind];
}

function content(one) {
  if (one.kind === "sent") return one.message.params;
  return one.kind === "received" ? (one.message.result ?? one.message) : one.message;
}

function anew(before) {
  const lost = before.at(-1).without;
  const said = before.flatMap((one) => one.said);
  return el("li", {}, el("p", { class: "doute" }, `« ${lost} » n’est pas parti, et le droit ne l’exige pas ici : le cas reprend sans lui.`), dialogue(said));
}

function wrong(found) {
  return el(
    "div",
    {},
    el("p", {}, found.text),
    found.expected ? el("p", {}, el("span", { class: "discret" }, "Attendu : "), found.expected) : null,
    found.obtained ? el("p", {}, el("span", { class: "discret" }, "Obtenu : "), found.obtained) : null,
    found.detail ? el("p", {}, found.detail) : null,
  );
}

export function outcome(walk) {
  const found = walk.outcome;
  if (walk.isLost) return fill("issue", el("p", { class: "mal" }, "Le système a redémarré et oublié ce dossier : recommencez."));
  if (!found) return fill("issue", el("p", { class: "discret" }, "Le cas est en cours : rien n’est encore conclu."));
  const kind = { passed: "bien", failed: "mal" }[found.status] ?? "doute";
  fill("issue", el("div", { class: `issue ${found.status}` }, el("p", {}, mark(kind, `${found.sign} ${found.label}`)), found.status === "passed" ? el("p", {}, "Tout ce que le cas attendait est là, et aucune règle n’est enfreinte.") : wrong(found), found.mentions.map((one) => el("p", { class: "discret" }, one))));
}

export function standing(walk) {
  states(walk.states, walk.due.map((one) => ({ label: "Encore dû par ce système", day: one })));
  const broken = walk.breaches.map((one) => rule(one, "violated", one.expected, one.observed));
  const contested = walk.contested.map((one) => rule(one, "contested", "", "", one.doubts));
  fill(
    "droit",
    broken.length ? el("h3", {}, mark("mal", String(broken.length)), broken.length > 1 ? " Règles enfreintes" : " Règle enfreinte") : el("p", { class: "discret" }, walk.paces.length ? "Aucune règle n’est enfreinte." : "Rien n’est encore joué."),
    broken,
    contested.length ? el("h3", {}, mark("doute", String(contested.length)), " Selon la lecture d’une question ouverte") : null,
    contested,
  );
}

function rule(one, kind, expected, observed, doubts = []) {
  return el(
    "div",
    { class: `regle ${kind}` },
    el("p", {}, el("strong", {}, one.rule.title), " ", el("code", { class: "discret" }, one.rule.id)),
    law(one.rule),
    expected ? el("p", { class: "discret" }, `Attendu : ${expected}`) : null,
    observed ? el("p", { class: "discret" }, `Constaté : ${observed}`) : null,
    doubts.map((doubt) => el("p", { class: "discret" }, `Question ouverte : ${doubt}`)),
  );
}

function law(found) {
  return el("div", {}, el("p", {}, found.statement), found.law.length ? el("p", { class: "discret" }, `Droit : ${found.law.join(" ; ")}`) : null);
}

export function told(walk) {
  if (walk.outcome) return `Le cas est joué : ${walk.outcome.label}.`;
  const last = walk.paces.at(-1);
  if (!last) return "Le cas est prêt : rien n’en est encore joué.";
  if (last.kind === "replanned") return `« ${last.without} » n’est pas parti : le cas reprend sans lui.`;
  if (last.missed) return `${last.missed.text} Le moteur dira si le droit l’admet.`;
  if (last.kind === "step") return `Étape ${last.place + 1} sur ${walk.steps.length} : ${words(walk.steps[last.place])}.`;
  return last.kind === "opened" ? "Le dossier est ouvert." : "Le temps passe.";
}
