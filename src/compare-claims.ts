/**
 * Compares two claims of two texts, or of one.
 *
 * In: claim records or sentences. Out: how they stand to one another, with reasons. Not here: the comparing itself
 * (`claims/compare-comparands.ts`).
 */
import { type Comparand, comparandOfClaim, compareComparands, mainClaim } from './claims/index.js';
import { describe, PurportError } from './errors.js';
import { type ReadingOptions, readingSettings } from './options.js';
import { read } from './reading.js';
import type { Claim, ClaimComparison } from './records/index.js';

/** Comparands of claims that were compared before: a summary is compared with each claim of its source. */
const comparands = new WeakMap<Claim, Comparand | 'none'>();

/**
 * Compares two claims: do they say the same, contradict each other, or does one say more than the other?
 *
 * Made for checking a generated summary against its source. Subject, predicate, object, circumstances, times, figures,
 * polarity, modality and hedging are aligned by words and tables of synonyms and opposites, without embeddings. Passives, converses
 * ("sold to", "bought by"), units, rounding and bounds are seen through. It is conservative: what it cannot
 * align it calls `unrelated`, and so are things that could both be so. Who says it is not compared: a claim and its denial by somebody else
 * contradict, a claim by two sources is the same claim. Pronouns must be resolved: a claim is read by its `standalone` text.
 * What is put less firmly says less, so that "may have closed" is narrowed by "closed".
 *
 * @param a - A claim of `extractClaims`, or one sentence that makes one.
 * @param b - The other.
 * @returns The relation, which of the two is narrower, and the parts side by side. `unrelated` without steps where a sentence claims nothing.
 * @throws PurportError `not-a-string` where something is neither a string nor a claim.
 *
 * @example
 * ```ts
 * compareClaims('The council sold the park in May.', 'The park was sold.').relation; // => 'narrows'
 * const [said] = extractClaims('Doctors said 65 people had died in the flood.');
 * compareClaims(said, 'The flood killed 40 people.').relation; // => 'contradicts'
 * ```
 */
export function compareClaims(a: Claim | string, b: Claim | string): ClaimComparison {
  return compareWith(a, b, undefined);
}

/** The same under reading options, which an extractor is bound to. */
export function compareWith(
  a: Claim | string,
  b: Claim | string,
  options: ReadingOptions | undefined,
): ClaimComparison {
  const [one, other] = [comparandFor(a, options), comparandFor(b, options)];
  if (!one || !other) return { record: 'comparison', relation: 'unrelated', narrower: null, steps: [] };
  return compareComparands(one, other, { isOneText: false });
}

function comparandFor(given: Claim | string, options: ReadingOptions | undefined): Comparand | undefined {
  if (typeof given === 'string') return readComparand(given, undefined, options);
  if (given === null || typeof given !== 'object' || (given as Partial<Claim>).record !== 'claim') {
    throw new PurportError('not-a-string', `What is compared must be a claim or a string, not ${describe(given)}.`);
  }
  if (options !== undefined) return readComparand(given.standalone, given, options);
  const known = comparands.get(given);
  if (known) return known === 'none' ? undefined : known;
  const made = readComparand(given.standalone, given, options);
  comparands.set(given, made ?? 'none');
  return made;
}

const THIRD_PERSON = /^(?:he|she|it|they)$/iu;

function readComparand(
  text: string,
  claim: Claim | undefined,
  options: ReadingOptions | undefined,
): Comparand | undefined {
  const reading = read(text, { ...readingSettings(options), unit: 'sentence' });
  const main = claim ? undefined : mainClaim(reading.claims('clause'), reading.clauses());
  // "Moscow has denied that it …": the pronoun's name stands in the standalone text.
  const subject = main?.proposition.subject?.text ?? '';
  if (main && THIRD_PERSON.test(subject) && !main.standalone.startsWith(subject))
    return readComparand(main.standalone, main, options);
  return comparandOfClaim(
    reading.document,
    reading.clauses(),
    {
      claims: reading.claims('clause'),
      figures: reading.figures(),
      hedges: reading.hedges().flat(),
      negations: reading.negations(),
    },
    claim,
  );
}
