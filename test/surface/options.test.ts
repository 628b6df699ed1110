/** What each option does: readings that differ, answers that are filtered, additions that count. */
import { describe, expect, it } from 'vitest';
import {
  analyze,
  createExtractor,
  extract,
  extractClaims,
  extractFigures,
  extractQuotes,
  propositions,
} from '../../src/index.js';
import { SENTENCES } from '../support/texts.js';

const ARTICLE = [
  'Council ‘ignored warnings’ over bridge',
  'Leaked papers add weight to earlier claims by engineers that the structure was unsafe',
  ...SENTENCES,
  'Sign up to our newsletter for the best of our journalism',
  'Read more: Mayor denies 12 bribery claims',
].join('\n\n');

describe('filters', () => {
  it('minConfidence keeps what is at least as sure', () => {
    for (const least of [0.3, 0.6, 0.9]) {
      expect(extractFigures(ARTICLE, { minConfidence: least })).toEqual(
        extractFigures(ARTICLE).filter(({ confidence }) => confidence >= least),
      );
      expect(extractQuotes(ARTICLE, { minConfidence: least })).toEqual(
        extractQuotes(ARTICLE).filter(({ confidence }) => confidence >= least),
      );
      expect(extractClaims(ARTICLE, { minConfidence: least })).toEqual(
        extractClaims(ARTICLE).filter(({ confidence }) => confidence >= least),
      );
    }
    expect(extractFigures(ARTICLE, { minConfidence: 1 }).length).toBeLessThan(extractFigures(ARTICLE).length);
  });

  it('sections keeps records of these sections; boilerplate is off unless asked for', () => {
    const inSections = (...sections: ('headline' | 'body' | 'boilerplate')[]): string[] =>
      extract(ARTICLE, { sections }).figures.map(({ text }) => text);
    const boilerplate = extract(ARTICLE).sections.filter(({ kind }) => kind === 'boilerplate');
    expect(boilerplate.length).toBeGreaterThan(0);
    const isIn = ({ start }: { readonly start: number }): boolean =>
      boilerplate.some((section) => start >= section.start && start < section.end);
    expect(extractFigures(ARTICLE).some(isIn)).toBe(false);
    expect(inSections('boilerplate').length).toBeGreaterThan(0);
    expect(inSections('headline')).toEqual([]);
    expect(inSections('body', 'boilerplate').length).toBe(inSections('body').length + inSections('boilerplate').length);
    expect(extract(ARTICLE, { sections: [] })).toMatchObject({ claims: [], quotes: [], figures: [], attributions: [] });
  });

  it('kinds keeps records of these kinds', () => {
    expect(extractFigures(ARTICLE, { kinds: ['money', 'percentage'] })).toEqual(
      extractFigures(ARTICLE).filter(({ kind }) => kind === 'money' || kind === 'percentage'),
    );
    expect(new Set(extractQuotes(ARTICLE, { kinds: ['direct'] }).map(({ kind }) => kind))).toEqual(new Set(['direct']));
    expect(extractClaims(ARTICLE, { kinds: ['demand'] }).every(({ kind }) => kind === 'demand')).toBe(true);
  });

  it('granularity sentence gives at most one claim a sentence, each a whole sentence or less', () => {
    const { sentences, claims } = extract(ARTICLE, { granularity: 'sentence' });
    const held = sentences.map(
      ({ start, end }) => claims.filter((claim) => claim.start >= start && claim.start < end).length,
    );
    expect(Math.max(...held)).toBe(1);
    expect(claims.length).toBeGreaterThan(0);
    expect(extractClaims(ARTICLE).length).toBeGreaterThan(claims.length);
  });
});

