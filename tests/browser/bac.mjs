// Opens a served sandbox in the system's Chromium, plays in it by keyboard, and prints, as JSON, what it saw.
import { idle, launched, press, seen, shooting, text, watched } from "./chrome.mjs";

const [, , address, executablePath, pictures] = process.argv;
const browser = await launched(executablePath);
const shot = shooting(pictures);
const found = { console: [], requests: [], axe: {}, overflow: {}, steps: {} };

async function opened(options, space) {
  const page = await watched(browser, found, { viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${address}#espace=${space}`);
  await page.waitForFunction(() => document.getElementById("o-role").options.length > 0);
  return page;
}

async function act(page, type) {
  const button = page.locator(`[data-type="${type}"]`);
  await button.evaluate((one) => one.closest("details") && (one.closest("details").open = true));
  await press(page, button);
  await page.locator("#composer:not([hidden])").waitFor();
  await press(page, page.locator("#envoyer"));
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
