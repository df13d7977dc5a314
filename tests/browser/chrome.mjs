// What the walks through served pages share: the browser, what a page may not do, and how one waits for it.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const launched = (executablePath) => chromium.launch({
  executablePath,
  args: [
    ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
  ],
});

// A page that tells what it says on the console, and what it asks of another place than the loopback.
export async function watched(browser, found, options) {
  const page = await browser.newPage({ bypassCSP: true, ...options });
  page.on("console", (message) => message.type() === "error" && !/status of 4/.test(message.text()) && found.console.push(message.text()));
  page.on("pageerror", (error) => found.console.push(String(error)));
  page.on("request", (request) => !/^(blob:)?http:\/\/127\.0\.0\.1:/.test(request.url()) && found.requests.push(request.url()));
  return page;
}

export const idle = (page) => page.waitForFunction(() => !document.body.hasAttribute("aria-busy"));

export const text = (page, id) => page.locator(`#${id}`).innerText();

export const shooting = (pictures) => async (page, name) =>
  pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

// An element is reached and used by keyboard alone: focus, then Enter.
export async function press(page, locator) {
  await locator.focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  await idle(page);
}

export async function seen(page) {
  await page.evaluate(axe);
  const said = await page.evaluate(() => window.axe.run(document));
  return said.violations.map((one) => ({
    id: one.id,
    impact: one.impact,
    first: one.nodes[0].html.slice(0, 200),
    why: one.nodes[0].failureSummary,
  }));
}
