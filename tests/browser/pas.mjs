// Walks a case step by step in the system's Chromium, by keyboard, and prints, as JSON, what it saw.
import { idle, launched, press as pressed, seen, shooting, text, watched } from "./chrome.mjs";

const [, , address, executablePath, asked, pictures] = process.argv;
const browser = await launched(executablePath);
const shot = shooting(pictures);
const found = { console: [], requests: [], axe: {}, overflow: {} };

async function opened(options) {
  const page = await watched(browser, found, { viewport: { width: 1200, height: 900 }, ...options });
  await page.goto(`${address}pas.html#espace=bureau&cas=${asked}`);
  await page.locator("#cas:not([hidden])").waitFor();
  await idle(page);
  return page;
}

const press = (page, id) => pressed(page, page.locator(`#${id}`));

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
  await press(page, "redemarrer");
  found.restarted = await text(page, "annonce");
  await page.locator("#nom").fill("rien.01");
  await press(page, "nom");
  found.error = await text(page, "erreur");
  await press(page, "un");
  await press(page, "un");
  await page.locator("#jouer").focus();
  await page.keyboard.press("Enter");
  await page.locator("#dossier:not([hidden])").waitFor();
  await idle(page);
  found.byHand = { sequence: await text(page, "sequence"), chosen: await page.locator("#dossiers option:checked").innerText() };
  await page.close();
}

// What is walked is found again when the page is opened anew, and when the sandbox has forgotten it.
{
  const page = await opened({});
  await press(page, "un");
  await press(page, "un");
  found.kept = [await text(page, "ou")];
  for (const isForgotten of [false, true]) {
    if (isForgotten) {
      await page.evaluate(() => {
        const { id } = JSON.parse(sessionStorage.getItem("pas"));
        return fetch(`/api/spaces/${localStorage.getItem("espace")}/walks/${id}`, { method: "DELETE" });
      });
    }
    await page.reload();
    await page.locator("#cas:not([hidden])").waitFor();
    await idle(page);
    found.kept.push(await text(page, "ou"), await text(page, "annonce"));
  }
  // A seed that is new takes seconds to draw: it is told meanwhile.
  let answer;
  const asked = new Promise((done) => (answer = done));
  await page.route("**/walks", async (route) => {
    await asked;
    await route.abort();
  });
  await page.locator("#graine").fill("4712");
  await page.locator("#nom").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("attente").innerText);
  found.waiting = [await text(page, "attente")];
  answer();
  await idle(page);
  found.waiting.push(await text(page, "attente"));
  found.console = found.console.filter((one) => !/ERR_FAILED/.test(one));
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
