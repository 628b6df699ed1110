/**
 * Wrong attributions: missed, spurious, wrong span, wrong source, wrong cue.
 *
 * In: one gold article and what was predicted. Out: findings. Pairs contents by shared words as the scorer does.
 */
import type { AttributionShape } from '../adapters/attributions.js';
import type { Scorers } from '../scorers.js';
import type { InputLine, Pair } from '../shapes.js';
import { type Finding, windowOn, wordsOf } from './finding.js';

type Gold = Pick<AttributionShape, 'source' | 'cue' | 'content'>;

/** One gold article. */
export interface GoldArticle extends InputLine {
  readonly attributions: readonly Gold[];
  readonly discard?: readonly Pair[];
  readonly discuss?: readonly Pair[];
}

/** Compares one article. */
export function attributionErrors(
  gold: GoldArticle,
  predicted: readonly AttributionShape[],
  { headWord }: Scorers['attributions'],
): Finding[] {
  const { id, text } = gold;
  const findings: Finding[] = [];
  const unjudged = wordSet(text, [...(gold.discard ?? []), ...(gold.discuss ?? [])]);
  const wanted = gold.attributions
    .filter(({ content }) => content.length > 0)
    .map((one) => ({ one, words: wordSet(text, one.content) }));
  const have = predicted
    .map((one) => ({ one, words: wordSet(text, one.content) }))
    .filter(({ words }) => shared(words, unjudged) <= words.size / 2);
  const pairs = wanted
    .flatMap((g) => have.map((p) => ({ g, p, likeness: jaccard(g.words, p.words) })))
    .filter(({ likeness }) => likeness > 0);
  pairs.sort((a, b) => b.likeness - a.likeness);
  const done = new Set<object>();
  for (const { g, p, likeness } of pairs) {
    if (done.has(g) || done.has(p)) continue;
    done.add(g).add(p);
    const show = [`gold ${shown(text, g.one)}`, `ours ${shown(text, p.one)} ${p.one.confidence}`];
    if (likeness < 0.5) findings.push({ group: 'wrong span', id, lines: show });
    else if (!sameSource(text, g.one.source, p.one.source, headWord)) {
      findings.push({
        group: 'wrong source',
        id,
        lines: [`gold S=${wordsOf(text, g.one.source)} | ours S=${wordsOf(text, p.one.source)}`, ...show.slice(1)],
      });
    } else if (shared(wordSet(text, g.one.cue), wordSet(text, p.one.cue)) === 0 && g.one.cue.length > 0) {
      findings.push({
        group: 'right but for the cue',
        id,
        lines: [`gold C=${wordsOf(text, g.one.cue)} | ours C=${wordsOf(text, p.one.cue)}`, ...show.slice(1)],
      });
    } else if (likeness < 1) findings.push({ group: 'right but for the edges', id, lines: show });
  }
  for (const g of wanted)
    if (!done.has(g)) findings.push({ group: 'missed', id, lines: [`gold ${shown(text, g.one)}`] });
  for (const p of have)
    if (!done.has(p))
      findings.push({ group: 'spurious', id, lines: [`ours ${shown(text, p.one)} ${p.one.confidence}`] });
  return findings;
}

function shown(text: string, { source, cue, content }: Gold): string {
  return windowOn(text, [
    { letter: 'S', spans: source },
    { letter: 'C', spans: cue },
    { letter: '', spans: content },
  ]);
}

function sameSource(
  text: string,
  gold: readonly Pair[],
  ours: readonly Pair[],
  headWord: Scorers['attributions']['headWord'],
): boolean {
  if (gold.length === 0 || ours.length === 0) return gold.length === ours.length;
  const a = wordSet(text, gold);
  const b = wordSet(text, ours);
  return (2 * shared(a, b)) / (a.size + b.size) > 0.5 || headWord(gold, text) === headWord(ours, text);
}

/** Starts of the white-space words that the spans touch. */
function wordSet(text: string, spans: readonly Pair[]): Set<number> {
  const starts = new Set<number>();
  for (const [start, end] of spans) {
    let from = start;
    while (from > 0 && !/\s/u.test(text.charAt(from - 1)) && !/\s/u.test(text.charAt(from))) from--;
    for (const match of text.slice(from, end).matchAll(/\S+/gu)) starts.add(from + match.index);
  }
  return starts;
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}

function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = shared(a, b);
  return both / (a.size + b.size - both || 1);
}
