/** The scoreboard's sections on propositions, trees and whole extractions. In: nothing. Out: Markdown. */
import { predictExtraction } from '../adapters/extract.js';
import { CORPORA, dataVersion, readShared } from '../corpora.js';
import { dataNote, predictAll, runCorpus } from '../run.js';
import { loadScorer, type TreebankSentence } from '../scorers.js';
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

/** Ways in which the same sentences are read again. */
const VARIANTS: readonly (readonly [
  name: string,
  chosen: (sentence: TreebankSentence) => boolean,
  written: (sentence: TreebankSentence) => string,
])[] = [
  ['purport', () => true, ({ text }) => text],
  ['purport, in Title Case', () => true, ({ text }) => sameLength(text, titleCased(text))],
  ['purport, in CAPITALS', () => true, ({ text }) => sameLength(text, text.toUpperCase())],
  ['purport, sentences with quotation marks', hasQuotationMark, ({ text }) => text],
  ['purport, the same, the marks blanked', hasQuotationMark, withoutQuotationMarks],
];

function hasQuotationMark(sentence: TreebankSentence): boolean {
  return withoutQuotationMarks(sentence) !== sentence.text;
}

/** Blanks only what is a mark of quotation and a word of its own. */
function withoutQuotationMarks({ text, words }: TreebankSentence): string {
  const units = text.split('');
  for (const { upos, start, end } of words)
    if (upos === 'PUNCT' && /^["'“”‘’`]{1,2}$/u.test(text.slice(start, end))) units.fill(' ', start, end);
  return units.join('');
}

function titleCased(text: string): string {
  return text.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Letters that grow when capitalised would move every offset behind them. */
function sameLength(text: string, changed: string): string {
  return changed.length === text.length ? changed : text;
}

/** Scores the two treebanks: as they are, in headline case, and where quotation marks stand. */
export async function syntaxSection(): Promise<string> {
  const { readTreebank, score } = await loadScorer('syntax');
  const parts: string[] = [];
  for (const corpus of CORPORA.filter(({ task }) => task === 'syntax')) {
    const all = readTreebank(readShared(corpus.path));
    const rows: Record<string, Record<string, number>> = {};
    for (const [name, chosen, written] of VARIANTS) {
      const gold = all.filter(chosen);
      const predicted = predictAll(
        corpus,
        gold.map((sentence) => ({ ...sentence, text: written(sentence) })),
      );
      const { upos, uas, las, aligned } = score(gold, new Map(gold.map(({ id }, at) => [id, predicted[at] as object])));
      rows[name] = { UPOS: upos, UAS: uas, LAS: las, aligned: aligned.share, 'aligned LAS': aligned.las };
    }
    const words = all.reduce((sum, sentence) => sum + sentence.words.length, 0);
    parts.push(
      `### ${corpus.name}`,
      dataNote(corpus, `${all.length} sentences, ${words} words, sentence boundaries given`),
      scoreTable(corpus.name, ['UPOS', 'UAS', 'LAS', 'aligned', 'aligned LAS'], rows, 'percent'),
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
