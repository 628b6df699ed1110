/** An extraction made by hand, with one of everything that an account writes: it does not change when rooms do. */
import type { Extraction, Hedging } from '../../src/records/index.js';
import type { TextSpan } from '../../src/span.js';

const TEXT =
  'Wall “unsafe”, memo says\nThe mayor did not deny that 1,240 homes may flood, up from 900, the Courier wrote. “Nobody asked us,” said one official.';

const at = (text: string): TextSpan => {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`${text} is not in the text.`);
  return { start, end: start + text.length, text };
};

/** The words where they stand in others. */
const within = (others: string, text: string): TextSpan => {
  const start = at(others).start + others.indexOf(text);
  return { start, end: start + text.length, text };
};

const PLAIN: Hedging = { level: 'none', score: 0, cues: [] };
const HIGH: Hedging = {
  level: 'high',
  score: 0.9,
  cues: [
    { ...at('did not deny'), kind: 'non-denial', strength: 0.8 },
    { ...within('may flood', 'may'), kind: 'modal', strength: 0.5 },
  ],
};

/** The extraction. */
export const EXTRACTION: Extraction = {
  schema: 1,
  version: '1.2.3',
  language: 'en',
  text: TEXT,
  sections: [
    { record: 'section', kind: 'headline', ...at('Wall “unsafe”, memo says') },
    { record: 'section', kind: 'body', ...at(TEXT.slice(TEXT.indexOf('The mayor'))) },
  ],
  sentences: [{ record: 'sentence', ...at('Wall “unsafe”, memo says'), quoted: [at('unsafe')], section: 'headline' }],
  sources: [
    {
      record: 'source',
      id: 's1',
      name: 'the Courier',
      kind: 'publication',
      anonymity: 'named',
      mentions: [at('the Courier')],
    },
    {
      record: 'source',
      id: 's2',
      name: 'The mayor',
      kind: 'person',
      anonymity: 'described',
      role: at('mayor'),
      mentions: [at('The mayor')],
    },
    {
      record: 'source',
      id: 's3',
      name: 'one official',
      kind: 'person',
      anonymity: 'anonymous',
      mentions: [at('one official')],
    },
  ],
  attributions: [
    {
      record: 'attribution',
      id: 'a1',
      source: 's1',
      mention: at('the Courier'),
      cue: at('wrote'),
      content: [at('The mayor did not deny that 1,240 homes may flood, up from 900')],
      kind: 'writing',
      stance: 'asserts',
      section: 'body',
      confidence: 0.9,
    },
    {
      record: 'attribution',
      id: 'a2',
      source: 's2',
      mention: at('The mayor'),
      cue: at('did not deny'),
      content: [at('1,240 homes may flood, up from 900')],
      kind: 'speech',
      stance: 'does-not-deny',
      parent: 'a1',
      section: 'body',
      confidence: 0.8,
    },
    {
      record: 'attribution',
      id: 'a3',
      source: 's3',
      mention: at('one official'),
      cue: at('said'),
      content: [at('Nobody asked us,')],
      kind: 'speech',
      stance: 'asserts',
      section: 'body',
      confidence: 0.95,
    },
    {
      record: 'attribution',
      id: 'a4',
      source: null,
      mention: null,
      cue: at('memo'),
      content: [at('unsafe')],
      kind: 'writing',
      stance: 'asserts',
      section: 'headline',
      confidence: 0.4,
    },
  ],
  quotes: [
    {
      record: 'quote',
      id: 'q1',
      ...at('Nobody asked us,'),
      kind: 'direct',
      attribution: 'a3',
      parts: [at('Nobody asked us,')],
      quoted: [at('Nobody asked us,')],
      hedging: PLAIN,
      section: 'body',
      confidence: 0.97,
    },
  ],
  figures: [
    {
      record: 'figure',
      id: 'f1',
      ...at('1,240 homes'),
      kind: 'count',
      number: at('1,240'),
      value: 1240,
      unit: null,
      bound: 'exact',
      vague: false,
      change: 'up',
      from: 900,
      of: { ...at('homes'), lemmas: ['home'] },
      confidence: 0.9,
    },
  ],
  claims: [
    {
      record: 'claim',
      id: 'c1',
      ...at('1,240 homes may flood'),
      kind: 'prediction',
      proposition: {
        subject: { text: '1,240 homes', spans: [at('1,240 homes')] },
        predicate: { text: 'may flood', spans: [at('may flood')] },
        object: null,
        arguments: [],
      },
      chain: ['a1', 'a2'],
      polarity: 'affirmed',
      hedging: HIGH,
      factuality: 0.2,
      tense: 'future',
      standalone: '1,240 homes may flood',
      standaloneMap: [{ standalone: { start: 0, end: 21 }, source: at('1,240 homes may flood') }],
      figures: ['f1'],
      quotes: [],
      sameAs: [],
      disputedBy: [],
      checkWorthiness: 0.8,
      section: 'body',
      confidence: 0.754,
    },
  ],
};
