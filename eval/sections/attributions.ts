/** The scoreboard's section on attributions. In: nothing. Out: Markdown. */
import { type Corpus, CORPORA } from '../corpora.js';
import { dataNote, runCorpus } from '../run.js';
import { loadScorer } from '../scorers.js';
import { format, plainTable, scoreTable } from '../table.js';

const COLUMNS = [
  'content tokens',
  'exact',
  'overlap',
  'cue',
  'source accuracy',
  'end to end',
  'direct R',
  'mixed R',
  'indirect R',
  'ECE',
  'AUROC',
];

/** Scores PolNeAR. */
export async function attributionsSection(): Promise<string> {
  const corpus = CORPORA.find(({ task }) => task === 'attributions') as Corpus;
  const { scoreAttributions } = await loadScorer('attributions');
  const { gold, predicted } = runCorpus(corpus);
  const scores = scoreAttributions(gold, predicted);
  const { contentTokens, contentExact, contentOverlap, cueOverlap, endToEnd, byKind, calibration } = scores;
  const figures = {
    ...{ 'content tokens': contentTokens.f1, exact: contentExact.f1, overlap: contentOverlap.f1, cue: cueOverlap.f1 },
    ...{ 'source accuracy': scores.sourceAccuracy, 'end to end': endToEnd.f1 },
    ...{
      'direct R': byKind.direct.endToEnd.r,
      'mixed R': byKind.mixed.endToEnd.r,
      'indirect R': byKind.indirect.endToEnd.r,
    },
    ...{ ECE: calibration?.ece, AUROC: calibration?.auroc },
  };
  const measures = {
    'content tokens': contentTokens,
    'content exact': contentExact,
    'content overlap': contentOverlap,
    'cue overlap': cueOverlap,
    'end to end': endToEnd,
  };
  const kinds = Object.entries(byKind).map(
    ([kind, of]) => [`end to end, ${kind} (${of.gold} gold, ${of.predicted} ours)`, of.endToEnd] as const,
  );
  return [
    '### PolNeAR',
    dataNote(
      corpus,
      `${scores.articles} articles, ${scores.gold} gold and ${scores.predicted} predicted attributions; F1, kinds: recall end to end`,
    ),
    scoreTable('PolNeAR', COLUMNS, { purport: figures }, 'percent'),
    plainTable(
      ['purport', 'P', 'R', 'F1'],
      [...Object.entries(measures), ...kinds].map(([name, { p, r, f1 }]) => [
        name,
        ...[p, r, f1].map((value) => format(value, 'percent')),
      ]),
    ),
    calibration
      ? `Of the attributions, ${format(calibration.at90.share, 'fraction')} have a confidence of .9 or more; of these ${format(calibration.at90.right, 'fraction') || 'none'} are right.`
      : '',
  ].join('\n\n');
}
