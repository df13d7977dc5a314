// Compiles every schema with ajv, then prints what it says of each example: {message: {valid: [..], invalid: [..]}}.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const root = process.argv[2];
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const list = (folder) => readdirSync(join(root, folder)).sort();

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
for (const keyword of ["x-source", "x-certitude", "x-doutes", "x-donnee-personnelle", "x-libelles", "x-mention"]) {
  ajv.addKeyword(keyword);
}
ajv.addSchema(read("dictionary.schema.json"));
ajv.addSchema(read("cloudevent.schema.json"));
const schemas = list("messages").map((name) => read(`messages/${name}`));
schemas.forEach((schema) => ajv.addSchema(schema));
list("exchanges").forEach((name) => ajv.compile(read(`exchanges/${name}`)));

const verdicts = {};
for (const name of list("examples")) {
  const { message, valid, invalid } = read(`examples/${name}`);
  const judge = ajv.getSchema(schemas.find((schema) => schema.$id.endsWith(`/messages/${message}.schema.json`)).$id);
  verdicts[message] = {
    valid: valid.map((data) => judge(data)),
    invalid: invalid.map(({ data }) => judge(data)),
  };
}
console.log(JSON.stringify(verdicts));
