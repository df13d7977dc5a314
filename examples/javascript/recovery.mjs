/**
 * The system under test: an editor's product that recovers titles, with its own words and error codes and an
 * in-memory store. It knows nothing of JSON-RPC, of CloudEvents or of the test kit.
 */

export const Stage = Object.freeze({
  RECEIVED: 'RECEIVED',
  WARNED: 'WARNED',
  SEIZURE: 'SEIZURE',
  CANCELLED: 'CANCELLED',
  LAPSED: 'LAPSED',
});

/** A business answer, not a fault of the program. */
export class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const NOTICE_DAYS = 6; // CGPPP L2323-7-1: five clear days after it was sent, the warning is deemed received
const YEARS_TO_RECOVER = 4; // LPF L274, from the signature of the title (CGPPP R2323-7) or the last pursuit

// Forms of fields. Days are kept as `2025-01-31`, which sort as they follow one another.

const text = (longest) => (value) =>
  typeof value === 'string' && value !== '' && [...value].length <= longest;
const like = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const cents = (value) => Number.isSafeInteger(value) && value >= 0;
const day = (value) => {
  if (!like(/^\d{4}-\d\d-\d\d$/)(value)) return false;
  const read = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(value); // not 30 February
};
const instant = (value) =>
  like(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/)(value) &&
  day(value.slice(0, 10));
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const someOf = (forms) => (value) =>
  isRecord(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(forms).every(([name, form]) => !(name in value) || form(value[name]));

const reference = like(/^[0-9A-Za-z-]{1,40}$/);
const parties = {
  noticeNumber: like(/^\d{26}$/),
  creditor: text(200),
  creditorContact: text(300),
  person: someOf({
    surname: text(100),
    firstNames: text(100),
    birthDate: day,
    birthPlace: text(100),
    companyName: text(200),
    companyNumber: like(/^\d{9}$/),
  }),
  address: someOf({ street: text(200), zip: text(12), city: text(100), country: text(60) }),
};

/** What each kind of letter must hold, and what it may hold. */
const LETTERS = {
  title: {
    required: {
      ...parties,
      titleRef: reference,
      titleDate: day,
      offenceTime: instant,
      offencePlace: text(200),
      plate: like(/^[0-9A-Z][0-9A-Z -]{0,14}$/),
      brand: text(60),
      chargeLeft: cents,
      surcharge: cents,
      total: cents,
      office: text(300),
      bookkeeping: text(200),
    },
    optional: {},
  },
  cancellation: {
    required: {
      ...parties,
      titleRef: reference,
      creditorNumber: like(/^\d{14}$/),
      amount: cents,
      cancellationRef: reference,
    },
    optional: { surchargeShare: cents },
  },
  refundNotice: {
    required: { noticeNumber: parties.noticeNumber, titleRef: reference, refund: cents },
    optional: { cancellationRef: reference },
  },
};

function isWellFormed(kind, content) {
  const { required, optional } = LETTERS[kind];
  return (
    isRecord(content) &&
    Object.entries(required).every(([name, form]) => form(content[name])) &&
    Object.entries(optional).every(([name, form]) => !(name in content) || form(content[name]))
  );
}

/** The file of one debtor. Methods throw Refusal, and then change nothing. */
export class RecoveryFile {
  #clock;
  #title = null;
  #letters = new Set();

  /** @param {{now: () => Date}} clock what tells the time: the machine's in production */
  constructor(clock) {
    this.#clock = clock;
  }

  /** Where the recovery stands; null before a title came. */
  get stage() {
    return this.#title?.stage ?? null;
  }

  /** Take a letter in; the same one again is a copy, and changes nothing. */
  receive({ id, kind, from, byWire, content }) {
    if (this.#letters.has(id)) return;
    if (!(kind in LETTERS)) throw new Refusal('UNKNOWN_LETTER');
    if (from !== 'antai' || !byWire) throw new Refusal('WRONG_SENDER');
    if (!isWellFormed(kind, content)) throw new Refusal('BAD_FORM');
    if (kind === 'title') this.#register(content);
    else if (kind === 'cancellation') this.#cancel(content);
    else this.#noteRefund(content);
    this.#letters.add(id);
  }

  #register({ titleRef, noticeNumber, titleDate, total, surcharge }) {
    if (this.#title) throw new Refusal('TITLE_KNOWN');
    this.#title = {
      titleRef,
      noticeNumber,
      total,
      surcharge,
      stage: Stage.RECEIVED,
      warnedOn: daysLater(titleDate, NOTICE_DAYS), // no message tells when the warning left: count from the title
      runsFrom: titleDate,
      cancelled: new Map(),
      surchargeCancelled: 0,
      forgiven: 0,
    };
  }

  #cancel({ titleRef, noticeNumber, cancellationRef, amount, surchargeShare = 0 }) {
    const title = this.#titleOf(titleRef, noticeNumber);
    if (title.stage === Stage.LAPSED) throw new Refusal('LAPSED');
    if (title.cancelled.has(cancellationRef)) throw new Refusal('CANCELLATION_KNOWN');
    if (amount > title.total - sum(title.cancelled)) throw new Refusal('TOO_MUCH_CANCELLED');
    if (surchargeShare > Math.min(amount, title.surcharge - title.surchargeCancelled)) {
      throw new Refusal('TOO_MUCH_SURCHARGE');
    }
    title.cancelled.set(cancellationRef, amount);
    title.surchargeCancelled += surchargeShare;
    this.#closeIfNothingIsDue();
  }

  #noteRefund({ titleRef, noticeNumber, refund }) {
    const { cancelled } = this.#titleOf(titleRef, noticeNumber);
    if (cancelled.size === 0) throw new Refusal('NOTHING_CANCELLED');
    if (refund > sum(cancelled)) throw new Refusal('TOO_MUCH_REFUNDED');
  }

  #titleOf(titleRef, noticeNumber) {
    const title = this.#title;
    if (title?.titleRef !== titleRef || title?.noticeNumber !== noticeNumber) throw new Refusal('NO_SUCH_TITLE');
    return title;
  }

  /** Begin to pursue a debtor who was warned (CGPPP L2323-7-1). */
  seize(on = this.#today()) {
    if (this.stage !== Stage.WARNED) throw new Refusal('NOT_WARNED');
    this.#title.stage = Stage.SEIZURE;
    this.#title.runsFrom = on;
  }

  /** Forgive the surcharge, in hardship (CGPPP L2323-7-1): all that is left of it, unless told. */
  forgive(amount) {
    if (![Stage.RECEIVED, Stage.WARNED, Stage.SEIZURE].includes(this.stage)) throw new Refusal('NOTHING_TO_FORGIVE');
    const title = this.#title;
    const left = title.surcharge - title.surchargeCancelled - title.forgiven;
    if (amount > left) throw new Refusal('TOO_MUCH_FORGIVEN');
    title.forgiven += amount ?? left;
    this.#closeIfNothingIsDue();
  }

  /** The nightly batch: what the days that have passed bring, however many they are. */
  runBatch() {
    const title = this.#title;
    if (!title || title.stage === Stage.CANCELLED) return;
    const today = this.#today();
    if (title.stage === Stage.RECEIVED && today >= title.warnedOn) title.stage = Stage.WARNED;
    if (today > yearsLater(title.runsFrom, YEARS_TO_RECOVER)) title.stage = Stage.LAPSED;
  }

  #closeIfNothingIsDue() {
    const title = this.#title;
    if (sum(title.cancelled) + title.forgiven >= title.total) title.stage = Stage.CANCELLED;
  }

  #today() {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(this.#clock.now());
  }
}

function sum(amounts) {
  return [...amounts.values()].reduce((total, amount) => total + amount, 0);
}

function daysLater(from, days) {
  const found = new Date(`${from}T00:00:00Z`);
  found.setUTCDate(found.getUTCDate() + days);
  return found.toISOString().slice(0, 10);
}

/** Count from date to date; the 28th stands for a 29 February that the year lacks. */
function yearsLater(from, years) {
  const found = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
  return day(found) ? found : found.replace(/29$/, '28');
}