describe('voices', () => {
  it('keeps what the article says itself, what it credits to others, or both', () => {
    const all = extractClaims(ARTICLE);
    const own = extractClaims(ARTICLE, { voices: ['article'] });
    const credited = extractClaims(ARTICLE, { voices: ['attributed'] });
    expect(own).toEqual(all.filter(({ chain }) => chain.length === 0));
    expect(credited).toEqual(all.filter(({ chain }) => chain.length > 0));
    expect(own.length).toBeGreaterThan(0);
    expect(credited.length).toBeGreaterThan(0);
    expect(extractClaims(ARTICLE, { voices: ['article', 'attributed'] })).toEqual(all);
    expect(extractClaims(ARTICLE, { voices: [] })).toEqual([]);
  });

  it('leave quotes and figures of an extraction as they are', () => {
    const { claims, quotes, figures } = extract(ARTICLE, { voices: ['article'] });
    expect(claims.every(({ chain }) => chain.length === 0)).toBe(true);
    expect({ quotes, figures }).toEqual({ quotes: extract(ARTICLE).quotes, figures: extract(ARTICLE).figures });
  });
});

describe('readings', () => {
  it('unit article sees sections, passage and sentence see body alone', () => {
    const kinds = (unit: 'article' | 'passage' | 'sentence'): Set<string> =>
      new Set(analyze(ARTICLE, { unit }).sections.map(({ kind }) => kind));
    expect(kinds('article')).toEqual(new Set(['headline', 'standfirst', 'body', 'boilerplate']));
    expect(kinds('passage')).toEqual(new Set(['body']));
    expect(kinds('sentence')).toEqual(new Set(['body']));
    expect(analyze(ARTICLE, { unit: 'sentence' }).sentences).toHaveLength(1);
  });

  it('explain puts an explanation on every record, and only then', () => {
    const plain = extract('About 300 people came, the mayor said.');
    const explained = createExtractor({ explain: true }).extract('About 300 people came, the mayor said.');
    expect(plain.figures[0]).not.toHaveProperty('explanation');
    expect(explained.figures[0]?.explanation?.rules.length).toBeGreaterThan(0);
  });
});

describe('additions to the lexicon', () => {
  it('make a word a cue for one extractor only', () => {
    const text = 'The minister mansplained that the dam was safe.';
    const cue = { lemma: 'mansplain', part: 'verb', kind: 'speech', stance: 'asserts', source: 'an editor' } as const;
    const found = createExtractor({ lexicon: { cues: [cue] } }).extract(text).attributions;
    expect(found).toMatchObject([{ cue: { text: 'mansplained' }, kind: 'speech', stance: 'asserts' }]);
  });

  it('let an entry of one’s own win over a built-in one', () => {
    const text = 'The minister said that the dam was safe.';
    const cue = { lemma: 'say', part: 'verb', kind: 'thought', stance: 'doubts', source: 'an editor' } as const;
    expect(extract(text).attributions).toMatchObject([{ kind: 'speech', stance: 'asserts' }]);
    const found = createExtractor({ lexicon: { cues: [cue] } }).extract(text).attributions;
    expect(found).toMatchObject([{ kind: 'thought', stance: 'doubts' }]);
  });

  it('make a phrase a hedge for one extractor only', () => {
    const text = 'As the pigeons whisper, the dam was unsafe.';
    const hedge = { phrase: 'as the pigeons whisper', kind: 'phrase', strength: 0.7, source: 'an editor' } as const;
    const cuesOf = (analysis: ReturnType<typeof analyze>): string[] =>
      analysis.sentences.flatMap(({ hedgeCues }) => hedgeCues.map((cue) => cue.text));
    expect(cuesOf(analyze(text))).toEqual([]);
    expect(cuesOf(analyze(text, { lexicon: { hedges: [hedge] } }))).toEqual(['As the pigeons whisper']);
    expect(cuesOf(analyze(text))).toEqual([]);
  });
});

describe('propositions', () => {
  it('are n-ary unless triples are asked for', () => {
    const text = 'The mayor opened the bridge in Leeds on Monday.';
    expect(propositions(text)).toEqual(propositions(text, { rendering: 'nary' }));
    expect(propositions(text, { rendering: 'triples' }).length).toBeGreaterThan(propositions(text).length);
  });
});
