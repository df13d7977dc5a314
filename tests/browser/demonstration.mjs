// Plays the demonstration in a served sandbox, by keyboard: an annulment that is lost, and what a rule says of it.
import { chromium } from "playwright-core";

const [, , address, executablePath, pictures] = process.argv;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const found = { console: [] };
page.on("pageerror", (error) => found.console.push(String(error)));
await page.goto(`${address}#espace=essai`);
await page.locator("#sequence > li").nth(5).waitFor();

const idle = () => page.waitForFunction(() => !document.body.hasAttribute("aria-busy"));
async function press(locator) {
  await locator.focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await idle();
}
async function act(type, fill = {}, isLost = false) {
  const button = page.locator(`[data-type="${type}"]`);
  await button.evaluate((one) => one.closest("details") && (one.closest("details").open = true));
  await press(button);
  await page.locator("#composer:not([hidden])").waitFor().catch(async (problem) => {
    throw new Error(`${type}: ${await page.locator("#erreur").innerText()} ${problem}`);
  });
  for (const [label, value] of Object.entries(fill)) {
    const field = page.getByLabel(label).first();
    await field.evaluate((one) => one.closest("details") && (one.closest("details").open = true));
    await field.fill(value);
  }
  if (isLost) {
    await page.locator("#perdre").focus();
    await page.keyboard.press("Space");
  }
  await press(page.locator("#envoyer"));
}
const amounts = { "Montant annulé, en": "8500", "Montant annulé de la majoration": "5000" };

// Back to the line before, and another way from there: the annulment is lost.
await idle();
const last = page.locator("#sequence > li").last().locator("button", { hasText: "Reprendre autrement" });
await press(last);
await act("annulation-te.titre-annulation", amounts, true);
found.lost = await page.locator("#sequence").innerText();
found.error = await page.locator("#erreur").innerText();
for (let month = 0; month < 2; month += 1) {
  await page.locator("#jour").fill(["2025-09-25", "2025-10-10"][month]);
  await press(page.locator("#aller button"));
}
await act("fait.poursuites");
found.announced = await page.locator("#annonce").innerText();
found.rules = await page.locator("#regles").innerText();
found.systems = await page.locator("#systemes").innerText();
await press(page.locator("#comparer"));
found.difference = await page.locator("#ecarts").innerText();
if (pictures) await page.screenshot({ path: `${pictures}/demonstration.png`, fullPage: true });
await browser.close();
process.stdout.write(JSON.stringify(found));
