// Asks quicktype for the types of a schema's definitions in five languages, each in its folder.
// Dates stay texts: quicktype's Python would otherwise make a moment of a day.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FetchingJSONSchemaStore, InputData, JSONSchemaInput, quicktypeMultiFile } from "quicktype-core";

const [schema, out] = process.argv.slice(2);
const LANGUAGES = {
  typescript: ["types.ts", {}],
  java: ["Types.java", { package: "types" }],
  csharp: ["Types.cs", { framework: "NewtonSoft", "csharp-version": "6", namespace: "Types" }],
  python: ["types_of_exchanges.py", { "python-version": "3.10" }],
  go: ["types.go", { package: "main" }],
};

for (const [lang, [outputFilename, rendererOptions]] of Object.entries(LANGUAGES)) {
  const input = new JSONSchemaInput(new FetchingJSONSchemaStore());
  await input.addSource({ name: "types", uris: ["#/$defs/"], schema: readFileSync(schema, "utf8") });
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({ inputData, lang, rendererOptions, inferDateTimes: false, outputFilename });
  mkdirSync(join(out, lang), { recursive: true });
  for (const [name, { lines }] of files) {
    writeFileSync(join(out, lang, name), lines.join("\n"));
  }
}
