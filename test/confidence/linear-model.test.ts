import { describe, expect, it } from 'vitest';
import { key, pair } from '../../src/confidence/hashing.js';
import { decodeModel, weightOf } from '../../src/confidence/decode-model.js';
import { addUp } from '../../src/confidence/linear-model.js';
import { encodeModel, quantise } from '../../training/shared/encode-model.js';
import { makeSparsePerceptron, meanOf } from '../../training/shared/sparse-perceptron.js';

describe('the printable form of a model', () => {
  const rows = Array.from({ length: 300 }, (_, row) => {
    const cells: [number, number][] = [];
    for (let label = row % 3; label < 60; label += 1 + (row % 7))
      cells.push([label, ((row * 7 + label * 13) % 41) - 20 || 1]);
    return cells;
  });
  const keys = [...new Set(rows.map((_, row) => key(row, row * row)))].sort((a, b) => a - b);

  it('comes back as it was written', () => {
    const model = decodeModel(encodeModel({ classes: 60, keys, rows: rows.slice(0, keys.length) }));
    const scores = new Int32Array(60);
    keys.forEach((one, row) => {
      addUp(model, Int32Array.of(one), 1, scores);
      const expected = new Int32Array(60);
      for (const [label, quantised] of rows[row] ?? []) expected[label] = weightOf(quantised);
      expect(scores).toEqual(expected);
    });
  });

  it('knows nothing of other keys', () => {
    const model = decodeModel(encodeModel({ classes: 60, keys, rows: rows.slice(0, keys.length) }));
    const stranger = keys.includes(12_345) ? 54_321 : 12_345;
    const scores = new Int32Array(60).fill(7);
    addUp(model, Int32Array.of(stranger), 1, scores);
    expect(scores).toEqual(new Int32Array(60));
  });
});

describe('weights', () => {
  it('are log-spaced integers, odd in sign', () => {
    expect([0, 6, 12, -6].map(weightOf)).toEqual([0, 64, 192, -64]);
  });

  it('of a pair depend on the order', () => {
    expect(pair(1, 2)).not.toBe(pair(2, 1));
  });
});

describe('the sparse perceptron', () => {
  const keys = Int32Array.of(3, 5, 9);
  const learn = (minimumUpdates: number): ReturnType<typeof makeSparsePerceptron> => {
    const perceptron = makeSparsePerceptron(keys, 30, minimumUpdates);
    for (let round = 0; round < 4; round++) {
      for (let label = 0; label < 20; label++)
        perceptron.update(Int32Array.of(3, 9, 11), 3, label, label === 4 ? 1 : -1);
      perceptron.tick();
    }
    return perceptron;
  };

  it('keeps its cells while rows move and grow', () => {
    const scores = new Float64Array(30);
    learn(1).score(Int32Array.of(3, 5, 9), 3, scores);
    expect(Array.from(scores.subarray(0, 6))).toEqual([-8, -8, -8, -8, 8, -8]);
  });

  it('holds a weight back until it has been updated often enough', () => {
    const scores = new Float64Array(30);
    learn(5).score(Int32Array.of(3), 1, scores);
    expect(scores.every((score) => score === 0)).toBe(true);
    learn(4).score(Int32Array.of(3), 1, scores);
    expect(scores[4]).toBe(4);
  });

  it('averages over time and over models', () => {
    const one = learn(1).average();
    expect(meanOf([one, one])).toEqual(one);
    expect(quantise(one, 0).keys).toEqual([3, 9]);
  });
});
