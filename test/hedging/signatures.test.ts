/** Every word of the signatures against `test/specs/signatures.json`: in its sentence, marked by brackets, it has the classes of its entry. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPassive } from '../../src/hedging/clauses.js';
import { signatureClassOf } from '../../src/hedging/signature.js';
import { SIGNATURES } from '../../src/lexicon/index.js';
import { readSentence } from './read.js';

const specs = JSON.parse(readFileSync(new URL('../specs/signatures.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;
const entries = SIGNATURES.flatMap(({ part, clause, infinitive, lemmas }) =>
  lemmas.map((lemma) => ({ id: `${part} ${lemma}`, lemma, clause, infinitive })),
);

describe('signatures', () => {
  it('have a sentence each, and no other word has one', () => {
    expect(entries.length).toBeGreaterThanOrEqual(450);
    expect(Object.keys(specs).sort()).toEqual(entries.map(({ id }) => id).sort());
  });
  it.each(entries)('$id', ({ id, clause, infinitive }) => {
    const marked = specs[id] ?? '';
    const { tree } = readSentence(marked.replace('[', '').replace(']', ''));
    const word = tree.words.find(({ start }) => start === marked.indexOf('['));
    if (!word) throw new Error(`no word of "${marked}" is marked`);
    const passive = isPassive(tree, word.index);
    expect([signatureClassOf(word, false, passive), signatureClassOf(word, true, passive)], marked).toEqual([
      clause,
      infinitive,
    ]);
  });
});
