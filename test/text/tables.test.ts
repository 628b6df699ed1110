/** The tables of the text room: no doubles, lower case, no phrase that could never be found. */
import { describe, expect, it } from 'vitest';
import {
  ABBREVIATIONS,
  BEFORE_SHORT_YEAR,
  BOILERPLATE_PHRASES,
  BYLINE_OPENINGS,
  CREDIT_WORDS,
  LEAD_LABELS,
  LEADING_ELISIONS,
  MARKED_NAMES,
  PROMPT_VERBS,
  PUBLISHING_WORDS,
  SENTENCE_STARTERS,
  SHARING_NETWORKS,
  TRAILING_ELISIONS,
  WRITER_TITLES,
} from '../../src/lexicon/index.js';
import { lookAt } from '../../src/text/page-line.js';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  abbreviations: ABBREVIATIONS.flatMap(({ words }) => words),
  starters: SENTENCE_STARTERS.words,
  'marked names': MARKED_NAMES.words,
  'leading elisions': LEADING_ELISIONS.words,
  'trailing elisions': TRAILING_ELISIONS.words,
  'before short years': BEFORE_SHORT_YEAR.words,
  'byline openings': BYLINE_OPENINGS.words,
  'writer titles': WRITER_TITLES.words,
  'publishing words': PUBLISHING_WORDS.words,
  'lead labels': LEAD_LABELS.words,
  'credit words': CREDIT_WORDS.words,
  'prompt verbs': PROMPT_VERBS.words,
  'sharing networks': SHARING_NETWORKS.words,
  ...Object.fromEntries(
    (['whole', 'start', 'anywhere'] as const).map((place) => [
      `boilerplate ${place}`,
      BOILERPLATE_PHRASES.filter((row) => row.place === place).flatMap(({ phrases }) => phrases),
    ]),
  ),
};

describe.each(Object.entries(LISTS))('%s', (_name, words) => {
  it('has no doubles', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('is lower case and trimmed', () => {
    expect(words.filter((word) => word !== word.toLowerCase() || word !== word.trim() || word === '')).toEqual([]);
  });
});

describe('boilerplate phrases', () => {
  it('are written as lines are folded, and short enough to be looked up', () => {
    const faults = BOILERPLATE_PHRASES.flatMap(({ phrases }) => phrases).filter((phrase) => {
      const folded = lookAt(phrase.replaceAll('#', '7'), { start: 0, end: phrase.length }, false).words.map(
        (word) => word.folded,
      );
      return folded.join(' ') !== phrase || folded.length > 6;
    });
    expect(faults).toEqual([]);
  });
});
