// Opens the site from disk in the system's Chromium and prints, as JSON, what it does there.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [, , folder, executablePath, ...places] = process.argv;
const top = pathToFileURL(folder).href + "/";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ],
});
const found = { console: [], requests: [], axe: {}, overflow: {}, begun: {}, beside: {} };

async function opened(place, options) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("console", (message) => found.console.push(`${place}: ${message.text()}`));
  page.on("pageerror", (error) => found.console.push(`${place}: ${error}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(top) && !request.url().startsWith("data:")) found.requests.push(request.url());
  });
  await page.goto(top + place);
  return page;
}
const where = (page) => decodeURIComponent(page.url().slice(top.length));
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.className);

for (const place of places) {
  found.axe[place] = {};
  for (const colorScheme of ["light", "dark"]) {
    const page = await opened(place, { colorScheme, reducedMotion: "reduce" });
    await page.evaluate(axe);
    // The dark page is the same page: only its colours are to be judged again.
    const only = colorScheme === "dark" ? { runOnly: { type: "rule", values: ["color-contrast"] } } : {};
    const said = await page.evaluate(
      (more) => window.axe.run(document, { preload: false, resultTypes: ["violations"], ...more }),
      only,
    );
    found.axe[place][colorScheme] = said.violations.map((one) => ({
      id: one.id,
      impact: one.impact,
      count: one.nodes.length,
      first: one.nodes[0].html.slice(0, 200),
      why: one.nodes[0].failureSummary,
    }));
    await page.context().close();
  }
  const page = await opened(place, { viewport: { width: 360, height: 740 } });
  found.overflow[place] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  found.begun[place] = await page.evaluate(() =>
    [...document.querySelectorAll(".carte-cadre:has(g.graph)")].map((frame) => {
      const box = frame.querySelector("g.graph").getBoundingClientRect();
      const at = frame.getBoundingClientRect();
      const cut = [at.left - box.left, box.right - at.right].map((side) => Math.max(0, Math.round(side)));
      const first = frame.querySelector("g.node").getBoundingClientRect();
      const state = frame.dataset.debut === "etat" ? Math.round(first.left - at.left) : null;
      return { fits: box.width <= frame.clientWidth, read: frame.dataset.debut === "", cut, state };
    }),
  );
  // What a table hides beside the screen of a phone, and beside a sheet of A4.
  const beside = () => page.$$eval(".tableau", (tables) => Math.max(0, ...tables.map((one) => one.scrollWidth - one.clientWidth)));
  found.beside[place] = { phone: await beside() };
  await page.setViewportSize({ width: 672, height: 1000 });
  await page.emulateMedia({ media: "print" });
  found.beside[place].paper = await beside();
  await page.context().close();
}

{
  const page = await opened("regles/rapo-delai.html");
  await page.keyboard.press("Tab");
  found.firstStop = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press("Enter");
  found.skipped = await focused(page);
  await page.keyboard.press("/");
  found.slash = await focused(page);
  await page.keyboard.type("recours préalables");
  await page.waitForSelector("#trouve li");
  found.search = {
    results: await page.$$eval("#trouve li", (lines) => lines.map((line) => line.firstChild.textContent)),
    announced: await page.textContent("#annonce"),
    expanded: await page.getAttribute("#q", "aria-expanded"),
    focus: await focused(page),
  };
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  found.search.active = await page.getAttribute("#q", "aria-activedescendant");
  await page.evaluate(axe);
  found.search.axe = (await page.evaluate(() => window.axe.run(document, { preload: false }))).violations
    .filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes[0].html}`);
  await page.keyboard.press("Escape");
  found.search.escaped = await page.isHidden("#trouve");
  for (const [name, typed] of [["accents", "irrecevabilite"], ["none", "zzzyx"], ["acronym", "rapo"]]) {
    await page.fill("#q", typed);
    await page.waitForTimeout(50);
    found.search[name] = await page.$$eval("#trouve:not([hidden]) li", (lines) => lines.map((line) => line.firstChild.textContent));
    found.search[`${name}Announced`] = await page.textContent("#annonce");
    found.search[`${name}Shown`] = (await page.isVisible("#reponse")) ? await page.innerText("#reponse") : "";
    if (name === "none") {
      await page.evaluate(axe);
      found.search.axe.push(...(await page.evaluate(() => window.axe.run("#reponse", { preload: false }))).violations.map((one) => one.id));
      await page.click("#rien button");
      await page.waitForSelector("#trouve li");
      found.search.proposed = await page.textContent("#trouve-0");
    }
  }
  await page.fill("#q", "recours zzzyx");
  await page.waitForSelector("#approche:not([hidden])");
  found.search.near = await page.$$eval("#trouve li", (lines) => lines.length);
  await page.fill("#q", "délai du recours préalable");
  await page.waitForSelector("#trouve li");
  await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  found.search.reached = where(page);
  await page.context().close();
}

