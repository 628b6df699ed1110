/** What every record says of its confidence under `explain: true`. */
import { describe, expect, it } from 'vitest';
import { analyze, createExtractor, extract, type Explanation, propositions } from '../../src/index.js';

const TEXT = [
  'Ferry to return in May',
  '',
  'The ferry will return in May, the harbour board said on Monday. Captain Ida Roos told reporters that the repairs had cost £2.7m.',
  '',
  '“It was worth every penny,” said Ms Roos, whose crew of 40 had waited all winter. Residents, according to the mayor, may still sue.',
].join('\n');

const explained = createExtractor({ explain: true }).extract(TEXT);
const records: readonly { id: string; confidence: number; explanation?: Explanation }[] = [
  ...explained.attributions,
  ...explained.quotes,
  ...explained.figures,
  ...explained.claims,
];

describe('an explanation', () => {
  it('stands on every record, with parts, evidence and rules', () => {
    expect(records.length).toBeGreaterThan(10);
    for (const { id, explanation } of records) {
      expect(explanation?.rules.length, id).toBeGreaterThan(0);
      expect(explanation?.parts.length, id).toBeGreaterThan(0);
      expect(explanation?.evidence.length, id).toBeGreaterThan(0);
    }
  });

  it('gives the confidence as the product of the parts that count', () => {
    for (const { id, confidence, explanation } of records) {
      const product = (explanation?.parts ?? [])
        .filter(({ counts }) => counts)
        .reduce((value, part) => value * part.confidence, 1);
      expect(Math.abs(confidence - product), id).toBeLessThanOrEqual(0.0005);
    }
  });

  it('says of each piece of evidence which part it speaks of, in whole hundredths', () => {
    for (const { id, explanation } of records) {
      const parts = new Set(explanation?.parts.map(({ part }) => part));
      for (const { part, weight, name } of explanation?.evidence ?? []) {
        expect(Number.isInteger(weight), id).toBe(true);
        expect(name, id).not.toBe('');
        if (part !== undefined) expect(parts.has(part), `${id} ${part}`).toBe(true);
      }
    }
  });

  it('names parts by the kind of record', () => {
    const parts = (list: readonly { readonly explanation?: Explanation }[]): readonly string[] => [
      ...new Set(list.flatMap(({ explanation }) => explanation?.parts.map(({ part }) => part) ?? [])),
    ];
    expect(parts(explained.attributions)).toEqual(['content', 'speaker']);
    expect(parts(explained.figures)).toEqual(['value', 'unit', 'of']);
    expect(parts(explained.claims)).toEqual(['proposition', 'chain', 'hedging']);
  });

  it('names speakers that were considered and not chosen, none of them the speaker', () => {
    const named = explained.attributions.filter(({ mention }) => mention !== null);
    expect(named.some(({ explanation }) => (explanation?.runnersUp.length ?? 0) > 0)).toBe(true);
    for (const { mention, explanation } of named) {
      for (const { part, span, reason } of explanation?.runnersUp ?? []) {
        expect(TEXT.slice(span.start, span.end)).toBe(span.text);
        expect(part).toBe('speaker');
        expect(reason).not.toBe('');
        expect(span.end <= (mention?.start ?? 0) || span.start >= (mention?.end ?? 0)).toBe(true);
      }
    }
  });

  it('says beside the confidence who a pronoun in place of the speaker is', () => {
    const text = 'Ida Roos came back from the island on Monday. She said that the harbour would close.';
    const [attribution] = createExtractor({ explain: true }).extract(text).attributions;
    expect(attribution?.mention?.text).toBe('She');
    const identity = attribution?.explanation?.parts.find(({ part }) => part === 'identity');
    expect(identity?.counts).toBe(false);
    expect(identity?.confidence).toBeGreaterThan(0.5);
    expect(identity?.confidence).toBeLessThan(1);
    const names = attribution?.explanation?.evidence.filter(({ part }) => part === 'identity').map(({ name }) => name);
    expect(names).toEqual(['identity: “She” takes up “Ida Roos”']);
  });

  it('stands on propositions too', () => {
    const found = propositions(analyze('The ferry carried 40 people to the island.', { explain: true }));
    expect(found.length).toBeGreaterThan(0);
    for (const { confidence, explanation } of found) {
      expect(explanation?.parts).toEqual([{ part: 'proposition', confidence, counts: true }]);
      expect(explanation?.evidence.length).toBeGreaterThan(1);
    }
    expect(propositions('The ferry sank.').every((record) => !('explanation' in record))).toBe(true);
  });

  it('names what stands nearer to a figure than what it is of', () => {
    const mine = createExtractor({ explain: true });
    const [ferry] = mine.extractFigures('The ferry that links the island with the mainland cost £3m.');
    expect(ferry?.of?.text).toBe('ferry');
    expect(ferry?.explanation?.runnersUp.map(({ part, span }) => [part, span.text])).toEqual([['of', 'mainland']]);
    const [count] = mine.extractFigures('The ferry carried 40 people.');
    expect(count?.explanation?.runnersUp).toEqual([]);
  });

  it('changes no confidence', () => {
    const plain = extract(TEXT);
    expect(plain.claims.map(({ confidence }) => confidence)).toEqual(
      explained.claims.map(({ confidence }) => confidence),
    );
    expect(plain.attributions.every((record) => !('explanation' in record))).toBe(true);
  });
});
