// Reads Cucumber messages from the standard input, one a line; prints what the official schema refuses of them.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync("node_modules/@cucumber/messages/messages.schema.json", "utf8"));
const ajv = new Ajv2020({ allErrors: true, strict: false });
const validate = ajv.compile(schema);
const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);
const refused = lines.filter((line) => !validate(JSON.parse(line))).map((line) => `${ajv.errorsText()} ${line.slice(0, 200)}`);
console.log(JSON.stringify({ read: lines.length, refused }));
