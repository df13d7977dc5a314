// Reads both interface documents with their official parsers, as text and with no network; prints what they refuse,
// what they hold, and the references that are left once they are dereferenced.
import { readFileSync } from "node:fs";
import { Socket } from "node:net";
import { Parser } from "@asyncapi/parser";
import { parseOpenRPCDocument, validateOpenRPCDocument } from "@open-rpc/schema-utils-js";

Socket.prototype.connect = () => {
  throw new Error("a document must need nothing from the network");
};

const [asyncapi, openrpc] = process.argv.slice(2).map((path) => readFileSync(path, "utf8"));

const left = (value, seen = new Set()) => {
  if (value === null || typeof value !== "object" || seen.has(value)) return [];
  seen.add(value);
  const own = typeof value.$ref === "string" ? [value.$ref] : [];
  return own.concat(...Object.values(value).map((part) => left(part, seen)));
};

const { document, diagnostics } = await new Parser().parse(asyncapi);
const refused = diagnostics.filter(({ severity }) => severity === 0).map(({ message, path }) => `${path}: ${message}`);
const content = JSON.parse(openrpc);
const valid = validateOpenRPCDocument(content);
const faults = valid === true ? [] : [String(valid)];
const whole = await parseOpenRPCDocument(content, { dereference: true }).catch(({ message }) => {
  faults.push(message);
});
console.log(
  JSON.stringify({
    asyncapi: refused,
    channels: document ? document.channels().all().length : 0,
    operations: document ? document.operations().all().length : 0,
    payloads: document ? document.messages().all().map((one) => one.payload().json().title) : [],
    warnings: diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => message),
    openrpc: faults,
    methods: content.methods.length,
    left: { asyncapi: document ? left(document.json()) : [], openrpc: whole ? left(whole) : [] },
  }),
);
