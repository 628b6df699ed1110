/** The tables behind figures: no form twice, letter case as looked up, units that exist. */
import { describe, expect, it } from 'vitest';
import * as lexicon from '../../src/lexicon/index.js';
import { unitAfter } from '../../src/figures/units.js';
import { tables } from '../../src/figures/tables.js';
import { readNumber } from '../../src/figures/numbers.js';
import type { Atom } from '../../src/figures/atoms.js';

function twice(forms: readonly string[]): string[] {
  return forms.filter((form, index) => forms.indexOf(form) !== index);
}

describe('tables of figures', () => {
  it.each([
    ['cardinals', lexicon.CARDINAL_WORDS.map(({ form }) => form)],
    ['scales', lexicon.SCALE_WORDS.map(({ form }) => form)],
    ['parts', lexicon.PART_WORDS.flatMap(({ form, plural }) => [form, plural])],
    ['ordinals', lexicon.ORDINAL_WORDS.map(({ form }) => form)],
    ['multiples', lexicon.MULTIPLE_WORDS.map(({ form }) => form)],
    ['currency words', lexicon.CURRENCIES.flatMap(({ words, ambiguousWords = [] }) => [...words, ...ambiguousWords])],
    ['currency marks', lexicon.CURRENCIES.flatMap(({ marks }) => marks)],
    ['unit names', lexicon.UNITS.map(({ name }) => name)],
    ['unit words', lexicon.UNITS.flatMap(({ words }) => words)],
    ['ambiguous forms', lexicon.AMBIGUOUS_UNITS.map(({ form }) => form)],
    ['bound phrases', lexicon.BOUND_PHRASES.map(({ phrase, position }) => `${position} ${phrase}`)],
    ['changes', lexicon.CHANGE_WORDS.flatMap(({ forms, part }) => forms.map((form) => `${part} ${form}`))],
    ['labels', lexicon.LABEL_WORDS.map(({ form }) => form)],
    ['times', lexicon.TIME_WORDS.map(({ form, kind }) => `${kind} ${form}`)],
    ['contexts', lexicon.FIGURE_CONTEXT_WORDS.map(({ form, context }) => `${context} ${form}`)],
  ])('have no %s twice', (_, forms) => {
    expect(twice(forms)).toEqual([]);
  });
  it('are in lower case where they are looked up so', () => {
    const forms = [
      ...lexicon.UNITS.flatMap(({ words }) => words),
      ...lexicon.CURRENCIES.flatMap(({ words }) => words),
      ...lexicon.BOUND_PHRASES.map(({ phrase }) => phrase),
      ...lexicon.CHANGE_WORDS.flatMap((entry) => entry.forms),
    ];
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
  });
  it('name units that exist', () => {
    const names = [
      ...lexicon.AMBIGUOUS_UNITS.flatMap(({ readings }) => readings.flatMap(({ unit }) => unit ?? [])),
      ...lexicon.MINOR_UNITS.flatMap(({ currency, hundredth }) => [currency, hundredth]),
      ...lexicon.UNIT_PARTS.flatMap(({ unit, part }) => [unit, part]),
    ];
    expect(names.filter((name) => !tables().unitsByName.has(name))).toEqual([]);
  });
  it('say where every entry was taken from', () => {
    const sources = [
      ...lexicon.UNITS,
      ...lexicon.CURRENCIES,
      ...lexicon.SCALE_WORDS,
      ...lexicon.BOUND_PHRASES,
      ...lexicon.CHANGE_WORDS,
    ].map(({ source }) => source);
    expect(sources.filter((source) => source.length < 4)).toEqual([]);
  });
  it('read every unit word after a number', () => {
    const unread = lexicon.UNITS.flatMap(({ words }) => words).filter((word) => {
      const atoms = atomsOf(`5 ${word}`);
      const number = readNumber(atoms, 0);
      return number === undefined || unitAfter(atoms, number) === undefined;
    });
    expect(unread).toEqual([]);
  });
});

/** Atoms of a phrase without a tree: words, digits and marks. */
function atomsOf(text: string): Atom[] {
  return [...text.matchAll(/\d+|\p{L}+|[^\s\p{L}\d]/gu)].map(({ 0: piece, index }): Atom => {
    const kind = /\d/u.test(piece) ? 'number' : /\p{L}/u.test(piece) ? 'word' : 'mark';
    return {
      start: index,
      end: index + piece.length,
      text: piece,
      lower: piece.toLowerCase(),
      kind,
      spaceBefore: index === 0 || text.charAt(index - 1) === ' ',
      word: 0,
    };
  });
}
