/** The scoreboard's section on figures. In: nothing. Out: Markdown. */
import { type Corpus, CORPORA } from '../corpora.js';
import { dataNote, runCorpus } from '../run.js';
import { type FigureSpanScores, loadScorer, type Rates } from '../scorers.js';
import { scoreTable } from '../table.js';

const NEWSQUANT = [
  'value',
  '+unit',
  '+change',
  '+concept partial',
  '+concept complete',
  'one-to-one +unit',
  'ECE',
  'AUROC',
];
const SPANS = ['found', 'span', 'value', 'value+unit', 'span+value+unit', 'value R'];

/** Scores NewsQuant, quantulum3 and Recognizers-Text. */
export async function figuresSection(): Promise<string> {
  const parts: string[] = [];
  for (const corpus of CORPORA.filter(({ task }) => task === 'figures')) {
    parts.push(
      `### ${corpus.name}`,
      ...(corpus.path.includes('newsquant') ? await newsquant(corpus) : await spans(corpus)),
    );
  }
  return parts.join('\n\n');
}

async function newsquant(corpus: Corpus): Promise<string[]> {
  const { scoreFigures } = await loadScorer('figures');
  const { gold, predicted } = runCorpus(corpus);
  const scores = scoreFigures(gold, predicted);
  const f1 = (rates: Rates | undefined): number | null => rates?.f1 ?? null;
  const figures = {
    ...{
      value: f1(scores.published['value']),
      '+unit': f1(scores.published['value+unit']),
      '+change': f1(scores.published['value+change']),
    },
    ...{
      '+concept partial': f1(scores.published['value+concept partial']),
      '+concept complete': f1(scores.published['value+concept complete']),
    },
    ...{
      'one-to-one +unit': f1(scores.oneToOne['value+unit']),
      ECE: scores.calibration?.ece,
      AUROC: scores.calibration?.auroc,
    },
  };
  const note = `${scores.sentences} sentences, ${scores.gold} gold and ${scores.predicted} predicted figures; F1 as published; read with \`partitives: true\`, because "one of the …" counts as 1 there`;
  return [dataNote(corpus, note), scoreTable(corpus.name, NEWSQUANT, { purport: figures }, 'percent')];
}

async function spans(corpus: Corpus): Promise<string[]> {
  const { scoreFigureSpans } = await loadScorer('figure-spans');
  const { gold, predicted } = runCorpus(corpus);
  const scores = scoreFigureSpans(gold, predicted);
  const measures = [
    'found',
    'span',
    'value',
    'value+unit',
    'span+value+unit',
  ] as const satisfies readonly (keyof FigureSpanScores)[];
  const figures = {
    ...Object.fromEntries(measures.map((measure) => [measure, scores[measure].f1])),
    'value R': scores.value.r,
  };
  const note = `${scores.sentences} sentences, ${scores.gold} gold and ${scores.predicted} predicted figures; F1`;
  return [dataNote(corpus, note), scoreTable(corpus.name, SPANS, { purport: figures }, 'percent')];
}
