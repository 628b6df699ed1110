/**
 * `npx tsx eval/errors.ts TASK[:CORPUS] [n]`: wrong cases of a task, grouped, for reading.
 *
 * In: a task, part of a corpus' name where the task has several, how many cases of each group (default 10). Out: on
 * standard output, groups from large to small, their cases spread evenly over the corpus. For reading only: nothing of
 * it may be written into the project, the sentences belong to others.
 */
import type { AttributionShape } from './adapters/attributions.js';
import type { TokenShape } from './adapters/syntax.js';
import { type Corpus, CORPORA, isThere, readGold, readShared } from './corpora.js';
import { attributionErrors, type GoldArticle } from './errors/attributions.js';
import { type ComparedFigure, figureErrors, type GoldFigures } from './errors/figures.js';
import type { Finding } from './errors/finding.js';
import { hedgingErrors, type HedgingLine } from './errors/hedging.js';
import { checkWorthinessErrors, factualityErrors, propositionErrors, syntaxErrors } from './errors/others.js';
import { loadScorer } from './scorers.js';
import type { EventLine, InputLine } from './shapes.js';
import { type Task, TASKS } from './tasks.js';

/** Compares gold and prediction of one line. */
type Compare = (gold: never, predicted: never) => Finding[];

const COMPARISONS: Readonly<Record<string, () => Promise<Compare>>> = {
  attributions: async () => {
    const scorer = await loadScorer('attributions');
    return (gold: GoldArticle, predicted: { attributions: AttributionShape[] }) =>
      attributionErrors(gold, predicted.attributions, scorer);
  },
  figures: async () => {
    const scorer = await loadScorer('figures');
    return (gold: GoldFigures, predicted: { figures: ComparedFigure[] }) =>
      figureErrors(gold, predicted.figures, scorer);
  },
  hedging: () => Promise.resolve((gold: HedgingLine, predicted: HedgingLine) => hedgingErrors(gold, predicted)),
  factuality: () =>
    Promise.resolve((gold: EventLine & { factuality: number }, predicted: { factuality: number }) =>
      factualityErrors(gold, predicted),
    ),
  checkworthiness: () =>
    Promise.resolve((gold: InputLine & { label: number }, predicted: { score: number }) =>
      checkWorthinessErrors(gold, predicted),
    ),
  propositions: async () => {
    const scorer = await loadScorer('propositions');
    return (gold: InputLine & { gold: string[][] }, predicted: { propositions: string[][] }) =>
      propositionErrors(gold, predicted, scorer);
  },
  syntax: async () => {
    const scorer = await loadScorer('syntax');
    return (gold: Parameters<typeof syntaxErrors>[0], predicted: { tokens: TokenShape[] }) =>
      syntaxErrors(gold, predicted.tokens, scorer);
  },
};

async function findingsOf({ path, flags, task }: Corpus, compare: Compare): Promise<Finding[]> {
  const gold = path.endsWith('.conllu') ? (await loadScorer('syntax')).readTreebank(readShared(path)) : readGold(path);
  return gold.flatMap((line) =>
    compare(line as never, (TASKS[task] as Task).predict(line as InputLine, flags) as never),
  );
}

function report(name: string, findings: readonly Finding[], most: number): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cases = groups.get(finding.group);
    if (cases) cases.push(finding);
    else groups.set(finding.group, [finding]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const out = [`# ${name}: ${findings.length} findings`];
  for (const [group, cases] of sorted) {
    out.push(`\n## ${group}: ${cases.length}`);
    const step = Math.max(1, cases.length / most);
    for (let at = 0; at < cases.length; at += step) {
      const { id, lines } = cases[Math.floor(at)] as Finding;
      out.push(`- ${id}`, ...lines.map((line) => `    ${line}`));
    }
  }
  return out.join('\n');
}

const [wanted = '', count = '10'] = process.argv.slice(2);
const [task = '', part = ''] = wanted.split(':');
const makeCompare = Object.hasOwn(COMPARISONS, task) ? COMPARISONS[task] : undefined;
const corpora = CORPORA.filter(
  (corpus) => corpus.task === task && corpus.name.toLowerCase().includes(part.toLowerCase()),
);
if (!makeCompare || corpora.length === 0 || !(Number(count) >= 1)) {
  const choices = Object.keys(COMPARISONS).map(
    (name) =>
      `${name} (${CORPORA.filter((one) => one.task === name)
        .map((one) => one.name)
        .join(', ')})`,
  );
  process.stderr.write(`errors: TASK[:CORPUS] [n]; the tasks are\n  ${choices.join('\n  ')}\n`);
  process.exitCode = 2;
} else if (!isThere('score')) {
  process.stderr.write('errors: skipped, the folder ../shared with the corpora is not there.\n');
} else {
  const compare = await makeCompare();
  for (const corpus of corpora)
    process.stdout.write(`${report(corpus.name, await findingsOf(corpus, compare), Number(count))}\n\n`);
}
