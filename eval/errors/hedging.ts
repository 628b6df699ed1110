/**
 * Wrong hedging: cues and negation cues missed or spurious; where the gold has no cues, wrong sentences.
 *
 * In: one gold sentence and what was predicted. Out: findings, grouped by the words of the cue.
 */
import type { InputLine, Pair } from '../shapes.js';
import { type Finding, windowOn } from './finding.js';

/** One gold or predicted sentence. */
export interface HedgingLine extends InputLine {
  readonly uncertain: boolean;
  readonly cues?: readonly Pair[];
  readonly negationCues?: readonly Pair[];
}

/** Compares one sentence. */
export function hedgingErrors(gold: HedgingLine, predicted: Omit<HedgingLine, 'text'>): Finding[] {
  const { id, text } = gold;
  const findings: Finding[] = [];
  for (const field of ['cues', 'negationCues'] as const) {
    const wanted = gold[field];
    if (!wanted) continue;
    const have = predicted[field] ?? [];
    const name = field === 'cues' ? '' : 'negation ';
    for (const cue of wanted)
      if (!have.some((one) => touches(one, cue)))
        findings.push({
          group: `missed ${name}“${words(text, cue)}”`,
          id,
          lines: [windowOn(text, [{ letter: '', spans: [cue] }])],
        });
    for (const cue of have)
      if (!wanted.some((one) => touches(one, cue)))
        findings.push({
          group: `spurious ${name}“${words(text, cue)}”`,
          id,
          lines: [windowOn(text, [{ letter: '', spans: [cue] }])],
        });
  }
  if (gold.uncertain !== predicted.uncertain && !gold.cues) {
    const cues = predicted.cues ?? [];
    findings.push({
      group: gold.uncertain ? 'called certain' : 'called uncertain',
      id,
      lines: [cues.length ? windowOn(text, [{ letter: '', spans: cues }], text.length) : text],
    });
  }
  return findings;
}

function touches([a, b]: Pair, [c, d]: Pair): boolean {
  return a < d && c < b;
}

function words(text: string, [start, end]: Pair): string {
  return text.slice(start, end).toLowerCase();
}
