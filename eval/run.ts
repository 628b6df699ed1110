/**
 * Runs one corpus through the functions of `predict`, in this process, nothing cached.
 *
 * In: a corpus. Out: its gold lines and the predictions, one for one.
 */
import { type Corpus, dataVersion, readGold } from './corpora.js';
import type { InputLine } from './shapes.js';
import { type Task, TASKS } from './tasks.js';

/** A corpus with its predictions. */
export interface Run<Gold extends InputLine> {
  readonly gold: readonly Gold[];
  readonly predicted: readonly object[];
}

/** Predicts every line of a corpus of JSON Lines. */
export function runCorpus<Gold extends InputLine = InputLine>(corpus: Corpus): Run<Gold> {
  const gold = readGold<Gold>(corpus.path);
  return { gold, predicted: predictAll(corpus, gold) };
}

/** Predicts given lines under a corpus' task and flags. */
export function predictAll(corpus: Corpus, lines: readonly InputLine[]): object[] {
  const { predict } = TASKS[corpus.task] as Task;
  return lines.map((line) => predict(line, corpus.flags));
}

/** The line under a table's heading: which data, how much of it, how it was run. */
export function dataNote(corpus: Corpus, counts: string): string {
  const flags = Object.entries(corpus.flags).map(([flag, value]) => ` --${flag} ${value}`);
  return `\`${corpus.path.replace('corpora/', '')}\` (${dataVersion(corpus.path)}), ${counts}; \`predict -- ${corpus.task}${flags.join('')}\``;
}
