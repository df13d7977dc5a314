// Reads lines of {"pattern", "values"}, writes which values ECMA-262 finds, with the flag that ajv sets and without.
import { readFileSync } from "node:fs";

for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { pattern, values } = JSON.parse(line);
  const [set, unset] = ["u", ""].map((flag) => values.map((value) => new RegExp(pattern, flag).test(value)));
  if (String(set) !== String(unset)) throw new Error(`${pattern}: the flag changes what it finds`);
  console.log(JSON.stringify(set));
}
