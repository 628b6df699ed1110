/**
 * Examples of attributions: what was chosen in PolNeAR articles, and is its content right, and its speaker.
 *
 * In: what models that never saw the article chose. Out: signs with labels, part by part. Right as the scorer of the corpus has it: contents
 * paired one to one that share half of their words, then the same source.
 */
import { attributionSigns, type AttributionSigns } from '../../src/attribution/judge-attribution.js';
import type { Chosen } from '../../src/attribution/select.js';
import type { Span } from '../../src/span.js';
import type { Prepped } from '../attribution/corpus.js';

type Pair = readonly [number, number];

/** An attribution that was chosen. */
export interface JudgedAttribution {
  readonly article: string;
  readonly publisher: string;
  readonly signs: AttributionSigns;
  readonly contentRight: boolean;
  readonly speakerRight: boolean;
}

/** Tells whether two sources are the same person or body: of `../shared/score/attributions.mjs`. */
export type HeadWord = (spans: readonly Pair[], text: string) => string;

const PRONOUNS = new Set(
  'i you he she it we they me him her us them his its their my our who which that this these those one some many others'.split(
    ' ',
  ),
);

/** How what was chosen in an article meets the annotations. */
interface Matches {
  /** Places in `chosen` that are judged: outermost, and not in a passage nobody judged. */
  readonly judged: readonly number[];
  /** Gold attribution that a place in `chosen` shares its content with; −1 where there is none. */
  contentPartnerOf(place: number): number;
  /** The same where the source is right too. */
  partnerOf(place: number): number;
  /** Gold attribution whose content holds more than half of a span's words; −1 where none does. */
  goldAt(span: Span): number;
  /** Does more than half of a span stand where nobody judged? */
  isUnjudged(span: Span): boolean;
}

/** Pairs what was chosen in an article with the annotations. */
export function matches({ article }: Prepped, chosen: readonly Chosen[], headWord: HeadWord): Matches {
  const { text } = article;
  const owner = tokenOf(text);
  const unjudged = tokensOf([...article.discard, ...article.discuss], owner);
  const gold = article.attributions
    .map(({ content, source }) => ({
      content: tokensOf(content, owner),
      source: tokensOf(source, owner),
      spans: source,
    }))
    .filter(({ content }) => content.size > 0);
  for (const { content } of gold) for (const token of content) unjudged.delete(token);
  const own = chosen.map(({ candidate: { content, mention } }) => {
    const spans: Pair[] = mention ? [[mention.start, mention.end]] : [];
    return {
      content: tokensOf(
        content.map(({ start, end }) => [start, end] as const),
        owner,
      ),
      source: tokensOf(spans, owner),
      spans,
    };
  });
  const isUnheard = (content: ReadonlySet<number>): boolean =>
    content.size === 0 || shared(content, unjudged) > content.size / 2;
  const judged = own.flatMap(({ content }, at) => ((chosen[at]?.parent ?? -1) < 0 && !isUnheard(content) ? [at] : []));
  const partners = pairUp(
    gold,
    judged.map((at) => own[at] as (typeof own)[number]),
  );
  const partnerAt = new Map([...partners].map(([place, g]) => [judged[place] as number, g]));
  const contentPartnerOf = (place: number): number => partnerAt.get(place) ?? -1;
  const isSameSource = (a: (typeof gold)[number], b: (typeof own)[number]): boolean => {
    if (a.source.size === 0 || b.source.size === 0) return a.source.size === b.source.size;
    if ((2 * shared(a.source, b.source)) / (a.source.size + b.source.size) > 0.5) return true;
    const head = headWord(a.spans, text);
    return head !== '' && !PRONOUNS.has(head) && head === headWord(b.spans, text);
  };
  return {
    judged,
    contentPartnerOf,
    partnerOf: (place) => {
      const g = contentPartnerOf(place);
      return g >= 0 && isSameSource(gold[g] as (typeof gold)[number], own[place] as (typeof own)[number]) ? g : -1;
    },
    goldAt: ({ start, end }) => {
      const words = tokensOf([[start, end]], owner);
      return gold.findIndex(({ content }) => shared(words, content) > words.size / 2);
    },
    isUnjudged: ({ start, end }) => isUnheard(tokensOf([[start, end]], owner)),
  };
}

/** The outermost attributions chosen in an article, judged. */
export function judgedAttributions(
  article: Prepped,
  chosen: readonly Chosen[],
  headWord: HeadWord,
): JudgedAttribution[] {
  const { judged, contentPartnerOf, partnerOf } = matches(article, chosen, headWord);
  return judged.map((place) => ({
    ...{ article: article.article.id, publisher: article.article.publisher },
    signs: attributionSigns(article.prepared.document, chosen[place] as Chosen),
    contentRight: contentPartnerOf(place) >= 0,
    speakerRight: partnerOf(place) >= 0,
  }));
}

/** For each gold content its partner, the most similar first. */
function pairUp(
  gold: readonly { content: ReadonlySet<number> }[],
  own: readonly { content: ReadonlySet<number> }[],
): Map<number, number> {
  const pairs: { score: number; g: number; p: number }[] = [];
  gold.forEach((wanted, g) =>
    own.forEach((found, p) => {
      const both = shared(wanted.content, found.content);
      const score = both / (wanted.content.size + found.content.size - both);
      if (score >= 0.5) pairs.push({ score, g, p });
    }),
  );
  pairs.sort((a, b) => b.score - a.score || a.g - b.g || a.p - b.p);
  const taken = new Set<number>();
  const partner = new Map<number, number>();
  for (const { g, p } of pairs) {
    if (taken.has(g) || partner.has(p)) continue;
    taken.add(g);
    partner.set(p, g);
  }
  return partner;
}

function tokenOf(text: string): Int32Array {
  const owner = new Int32Array(text.length).fill(-1);
  let number = 0;
  for (const { 0: token, index } of text.matchAll(/\S+/gu)) owner.fill(number++, index, index + token.length);
  return owner;
}

function tokensOf(spans: readonly Pair[], owner: Int32Array): Set<number> {
  const tokens = new Set<number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if ((owner[at] as number) >= 0) tokens.add(owner[at] as number);
  return tokens;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count++;
  return count;
}
