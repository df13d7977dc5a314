// Reads every Mermaid text of a folder with Mermaid's own parser; prints what it refuses.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<body></body>");
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import("mermaid");

const folder = process.argv[2];
const names = readdirSync(folder).filter((name) => name.endsWith(".mmd"));
const refused = [];
for (const name of names) {
  try {
    await mermaid.parse(readFileSync(join(folder, name), "utf8"));
  } catch (error) {
    refused.push(`${name}: ${error}`);
  }
}
console.log(JSON.stringify({ read: names.length, refused }));
