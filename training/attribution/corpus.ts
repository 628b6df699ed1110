/**
 * PolNeAR articles as the attribution trainers read them: parsed, with gold spans laid onto words.
 *
 * In: `../shared/corpora/polnear/*.jsonl`. Out: for each article its prepared document and the gold attributions as
 * flat word indices. No text leaves the process.
 */
import { readFileSync } from 'node:fs';
import { proposeByRules } from '../../src/attribution/propose.js';
import { cueLexicon } from '../../src/attribution/cue-lexicon.js';
import { firstWordFrom, prepare, type Prepared } from '../../src/attribution/model/prepared.js';
import { parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

/** Where the corpus stands, beside the project. */
export const POLNEAR = '../shared/corpora/polnear';

type Pair = readonly [number, number];

/** One line of the corpus. */
export interface Article {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly Pair[];
    readonly cue: readonly Pair[];
    readonly content: readonly Pair[];
  }[];
  readonly discard: readonly Pair[];
  readonly discuss: readonly Pair[];
}

/** A gold attribution in flat word indices. */
export interface GoldAttribution {
  /** Cue head; −1 where the cue touches no word. */
  readonly head: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** An article made ready. */
export interface Prepped {
  readonly article: Article;
  readonly prepared: Prepared;
  readonly gold: readonly GoldAttribution[];
  /** Words in passages that nobody judged. */
  readonly unjudged: Uint8Array;
}

/** Reads one part of the corpus. */
export function readArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Article);
}

/** Parses an article and lays its gold onto words. */
export function prep(article: Article): Prepped {
  const document = parseDocument(readText(article.text, 'article'));
  const lexicon = cueLexicon([]);
  const prepared = prepare(document, proposeByRules(document, lexicon), lexicon);
  const { table } = prepared;
  const wordsOf = (spans: readonly Pair[]): number[] => {
    const words: number[] = [];
    for (const [start, end] of spans) {
      let at = firstWordFrom(table, start);
      if (at > 0 && (table.end[at - 1] as number) > start) at--;
      for (; at < table.size && (table.start[at] as number) < end; at++) words.push(at);
    }
    return words;
  };
  const unjudged = new Uint8Array(table.size);
  for (const at of wordsOf([...article.discard, ...article.discuss])) unjudged[at] = 1;
  const gold = article.attributions.map(({ source, cue, content }) => {
    const cueWords = wordsOf(cue);
    return { head: headOf(prepared, cueWords), source: wordsOf(source), cue: cueWords, content: wordsOf(content) };
  });
  return { article, prepared, gold, unjudged };
}

/** The word of a cue that governs the others: first a verb whose head lies outside, then any such word. */
function headOf({ table }: Prepared, words: readonly number[]): number {
  const inside = new Set(words);
  const tops = words.filter((at) => !inside.has(table.head[at] as number) && table.character[at] === 0);
  return tops.find((at) => table.isVerb[at]) ?? tops[0] ?? words[0] ?? -1;
}
