/**
 * Copies of reporting sentences with the speaker behind the speech, as news writes them and the treebanks seldom do.
 *
 * In: sentences like "The mayor said (that) the bridge is safe." Out: "The bridge is safe, the mayor said." and "“The bridge is safe,” said
 * the mayor.", with the tree that goes with it, and for each word the word of the original that it was.
 */
import type { Random } from '../shared/random.js';
import { type Example, type GoldSentence, type GoldWord, makeExample } from './treebank.js';

/** A copy and where its words come from; −1 for a mark that was put in. */
export interface Reordered {
  readonly example: Example;
  readonly from: readonly number[];
}

/** What may hang on the verb of a sentence that is turned round. */
const ALLOWED = new Set(['nsubj', 'ccomp', 'punct', 'obl', 'obl:unmarked', 'advmod', 'aux', 'iobj', 'obj']);

/**
 * Turned copies of all sentences that allow it: one where the speaker is a pronoun, which is common anyway; where it is a name or a noun, one with
 * the verb before it, one with quotation marks, one with neither or both by chance.
 */
export function reorderedCopies(sentences: readonly GoldSentence[], random: Random): Reordered[] {
  return sentences.flatMap((sentence) => {
    const both = random.next() < 0.5;
    const speaker = speakerOf(sentence);
    if (speaker === undefined) return [];
    return (
      speaker === 'PRON'
        ? [reordered(sentence, both, false)]
        : [reordered(sentence, true, false), reordered(sentence, false, true), reordered(sentence, both, both)]
    ).flatMap((copy) => copy ?? []);
  });
}

function speakerOf({ words }: GoldSentence): string | undefined {
  const root = words.findIndex(({ head }) => head < 0);
  return words.find(({ head, label }) => head === root && label === 'nsubj')?.universal;
}

function reordered(gold: GoldSentence, quoted: boolean, inverted: boolean): Reordered | undefined {
  const { words } = gold;
  const root = words.findIndex(({ head }) => head < 0);
  const verb = words[root];
  if (verb?.universal !== 'VERB' || words.length > 45) return undefined;
  const children = words.flatMap(({ head }, i) => (head === root ? [i] : []));
  const named = (label: string): number[] => children.filter((i) => words[i]?.label === label);
  const [subject] = named('nsubj');
  const [content] = named('ccomp');
  if (subject === undefined || content === undefined || named('ccomp').length > 1) return undefined;
  if (subject > root || content < root || children.some((i) => !ALLOWED.has(words[i]?.label ?? ''))) return undefined;
  const under = (top: number): number[] => words.flatMap((_, i) => (reaches(words, i, top) ? [i] : []));
  let said = under(content);
  const [first = content] = said;
  if (said.length < 3 || !isContiguous(said)) return undefined;
  if (words[first]?.label === 'mark' && words[first].head === content && words[first].form.toLowerCase() === 'that')
    said = said.slice(1);
  if (said.some((i) => words[i]?.label === 'mark' && words[i].head === content)) return undefined;
  const speaker = under(subject);
  if (!isContiguous(speaker)) return undefined;
  const rest = children.filter((i) => i !== subject && i !== content && words[i]?.label !== 'punct');
  const before = rest.filter((i) => i < root).flatMap(under);
  const after = rest.filter((i) => i > root).flatMap(under);
  if (after.some((i) => i > first) || (inverted && before.length > 0)) return undefined;
  const tail = inverted ? [root, ...speaker, ...after] : [...speaker, ...before.sort((a, b) => a - b), root, ...after];
  const mark = (form: string, head: number): Placed => ({ form, from: -1, head });
  const placed = (from: number): Placed => ({ from });
  const order: Placed[] = [
    ...(quoted ? [mark('“', content)] : []),
    ...said.map(placed),
    mark(',', content),
    ...(quoted ? [mark('”', content)] : []),
    ...tail.map(placed),
    mark('.', root),
  ];
  return build(gold, order, said[0] as number);
}

/** A word of the original, or a mark with the word it hangs on. */
interface Placed {
  readonly from: number;
  readonly form?: string;
  readonly head?: number;
}

function build(gold: GoldSentence, order: readonly Placed[], firstSaid: number): Reordered | undefined {
  const { words } = gold;
  const place = new Map(order.flatMap(({ from }, at) => (from < 0 ? [] : [[from, at] as const])));
  let text = '';
  const moved: GoldWord[] = [];
  for (const [at, { from, form, head = -1 }] of order.entries()) {
    const original = from < 0 ? undefined : words[from];
    const before = order[at - 1];
    const glued =
      at === 0 ||
      form === ',' ||
      form === '.' ||
      form === '”' ||
      before?.form === '“' ||
      (before !== undefined && from > 0 && before.from === from - 1 && words[from - 1]?.end === original?.start);
    if (!glued) text += ' ';
    const written =
      form ?? (from === firstSaid ? capitalised(original?.form ?? '') : lowered(original as GoldWord, from === 0));
    const start = text.length;
    text += written;
    const governor = original ? (original.head < 0 ? -1 : place.get(original.head)) : place.get(head);
    if (governor === undefined) return undefined;
    moved.push({
      ...(original ?? { lemma: written, universal: 'PUNCT', fine: fineOf(written), label: 'punct', misc: '' }),
      ...{ form: written, start, end: text.length, head: governor },
    });
  }
  const example = makeExample({ ...gold, id: `${gold.id}-turned`, text, words: moved });
  return example && { example, from: order.map(({ from }) => from) };
}

function fineOf(mark: string): string {
  return mark === '“' ? '``' : mark === '”' ? "''" : mark;
}

function capitalised(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** The first word of the sentence loses its capital unless it is a name. */
function lowered({ form, universal }: GoldWord, isFirst: boolean): string {
  return isFirst && universal !== 'PROPN' && form !== 'I' ? form.charAt(0).toLowerCase() + form.slice(1) : form;
}

function isContiguous(indexes: readonly number[]): boolean {
  return indexes.every((index, at) => at === 0 || index === (indexes[at - 1] as number) + 1);
}

function reaches(words: readonly GoldWord[], from: number, top: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps <= words.length; steps++) {
    if (at === top) return true;
    at = (words[at] as GoldWord).head;
  }
  return false;
}