{
  const page = await opened("regles/rapo-delai.html");
  await page.focus(".terme");
  await page.waitForSelector(".bulle");
  found.term = {
    keyboard: await page.textContent(".bulle"),
    described: await page.getAttribute(".terme", "aria-describedby"),
  };
  await page.evaluate(axe);
  found.term.axe = (await page.evaluate(() => window.axe.run(document, { preload: false }))).violations
    .filter((one) => ["serious", "critical"].includes(one.impact))
    .map((one) => `${one.id}: ${one.nodes[0].html}`);
  await page.keyboard.press("Escape");
  found.term.escaped = (await page.$(".bulle")) === null;
  await page.hover(".terme");
  found.term.hovered = Boolean(await page.waitForSelector(".bulle"));
  await page.context().close();

  const touch = await opened("regles/rapo-delai.html", { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const before = where(touch);
  await touch.tap(".terme");
  await touch.waitForSelector(".bulle");
  found.term.touched = { stayed: where(touch) === before, text: await touch.textContent(".bulle") };
  const box = await (await touch.$(".bulle")).boundingBox();
  found.term.touched.inside = box.x >= 0 && box.x + box.width <= 360;
  await Promise.all([touch.waitForNavigation(), touch.tap(".bulle a")]);
  found.term.touched.reached = where(touch);
  await touch.context().close();
}

{
  const page = await opened("index.html");
  const count = () => page.$$eval("#carte tr[data-phase]:not([hidden])", (rows) => rows.length);
  found.map = { all: await count() };
  await page.check('input[name="phase"][value="rapo"]');
  found.map.rapo = await count();
  found.map.told = await page.textContent("#filtre-dit");
  found.map.faded = await page.$$eval("#carte a.efface", (links) => [...new Set(links.map((link) => link.dataset.phase))].sort());
  await page.keyboard.press("ArrowDown");
  found.map.next = await page.$eval('input[name="phase"]:checked', (input) => input.value);
  await page.check('input[name="phase"][value=""]');
  found.map.back = await count();
  found.map.links = await page.$$eval("#carte svg a", (links) => links.map((link) => link.getAttribute("href")));
  await page.focus('#carte svg a[href*="rapo"]');
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  found.map.reached = where(page);
  await page.context().close();
}

{
  const page = await opened("couverture.html");
  await page.fill("#tri", "r2333-120-13");
  found.sifted = await page.$$eval(".matrice tbody:not([hidden])", (groups) => groups.length);
  found.groups = await page.$$eval(".matrice tbody", (groups) => groups.length);
  await page.context().close();
  const message = await opened("messages/rapo-depot.html");
  await message.click(".copier");
  // The clipboard answers when it can: what is awaited is the word, not a moment.
  const said = await message.waitForFunction(() => {
    const text = document.querySelector(".copier").textContent;
    return text === "Copier" ? null : text;
  });
  found.copied = await said.jsonValue();
  await message.context().close();
  const bare = await opened("index.html", { javaScriptEnabled: false });
  found.bare = await bare.$$eval("main a", (links) => links.length);
  await bare.context().close();
}

{
  const page = await opened("regles/index.html?qui=antai");
  const rows = () => page.$$eval("#liste-regles tbody tr:not([hidden])", (lines) => lines.map((line) => line.cells[0].textContent));
  const told = () => page.textContent(".facettes [role=status]");
  found.list = { all: await page.$$eval("#liste-regles tbody tr", (lines) => lines.length) };
  found.list.asked = { rows: (await rows()).length, told: await told() };
  await page.selectOption("[data-facette=phase]", "executoire");
  found.list.both = (await rows()).length;
  found.list.address = new URL(page.url()).search;
  await page.fill(".facettes input", "zzzyx");
  found.list.none = { rows: (await rows()).length, told: await told() };
  await page.click(".facettes [type=reset]");
  await page.waitForFunction(() => !document.querySelector("#liste-regles tr[hidden]"));
  found.list.back = (await rows()).length;
  const before = await rows();
  const head = page.locator("#liste-regles thead button").last();
  await head.focus();
  await page.keyboard.press("Enter");
  const counts = () => page.$$eval("#liste-regles tbody tr", (lines) => lines.map((line) => +line.lastElementChild.textContent));
  found.list.up = await counts();
  found.list.sorted = await page.$eval("#liste-regles thead th:last-child", (cell) => cell.getAttribute("aria-sort"));
  await page.keyboard.press("Enter");
  found.list.down = await counts();
  await page.keyboard.press("Enter");
  found.list.asItCame = JSON.stringify(await rows()) === JSON.stringify(before);
  await page.context().close();
  const paper = await opened("regles/rapo-delai.html");
  await paper.emulateMedia({ media: "print" });
  found.printed = await paper.$$eval(".sommaire, .recherche, .sections, .pied ul", (parts) =>
    parts.filter((part) => getComputedStyle(part).display !== "none").length);
  await paper.context().close();
  const map = await opened("cartes/antai.html", { viewport: { width: 672, height: 1000 } });
  await map.emulateMedia({ media: "print" });
  found.narrowest = await map.$$eval(".fleches thead th", (cells) =>
    Math.round(Math.min(...cells.map((cell) => cell.getBoundingClientRect().width))));
  await map.context().close();
  const changed = await opened("changements/2026-11-29.html");
  await changed.emulateMedia({ media: "print" });
  found.kept = await changed.$$eval(".ecart h3", (heads) =>
    heads.filter((head) => getComputedStyle(head).breakAfter !== "auto").length);
  await changed.context().close();
  found.fits = {};
  for (const place of ["regles/index.html", "scenarios/cas-antai.html"])
    for (const width of [1280, 360]) {
      const page = await opened(place, { viewport: { width, height: 740 } });
      found.fits[`${place} ${width}`] = await page.$eval(".tableau", (table) => table.scrollWidth - table.clientWidth);
      await page.emulateMedia({ media: "print" });
      if (place === "regles/index.html" && width === 1280) {
        await page.setViewportSize({ width: 672, height: 1000 });
        found.told = await page.$eval("#liste-regles tbody th", (cell) => Math.round(cell.getBoundingClientRect().width));
      }
      found.heads = await page.$$eval("thead button", (parts) => [...new Set(parts.map((part) => getComputedStyle(part).display))]);
      await page.context().close();
    }
  const life = await opened("cycle-de-vie.html");
  await life.emulateMedia({ media: "print" });
  found.parted = await life.$$eval("p:has(+ .carte)", (parts) => parts.map((part) => getComputedStyle(part).breakAfter));
  await life.context().close();
  // What a picture that waits for the second sheet leaves of the first one, in parts of it.
  found.left = {};
  for (const place of [...places, ...["ccsp", "collectivite", "usager"].map((actor) => `acteurs/${actor}.html`)]) {
    const page = await opened(place, { viewport: { width: 672, height: 979 } });
    await page.emulateMedia({ media: "print" });
    found.left[place] = await page.$$eval(".carte", (pictures) => {
      const boxes = pictures.map((one) => one.getBoundingClientRect()).filter((box) => box.top + scrollY < 979);
      return Math.max(0, ...boxes.filter((box) => box.bottom + scrollY > 979).map((box) => 1 - (box.top + scrollY) / 979));
    });
    await page.context().close();
  }
  const sheet = await opened("scenarios/rapo/rapo-delai.html");
  await sheet.emulateMedia({ media: "print" });
  found.held = await sheet.$$eval(".pourquoi, .plan > .etiquettes", (parts) => parts.map((part) => getComputedStyle(part).breakAfter));
  found.whole = await sheet.$$eval(".recit, h3", (parts) => parts.map((part) => getComputedStyle(part).breakInside));
  await sheet.goto(top + "couverture.html");
  found.shared = await sheet.$$eval(".matrice tr", (rows) => rows.map((row) => getComputedStyle(row).breakInside));
  await sheet.context().close();
}

found.landed = {};
for (const width of [1200, 360]) {
  const page = await opened("scenarios/rapo/rapo-delai.html#rapo-delai.21", { viewport: { width, height: 740 } });
  await page.waitForTimeout(50);
  found.landed[width] = await page.$eval("tr:target", (row) => {
    const head = row.closest("table").querySelector("thead th").getBoundingClientRect();
    const line = row.getBoundingClientRect();
    const seen = line.top >= 0 && line.bottom <= innerHeight;
    if (innerWidth < 640)
      return seen && [...row.cells].every((cell) => getComputedStyle(cell, "::before").content.startsWith('"' + cell.dataset.tete));
    return head.top >= 0 && head.bottom <= line.top + 1 && line.bottom <= innerHeight;
  });
  await page.context().close();
}

await browser.close();
process.stdout.write(JSON.stringify(found));
