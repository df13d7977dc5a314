// Opens a served sandbox in the system's Chromium, plays in it by keyboard, and prints, as JSON, what it saw.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [, , address, executablePath, pictures] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ],
});
const found = { console: [], requests: [], axe: {}, overflow: {}, steps: {} };

async function opened(options, space) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true, ...options });
  page.on("console", (message) => message.type() === "error" && !/status of 4/.test(message.text()) && found.console.push(message.text()));
  page.on("pageerror", (error) => found.console.push(String(error)));
  page.on("request", (request) => !/^(blob:)?http:\/\/127\.0\.0\.1:/.test(request.url()) && found.requests.push(request.url()));
  await page.goto(`${address}#espace=${space}`);
  await page.waitForFunction(() => document.getElementById("o-role").options.length > 0);
  return page;
}

const idle = (page) => page.waitForFunction(() => !document.body.hasAttribute("aria-busy"));
const shot = async (page, name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
const text = (page, id) => page.locator(`#${id}`).innerText();

// An element is reached and used by keyboard alone: focus, then Enter.
async function press(page, locator) {
  await locator.focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await idle(page);
}

async function act(page, type) {
  const button = page.locator(`[data-type="${type}"]`);
  await button.evaluate((one) => one.closest("details") && (one.closest("details").open = true));
  await press(page, button);
  await page.locator("#composer:not([hidden])").waitFor();
  await press(page, page.locator("#envoyer"));
}

async function seen(page) {
  await page.evaluate(axe);
  const said = await page.evaluate(() => window.axe.run(document));
  return said.violations.map((one) => ({ id: one.id, impact: one.impact, first: one.nodes[0].html.slice(0, 200), why: one.nodes[0].failureSummary }));
}

{
  const page = await opened({}, "bureau");
  await page.locator("#ouvrir[open]").waitFor();
  found.focus = [];
  for (let place = 0; place < 3; place += 1) {
    await page.keyboard.press("Tab");
    found.focus.push(await page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute("href")));
  }
  await page.selectOption("#o-role", "collectivite");
  await press(page, page.locator("#ouverture button[type=submit]"));
  await page.locator("#dossier:not([hidden])").waitFor();
  await act(page, "fait.constat");
  await press(page, page.locator('[data-type="message-fps.creation"]'));
  await page.locator("#composer:not([hidden])").waitFor();
  found.event = await text(page, "evenement");
  found.labels = await page.locator("#message label").allInnerTexts();
  await shot(page, "composer");
  await press(page, page.locator("#curl"));
  found.curl = await text(page, "curl-texte");
  await press(page, page.locator("#envoyer"));
  found.steps.created = await text(page, "annonce");
  await press(page, page.locator('[data-horloge="echange"]'));
  found.steps.passed = await text(page, "annonce");
  found.sequence = await text(page, "sequence");
  found.states = await text(page, "etats");
  found.rules = await text(page, "regles");
  found.systems = await text(page, "systemes");
  await shot(page, "bureau");
  found.axe.light = await seen(page);
  // Another page of the same space is told of what happens here.
  const other = await opened({}, "bureau");
  await other.waitForFunction(() => document.querySelectorAll("#sequence > li").length > 2);
  const before = await other.locator("#sequence > li").count();
  await press(page, page.locator('[data-horloge="jour"]'));
  found.told = await other.waitForFunction((count) => document.querySelectorAll("#sequence > li").length > count, before, { timeout: 15000 }).then(() => true, () => false);
  await other.close();
  await page.close();
}

for (const [name, options] of [
  ["telephone", { viewport: { width: 360, height: 740 } }],
  ["sombre", { colorScheme: "dark" }],
]) {
  const page = await opened(options, "bureau");
  await page.waitForFunction(() => document.querySelectorAll("#sequence > li").length > 2);
  await idle(page);
  await shot(page, name);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  found.overflow[name] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  found.axe[name] = await seen(page);
  await page.close();
}
await browser.close();
process.stdout.write(JSON.stringify(found));
