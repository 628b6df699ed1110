/** Bad input: every code, with a message that names the value and the choices; and nothing else throws. */
import { describe, expect, it } from 'vitest';
import {
  analyze,
  checkWorthiness,
  createExtractor,
  extract,
  extractClaims,
  extractFigures,
  extractQuotes,
  factualityAt,
  propositions,
  PurportError,
} from '../src/index.js';

/** What a call throws. */
function thrownBy(call: () => unknown): PurportError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(PurportError);
    return error as PurportError;
  }
  throw new Error('It did not throw.');
}

/** Passes anything where a type is asked for, as a caller in JavaScript can. */
function any(value: unknown): never {
  return value as never;
}

const TEXT = 'The bridge may close in May, the mayor said.';

describe('not-a-string', () => {
  const readers = {
    extract,
    extractClaims,
    extractQuotes,
    extractFigures,
    propositions,
    checkWorthiness,
    factualityAt: (text: string) => factualityAt(text, { start: 0, end: 1 }),
  };
  const values = [undefined, null, 42, true, ['a'], {}, new Date(0), Symbol('s'), 10n, () => 'a'];
  it.each(Object.entries(readers))('%s', (_name, read) => {
    for (const value of values) {
      const { code, message } = thrownBy(() => read(any(value)));
      expect(code).toBe('not-a-string');
      expect(message).toMatch(/must be a string or an Analysis, not .+\./u);
    }
  });
  it('analyze, also of an extractor', () => {
    for (const value of values) {
      expect(thrownBy(() => analyze(any(value))).code).toBe('not-a-string');
      expect(thrownBy(() => createExtractor().extract(any(value))).code).toBe('not-a-string');
    }
    expect(thrownBy(() => analyze(any(42))).message).toBe('The text must be a string, not 42.');
  });
});

describe('foreign-analysis', () => {
  it('a copy of an analysis', () => {
    for (const read of [extract, extractClaims, extractQuotes, extractFigures, propositions, checkWorthiness]) {
      const { code, message } = thrownBy(() => read({ ...analyze(TEXT) }));
      expect(code).toBe('foreign-analysis');
      expect(message).toContain('analyze()');
    }
  });
  it('not the analysis of another extractor', () => {
    const analysis = createExtractor({ unit: 'sentence' }).analyze(TEXT);
    expect(() => extract(analysis)).not.toThrow();
    expect(() => createExtractor().extract(analysis)).not.toThrow();
  });
});

describe('unknown-option', () => {
  it.each([
    ['extract', () => extract(TEXT, any({ minConfidenc: 1 })), 'minConfidenc', 'minConfidence'],
    ['extract has no kinds', () => extract(TEXT, any({ kinds: ['fact'] })), 'kinds', 'granularity'],
    [
      'extractFigures has no granularity',
      () => extractFigures(TEXT, any({ granularity: 'clause' })),
      'granularity',
      'kinds',
    ],
    [
      'extractQuotes has no unit',
      () => extractQuotes(TEXT, any({ unit: 'article' })),
      'unit',
      'analyze and createExtractor',
    ],
    ['extractClaims', () => extractClaims(TEXT, any({ explain: true })), 'explain', 'analyze and createExtractor'],
    ['analyze has no minConfidence', () => analyze(TEXT, any({ minConfidence: 1 })), 'minConfidence', 'extract…'],
    ['createExtractor', () => createExtractor(any({ language: 'en' })), 'language', 'lexicon, unit, explain'],
    ['propositions', () => propositions(TEXT, any({ form: 'triples' })), 'form', 'rendering'],
  ])('%s', (_name, call, value, choice) => {
    const { code, message } = thrownBy(call);
    expect(code).toBe('unknown-option');
    expect(message).toContain(value);
    expect(message).toContain(choice);
  });
});

