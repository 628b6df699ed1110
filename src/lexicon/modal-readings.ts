/**
 * Words that show in which reading a modal or a verb of assuming stands. Data only; `../hedging/modal-readings.ts` asks.
 */

/** A word that belongs to a reading. */
export interface ReadingWordRow {
  /** Lemma. */
  readonly lemma: string;
  /** Which reading it belongs to. */
  readonly reading:
    /** Who is given leave: "**visitors** may park here". */
    | 'permitted'
    /** What leave is given for: "visitors may **park** here". */
    | 'act'
    /** A time of life: "as a **girl** she could swim". */
    | 'age'
    /** What is taken up: "she assumed **office**". */
    | 'taken-up'
    /** Who is expected: "expects a **baby**". */
    | 'expected-child';
  /** Where it was taken from. */
  readonly source: string;
}

const rows = (reading: ReadingWordRow['reading'], source: string, lemmas: readonly string[]): ReadingWordRow[] =>
  lemmas.map((lemma) => ({ lemma, reading, source }));

/** Words by reading. */
export const READING_WORDS: readonly ReadingWordRow[] = [
  ...rows('permitted', 'self-written: people whom rules address', [
    ...['visitor', 'guest', 'pupil', 'student', 'passenger', 'member', 'applicant', 'customer', 'reader', 'tenant'],
    ...['spectator', 'candidate', 'player', 'driver', 'motorist', 'cyclist', 'diner', 'patron', 'user', 'juror'],
    ...['voter', 'shareholder', 'employee', 'child', 'adult', 'you', 'nobody', 'anyone', 'everyone', 'everybody'],
  ]),
  ...rows('act', 'self-written: acts that house rules allow or forbid', [
    ...['smoke', 'park', 'enter', 'borrow', 'bring', 'wear', 'vote', 'apply', 'attend', 'appeal', 'camp', 'swim'],
    ...['photograph', 'touch', 'register', 'enrol', 'choose', 'submit', 'request', 'collect', 'carry', 'ask', 'sit'],
    ...['use', 'eat', 'drink', 'take', 'go', 'bathe', 'fish', 'board', 'reserve', 'book', 'cancel', 'opt'],
  ]),
  ...rows('age', 'self-written: times of life', [
    ...['girl', 'boy', 'child', 'teenager', 'youth', 'student', 'toddler', 'age', 'infant', 'schoolboy', 'schoolgirl'],
  ]),
  ...rows('taken-up', 'self-written: what is assumed and is no belief', [
    ...['office', 'control', 'power', 'command', 'responsibility', 'role', 'duty', 'charge', 'leadership', 'presidency'],
    ...['debt', 'post', 'position', 'identity', 'throne', 'name', 'liability', 'importance', 'chairmanship'],
  ]),
  ...rows('expected-child', 'self-written', ['baby', 'child', 'twin', 'triplet']),
];
