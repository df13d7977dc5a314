// The page of a case walked step by step: what is asked of the sandbox, and when.
import { Refused, ask, base, given, walks } from "./demander.js";
import { at, el, fill } from "./ecrire.js";
import { doing } from "./faire.js";
import * as show from "./suivre.js";

const PAUSE = 900;
const READY = "Le cas est prêt : rien n’en est encore joué.";
let walk = null;
let running = false;

// A case that is walked is not kept by the sandbox, which plays it again as it was: what to play is kept here.
const KEPT = "pas";
let asked = null;

function keep() {
  sessionStorage.setItem(KEPT, JSON.stringify({ id: walk.id, asked, paces: walk.paces.length }));
}

async function resume() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  if (!kept) return;
  at("nom").value = kept.asked.case;
  at("graine").value = kept.asked.seed;
  asked = kept.asked;
  try {
    present(await ask("GET", `${walks}/${kept.id}`), "Le cas est là où vous l’aviez laissé.");
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    await begin(kept.asked);
    while (walk.paces.length < kept.paces && !isOver()) await go({ until: "step" });
    fill("annonce", "Le bac à sable a redémarré : le cas est rejoué jusqu’où vous l’aviez laissé.");
  }
}

const path = () => `${walks}/${walk.id}`;
const isOver = () => walk.outcome !== null || walk.isLost;

function present(found, words) {
  const isSame = walk && walk.id === found.id;
  const isInScenario = document.activeElement?.dataset?.pas !== undefined;
  walk = found;
  keep();
  at("cas").hidden = false;
  document.title = `${walk.case.id} — pas à pas`;
  if (!isSame) show.about(walk);
  show.clock(walk);
  show.scenario(walk, { until, one });
  show.outcome(walk);
  show.standing(walk);
  for (const id of ["un", "derouler", "ecart", "bout"]) at(id).disabled = isOver();
  for (const id of ["reculer", "recommencer"]) at(id).disabled = walk.paces.length === 0;
  at("redemarrer").hidden = !walk.isOwn;
  at("jouer").hidden = walk.seed !== 0;
  if (isOver()) pause();
  fill("annonce", words ?? show.told(walk));
  const here = document.querySelector("#scenario > .ensuite") ?? document.querySelector("#scenario > .ecart");
  here?.scrollIntoView({ block: "nearest" });
  // What was pressed is drawn anew: the next one takes its place, or what came of the case.
  if (isInScenario) (document.querySelector('[data-pas="next"]') ?? at("titre-issue")).focus();
}

async function go(body) {
  present(await ask("POST", `${path()}/paces?after=${walk.paces.length}`, body));
}

const one = () => doing(() => go({ until: "step" }));
const until = (place) => doing(() => go({ before: place }));

async function again(body, words) {
  present(await ask("POST", `${path()}/again`, body), words);
}

async function begin(wanted) {
  pause();
  const left = walk;
  asked = wanted;
  // A seed that is new is drawn whole, once: the others of its cases come at once.
  if (asked.seed) fill("attente", `Les dossiers de la graine ${asked.seed} se tirent : une quinzaine de secondes, une fois.`);
  try {
    await begun(left);
  } finally {
    fill("attente", "");
  }
}

async function begun(left) {
  present(await ask("POST", walks, asked), READY);
  if (left) await ask("DELETE", `${walks}/${left.id}`);
  at("titre-cas").focus();
}

// One step back: the case is played again, up to what was played last.
function back() {
  const last = walk.paces.at(-1);
  if (last.kind === "opened" || last.kind === "replanned") return again({}, READY);
  const place = last.place ?? walk.steps.length;
  return again({ before: place }, `Le cas est rejoué jusqu’à l’étape ${place} sur ${walk.steps.length}.`);
}

function pause() {
  running = false;
  at("derouler").setAttribute("aria-pressed", "false");
  fill("derouler", "Dérouler");
}

async function run() {
  running = true;
  at("derouler").setAttribute("aria-pressed", "true");
  fill("derouler", "Pause");
  while (running && !isOver()) {
    const before = walk.paces.length;
    await doing(() => go({ until: "step" }));
    if (walk.paces.length === before || walk.paces.at(-1).missed) break;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  pause();
}

at("un").addEventListener("click", one);
at("ecart").addEventListener("click", () => doing(() => go({ until: "miss" })));
at("bout").addEventListener("click", () => doing(() => go({ until: "end" })));
at("derouler").addEventListener("click", () => (running ? pause() : run()));
at("reculer").addEventListener("click", () => { pause(); doing(back); });
at("recommencer").addEventListener("click", () => {
  pause();
  doing(() => again({}, READY));
});
at("redemarrer").addEventListener("click", () => {
  pause();
  doing(() => again({ restart: true }, "Votre système a redémarré, et le cas est prêt : rien n’en est encore joué."));
});
// The dossier as the reference would have lived it up to here, in the sandbox: the rest is played by hand.
at("jouer").addEventListener("click", () => doing(async () => {
  pause();
  const step = walk.next ?? (walk.paces.length ? walk.steps.length : 0);
  const dossier = await ask("POST", base, { case: walk.case.id, step });
  location.assign(`./#dossier=${dossier.id}`);
}));
at("choisir").addEventListener("submit", (event) => {
  event.preventDefault();
  doing(() => begin({ case: at("nom").value.trim(), seed: Number(at("graine").value) }));
});

let search = 0;
at("nom").addEventListener("input", () => {
  clearTimeout(search);
  search = setTimeout(() => doing(async () => {
    const { cases } = await ask("GET", `/api/cases?q=${encodeURIComponent(at("nom").value)}`);
    fill("connus", cases.map((one) => el("option", { value: one.id }, one.title)));
  }, false), 200);
});

const named = given.get("cas");
if (named) {
  at("nom").value = named;
  at("graine").value = given.get("graine") ?? "0";
  const readings = Object.fromEntries(given.getAll("lecture").map((one) => one.split("=")));
  doing(() => begin({ case: named, seed: Number(given.get("graine") ?? 0), profile: given.get("profil"), readings }));
} else doing(resume);