describe('invalid-option', () => {
  it.each([
    ['negative confidence', () => extract(TEXT, { minConfidence: -0.1 }), '-0.1', '0 to 1'],
    ['confidence over one', () => extractFigures(TEXT, { minConfidence: 1.01 }), '1.01', '0 to 1'],
    ['no number', () => extractQuotes(TEXT, { minConfidence: NaN }), 'NaN', '0 to 1'],
    ['a number in words', () => extractClaims(TEXT, any({ minConfidence: '0.5' })), '"0.5"', '0 to 1'],
    ['a section that is none', () => extract(TEXT, any({ sections: ['title'] })), '"title"', 'headline, standfirst'],
    ['sections that are no list', () => extract(TEXT, any({ sections: 'body' })), '"body"', 'an array of'],
    ['a kind that is none', () => extractFigures(TEXT, any({ kinds: ['number'] })), '"number"', 'percentage'],
    [
      'a kind of another record',
      () => extractQuotes(TEXT, any({ kinds: ['fact'] })),
      '"fact"',
      'direct, indirect, mixed',
    ],
    ['a voice', () => extractClaims(TEXT, any({ voices: ['choir'] })), '"choir"', 'article, attributed'],
    ['granularity', () => extractClaims(TEXT, any({ granularity: 'word' })), '"word"', 'clause, sentence'],
    ['unit', () => analyze(TEXT, any({ unit: 'page' })), '"page"', 'article, passage, sentence'],
    ['explain', () => analyze(TEXT, any({ explain: 1 })), '1', 'true or false'],
    ['rendering', () => propositions(TEXT, any({ rendering: 'tuples' })), '"tuples"', 'triples, nary'],
    ['options that are null', () => extract(TEXT, any(null)), 'null', 'object'],
    ['options that are a list', () => extract(TEXT, any([])), 'an array of 0', 'object'],
    ['options that are a word', () => createExtractor(any('article')), '"article"', 'object'],
  ])('%s', (_name, call, value, choice) => {
    const { code, message } = thrownBy(call);
    expect(code).toBe('invalid-option');
    expect(message).toContain(value);
    expect(message).toContain(choice);
  });
});

describe('invalid-lexicon', () => {
  const cue = { lemma: 'mansplain', part: 'verb', kind: 'speech', stance: 'asserts', source: 'an editor' };
  const hedge = { phrase: 'one hears', kind: 'phrase', strength: 0.5, source: 'an editor' };
  it.each([
    ['no object', 'words', '"words"', 'object'],
    ['an unknown list', { verbs: [] }, '"verbs"', 'cues, hedges'],
    ['no list', { cues: cue }, 'lexicon.cues', 'array'],
    ['an entry that is no object', { cues: ['say'] }, 'lexicon.cues[0]', 'object'],
    ['an unknown field', { cues: [{ ...cue, weight: 1 }] }, '"weight"', 'lemma, part, kind, stance, source'],
    ['a lemma in capitals', { cues: [{ ...cue, lemma: 'Mansplain' }] }, '"Mansplain"', 'lower-case'],
    ['a lemma of two words', { cues: [{ ...cue, lemma: 'point out' }] }, '"point out"', 'lower-case'],
    ['a part that is none', { cues: [cue, { ...cue, part: 'adverb' }] }, 'lexicon.cues[1]', 'verb, noun'],
    ['a kind that is none', { cues: [{ ...cue, kind: 'speaking' }] }, '"speaking"', 'speech, writing'],
    ['a stance that is none', { cues: [{ ...cue, stance: 'says' }] }, '"says"', 'does-not-deny'],
    ['no source', { cues: [{ ...cue, source: ' ' }] }, '" "', 'where the entry comes from'],
    ['a strength over one', { hedges: [{ ...hedge, strength: 2 }] }, '2', '0 to 1'],
    ['an empty phrase', { hedges: [{ ...hedge, phrase: '' }] }, '""', 'lower-case'],
    ['a hedge kind that is none', { hedges: [{ ...hedge, kind: 'weasel' }] }, '"weasel"', 'evidential'],
    ['a condition that is none', { hedges: [{ ...hedge, condition: 'sometimes' }] }, '"sometimes"', 'modal'],
  ])('%s', (_name, lexicon, value, choice) => {
    for (const call of [() => createExtractor(any({ lexicon })), () => analyze(TEXT, any({ lexicon }))]) {
      const { code, message } = thrownBy(call);
      expect(code).toBe('invalid-lexicon');
      expect(message).toContain(value);
      expect(message).toContain(choice);
    }
  });
  it('but good entries are taken', () => {
    expect(() => createExtractor(any({ lexicon: { cues: [cue], hedges: [hedge] } }))).not.toThrow();
  });
});

describe('invalid-span', () => {
  it.each([
    [{ start: -1, end: 3 }],
    [{ start: 3, end: 3 }],
    [{ start: 4, end: 3 }],
    [{ start: 0, end: TEXT.length + 1 }],
    [{ start: 0.5, end: 3 }],
    [{ start: 0 }],
    [{}],
    [null],
    [undefined],
    ['bridge'],
  ])('%j', (span) => {
    const { code, message } = thrownBy(() => factualityAt(TEXT, any(span)));
    expect(code).toBe('invalid-span');
    expect(message).toContain(`end ≤ ${TEXT.length}`);
  });
});

describe('a PurportError', () => {
  it('is an Error with a name, a code and a message that ends', () => {
    const error = thrownBy(() => extract(any(42)));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('PurportError');
    expect(Object.keys(error)).toContain('code');
    expect(error.message).toMatch(/\.$/u);
  });
  it('cuts a long value short', () => {
    expect(thrownBy(() => extract(TEXT, any({ ['x'.repeat(1000)]: 1 }))).message.length).toBeLessThan(300);
  });
});
