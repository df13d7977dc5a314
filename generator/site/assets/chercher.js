// What is found for what is typed: no page is touched here, so that a table of queries can ask the same code.
"use strict";
window.parcmetreChercheur = (lines, names, MiniSearch, asking = { silent: [], same: [] }) => {
  // The same tokens as generator/site/folding.py, where an article is one token however it is written.
  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’']/g, " ")
      .normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const LATIN = "bis|ter|quater|quinquies|sexies|septies|octies|nonies";
  // Someone who types puts spaces, or nothing, where a text has hyphens.
  const ARTICLE = new RegExp(`(?<![a-z0-9])([lrda])[.\\s]*\\*?\\s*(\\d{3,4})((?:[-‑–\\s.]+\\d+)*)(?:[-\\s]*(${LATIN})(?![a-z]))?`, "g");
  const DOUBT = /(?<![a-z0-9])d[-\s]*0*(\d{1,2})(?![\d-])/g;
  const TOKEN = /[lrda]\d{3,4}(?:-[a-z0-9]+)*|\d+(?:-\d+)+|[a-z0-9]+/g;
  const tokens = (text) =>
    fold(text)
      .replace(ARTICLE, (_, letter, first, rest, latin) =>
        ` ${letter}${first}${rest.replace(/[-‑–\s.]+/g, "-")}${latin ? `-${latin}` : ""} `)
      .replace(DOUBT, (_, number) => ` d ${number.padStart(2, "0")} `)
      .match(TOKEN) ?? [];
  // Marks of the plural are no difference; short words have none that could be told.
  const bare = (word) => (word.length > 3 && !/\d/.test(word) ? word.replace(/(?:aux|eaux)$/, "al").replace(/[sx]$/, "") : word);
  const SILENT = new Set("a au aux ce de des du en est et la le les l d un une ou par pour que qui quoi sur dans il elle on se".split(" "));
  // What a question is asked with, and no answer is made of.
  const QUESTION = new Set(asking.silent);
  const KIND = /^(?:article|art|doute|question|regle|echange|exchange|rule|scenario|terme|message|cas|case|numero|no|n)$/;
  const isArticle = (token) => /^[lrda]\d{3,4}(?:-|$)/.test(token) || /^\d{3,4}-\d/.test(token);

  const entries = lines.map(([kind, name, place, keys, words, cases], id) => ({ id, kind, name, place, keys, words, cases }));
  const byKey = new Map();
  const byCase = new Map();
  for (const entry of entries) {
    // A key has an article, then its number: either names it.
    const first = entry.keys.map((key) => key.split(" ")[0]).filter(isArticle);
    const keys = [...entry.keys, ...first, tokens(entry.name).join(" ")];
    for (const key of new Set([...keys, ...keys.map((key) => key.split(" ").map(bare).join(" "))])) {
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key).push(entry);
    }
    if (entry.cases) byCase.set(tokens(entry.cases[0]).join(" "), entry);
  }

  // Fewer answers that have every word than this are followed by those that have some.
  const FEW = 4;
  const WEIGHTS = { règle: 1.25, échange: 1.2, "terme du glossaire": 1.15, doute: 1.1, guide: 0.8, "guide en anglais": 0.4, scénario: 0.7, "champ du dictionnaire": 0.5 };
  const index = new MiniSearch({
    fields: ["name", "keys", "words"],
    tokenize: (text, field) => (field === "words" ? text.split(" ") : tokens(text)),
    processTerm: (term) => (SILENT.has(term) ? null : bare(term)),
    searchOptions: {
      tokenize: tokens,
      boost: { name: 4, keys: 3 },
      prefix: (term) => term.length > 2,
      // Two letters off in a long word, one in a short one, none in a number.
      fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 7 ? 1 : 2),
      weights: { fuzzy: 0.25, prefix: 0.6 },
      boostDocument: (id) => WEIGHTS[entries[id].kind] ?? 1,
    },
  });
  index.addAll(entries.map(({ id, name, keys, words }) => ({ id, name, keys: keys.join(" "), words })));

  // A name of the glossary finds what says another name of the same thing.
  const groups = names.map((group) => group.map((name) => name.split(" ").map(bare).join(" ")));
  // What people say, and last what the texts say for it.
  const said = asking.same.map((group) => group.map((name) => tokens(name).map(bare).join(" ")));
  // A question may need two of them: « combien de temps pour contester ».
  const alternatives = (asked) => {
    const once = others(asked);
    return [...once, ...once.flatMap((way) => others(way.split(" ")))];
  };
  function others(asked) {
    const phrase = ` ${asked.map(bare).join(" ")} `;
    const found = [];
    for (const group of groups) {
      const said = group.find((name) => phrase.includes(` ${name} `));
      if (said) for (const other of group) if (other !== said) found.push(phrase.replace(` ${said} `, ` ${other} `).trim());
    }
    for (const group of said) {
      const word = group.slice(0, -1).find((name) => phrase.includes(` ${name} `));
      if (word) found.push(phrase.replace(` ${word} `, ` ${group.at(-1)} `).trim());
    }
    return found;
  }

  // The words that are known, and how often they are said: what is none of them was perhaps meant for one.
  const known = new Map();
  for (const { name, keys, words } of entries)
    for (const word of [...tokens(name), ...keys.flatMap((key) => key.split(" ")), ...words.split(" ")])
      known.set(bare(word), (known.get(bare(word)) ?? 0) + 1);
  function meant(word) {
    const asked = bare(word);
    if (/\d/.test(asked) || asked.length < 4 || known.has(asked)) return word;
    const most = asked.length < 7 ? 1 : 2;
    let best = [most + 1, 0, word];
    for (const [other, count] of known) {
      if (other.length < 4 || Math.abs(other.length - asked.length) > most) continue;
      const far = distance(asked, other, most);
      if (far < best[0] || (far === best[0] && far <= most && count > best[1])) best = [far, count, other];
    }
    return best[2];
  }
  // How many letters are to be added, left out, changed or exchanged with their neighbour.
  function distance(one, other, most) {
    let before = [], last = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [before, last] = [last, row];
    }
    return last[other.length];
  }

  function caseOf(asked) {
    const number = asked.at(-1);
    const entry = /^\d+$/.test(number) ? byCase.get(asked.slice(0, -1).join(" ")) : undefined;
    const known = entry?.cases[1].split(" ").find((one) => Number(one) === Number(number));
    if (!known) return [];
    const id = `${entry.cases[0]}.${known}`;
    return [{ kind: "cas", name: `${id} : ${entry.name}`, place: `${entry.place}#${id}` }];
  }

  return {
    // The entries, best first; `whole` says whether the first ones have every word that was asked.
    find(text) {
      const typed = tokens(text);
      if (!typed.length) return { entries: [], whole: true };
      const asked = typed.length > 1 && KIND.test(typed[0]) ? typed.slice(1) : typed;
      const articles = asked.filter(isArticle).flatMap((token) => byKey.get(token) ?? []);
      const spoken = asked.some((word) => !SILENT.has(word)) ? asked : [];
      const about = spoken.filter((word) => !QUESTION.has(word));
      const told = about.some((word) => !SILENT.has(word)) ? about : spoken;
      const right = told.map(meant);
      const ways = [...new Set([told.join(" "), right.join(" "), ...alternatives(told), ...alternatives(asked), ...alternatives(right)])];
      // What is typed names a thing, or what says the same does, or what was meant where letters are off.
      const named = [typed.join(" "), asked.join(" "), ...alternatives(typed), right.join(" ")].flatMap((some) => byKey.get(some) ?? []);
      const query = (combineWith) => ({ combineWith: "OR", queries: ways.map((way) => ({ queries: [way], combineWith })) });
      let said = index.search(query("AND"));
      const whole = said.length > 0 || named.length > 0;
      if (said.length < FEW) said = [...said, ...index.search(query("OR"))];
      const found = [...caseOf(asked), ...named, ...articles, ...said.map((one) => entries[one.id])];
      return { entries: [...new Map(found.map((one) => [one.place, one])).values()], whole: whole || caseOf(asked).length > 0 };
    },
  };
};
