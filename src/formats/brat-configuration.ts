/**
 * The configuration of brat: which types of annotations, relations and attributes there are, and which values these have.
 *
 * Out: text. In: nothing.
 */
import type {
  AttributionKind,
  ClaimKind,
  FigureKind,
  HedgingLevel,
  Polarity,
  QuoteKind,
  Stance,
} from '../records/index.js';

/** Every value of a union once; the compiler sees to it that none is missing. */
type Values<T extends string> = Readonly<Record<T, true>>;

const STANCES: Values<Stance> = {
  asserts: true,
  confirms: true,
  denies: true,
  'does-not-deny': true,
  doubts: true,
  believes: true,
  knows: true,
  suggests: true,
  expects: true,
  hopes: true,
  fears: true,
  intends: true,
  promises: true,
  warns: true,
  asks: true,
  demands: true,
  supports: true,
  opposes: true,
  declines: true,
};
const ACTS: Values<AttributionKind> = {
  speech: true,
  writing: true,
  thought: true,
  intention: true,
  perception: true,
  decision: true,
  support: true,
};
const CLAIM_KINDS: Values<ClaimKind> = {
  fact: true,
  prediction: true,
  opinion: true,
  demand: true,
  accusation: true,
  denial: true,
};
const FIGURE_KINDS: Values<FigureKind> = {
  count: true,
  money: true,
  percentage: true,
  quantity: true,
  duration: true,
  age: true,
  ratio: true,
  rank: true,
  score: true,
  multiple: true,
};
const QUOTE_KINDS: Values<QuoteKind> = { direct: true, indirect: true, mixed: true };
const LEVELS: Values<HedgingLevel> = { none: true, low: true, medium: true, high: true };
const POLARITIES: Values<Polarity> = { affirmed: true, negated: true };

const ENTITIES = ['Claim', 'Quote', 'Content', 'Cue', 'Source', 'HedgeCue', 'Figure', 'Counted'];
const RELATIONS: readonly (readonly [name: string, from: string, to: string])[] = [
  ['AttributedBy', 'Claim|Quote', 'Content|Cue'],
  ['CuedBy', 'Content', 'Cue'],
  ['SaidBy', 'Content|Cue', 'Source'],
  ['Within', 'Content|Cue', 'Content|Cue'],
  ['HedgedBy', 'Claim|Quote', 'HedgeCue'],
  ['HasFigure', 'Claim', 'Figure'],
  ['CountOf', 'Figure', 'Counted'],
  ['ConversionOf', 'Figure', 'Figure'],
];
const ATTRIBUTES: readonly (readonly [name: string, of: string, values: Values<string>])[] = [
  ['Stance', 'Content|Cue', STANCES],
  ['Act', 'Content|Cue', ACTS],
  ['ClaimKind', 'Claim', CLAIM_KINDS],
  ['QuoteKind', 'Quote', QUOTE_KINDS],
  ['FigureKind', 'Figure', FIGURE_KINDS],
  ['Polarity', 'Claim', POLARITIES],
  ['Hedging', 'Claim|Quote', LEVELS],
];

/** Writes `annotation.conf`. */
export function bratConfiguration(): string {
  return [
    '[entities]',
    ...ENTITIES,
    '[relations]',
    ...RELATIONS.map(([name, from, to]) => `${name}\tArg1:${from}, Arg2:${to}`),
    // brat warns of annotations that share a place unless this allows it.
    '<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>',
    '[events]',
    '[attributes]',
    ...ATTRIBUTES.map(([name, of, values]) => `${name}\tArg:${of}, Value:${Object.keys(values).join('|')}`),
    '',
  ].join('\n');
}
