/**
 * Wrong figures: missed, spurious, wrong unit, wrong change, wrong concepts.
 *
 * In: one gold sentence and what was predicted. Out: findings; values pair as in the scorer.
 */
import type { Scorers, FigureValue } from '../scorers.js';
import type { InputLine, Pair } from '../shapes.js';
import type { Finding } from './finding.js';

/** A figure, gold or predicted, as far as it is compared. */
export interface ComparedFigure {
  readonly value: FigureValue | string | null;
  readonly unit?: string;
  readonly change?: string;
  readonly concepts?: readonly string[];
  readonly span?: Pair;
}

/** One gold sentence. */
export interface GoldFigures extends InputLine {
  readonly figures: readonly ComparedFigure[];
}

/** Compares one sentence. */
export function figureErrors(
  gold: GoldFigures,
  predicted: readonly ComparedFigure[],
  { sameValue }: Scorers['figures'],
): Finding[] {
  const findings: Finding[] = [];
  const left = [...predicted];
  const add = (group: string, ...lines: string[]): void =>
    void findings.push({ group, id: gold.id, lines: [gold.text, ...lines] });
  for (const wanted of gold.figures) {
    const fits = left.filter(({ value }) => isSame(wanted.value, value, sameValue));
    const found = fits.find((one) => unitOf(one) === unitOf(wanted)) ?? fits[0];
    if (!found) {
      add('missed', `gold ${shown(wanted)}`, `ours ${left.map(shown).join(' · ')}`);
      continue;
    }
    left.splice(left.indexOf(found), 1);
    if (unitOf(found) !== unitOf(wanted)) add('wrong unit', `gold ${shown(wanted)}`, `ours ${shown(found)}`);
    else if (wanted.change !== undefined && found.change !== wanted.change)
      add('wrong change', `gold ${shown(wanted)}`, `ours ${shown(found)}`);
    else if (wanted.concepts && !sharesWord(wanted.concepts, found.concepts ?? []))
      add('wrong concepts', `gold ${shown(wanted)}`, `ours ${shown(found)}`);
  }
  for (const extra of left) add('spurious', `ours ${shown(extra)}`);
  return findings;
}

function isSame(
  gold: ComparedFigure['value'],
  ours: ComparedFigure['value'],
  sameValue: Scorers['figures']['sameValue'],
): boolean {
  if (gold === null || ours === null || typeof gold === 'string' || typeof ours === 'string') return gold === ours;
  return sameValue(gold, ours);
}

function unitOf({ unit }: ComparedFigure): string {
  return (!unit || unit === 'dimensionless' ? '-' : unit).toLowerCase().trim();
}

function sharesWord(gold: readonly string[], ours: readonly string[]): boolean {
  const words = new Set((gold.length ? gold : ['-']).map((word) => word.toLowerCase()));
  return (ours.length ? ours : ['-']).some((word) => words.has(word.toLowerCase()));
}

function shown({ value, unit, change, concepts }: ComparedFigure): string {
  return `${change ?? '='}${JSON.stringify(value)} ${unit || '-'}${concepts ? ` {${concepts.join(' ')}}` : ''}`;
}
