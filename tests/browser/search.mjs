// Asks the site's own ranking, without a browser: `node search.mjs ASSETS`, queries as JSON on the standard input.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const [, , folder] = process.argv;
const page = vm.createContext({ window: {} });
page.globalThis = page;
for (const name of ["recherche", "termes", "demandes", "minisearch", "chercher"]) {
  vm.runInContext(readFileSync(`${folder}/${name}.js`, "utf8"), page, { filename: `${name}.js` });
}
const { parcmetreIndex, parcmetreTermes, parcmetreDemandes, parcmetreChercheur } = page.window;
const names = Object.values(parcmetreTermes).map((told) => told[2]);
const searcher = parcmetreChercheur(parcmetreIndex, names, page.MiniSearch, parcmetreDemandes);
const asked = JSON.parse(readFileSync(0, "utf8"));
const found = asked.map((text) => {
  const { entries, whole } = searcher.find(text);
  return { places: entries.map((entry) => entry.place), whole };
});
process.stdout.write(JSON.stringify(found));
