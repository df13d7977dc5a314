"use strict";
(function () {
  const pack = JSON.parse(document.getElementById("donnees").textContent);
  const key = "parcmetre-relecture-" + pack.pack;
  const all = (selector, inside) => Array.from((inside || document).querySelectorAll(selector));
  const units = all("[data-unite]");
  const doubts = all("[data-doute]");
  const signer = all("[data-signataire]");
  const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff]/g;
  const text = (field) => field.value.replace(/\r\n?/g, "\n").replace(hidden, "").trim();
  const decisionOf = (unit) => { const found = unit.querySelector("input:checked"); return found ? found.value : null; };

  function answers() {
    const given = { format: pack.format, pack: pack.pack, capacity: pack.capacity };
    signer.forEach((field) => { given[field.dataset.signataire] = text(field); });
    given.units = pack.units.map((one, index) => {
      const answer = { unit: one.unit, digest: one.digest, decision: decisionOf(units[index]) };
      all("[data-dit]", units[index]).forEach((field) => { if (text(field)) { answer[field.dataset.dit] = text(field); } });
      if (answer.decision) { answer.content = one.content; }
      return answer;
    });
    given.doubts = pack.doubts.map((one, index) => {
      const answer = { doubt: one.doubt };
      all("[data-cle]", doubts[index]).forEach((field) => { if (text(field)) { answer[field.dataset.cle] = text(field); } });
      return answer;
    }).filter((answer) => Object.keys(answer).length > 1);
    return given;
  }

  function fill(given) {
    signer.forEach((field) => { field.value = given[field.dataset.signataire] || field.value; });
    (given.units || []).forEach((answer) => {
      const index = pack.units.findIndex((one) => one.unit === answer.unit && one.digest === answer.digest);
      if (index < 0) { return; }
      all("input[type=radio]", units[index]).forEach((radio) => { radio.checked = radio.value === answer.decision; });
      all("[data-dit]", units[index]).forEach((field) => { field.value = answer[field.dataset.dit] || ""; });
    });
    (given.doubts || []).forEach((answer) => {
      const index = pack.doubts.findIndex((one) => one.doubt === answer.doubt);
      if (index < 0) { return; }
      all("[data-cle]", doubts[index]).forEach((field) => { field.value = answer[field.dataset.cle] || ""; });
    });
    progress();
  }

  const guard = document.getElementById("garde");
  let kept = true, changed = false;
  function keep() {
    changed = true;
    try {
      const given = answers();
      given.units.forEach((one) => { delete one.content; });
      localStorage.setItem(key, JSON.stringify(given));
    } catch (refusal) { kept = false; warn(); }
    progress();
  }
  function warn() {
    guard.textContent = "Ce navigateur refuse de garder vos réponses : téléchargez-les avant de fermer cette page. Vous pourrez les reprendre plus tard avec « Reprendre un fichier de réponses ».";
  }

  const marks = { "validé": "✓ validé", "réserve": "± réserve", "refusé": "✗ refusé", "ne sait pas": "? ne sait pas" };
  function progress() {
    let done = 0, left = 0;
    units.forEach((unit, index) => {
      const decision = decisionOf(unit);
      if (decision) { done += 1; } else { left += pack.units[index].seconds; }
      const mark = document.querySelector('[data-marque="' + index + '"]');
      mark.textContent = decision ? marks[decision] : "";
      mark.className = "marque " + (decision || "").replace(/ /g, "-");
    });
    document.getElementById("jauge").value = done;
    const minutes = Math.max(1, Math.round(left / 60));
    document.getElementById("avancement").textContent = done + " sur " + units.length +
      (left ? " · reste environ " + minutes + (minutes > 1 ? " minutes" : " minute") : " · tout est relu");
  }

  function mistakes() {
    const found = [];
    all(".erreur").forEach((place) => { place.hidden = true; });
    all("[aria-invalid]").forEach((field) => { field.removeAttribute("aria-invalid"); });
    const say = (field, place, words, title) => {
      const error = document.getElementById(place);
      error.textContent = words; error.hidden = false;
      field.setAttribute("aria-invalid", "true");
      found.push({ id: field.id, words: title + " : " + words });
    };
    units.forEach((unit, index) => {
      const decision = decisionOf(unit), field = unit.querySelector("textarea");
      const said = all("[data-dit]", unit).some((one) => text(one));
      if ((decision === "réserve" || decision === "refusé") && !text(field)) {
        say(field, "e" + (index + 1), "dites pourquoi, en une phrase.", pack.units[index].title);
      }
      if (!decision && said) {
        say(field, "e" + (index + 1), "choisissez une décision, ou effacez ce que vous avez écrit.", pack.units[index].title);
      }
    });
    doubts.forEach((doubt, index) => {
      const fields = all("[data-cle]", doubt), value = (name) => fields.find((one) => one.dataset.cle === name);
      if (fields.some((one) => text(one)) && !(text(value("law")) && text(value("conclusion")))) {
        const field = value("conclusion");
        say(field, field.getAttribute("aria-describedby"), "donnez au moins le texte et votre conclusion.", pack.doubts[index].title);
      }
    });
    const words = { reviewer: "écrivez votre nom.", "function": "écrivez votre fonction.", date: "donnez la date." };
    signer.forEach((field) => { if (!text(field)) { say(field, "e-" + field.id, words[field.id], "Signature"); } });
    const given = answers();
    if (!given.units.some((one) => one.decision) && !given.doubts.length) {
      found.push({ id: "relire", words: "Aucune décision n’est prise : rien à télécharger." });
    }
    return found;
  }

  function download(name, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
  const slug = (words) => words.normalize("NFD").replace(/[^a-zA-Z0-9]+/g, "-").replace(/^-|-$/g, "").toLowerCase().slice(0, 40);
  const fileName = (ending) => "reponses-" + slug(pack.name) + "-" + pack.pack.slice(0, 8) + ending;

  document.getElementById("telecharger").addEventListener("click", () => {
    const found = mistakes(), box = document.getElementById("manques");
    box.hidden = !found.length;
    box.replaceChildren();
    if (found.length) {
      const head = document.createElement("p"), list = document.createElement("ul");
      head.textContent = "Avant de télécharger :";
      found.forEach((one) => {
        const item = document.createElement("li"), link = document.createElement("a");
        link.href = "#" + one.id; link.textContent = one.words;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          const field = document.getElementById(one.id);
          field.scrollIntoView({ block: "center" });
          field.focus();
        });
        item.append(link); list.append(item);
      });
      box.append(head, list);
      return;
    }
    download(fileName(".json"), "application/json", JSON.stringify(answers(), null, 1) + "\n");
    changed = false;
    document.getElementById("fait").textContent = "Le fichier " + fileName(".json") + " est téléchargé : renvoyez-le à qui vous a confié ce dossier.";
  });

  const cell = (value) => {
    const words = String(value == null ? "" : value);
    const safe = /^[=+\-@\t\r]/.test(words) ? "'" + words : words;
    return '"' + safe.replace(/"/g, '""') + '"';
  };
  document.getElementById("tableau").addEventListener("click", () => {
    const given = answers();
    const rows = [["paquet", given.pack], ["qualité", given.capacity], ["relecteur", given.reviewer],
      ["fonction", given["function"]], ["date", given.date], [],
      ["unité", "empreinte", "titre", "décision", "commentaire", "autre rédaction", "cas manquant"]];
    given.units.forEach((one, index) => rows.push([one.unit, one.digest, pack.units[index].title, one.decision, one.comment, one.wording, one.missing]));
    rows.push([], ["doute", "titre", "texte", "article", "version", "mots cités", "conclusion"]);
    pack.doubts.forEach((one) => {
      const answer = given.doubts.find((other) => other.doubt === one.doubt) || {};
      rows.push([one.doubt, one.title, answer.law, answer.article, answer.version, answer.quoted, answer.conclusion]);
    });
    download(fileName(".csv"), "text/csv", "\ufeff" + rows.map((row) => row.map(cell).join(";")).join("\r\n") + "\r\n");
  });

  document.getElementById("reprendre").addEventListener("change", (event) => {
    const file = event.target.files[0];
    if (!file) { return; }
    file.text().then((content) => {
      const given = JSON.parse(content);
      if (given.format !== pack.format || given.pack !== pack.pack) { throw new Error("other pack"); }
      fill(given);
      keep();
      document.getElementById("fait").textContent = "Réponses reprises de " + file.name + ".";
    }).catch(() => {
      document.getElementById("fait").textContent = "Ce fichier n’est pas celui des réponses à ce dossier.";
    });
  });

  all("[data-efface]").forEach((button) => button.addEventListener("click", () => {
    all("input[type=radio]", button.closest("fieldset")).forEach((radio) => { radio.checked = false; });
    keep();
  }));
  const form = document.getElementById("reponses");
  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("beforeunload", (event) => { if (!kept && changed) { event.preventDefault(); } });

  // Open in the file, for whoever prints without a script; long stories are folded for whoever reads on a screen.
  const stories = all("details.recits");
  stories.forEach((one) => { one.open = Number(one.dataset.cas) <= 2; });
  window.addEventListener("beforeprint", () => stories.forEach((one) => { one.dataset.avant = one.open ? "1" : ""; one.open = true; }));
  window.addEventListener("afterprint", () => stories.forEach((one) => { one.open = one.dataset.avant === "1"; }));

  guard.textContent = "Vos réponses restent dans ce navigateur, sur cet ordinateur, au fil de votre lecture : rien n’est envoyé.";
  let before = null;
  try {
    before = localStorage.getItem(key);
    localStorage.setItem(key + "-essai", "1");
    localStorage.removeItem(key + "-essai");
  } catch (refusal) { kept = false; warn(); }
  const now = new Date();
  document.getElementById("date").value = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  if (before) { try { fill(JSON.parse(before)); } catch (broken) { progress(); } } else { progress(); }
}());
