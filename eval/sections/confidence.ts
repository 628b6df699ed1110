/** The scoreboard's section on confidence: can it be believed? In: nothing. Out: Markdown. */
import { type Calibration, calibrationOf } from '../../training/confidence/calibration.js';
import { readMeasured } from '../../training/confidence/measured.js';
import { ARTICLES, claimPoints } from '../claim-points.js';
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
  const ofClaims = async (name: string, articles: readonly string[]): Promise<string[]> =>
    row(name, `${articles.length} self-written articles`, calibrationOf(await claimPoints(articles)));
  return [
    '### This run',
    dataNote(corpus, `${gold.length} articles; right: content and speaker, end to end`),
    plainTable(HEAD, [
      ...rowFor('attributions', () => true),
      ...publishers.flatMap((name) => rowFor(`attributions, ${name}`, (publisher) => publisher === name)),
    ]),
    'Claims, right: in the hand-made records, and credited to the same sources. The first eight articles shaped a few weights.',
    plainTable(HEAD, [
      await ofClaims('claims, articles written before the code', ARTICLES.before),
      await ofClaims('claims, articles written after it', ARTICLES.after),
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
