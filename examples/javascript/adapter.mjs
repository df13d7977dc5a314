// The adapter: translates the protocol to the recovery file, and back. Node alone, no package.
// `node adapter.mjs` answers on the standard streams, `node adapter.mjs --http PORT` over HTTP.

import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { RecoveryFile, Refusal, Stage } from './recovery.mjs';

const KINDS = {
  'emission-te.emission': 'title',
  'annulation-te.titre-annulation': 'cancellation',
  'information-remboursement-te.information': 'refundNotice',
};

const FIELDS = {
  'numero-fps': 'noticeNumber',
  'reference-te': 'titleRef',
  'reference-ta': 'cancellationRef',
  'date-te': 'titleDate',
  'nom-collectivite': 'creditor',
  'coordonnees-collectivite': 'creditorContact',
  'siret-collectivite': 'creditorNumber',
  'date-heure-constat': 'offenceTime',
  'lieu-constat': 'offencePlace',
  immatriculation: 'plate',
  'marque-vehicule': 'brand',
  'identite-redevable': 'person',
  nom: 'surname',
  prenoms: 'firstNames',
  'date-naissance': 'birthDate',
  'lieu-naissance': 'birthPlace',
  'raison-sociale': 'companyName',
  siren: 'companyNumber',
  'adresse-redevable': 'address',
  'ligne-voie': 'street',
  'code-postal': 'zip',
  commune: 'city',
  pays: 'country',
  'montant-restant-du': 'chargeLeft',
  'montant-majoration': 'surcharge',
  'montant-total': 'total',
  'comptable-assignataire': 'office',
  'donnees-comptables': 'bookkeeping',
  'montant-annule': 'amount',
  'montant-majoration-annule': 'surchargeShare',
  'montant-rembourse': 'refund',
};

const STATES = {
  [Stage.RECEIVED]: 'te-emis',
  [Stage.WARNED]: 'averti',
  [Stage.SEIZURE]: 'recouvrement-force',
  [Stage.CANCELLED]: 'plus-du',
  [Stage.LAPSED]: 'prescrit',
};

/** The cases under way: each has a file of its own, and the clock that the bench moves. */
const cases = new Map();

function renamed(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [FIELDS[name] ?? name, renamed(part)]));
}

/** Do it, and tell whether the product took it. It has no code for each rule: none is named. */
function tried(act) {
  try {
    act();
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { accepted: false, emitted: [] };
  }
  return { accepted: true, emitted: [] };
}

function deliver(file, { id, type, source, canal = 'voie-electronique', data }) {
  file.receive({
    id,
    kind: KINDS[type],
    from: source,
    byWire: canal === 'voie-electronique',
    content: renamed(data),
  });
}

function trigger(file, step, data) {
  if (step === 'fait.poursuites') file.seize(data['date-evenement']);
  else if (step === 'fait.remise-gracieuse') file.forgive(data['montant-remis']);
  else throw new Refusal('UNKNOWN_STEP');
}

const methods = {
  hello: () => ({
    protocol: '1',
    implementation: { vendor: 'Éditeur fictif', product: 'Recouvrement (JavaScript)', version: '1.0.0' },
    roles: ['dgfip'],
    parallel: true,
  }),
  begin({ case: token, now }) {
    const clock = { instant: now, now: () => new Date(clock.instant) };
    cases.set(token, { clock, file: new RecoveryFile(clock) });
    return { emitted: [] }; // nothing ever leaves: the maps show no message of the accountant
  },
  clock({ case: token, now }) {
    const { clock, file } = cases.get(token);
    clock.instant = now;
    file.runBatch();
    return { emitted: [] };
  },
  deliver: ({ case: token, exchange }) => tried(() => deliver(cases.get(token).file, exchange)),
  trigger: ({ case: token, step, data }) => tried(() => trigger(cases.get(token).file, step, data)),
  observe({ case: token }) {
    const { stage } = cases.get(token).file;
    return { states: stage ? { paiement: STATES[stage] } : {}, emitted: [] };
  },
  end({ case: token }) {
    cases.delete(token);
    return { emitted: [] };
  },
  stop: () => ({}),
};

/** Answer one request of JSON-RPC, always by one line: the bench must hear of any fault, or it waits. */
function answer(line) {
  let id = null;
  try {
    const request = JSON.parse(line);
    id = request.id;
    return JSON.stringify({ jsonrpc: '2.0', id, result: methods[request.method](request.params ?? {}) });
  } catch (problem) {
    return JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32603, message: String(problem) } });
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
