/**
 * The development corpora: where they are and which task and flags each one judges.
 *
 * In: nothing. Out: a table, and readers of its files. The folder `../shared` is not part of the project: where it is
 * absent, callers say so and go on. Not here: what scores mean (`sections/`), what others reached (`peers.ts`).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Flags, InputLine } from './shapes.js';

/** One gold file and what judges it. */
export interface Corpus {
  /** Which task it is gold for. */
  readonly task: string;
  /** Its name in tables. */
  readonly name: string;
  /** Its file below the shared folder. */
  readonly path: string;
  /** The flags to predict with. */
  readonly flags: Flags;
}

const recognizers = (model: string): Corpus => ({
  task: 'figures',
  name: `recognizers ${model}`,
  path: `corpora/recognizers/${model}.dev.jsonl`,
  flags: { units: 'recognizers', model },
});

/** Every development corpus, in the order of the scoreboard. */
export const CORPORA: readonly Corpus[] = [
  { task: 'attributions', name: 'PolNeAR', path: 'corpora/polnear/dev.jsonl', flags: {} },
  ...['newsquant', 'age', 'currency', 'dimension', 'temperature'].map((file): Corpus => ({
    task: 'figures',
    name: `NewsQuant ${file}`,
    path: `corpora/newsquant/${file}.dev.jsonl`,
    flags: {},
  })),
  { task: 'figures', name: 'quantulum3', path: 'corpora/quantulum3/dev.jsonl', flags: { units: 'quantulum3' } },
  ...['NumberModel', 'NumberRangeModel', 'OrdinalModel', 'PercentModel'].map(recognizers),
  ...['AgeModel', 'CurrencyModel', 'DimensionModel', 'TemperatureModel'].map(recognizers),
  ...['wikipedia', 'sfu', 'bioscope'].map((scheme): Corpus => ({
    task: 'hedging',
    name: scheme,
    path: `corpora/hedging-${scheme}/dev.jsonl`,
    flags: { scheme },
  })),
  ...['uw', 'meantime', 'uds', 'mv', 'rp', 'cb'].map((set): Corpus => ({
    task: 'factuality',
    name: set,
    path: `corpora/factuality-${set}/dev.jsonl`,
    flags: set === 'uds' ? { scheme: 'uds' } : {},
  })),
  ...['claimbuster', 'clef19'].map((set): Corpus => ({
    task: 'checkworthiness',
    name: set,
    path: `corpora/checkworthiness-${set}/dev.jsonl`,
    flags: {},
  })),
  {
    task: 'propositions',
    name: 'CaRB, n-ary',
    path: 'corpora/propositions-carb/dev.jsonl',
    flags: { rendering: 'nary' },
  },
  {
    task: 'propositions',
    name: 'CaRB, triples',
    path: 'corpora/propositions-carb/dev.jsonl',
    flags: { rendering: 'triples' },
  },
  { task: 'syntax', name: 'EWT', path: 'corpora/ud/ewt-dev.conllu', flags: {} },
  { task: 'syntax', name: 'GUM', path: 'corpora/ud/gum-dev.conllu', flags: {} },
];

/** The place of a file of the shared folder. */
export function sharedPath(path: string): string {
  return fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
}

/** Is a file of the shared folder there? */
export function isThere(path: string): boolean {
  return existsSync(sharedPath(path));
}

/** The text of a file of the shared folder. */
export function readShared(path: string): string {
  return readFileSync(sharedPath(path), 'utf8');
}

/** The lines of a gold file. `Gold` is what the caller knows of its format. */
export function readGold<Gold extends InputLine>(path: string): Gold[] {
  return readShared(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
}

/** First eight digits of a file's SHA-256: which version of the data a score was measured on. */
export function dataVersion(path: string): string {
  return createHash('sha256').update(readShared(path)).digest('hex').slice(0, 8);
}
