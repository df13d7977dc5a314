// Opens a report from disk in the system's Chromium and prints, as JSON, what it does there.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [, , file, executablePath] = process.argv;
const address = pathToFileURL(file).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath,
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ],
});
const found = { console: [], requests: [], dialogs: [], axe: {}, overflow: {}, typed: {} };

async function opened(options) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...options });
  page.on("console", (message) => found.console.push(message.text()));
  page.on("pageerror", (error) => found.console.push(String(error)));
  page.on("request", (request) => request.url() !== address && found.requests.push(request.url()));
  page.on("dialog", (dialog) => {
    found.dialogs.push(dialog.message());
    dialog.dismiss();
  });
  await page.goto(address);
  return page;
}

const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
const focused = (page) =>
  page.evaluate(() => document.activeElement.tagName + "#" + (document.activeElement.closest("[id]")?.id ?? ""));

for (const colorScheme of ["light", "dark"]) {
  const page = await opened({ colorScheme });
  await unfold(page);
  await page.evaluate(axe);
  const said = await page.evaluate(() => window.axe.run(document));
  found.axe[colorScheme] = said.violations.map((one) => ({
    id: one.id,
    impact: one.impact,
    count: one.nodes.length,
    first: one.nodes[0].html.slice(0, 200),
    why: one.nodes[0].failureSummary,
  }));
  found.axePasses = said.passes.length;
  found.pwned = await page.evaluate(() => window.pwned ?? null);
  await page.close();
}

for (const width of [360, 1200]) {
  const page = await opened({ viewport: { width, height: 800 } });
  found.overflow[width] = [await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)];
  await unfold(page);
  found.overflow[width].push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  found.typed[width] = await page.$$eval("pre .mot", (words) => {
    const cut = words.filter((word) => new Set([...word.firstChild.data].map((_, at) => {
      const range = document.createRange();
      range.setStart(word.firstChild, at);
      range.setEnd(word.firstChild, at + 1);
      return Math.round(range.getBoundingClientRect().top);
    })).size > 1);
    return { words: words.length, cut: cut.map((word) => word.textContent) };
  });
  await page.close();
}

{
  const page = await opened();
  await page.keyboard.press("Tab");
  found.firstFocus = await page.evaluate(() => document.activeElement.getAttribute("href"));
  found.isFirstFocusSeen = await page.evaluate(() => document.activeElement.getBoundingClientRect().left >= 0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  found.failureFocus = await focused(page);
  await page.keyboard.press("Enter");
  found.isOpened = await page.evaluate(() => document.activeElement.parentElement.open === true);
  const first = await page.evaluate(() => document.querySelector(".matrice a").getAttribute("href"));
  await page.goto(address + first);
  found.isLinkOpened = await page.evaluate((id) => document.getElementById(id).open, first.slice(1));
  await page.fill("#texte", "aucune règle ne contient ces mots");
  found.filtered = await page.locator("tr[data-s]:not(.filtre)").count();
  await page.close();
}

{
  const page = await opened({ javaScriptEnabled: false });
  for (const summary of await page.locator("details.toujours:not([open]) > summary").all()) await summary.click();
  const rows = page.locator("tr[data-s]:visible");
  found.rows = { all: await rows.count() };
  await page.locator("#vue-failed").check();
  found.rows.failed = await rows.count();
  await page.close();
}

{
  const page = await opened();
  await page.emulateMedia({ media: "print" });
  // What is long goes on over a page: it does not leave the one before it empty.
  found.kept = await page.$$eval(".dabord", (parts) => parts.filter((part) => getComputedStyle(part).breakInside === "avoid").length);
  found.pdf = (await page.pdf({ format: "A4" })).length;
}
await browser.close();
process.stdout.write(JSON.stringify(found));
