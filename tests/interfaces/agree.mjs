// Compiles every schema with ajv, and every bundle alone, then prints what both say of each example:
// {message: {valid: [..], invalid: [..]}}; stops where a bundle says otherwise than its schema.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const root = process.argv[2];
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const list = (folder) => readdirSync(join(root, folder)).sort();

const KEYWORDS = ["x-libelle", "x-libelles", "x-source", "x-certitude", "x-doutes", "x-donnee-personnelle", "x-mention", "x-unite"];
const made = () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  KEYWORDS.forEach((keyword) => ajv.addKeyword(keyword));
  return ajv;
};

const ajv = made();
ajv.addSchema(read("dictionary.schema.json"));
ajv.addSchema(read("cloudevent.schema.json"));
const schemas = list("messages").map((name) => read(`messages/${name}`));
schemas.forEach((schema) => ajv.addSchema(schema));
list("exchanges").forEach((name) => ajv.compile(read(`exchanges/${name}`)));
list("bundles/exchanges").forEach((name) => made().compile(read(`bundles/exchanges/${name}`)));
made().compile(read("bundles/types.schema.json"));

const verdicts = {};
for (const name of list("examples")) {
  const { message, valid, invalid } = read(`examples/${name}`);
  const judge = ajv.getSchema(schemas.find((schema) => schema.$id.endsWith(`/messages/${message}.schema.json`)).$id);
  const alone = made().compile(read(`bundles/messages/${message}.schema.json`));
  const both = (data) => {
    if (judge(data) !== alone(data)) throw new Error(`${message}: the bundle says otherwise: ${JSON.stringify(data)}`);
    return judge(data);
  };
  verdicts[message] = { valid: valid.map(both), invalid: invalid.map(({ data }) => both(data)) };
}
console.log(JSON.stringify(verdicts));
