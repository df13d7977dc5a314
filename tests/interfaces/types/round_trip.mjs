// Reads lines of {"type", "value"}, writes each value as the compiled TypeScript of its type reads and writes it.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { Convert } = await import(pathToFileURL(process.argv[2]).href);
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { type, value } = JSON.parse(line);
  const read = Convert[`to${type}`](JSON.stringify(value));
  const written = Convert[`${type[0].toLowerCase()}${type.slice(1)}ToJson`](read);
  console.log(JSON.stringify(JSON.parse(written)));
}
