// The page: what is asked of the sandbox, and what is shown once it answered.
import { Refused, ask, base, curl, given, watch } from "./demander.js";
import { at, day, el, fill, hour } from "./ecrire.js";
import { doing } from "./faire.js";
import { form } from "./formulaire.js";
import * as show from "./montrer.js";
import { offer, opening } from "./ouvrir.js";

let current = null;
let composed = null;
let stopWatching = () => {};

const branchPath = () => `${base}/${current.id}/branches/${current.branch}`;

async function list(chosen) {
  const { dossiers } = await ask("GET", base);
  fill("dossiers", dossiers.map((one) => el("option", { value: one.id, selected: one.id === chosen }, one.title)));
  at("vide").hidden = dossiers.length > 0;
  if (!dossiers.length) at("ouvrir").open = true;
  return dossiers;
}

async function open(dossier) {
  stopWatching();
  close();
  await present(dossier, dossier.entries.length);
  stopWatching = watch(`${base}/${dossier.id}/watch`, (moved) => {
    doing(async () => {
      // Asked once what is under way is done: one's own moves are told too.
      if (moved.branch === current.branch && moved.position !== current.position) await reload();
    }, false);
  });
}

async function present(dossier, from) {
  current = dossier;
  at("dossier").hidden = false;
  at("difference").hidden = true;
  document.title = `${dossier.title} — Bac à sable`;
  fill("branches", dossier.branches.map((one) => el("option", { value: one.id, selected: one.id === dossier.branch }, one.name)));
  at("comparer").disabled = dossier.branches.length < 2;
  fill("maintenant", `${day(dossier.now)}, ${hour(dossier.now)}`);
  at("edition").hidden = !dossier.edition || dossier.edition === dossier.judgedBy;
  fill("edition", `Ouvert sous l’édition ${dossier.edition} des règles ; il est jugé ici par l’édition ${dossier.judgedBy}.`);
  at("jour").min = dossier.day;
  at("jour").value = dossier.nextDue ?? dossier.day;
  at("echeance").disabled = !dossier.nextDue;
  fill("echeance", dossier.nextDue ? `Prochaine échéance : ${day(dossier.nextDue)}` : "Aucune échéance connue");
  show.states(dossier.states, dossier.due);
  show.sequence(dossier, from, { fork, lose, lost: dossier.lost });
  show.rules(dossier.rules);
  const [{ coming }, { systems }] = await Promise.all([ask("GET", `${branchPath()}/coming`), ask("GET", `${branchPath()}/systems`)]);
  show.coming(coming, (one) => doing(() => compose(one)));
  show.systems(systems);
  fill("vu-par", systems.map((one) => el("option", { value: one.role, selected: one.role === (dossier.hand ?? at("vu-par").value) }, one.label)));
}

async function reload() {
  const from = current.position;
  await present(await ask("GET", branchPath()), from);
}

async function moved(found, words) {
  fill("annonce", words);
  await reload();
  return found;
}

const fork = (position) => doing(async () => {
  const name = `depuis la ligne ${position}`;
  await open(await ask("POST", `${branchPath()}/forks`, { position, name }));
  fill("annonce", `Nouvelle branche, ${name} : l’autre n’a pas changé.`);
});

const lose = (type, lost) => doing(async () => {
  await moved(await ask("POST", `${branchPath()}/losses?after=${current.position}`, { type, lost }), lost ? "Ces messages se perdront désormais." : "Ces messages arriveront de nouveau.");
});

async function compose(one) {
  const told = await ask("GET", `${branchPath()}/coming/${one.type}`);
  const isDecision = one.way === "decide";
  const data = isDecision ? told.decision : told.event.data;
  // What people decide is what their system cannot work out: nothing more of the message is asked of them.
  const made = form(isDecision ? { ...told.fields, required: Object.keys(data) } : told.fields, data, refresh);
  composed = { one, isDecision, event: told.event, value: made.value };
  fill("titre-composer", one.label);
  fill("message", made.nodes);
  fill("envoyer", { send: "Envoyer", decide: "Faire décider", record: "Noter ce fait" }[one.way]);
  at("perte").hidden = one.way === "record";
  at("perdre").checked = current.lost.includes(one.type);
  show.reply(told.reply);
  at("composer").hidden = false;
  at("curl-texte").hidden = true;
  refresh();
  at("titre-composer").focus();
}

function asked() {
  const { one, isDecision, event, value } = composed;
  return isDecision
    ? { path: `${branchPath()}/decisions`, body: { step: one.type, data: value() } }
    : { path: `${branchPath()}/messages`, body: { ...event, data: value() } };
}

function refresh() {
  fill("evenement", JSON.stringify(asked().body, null, 2));
}

function close() {
  composed = null;
  at("composer").hidden = true;
}

