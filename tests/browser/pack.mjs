// Reads a pack from disk as a reviewer does, in the system's Chromium, and prints, as JSON, what happened.
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [, , file, executablePath, folder] = process.argv;
const address = pathToFileURL(file).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "pack-")), {
  executablePath,
  acceptDownloads: true,
  viewport: { width: 1200, height: 900 },
  bypassCSP: false,
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ],
});
const found = { console: [], requests: [], axe: [], overflow: {} };

async function opened(before) {
  const page = await context.newPage();
  page.on("console", (message) => found.console.push(message.text()));
  page.on("pageerror", (error) => found.console.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("blob:")) found.requests.push(request.url());
  });
  page.setDefaultTimeout(600_000); // a busy machine is slow, not wrong
  if (before) await page.addInitScript(before);
  await page.goto(address);
  return page;
}
async function downloaded(page, button, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  const path = join(folder, name);
  await download.saveAs(path);
  return { path, suggested: download.suggestedFilename() };
}

{
  const page = await opened();
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await page.evaluate(axe);
  const said = await page.evaluate(() => window.axe.run(document));
  found.axe = said.violations.map((one) => ({
    id: one.id,
    impact: one.impact,
    count: one.nodes.length,
    first: one.nodes[0].html.slice(0, 200),
    why: one.nodes[0].failureSummary,
  }));
  found.axePasses = said.passes.length;
  found.pwned = await page.evaluate(() => window.pwned ?? null);
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    found.overflow[width] = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }
  await page.close();
}

{
  const page = await opened();
  const units = await page.locator("[data-unite]").count();
  // A refusal without a word, and no name: the page says it, and downloads nothing.
  await page.locator("[data-unite] input[value=refusé]").first().focus();
  await page.keyboard.press("Space");
  await page.click("#telecharger");
  found.mistakes = await page.locator("#manques a").allTextContents();
  await page.locator("#manques a").first().click();
  found.focused = await page.evaluate(() => document.activeElement.id);
  // The others are approved; the first keeps its refusal, with its reason.
  for (let index = 1; index < units; index += 1)
    await page.locator(`[data-unite="${index}"] input[value=validé]`).check();
  await page.fill('[data-unite="0"] textarea', '=1+1 <b onclick="pwned=1">non</b>\nsuite');
  await page.fill("#reviewer", "Camille Fictive");
  await page.fill("#function", "personne inventée pour les essais");
  await page.fill("#date", "2025-03-14");
  const doubt = page.locator("[data-doute]").first();
  if (await doubt.count()) {
    await doubt.locator('[data-cle="law"]').fill("Code fictif");
    await doubt.locator('[data-cle="conclusion"]').fill("Le sixième jour.");
  }
  found.progress = await page.textContent("#avancement");
  await page.close();
}

{
  const page = await opened();
  found.kept = await page.locator("[data-unite] input:checked").count();
  found.json = await downloaded(page, "#telecharger", "reponses.json");
  found.csv = await downloaded(page, "#tableau", "reponses.csv");
  found.pdf = (await page.pdf({ format: "A4" })).length;
  await page.close();
}

{
  const refuse = () => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  };
  const page = await opened(refuse);
  found.refused = await page.textContent("#garde");
  await page.setInputFiles("#reprendre", found.json.path);
  await page.waitForFunction(() => document.getElementById("fait").textContent !== "");
  found.taken = await page.locator("[data-unite] input:checked").count();
  await page.close({ runBeforeUnload: false });
}
await context.close();
process.stdout.write(JSON.stringify(found));
