// Reads the AsyncAPI document with its official parser and the OpenRPC document with its own; prints what they refuse.
import { readFileSync } from "node:fs";
import { Parser, fromFile } from "@asyncapi/parser";
import { validateOpenRPCDocument, parseOpenRPCDocument } from "@open-rpc/schema-utils-js";

const [asyncapi, openrpc] = process.argv.slice(2);
const { document, diagnostics } = await fromFile(new Parser(), asyncapi).parse();
const refused = diagnostics.filter(({ severity }) => severity === 0).map(({ message, path }) => `${path}: ${message}`);
const content = JSON.parse(readFileSync(openrpc, "utf8"));
const error = validateOpenRPCDocument(content);
console.log(
  JSON.stringify({
    asyncapi: refused,
    channels: document ? document.channels().all().length : 0,
    operations: document ? document.operations().all().length : 0,
    warnings: diagnostics.filter(({ severity }) => severity === 1).map(({ message }) => message),
    openrpc: error === true ? [] : [String(error)],
    methods: content.methods.length,
  }),
);
