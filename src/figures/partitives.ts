/**
 * Finds "one of the bridges": a count of 1 to some, a turn of phrase to most. No figure unless asked for.
 *
 * In: the text layer, trees on demand, the figures. Out: the same figures with these among them, in text order. Their ids go on
 * after those of the figures, so that no figure's id depends on whether they were asked for. Linear.
 */
import type { Figure } from '../records/index.js';
import { firstAtOrAfter } from '../span.js';
import type { TextLayer } from '../text/index.js';
import { lowerAt } from './atoms.js';
import { nounPhrase } from './counted.js';
import type { Draft, SentenceView } from './draft.js';
import { digitsPhrase } from './number-phrase.js';
import { recordOf } from './records.js';
import { type SentenceReader, viewOf } from './view.js';

/** All figures and "one of the …". */
export function withPartitives(
  { input, sentences }: TextLayer,
  reader: SentenceReader,
  figures: readonly Figure[],
): readonly Figure[] {
  const found: Figure[] = [];
  sentences.forEach((sentence) => {
    if (!sentence.tokens.some(({ lower }) => lower === 'one')) return;
    const view = viewOf(input, sentence, reader);
    for (const draft of partitivesOf(view)) {
      const { firstAtom: _, converts: __, ...figure } = recordOf(view, draft);
      const next = firstAtOrAfter(figures, figure.start);
      if ((figures[next]?.start ?? Infinity) < figure.end || (figures[next - 1]?.end ?? 0) > figure.start) continue;
      found.push({ ...figure, id: `f${figures.length + found.length + 1}` });
    }
  });
  return [...figures, ...found].sort((a, b) => a.start - b.start);
}

function partitivesOf(view: SentenceView): Draft[] {
  const { atoms, blocked } = view;
  const drafts: Draft[] = [];
  for (let at = 0; at < atoms.length; at++) {
    if (lowerAt(atoms, at) !== 'one' || lowerAt(atoms, at + 1) !== 'of' || blocked[at] === 1) continue;
    const of = nounPhrase(view, at + 2, atoms.length, true);
    // Without an article or a possessive it is "one of four".
    if (!of || of.first === at + 2) continue;
    drafts.push({
      ...{ first: at, last: at, number: { ...digitsPhrase(at, at, 1), style: 'words' }, unit: null, kind: 'count' },
      ...{ bound: 'exact', reach: { first: at, last: at }, attributive: false, change: 'none', of, rules: ['one-of'] },
    });
    at = of.last;
  }
  return drafts;
}
