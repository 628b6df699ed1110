/** Choices: the most points win, all mentions of an entity speak for it, none is a choice like others. */
import { describe, expect, it } from 'vitest';
import { decodeModel, key, pair } from '../../src/confidence/index.js';
import { bucket, type Choice, decideBy, makeKeys, put, taken } from '../../src/coreference/choices.js';
import { clusterMentions } from '../../src/coreference/index.js';
import { findMentions } from '../../src/entities/index.js';
import { parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import { encodeModel } from '../../training/shared/encode-model.js';

const GOOD = 1;
const POOR = 2;
const keyOf = (template: number): number => key(template, 0);
const rows = [
  [keyOf(GOOD), 12],
  [keyOf(POOR), 6],
].sort(([a], [b]) => (a as number) - (b as number));
/** `GOOD` weighs 192 units, `POOR` 64; a unit is a hundredth of a logit. */
const decide = decideBy({
  model: decodeModel(
    encodeModel({
      classes: 1,
      keys: rows.map(([one]) => one as number),
      rows: rows.map(([, quantised]) => [[0, quantised as number]]),
    }),
  ),
  unit: 10_000,
});
const choice = (entity: number, ...templates: readonly number[]): Choice => ({
  ...{ mention: entity, entity },
  keys: Int32Array.from(templates, keyOf),
});

describe('decideBy', () => {
  it('takes what has most points, the first of equals', () => {
    expect(decide(0, [choice(4, POOR), choice(7, GOOD), choice(-1)]).entity).toBe(7);
    expect(decide(0, [choice(4, POOR), choice(7, POOR), choice(-1)]).entity).toBe(4);
    expect(decide(0, [choice(4), choice(-1, POOR)]).entity).toBe(-1);
  });
  it('gives the probability, that of all mentions of the entity together', () => {
    const [a, b] = [Math.exp(1.92), Math.exp(0.64)];
    expect(decide(0, [choice(7, GOOD), choice(-1, POOR)]).confidence).toBeCloseTo(a / (a + b), 3);
    expect(decide(0, [choice(7, GOOD), choice(7, POOR), choice(-1, POOR)]).confidence).toBeCloseTo(
      (a + b) / (a + 2 * b),
      3,
    );
  });
});

describe('keys', () => {
  it('are of template and values in their order', () => {
    const keys = makeKeys();
    put(keys, 3, 5, 8);
    put(keys, 3, 8, 5);
    const list = taken(keys);
    expect([...list]).toEqual([key(3, pair(pair(0, 5), 8)), key(3, pair(pair(0, 8), 5))]);
    expect(list[0]).not.toBe(list[1]);
    expect(taken(keys)).toHaveLength(0);
  });
  it('never overflow their room', () => {
    const keys = makeKeys();
    for (let at = 0; at < 500; at++) put(keys, at);
    expect(taken(keys).length).toBeLessThan(100);
  });
  it('put distances into few buckets', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 9999].map(bucket)).toEqual([0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  });
});

describe('deciders', () => {
  it('decide about pronouns and descriptions, not about names or empty pronouns', () => {
    const document = parseDocument(
      readText(
        'Rita Lang left the firm. She said that it was likely that it had failed. The firm denied it.',
        'passage',
      ),
    );
    const mentions = findMentions(document);
    const asked: string[] = [];
    const none = { entity: -1, confidence: 1 };
    clusterMentions(document, mentions, {
      pronouns: (index) => {
        asked.push(mentions[index]?.text ?? '');
        return none;
      },
      descriptions: (index, choices) => {
        asked.push(mentions[index]?.text ?? '');
        expect(choices.at(-1)).toMatchObject({ mention: -1, entity: -1 });
        return none;
      },
    });
    expect(asked).toEqual(['She', 'it', 'The firm', 'it']);
  });
});
