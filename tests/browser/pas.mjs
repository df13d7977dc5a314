// Walks a case step by step in the system's Chromium, by keyboard, and prints, as JSON, what it saw.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [, , address, executablePath, asked, pictures] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ],
});
const found = { console: [], requests: [], axe: {}, overflow: {} };

async function opened(options) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, bypassCSP: true, ...options });
  page.on("console", (message) => message.type() === "error" && !/status of 4/.test(message.text()) && found.console.push(message.text()));
  page.on("pageerror", (error) => found.console.push(String(error)));
  page.on("request", (request) => !/^(blob:)?http:\/\/127\.0\.0\.1:/.test(request.url()) && found.requests.push(request.url()));
  await page.goto(`${address}pas.html#espace=bureau&cas=${asked}`);
  await page.locator("#cas:not([hidden])").waitFor();
  await idle(page);
  return page;
}

const idle = (page) => page.waitForFunction(() => !document.body.hasAttribute("aria-busy"));
const shot = async (page, name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
const text = (page, id) => page.locator(`#${id}`).innerText();

async function press(page, id) {
  await page.locator(`#${id}`).focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await idle(page);
}

async function seen(page) {
  await page.evaluate(axe);
  const said = await page.evaluate(() => window.axe.run(document));
  return said.violations.map((one) => ({ id: one.id, first: one.nodes[0].html.slice(0, 200), why: one.nodes[0].failureSummary }));
}

{
  const page = await opened({});
  found.about = await text(page, "cas");
  found.ready = await text(page, "annonce");
  await press(page, "un");
  found.opened = await text(page, "annonce");
  await press(page, "un");
  found.first = await text(page, "annonce");
  await page.evaluate(() => document.querySelectorAll("#scenario details").forEach((one) => (one.open = true)));
  found.said = await text(page, "scenario");
  await press(page, "reculer");
  found.back = await text(page, "ou");
  // It unrolls by itself, and pauses where it is asked to.
  await press(page, "derouler");
  await page.waitForFunction(() => /[1-9] sur/.test(document.getElementById("ou").innerText));
  found.running = await page.locator("#derouler").getAttribute("aria-pressed");
  await press(page, "derouler");
  found.paused = await page.locator("#derouler").getAttribute("aria-pressed");
  const place = await text(page, "ou");
  await page.waitForTimeout(1500);
  found.isStill = place === (await text(page, "ou"));
  await press(page, "recommencer");
  found.anew = await text(page, "ou");
  await press(page, "ecart");
  found.missed = { scenario: await text(page, "scenario"), announced: await text(page, "annonce") };
  await shot(page, "ecart");
  await press(page, "bout");
  found.outcome = await text(page, "issue");
  found.law = await text(page, "droit");
  found.states = await text(page, "etats");
  found.disabled = await page.locator("#un").isDisabled();
  await shot(page, "bureau");
  found.axe.light = await seen(page);
  // In the scenario itself, a step is a press, and the next one is where the keyboard is.
  await press(page, "recommencer");
  for (let count = 0; count < 3; count += 1) {
    await page.locator('[data-pas="next"]').focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(50);
    await idle(page);
  }
  found.focused = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
  await page.locator('[data-pas="coming"]').last().focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await idle(page);
  found.before = await text(page, "ou");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await idle(page);
  found.ended = await text(page, "ou");
  await page.locator("#nom").fill("rien.01");
  await press(page, "nom");
  found.error = await text(page, "erreur");
  await page.close();
}

for (const [name, options] of [
  ["telephone", { viewport: { width: 360, height: 740 } }],
  ["sombre", { colorScheme: "dark" }],
]) {
  const page = await opened(options);
  await press(page, "ecart");
  await shot(page, name);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  found.overflow[name] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  found.axe[name] = await seen(page);
  await page.close();
}
await browser.close();
process.stdout.write(JSON.stringify(found));
