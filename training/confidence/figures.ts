/**
 * Examples of figures: those found in NewsQuant's development half, and are value, unit and what they are of right.
 *
 * In: the files of `../shared/corpora/newsquant`, for measuring only: the few weights are fitted by cross-validation, and no word of the
 * corpus is one of the signs. Out: signs with labels, part by part. Right as `../shared/score/figures.mjs` pairs figures one to one.
 */
import { readFileSync } from 'node:fs';
import type { FigureValue } from '../../eval/scorers.js';
import { predictFigures } from '../../eval/adapters/figures.js';
import { figureSigns, type FigureSigns } from '../../src/figures/judge-figure.js';
import { analyze, extractFigures } from '../../src/index.js';

/** Where the corpus stands. */
export const NEWSQUANT = '../shared/corpora/newsquant';
const FILES = ['newsquant', 'currency', 'dimension', 'age', 'temperature'];

interface GoldFigure {
  readonly value: FigureValue;
  readonly unit?: string;
  readonly change?: string;
  readonly concepts?: readonly string[];
}

interface FoundShape {
  readonly span: readonly [number, number];
}

/** A figure that was found. */
export interface JudgedFigure {
  readonly file: string;
  readonly sentence: string;
  readonly signs: FigureSigns;
  readonly valueRight: boolean;
  readonly unitRight: boolean;
  /** Undefined where the corpus does not say. */
  readonly ofRight: boolean | undefined;
}

/** Tells whether two values are the same: of `../shared/score/figures.mjs`. */
export type SameValue = (gold: FigureValue, predicted: FigureValue) => boolean;

/** All figures found in the corpus, judged. */
export function judgedFigures(sameValue: SameValue): JudgedFigure[] {
  return FILES.flatMap((file) =>
    readFileSync(`${NEWSQUANT}/${file}.dev.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        const { id, text, figures } = JSON.parse(line) as { id: string; text: string; figures: readonly GoldFigure[] };
        // Without `--model` there are no bounds that are open.
        const found = predictFigures({ id, text }, {}).figures as readonly (GoldFigure & FoundShape)[];
        const records = extractFigures(analyze(text, { unit: 'sentence', explain: true }), { partitives: true });
        const bySpan = new Map(records.map((record) => [record.number.start, record]));
        const partner = pairUp(figures, found, sameValue);
        return found.flatMap((shape, at): JudgedFigure[] => {
          const record = bySpan.get(shape.span[0]);
          if (!record) return [];
          const gold = partner.get(at);
          const own = new Set((shape.concepts ?? []).map((word) => word.toLowerCase()));
          const wanted = (gold?.concepts ?? []).map((word) => word.toLowerCase());
          return [
            {
              ...{ file, sentence: `${file} ${id}` },
              signs: figureSigns(record, record.explanation?.rules ?? []),
              valueRight: gold !== undefined,
              unitRight: gold !== undefined && sameUnit(gold, shape),
              ofRight:
                gold?.concepts === undefined || record.of === null
                  ? undefined
                  : record.unit === null
                    ? sameUnit(gold, shape)
                    : wanted.some((word) => own.has(word)) || record.of.lemmas.some((word) => wanted.includes(word)),
            },
          ];
        });
      }),
  );
}

const unitOf = (unit: string | undefined): string =>
  unit === undefined || unit === '' ? '-' : unit.toLowerCase().trim();
const sameUnit = (a: GoldFigure, b: GoldFigure): boolean => unitOf(a.unit) === unitOf(b.unit);

/** One to one: same value, best agreement first. */
function pairUp(
  gold: readonly GoldFigure[],
  found: readonly GoldFigure[],
  sameValue: SameValue,
): Map<number, GoldFigure> {
  const pairs = gold.flatMap((wanted, i) =>
    found.flatMap((own, j) => {
      if (!sameValue(wanted.value, own.value)) return [];
      const words = new Set(wanted.concepts ?? []);
      const score =
        Number(sameUnit(wanted, own)) +
        Number((wanted.change ?? '=') === (own.change ?? '=')) +
        Number((own.concepts ?? []).some((word) => words.has(word)));
      return [{ i, j, score }];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const taken = new Set<number>();
  const partner = new Map<number, GoldFigure>();
  for (const { i, j } of pairs) {
    if (taken.has(i) || partner.has(j)) continue;
    taken.add(i);
    partner.set(j, gold[i] as GoldFigure);
  }
  return partner;
}