function outcome(found, label) {
  const others = found.entries.length - 1;
  const after = others > 0 ? ` ${others === 1 ? "Une autre ligne a suivi" : `${others} autres lignes ont suivi`}.` : "";
  if (found.repeated) return `« ${label} » était déjà envoyé : rien n’a changé.`;
  if (found.accepted === false) return `« ${label} » est refusé : ${found.rules.map((one) => one.title).join(" ; ")}.`;
  return `« ${label} » : ${found.accepted === null ? "parti" : "pris en compte"}.${after}`;
}

at("message").addEventListener("submit", (event) => {
  event.preventDefault();
  doing(async () => {
    const { path, body } = asked();
    const { label, type } = composed.one;
    let known = current.position;
    if (at("perdre").checked !== current.lost.includes(type)) {
      const lost = at("perdre").checked;
      known = (await ask("POST", `${branchPath()}/losses?after=${known}`, { type, lost })).position;
    }
    const found = await ask("POST", `${path}?after=${known}`, body);
    close();
    await moved(found, outcome(found, label));
    at("sequence").focus();
  });
});
at("curl").addEventListener("click", async () => {
  const { path, body } = asked();
  const text = curl(path, body);
  fill("curl-texte", text);
  at("curl-texte").hidden = false;
  try {
    await navigator.clipboard.writeText(text);
    fill("annonce", "La commande est copiée.");
  } catch {
    fill("annonce", "La commande est écrite ci-dessous.");
  }
});
at("fermer").addEventListener("click", close);
for (const button of document.querySelectorAll("[data-horloge]")) {
  const body = { jour: { days: 1 }, echange: { until: "event" }, echeance: { until: "due" } }[button.dataset.horloge];
  button.addEventListener("click", () => doing(() => pass(body)));
}
at("aller").addEventListener("submit", (event) => {
  event.preventDefault();
  doing(() => pass({ to: at("jour").value }));
});

async function pass(body) {
  close();
  const found = await ask("POST", `${branchPath()}/clock?after=${current.position}`, body);
  const came = found.entries.filter((one) => one.kind === "message").map((one) => one.label);
  await moved(found, `Nous sommes le ${day(found.now)}. ${came.length ? `Sont partis : ${came.join(", ")}.` : "Rien n’est parti."}`);
}

at("dossiers").addEventListener("change", () => doing(async () => open(await ask("GET", `${base}/${at("dossiers").value}`))));
at("branches").addEventListener("change", () => doing(async () => open(await ask("GET", `${base}/${current.id}/branches/${at("branches").value}`))));
at("ouverture").addEventListener("submit", (event) => {
  event.preventDefault();
  doing(() => begin(opening()));
});
at("ouverture-fichier").addEventListener("submit", (event) => {
  event.preventDefault();
  doing(async () => {
    const [file] = at("o-fichier").files;
    let content;
    try {
      content = JSON.parse(await file.text());
    } catch {
      throw new Refused({ text: `${file.name} n’est pas du JSON.` });
    }
    await begin({ file: content, title: file.name.slice(0, 200), hand: null });
  });
});
at("ouverture-cas").addEventListener("submit", (event) => {
  event.preventDefault();
  const step = at("o-etape").value;
  doing(() => begin({ case: at("o-cas").value.trim(), ...(step === "" ? {} : { step: Number(step) }) }));
});

async function begin(body) {
  const dossier = await ask("POST", base, body);
  await list(dossier.id);
  at("ouvrir").open = false;
  await open(dossier);
  fill("annonce", `« ${dossier.title} » est ouvert.`);
}

at("comparer").addEventListener("click", () => doing(async () => {
  fill("autre", current.branches.filter((one) => one.id !== current.branch).map((one) => el("option", { value: one.id }, one.name)));
  await compare();
  at("titre-difference").focus();
}));
at("autre").addEventListener("change", () => doing(compare));

async function compare() {
  show.differences(await ask("GET", `${branchPath()}/differences/${at("autre").value}`));
  at("difference").hidden = false;
}

function save(name, text, type) {
  const link = el("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
at("exporter-dossier").addEventListener("click", () => doing(async () => {
  const found = await ask("GET", `${branchPath()}/history`);
  save("dossier.json", JSON.stringify(found, null, 2), "application/json");
}));
at("exporter-scenario").addEventListener("click", () => doing(async () => {
  const role = at("vu-par").value;
  save(`dossier-${role}.feature`, await ask("GET", `${branchPath()}/scenarios/${role}`), "text/plain");
}));

doing(async () => {
  offer(await ask("GET", "/api/about"));
  const wanted = given.get("dossier");
  const dossiers = await list(wanted);
  const first = dossiers.find((one) => one.id === wanted) ?? dossiers[0];
  if (first) await open(await ask("GET", `${base}/${first.id}`));
});
