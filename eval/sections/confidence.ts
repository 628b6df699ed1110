/** The scoreboard's section on confidence: can it be believed? In: nothing. Out: Markdown. */
import type { Calibration } from '../../training/confidence/calibration.js';
import { readMeasured } from '../../training/confidence/measured.js';
import { type Corpus, CORPORA } from '../corpora.js';
import { dataNote, runCorpus } from '../run.js';
import { loadScorer } from '../scorers.js';
import type { InputLine } from '../shapes.js';
import { format, plainTable } from '../table.js';

const HEAD = ['records', 'n', 'ECE', 'AUROC', '≥ .9', 'right there', 'how'];

/** Scores the confidence of attributions on later months than any model saw, and gives what the fits measured of themselves. */
export async function confidenceSection(): Promise<string> {
  const corpus = CORPORA.find(({ task }) => task === 'attributions') as Corpus;
  const { scoreAttributions } = await loadScorer('attributions');
  const { gold, predicted } = runCorpus<InputLine & { readonly publisher: string }>(corpus);
  const rowFor = (name: string, keeps: (publisher: string) => boolean): string[][] => {
    const places = gold.flatMap(({ publisher }, at) => (keeps(publisher) ? [at] : []));
    const scores = scoreAttributions(
      places.map((at) => gold[at] as InputLine),
      places.map((at) => predicted[at] as object),
    );
    return scores.calibration ? [row(name, 'PolNeAR dev, the month after', scores.calibration)] : [];
  };
  const publishers = [...new Set(gold.map(({ publisher }) => publisher))].sort();
  return [
    '### This run',
    dataNote(corpus, `${gold.length} articles; right: content and speaker, end to end`),
    plainTable(HEAD, [
      ...rowFor('attributions', () => true),
      ...publishers.flatMap((name) => rowFor(`attributions, ${name}`, (publisher) => publisher === name)),
    ]),
    '### What the fits measured',
    'By `npm run train -- confidence`, on what each fit had not seen; the rows without a publisher with `--publishers`. Kept in `training/confidence/measured.json`.',
    plainTable(
      HEAD,
      readMeasured().map(({ name, what, how, calibration }) => row(`${name}: ${what}`, how, calibration)),
    ),
  ].join('\n\n');
}

function row(name: string, how: string, { n, ece, auroc, at90 }: Calibration): string[] {
  const numbers = [ece, auroc, at90.share, at90.right].map((value) => format(value, 'fraction'));
  return [name, String(n), ...numbers, how];
}
