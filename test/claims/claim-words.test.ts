/** The tables of claim words: lower case, no duplicates, a source for each. */
import { describe, expect, it } from 'vitest';
import * as lexicon from '../../src/lexicon/index.js';

const names = [
  ...[
    'ACCUSATION_NOUNS',
    'ACCUSATION_VERBS',
    'ASSERTING_SUBORDINATORS',
    'COMMENT_WORDS',
    'EVALUATIVE_ADVERBS',
    'EVALUATIVE_VERBS',
    'EVALUATIVE_WORDS',
  ],
  ...['INFINITIVE_TAKERS', 'NAMING_VERBS', 'PROSPECTIVE_WORDS', 'QUESTION_WORDS', 'REFUSAL_VERBS', 'REQUEST_NOUNS'],
] as const;

describe('claim words', () => {
  it.each(names)('%s is lower case, without duplicates, with a source', (name) => {
    const { words, source } = lexicon[name];
    expect(words.filter((word) => word !== word.toLowerCase() || word.trim() !== word)).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(source).not.toBe('');
  });

  it('tells obligation from possibility', () => {
    const forms = lexicon.OBLIGATION_WORDS.map(({ form }) => form);
    expect(forms).toContain('must');
    expect(forms).not.toContain('may');
  });
});
