// An adapter to complete: it translates the protocol of the kit to your system, and back.
// `node adapter.mjs` answers on the standard streams, `node adapter.mjs --http PORT` over HTTP. It answers `hello`
// and `begin`; each `not implemented` is a call to plug: `parcmetre run` fails where one is missing.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

const HELLO = {
  protocol: '1',
  implementation: { vendor: 'Your company', product: 'Your product', version: '0.0.0' },
  roles: ['@ROLE@'],
  // 'none' when the time of your system cannot be moved: cases in which time passes are then not tested.
  clock: 'controlled',
  // Whether several cases may be open at once: a database or a tenant for each case.
  parallel: false,
  // Profiles, options and steps that you do not sell: [{ id: 'e-apa', reason: 'not sold' }].
  unsupported: [],
  // Types of messages of your own that you also emit, as ['com.example.receipt']: they are ignored.
  extensions: [],
};

class NotImplemented extends Error {}

/** Your system says no: the message cannot be taken, or the decision cannot be made. */
export class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** One case: one dossier of your system, and its clock. */
class Case {
  #outbox = [];

  constructor(now, settings) {
    // Give your system a clock that reads `this.now`, never `Date.now()`; `settings` says what the collectivity
    // chose (cycle, territory, SIRET…). Start from an empty store, or from a tenant of its own.
    this.now = now;
    this.settings = settings;
  }

  /** Time has passed: run the batches that would have run until `now`, in their order. */
  clock(now) {
    this.now = now;
    throw new NotImplemented('clock: run your batches here');
  }

  /** Hand a message to your system, or throw Refusal with its own code. A late appeal is no refusal. */
  deliver(exchange) {
    throw new NotImplemented(`deliver: ${exchange.type}`);
  }

  /** Do what an agent would do on the screen; what `data` leaves out, your system computes. */
  trigger(step, data) {
    throw new NotImplemented(`trigger: ${step} ${Object.keys(data)}`);
  }

  /** Where the dossier stands, in the words of the specification: { paiement: 'notifie' }. */
  states() {
    throw new NotImplemented('observe: tell the states here');
  }

  /** Call this for each message that your system sends; `subject` is the number of the dossier. */
  emit(id, type, subject, data) {
    const envelope = { specversion: '1.0', datacontenttype: 'application/json', source: '@ROLE@' };
    this.#outbox.push({ ...envelope, id, type, subject, data });
  }

  /** What was sent since the last reply: it leaves at the instant of the call that is answered. */
  emitted() {
    return this.#outbox.splice(0).map((message) => ({ ...message, time: this.now }));
  }
}

/** The rules of the kit for a code of yours, by `motives.csv`, in which you wrote your codes. */
function rulesOf(code) {
  const lines = readFileSync(new URL('motives.csv', import.meta.url), 'utf8').replace(/[\uFEFF"]/g, '').split(/\r?\n/);
  return lines.map((line) => line.split(/[;,\t]/)).filter(([own]) => own && own === code).map(([, rule]) => rule);
}

const cases = new Map();

function caseOf(token) {
  if (!cases.has(token)) throw new Error(`unknown case ${token}`);
  return cases.get(token);
}

function tried(one, act) {
  try {
    act();
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { accepted: false, rules: rulesOf(problem.code), emitted: one.emitted() };
  }
  return { accepted: true, emitted: one.emitted() };
}

const methods = {
  hello: () => HELLO,
  stop: () => ({}),
  begin({ case: token, now, settings }) {
    cases.set(token, new Case(now, settings));
    return { emitted: [] };
  },
  clock({ case: token, now }) {
    caseOf(token).clock(now);
    return { emitted: caseOf(token).emitted() };
  },
  deliver({ case: token, exchange }) {
    return tried(caseOf(token), () => caseOf(token).deliver(exchange));
  },
  trigger({ case: token, step, data }) {
    return tried(caseOf(token), () => caseOf(token).trigger(step, data));
  },
  observe: ({ case: token }) => ({ states: caseOf(token).states(), emitted: caseOf(token).emitted() }),
  end({ case: token }) {
    const emitted = caseOf(token).emitted();
    cases.delete(token);
    return { emitted };
  },
};

/** Answer one request of JSON-RPC, always by one line: the bench must hear of any fault. */
function answer(line) {
  let id = null;
  try {
    const request = JSON.parse(line);
    id = request.id;
    if (!Object.hasOwn(methods, request.method)) throw new NotImplemented(request.method);
    return JSON.stringify({ jsonrpc: '2.0', id, result: methods[request.method](request.params ?? {}) });
  } catch (problem) {
    const isMissing = problem instanceof NotImplemented;
    const message = isMissing ? `not implemented: ${problem.message}` : String(problem);
    return JSON.stringify({ jsonrpc: '2.0', id, error: { code: isMissing ? -32601 : -32603, message } });
  }
}

if (process.argv[2] === '--http') {
  createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    response.setHeader('Content-Type', 'application/json');
    response.end(answer(Buffer.concat(parts).toString()));
  }).listen(Number(process.argv[3]), '127.0.0.1');
} else {
  for await (const line of createInterface({ input: process.stdin })) console.log(answer(line));
}
