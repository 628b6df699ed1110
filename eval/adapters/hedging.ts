/**
 * Uncertainty of a sentence, as each corpus means it: the same cues under the profile of its notion.
 *
 * In: a sentence, `--scheme`. Out: whether it is uncertain, a score, hedge and negation cues. A profile weighs the kinds
 * of cues; a cue counts where its weighted strength reaches `cueFrom`. Profiles were chosen on BioScope's and Wikipedia's
 * shared files; the one for SFU follows that corpus' guidelines and was only measured.
 */
import { analyze, type HedgeCue, type HedgeCueKind } from '../../src/index.js';
import type { Flags, InputLine, Pair } from '../shapes.js';

/** One notion of uncertainty. */
interface Notion {
  /** How much each kind counts; a kind left out does not. */
  readonly weights: Readonly<Partial<Record<HedgeCueKind, number>>>;
  /** Least weighted strength of a cue that is reported. */
  readonly cueFrom: number;
  /** Least score of a sentence that is uncertain. */
  readonly uncertainFrom: number;
}

const EPISTEMIC = {
  modal: 1,
  adverb: 1,
  'clause-verb': 1,
  adjective: 1,
  noun: 1,
  evidential: 1,
  phrase: 1,
  'non-denial': 1,
} as const;

const NOTIONS: Readonly<Record<string, Notion>> = {
  news: { weights: EPISTEMIC, cueFrom: 0.15, uncertainFrom: 0.15 },
  wikipedia: {
    weights: {
      ...EPISTEMIC,
      modal: 0.4,
      adverb: 1.5,
      evidential: 1.2,
      'clause-verb': 1.2,
      noun: 0.7,
      adjective: 0.7,
      phrase: 0.8,
      quantifier: 1,
      frequency: 0.5,
      peacock: 0.8,
    },
    cueFrom: 0.15,
    uncertainFrom: 0.38,
  },
  sfu: { weights: { ...EPISTEMIC, condition: 1, disjunction: 1, modal: 5 }, cueFrom: 0.3, uncertainFrom: 0.3 },
  bioscope: { weights: EPISTEMIC, cueFrom: 0.3, uncertainFrom: 0.3 },
};

/** Answers one line of the task `hedging`. */
export function predictHedging(
  line: InputLine,
  { scheme }: Flags,
): { id: InputLine['id']; uncertain: boolean; score: number; cues: Pair[]; negationCues: Pair[] } {
  const notion = NOTIONS[scheme ?? 'news'] as Notion;
  const { sentences } = analyze(line.text, { unit: 'sentence' });
  const cues = sentences.flatMap(({ hedgeCues }) => hedgeCues);
  const certain = cues.reduce((rest, cue) => rest * (1 - weightOf(cue, notion)), 1);
  const score = Math.round((1 - certain) * 1000) / 1000;
  return {
    id: line.id,
    uncertain: score >= notion.uncertainFrom,
    score,
    cues: cues.filter((cue) => weightOf(cue, notion) >= notion.cueFrom).map(({ start, end }) => [start, end]),
    negationCues: sentences.flatMap(({ negationCues }) => negationCues).map(({ start, end }) => [start, end]),
  };
}

function weightOf({ kind, strength }: HedgeCue, { weights }: Notion): number {
  return Math.min(0.95, strength * (weights[kind] ?? 0));
}
