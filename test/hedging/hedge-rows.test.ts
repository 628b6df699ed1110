/** Every row of the table of hedges against `test/specs/hedge-rows.json`: a sentence that it must find, one that it must not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../src/hedging/find-hedge-cues.js';
import { HEDGES } from '../../src/lexicon/index.js';
import { readSentence } from './read.js';

interface RowSpec {
  /** The row finds its words here. */
  readonly hit: string;
  /** Here, where its words or their like stand, it finds nothing. */
  readonly miss: string;
}
const specs = JSON.parse(readFileSync(new URL('../specs/hedge-rows.json', import.meta.url), 'utf8')) as Record<
  string,
  RowSpec
>;

/** Ids of the rows that found something; a cue that two rows made together counts for both. */
const rulesIn = (text: string): readonly string[] => readSentence(text).hedges.flatMap(({ rule }) => rule.split(' + '));

describe('rows of the table of hedges', () => {
  it('have a hit and a near miss each, and no other row has one', () => {
    expect(Object.keys(specs).sort()).toEqual(HEDGES.map(ruleOf).sort());
  });
  it('never ask the same sentence both ways', () => {
    expect(Object.values(specs).filter(({ hit, miss }) => hit === miss)).toEqual([]);
  });
  it.each(Object.entries(specs))('%s', (rule, { hit, miss }) => {
    expect(rulesIn(hit), hit).toContain(rule);
    expect(rulesIn(miss), miss).not.toContain(rule);
  });
});
