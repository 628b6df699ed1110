/**
 * The span law: what must hold of every record with a place in the text.
 *
 * In: an input and anything extracted from it. Out: a list of faults in words; empty where the law holds.
 */
import type { Analysis, Extraction, Span } from '../../src/index.js';

/** Every object with `start` and `end`, wherever it stands; `standalone` offsets are of another text and left out. */
export function spansIn(
  node: unknown,
  path = '',
): { readonly path: string; readonly span: Span & { readonly text?: unknown } }[] {
  if (node === null || typeof node !== 'object') return [];
  const found = Object.entries(node).flatMap(([name, value]) =>
    name === 'standalone' ? [] : spansIn(value, `${path}.${name}`),
  );
  const { start, end } = node as Partial<Span>;
  return start === undefined && end === undefined ? found : [{ path, span: node as Span }, ...found];
}

/** Spans that do not slice back to their text, are empty, or lie outside the input. */
export function sliceFaults(input: string, records: unknown): string[] {
  return spansIn(records).flatMap(({ path, span: { start, end, text } }) => {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return [`${path}: [${start}, ${end}) is not whole`];
    if (start < 0 || end > input.length)
      return [`${path}: [${start}, ${end}) is not inside the input of ${input.length}`];
    if (start >= end) return [`${path}: [${start}, ${end}) is empty`];
    if (text !== input.slice(start, end))
      return [`${path}: [${start}, ${end}) is ${JSON.stringify(input.slice(start, end))}, not ${JSON.stringify(text)}`];
    return [];
  });
}

function inside(outer: Span, inner: Span, what: string): string[] {
  return outer.start <= inner.start && inner.end <= outer.end
    ? []
    : [`${what}: [${inner.start}, ${inner.end}) outside [${outer.start}, ${outer.end})`];
}

function inOrder(spans: readonly Span[], what: string, apart: boolean): string[] {
  return spans.flatMap((span, at) => {
    const before = spans[at - 1];
    if (!before) return [];
    if (span.start < before.start) return [`${what}[${at}] starts at ${span.start}, before ${before.start}`];
    return apart && span.start < before.end
      ? [`${what}[${at}] starts at ${span.start}, inside the one that ends at ${before.end}`]
      : [];
  });
}

/** Faults of place and order in an analysis. */
export function analysisFaults({ sections, sentences }: Analysis): string[] {
  return [
    ...inOrder(sections, 'sections', true),
    ...inOrder(sentences, 'sentences', true),
    ...sentences.flatMap((sentence, at) => [
      ...inOrder(sentence.tokens, `sentences[${at}].tokens`, true),
      ...inOrder(sentence.hedgeCues, `sentences[${at}].hedgeCues`, false),
      ...inOrder(sentence.negationCues, `sentences[${at}].negationCues`, false),
      ...[...sentence.tokens, ...sentence.hedgeCues, ...sentence.negationCues, ...sentence.quoted].flatMap((part) =>
        inside(sentence, part, `sentences[${at}]`),
      ),
      ...treeFaults(sentence.tokens).map((fault) => `sentences[${at}]: ${fault}`),
      ...(sections.some((section) => inside(section, sentence, '').length === 0)
        ? []
        : [`sentences[${at}] stands in no section`]),
    ]),
  ];
}

/** A tree has one root, every head is a word, and nobody is his own ancestor. */
function treeFaults(tokens: readonly { readonly head: number }[]): string[] {
  if (tokens.length === 0) return ['no tokens'];
  const roots = tokens.filter(({ head }) => head === -1).length;
  if (roots !== 1) return [`${roots} roots`];
  if (tokens.some(({ head }, at) => !Number.isInteger(head) || head < -1 || head >= tokens.length || head === at))
    return ['a head that is no other word'];
  const safe = new Set<number>([-1]);
  for (let at = 0; at < tokens.length; at++) {
    const way = new Set<number>();
    for (let up = at; !safe.has(up); up = (tokens[up] as { head: number }).head) {
      if (way.has(up)) return [`word ${up} is its own ancestor`];
      way.add(up);
    }
    for (const word of way) safe.add(word);
  }
  return [];
}

/** Faults of place and order in an extraction. */
export function extractionFaults({
  sections,
  sentences,
  sources,
  attributions,
  quotes,
  figures,
  claims,
}: Extraction): string[] {
  return [
    ...inOrder(sections, 'sections', true),
    ...inOrder(sentences, 'sentences', true),
    ...inOrder(quotes, 'quotes', false),
    ...inOrder(figures, 'figures', true),
    ...inOrder(claims, 'claims', false),
    ...inOrder(
      attributions.flatMap(({ content, cue }) => content[0] ?? cue ?? []),
      'attributions',
      false,
    ),
    ...inOrder(
      sources.map(({ mentions }) => mentions[0] as Span),
      'sources',
      false,
    ),
    ...sentences.flatMap((sentence, at) =>
      sentence.quoted.flatMap((part) => inside(sentence, part, `sentences[${at}].quoted`)),
    ),
    ...sources.flatMap(({ id, mentions }) => inOrder(mentions, `${id}.mentions`, false)),
    ...attributions.flatMap(({ id, content }) => inOrder(content, `${id}.content`, true)),
    ...figures.flatMap((figure) => inside(figure, figure.number, `${figure.id}.number`)),
    ...quotes.flatMap((quote) => [
      ...inOrder(quote.parts, `${quote.id}.parts`, true),
      ...inOrder(quote.quoted, `${quote.id}.quoted`, false),
      ...[...quote.parts, ...quote.quoted].flatMap((part) => inside(quote, part, quote.id)),
    ]),
    ...claims.flatMap(({ id, standalone, standaloneMap }) => [
      ...standaloneMap.flatMap(({ standalone: place }) =>
        inside({ start: 0, end: standalone.length }, place, `${id}.standaloneMap`),
      ),
      ...inOrder(
        standaloneMap.map(({ standalone: place }) => place),
        `${id}.standaloneMap`,
        true,
      ),
    ]),
  ];
}
