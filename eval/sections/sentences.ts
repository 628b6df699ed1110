/** The scoreboard's sections on hedging, factuality and check-worthiness. In: nothing. Out: Markdown. */
import { CORPORA } from '../corpora.js';
import { dataNote, runCorpus } from '../run.js';
import { type FactualityScores, loadScorer } from '../scorers.js';
import { scoreTable } from '../table.js';

const HEDGING = ['P', 'R', 'F1', 'accuracy', 'best F1', 'AUROC', 'cue exact', 'cue overlap', 'negation overlap'];
const FACTUALITY = ['MAE', 'r', 'accuracy', 'macro F1'];
const CHECK = ['MAP', 'P@10', 'P@50', 'AUROC', 'best F1', 'F1'];

/** Corpora of which all that is there shaped our weights: our row shows the fit, the row of five folds what to expect. */
const TRAINED_ON: readonly string[] = ['wikipedia', 'bioscope'];

/** Scores the three notions of uncertainty. */
export async function hedgingSection(): Promise<string> {
  const { score } = await loadScorer('hedging');
  const parts: string[] = [];
  for (const corpus of CORPORA.filter(({ task }) => task === 'hedging')) {
    const { gold, predicted } = runCorpus(corpus);
    const scores = score(gold, predicted);
    const figures = {
      ...{
        P: scores.precision,
        R: scores.recall,
        F1: scores.f1,
        accuracy: scores.accuracy,
        'best F1': scores.best?.f1,
        AUROC: scores.auroc,
      },
      ...{
        'cue exact': scores.cues?.exact.f1,
        'cue overlap': scores.cues?.overlap.f1,
        'negation overlap': scores.negationCues?.overlap.f1,
      },
    };
    const note = `${scores.n} sentences, ${scores.wanted} uncertain, ${scores.predicted} called so; cues: F1`;
    parts.push(
      `### ${corpus.name}`,
      dataNote(corpus, note),
      scoreTable(
        corpus.name,
        HEDGING,
        { [TRAINED_ON.includes(corpus.name) ? 'purport, trained on this file' : 'purport']: figures },
        'fraction',
      ),
    );
  }
  return parts.join('\n\n');
}

/** Scores the six sets of event factuality. */
export async function factualitySection(): Promise<string> {
  const { score } = await loadScorer('factuality');
  const parts: string[] = [];
  for (const corpus of CORPORA.filter(({ task }) => task === 'factuality')) {
    const { gold, predicted } = runCorpus(corpus);
    const scores = Object.values(score(gold, predicted))[0] as FactualityScores;
    const figures = { MAE: scores.mae, r: scores.r, accuracy: scores.accuracy, 'macro F1': scores.macroF1 };
    const note = `${scores.n} events; MAE: lower is better; accuracy and macro F1 over fact, uncertain, counterfact`;
    parts.push(
      `### ${corpus.name}`,
      dataNote(corpus, note),
      scoreTable(corpus.name, FACTUALITY, { purport: figures }, 'fraction'),
    );
  }
  return parts.join('\n\n');
}

/** Scores the two sets of check-worthiness. */
export async function checkWorthinessSection(): Promise<string> {
  const { score } = await loadScorer('checkworthiness');
  const parts: string[] = [];
  for (const corpus of CORPORA.filter(({ task }) => task === 'checkworthiness')) {
    const { gold, predicted } = runCorpus(corpus);
    const scores = score(gold, predicted);
    const figures = {
      MAP: scores.map,
      'P@10': scores.p10,
      'P@50': scores.p50,
      AUROC: scores.auroc,
      'best F1': scores.best.f1,
      F1: scores.f1,
    };
    const note = `${scores.n} sentences in ${scores.lists} lists, ${scores.wanted} check-worthy; F1 at a score of .5`;
    parts.push(
      `### ${corpus.name}`,
      dataNote(corpus, note),
      scoreTable(corpus.name, CHECK, { purport: figures }, 'fraction'),
    );
  }
  return parts.join('\n\n');
}
