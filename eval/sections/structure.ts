/** The scoreboard's sections on propositions, trees and whole extractions. In: nothing. Out: Markdown. */
import { predictExtraction } from '../adapters/extract.js';
import { CORPORA, dataVersion, readShared } from '../corpora.js';
import { dataNote, predictAll, runCorpus } from '../run.js';
import { loadScorer } from '../scorers.js';
import { plainTable, scoreTable } from '../table.js';

/** Scores CaRB in both renderings. */
export async function propositionsSection(): Promise<string> {
  const { score } = await loadScorer('propositions');
  const ours: Record<string, Record<string, number>> = {};
  const notes: string[] = [];
  for (const corpus of CORPORA.filter(({ task }) => task === 'propositions')) {
    const { gold, predicted } = runCorpus(corpus);
    const { exact, lenient } = score(gold, predicted).tuples;
    ours[`purport, ${corpus.flags.rendering ?? ''}`] = {
      ...{ 'exact P': exact.precision, 'exact R': exact.recall, 'exact F1': exact.f1 },
      ...{ 'lenient P': lenient.precision, 'lenient R': lenient.recall, 'lenient F1': lenient.f1 },
    };
    notes.push(
      dataNote(corpus, `${gold.length} sentences, ${exact.wanted} gold and ${exact.predicted} predicted tuples`),
    );
  }
  const columns = ['exact P', 'exact R', 'exact F1', 'lenient P', 'lenient R', 'lenient F1'];
  return ['### CaRB', ...notes, scoreTable('CaRB', columns, ours, 'fraction')].join('\n\n');
}

/** Scores the two treebanks. */
export async function syntaxSection(): Promise<string> {
  const { readTreebank, score } = await loadScorer('syntax');
  const parts: string[] = [];
  for (const corpus of CORPORA.filter(({ task }) => task === 'syntax')) {
    const gold = readTreebank(readShared(corpus.path));
    const predicted = predictAll(corpus, gold);
    const { upos, uas, las, aligned, sentences, words } = score(
      gold,
      new Map(gold.map(({ id }, at) => [id, predicted[at] as object])),
    );
    const figures = { UPOS: upos, UAS: uas, LAS: las, aligned: aligned.share, 'aligned LAS': aligned.las };
    parts.push(
      `### ${corpus.name}`,
      dataNote(corpus, `${sentences} sentences, ${words} words, sentence boundaries given`),
      scoreTable(corpus.name, ['UPOS', 'UAS', 'LAS', 'aligned', 'aligned LAS'], { purport: figures }, 'percent'),
    );
  }
  return parts.join('\n\n');
}

/** Scores the seed article against its hand-made gold. */
export async function extractSection(): Promise<string> {
  const { score } = await loadScorer('extraction');
  const text = readShared('article/article.txt');
  const got = predictExtraction({ id: 'article', text });
  const { rows, unwanted, offsets } = score(text, JSON.parse(readShared('article/gold.json')) as object, got);
  const counts = `${got.quotes.length} quotes, ${got.figures.length} figures, ${got.claims.length} claims, ${got.attributions.length} attributions predicted`;
  return [
    '### Seed article',
    `\`article/article.txt\` (${dataVersion('article/article.txt')}), ${counts}; \`predict -- extract\``,
    plainTable(
      ['what', 'right', 'of'],
      Object.entries(rows).map(([name, { hit, of }]) => [name, String(hit), String(of)]),
    ),
    `Unwanted: ${unwanted.length === 0 ? 'none' : unwanted.length}. Offset faults: ${offsets.length}.`,
  ].join('\n\n');
}
