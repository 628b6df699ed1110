/** Negation cues and polarity against `test/specs/negation.json`; the tables. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { polarityAt } from '../../src/hedging/index.js';
import { NEGATION_EXCEPTIONS, NEGATIONS } from '../../src/lexicon/index.js';
import { placeOf, readSentence } from './read.js';

interface Spec {
  readonly text: string;
  readonly cues: readonly string[];
  readonly clause: string;
  /** Another word that the tree may take for the head of the clause. */
  readonly orClause?: string;
  readonly polarity: string;
  readonly note: string;
}
const specs = JSON.parse(readFileSync(new URL('../specs/negation.json', import.meta.url), 'utf8')) as Spec[];

describe('negation', () => {
  it.each(specs)('$note: $text', ({ text, cues, clause, orClause, polarity }) => {
    const sentence = readSentence(text);
    const polarities = [clause, ...(orClause === undefined ? [] : [orClause])].map((word) =>
      polarityAt(sentence.tree, placeOf(sentence, word), sentence.negations),
    );
    expect({
      cues: sentence.negations.map((cue) => cue.text),
      polarity: polarities.includes('negated') ? 'negated' : 'affirmed',
    }).toEqual({ cues, polarity });
    for (const cue of sentence.negations) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });
  it('holds no phrase twice', () => {
    const phrases = [...NEGATIONS, ...NEGATION_EXCEPTIONS].map(({ phrase }) => phrase);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });
});
