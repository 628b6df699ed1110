/**
 * Kinds of labels: what a move decides together with the direction; which label of the kind it is, the labeller decides.
 *
 * In: a label. Out: the number of its kind. A move scored for each kind knows why it attaches; a move scored for each label would know it
 * better still, but costs three times as much.
 */

/** Labels by kind, without subtypes; every other label is of kind 0. */
const KINDS: readonly (readonly string[])[] = [
  [],
  ['nsubj', 'csubj', 'expl'],
  ['obj', 'iobj'],
  ['ccomp', 'xcomp'],
  ['conj'],
  ['appos', 'list', 'flat'],
  ['advcl'],
  ['acl'],
  ['parataxis', 'discourse', 'dislocated', 'vocative'],
  ['obl'],
  ['nmod'],
  ['advmod'],
  ['amod', 'nummod'],
  ['compound'],
  ['mark'],
  ['aux', 'cop'],
  ['punct'],
];

/** How many kinds there are. */
export const LABEL_KINDS: number = KINDS.length;

/** Number of the kind of a label. */
export function kindOfLabel(label: string): number {
  const [plain = label] = label.split(':');
  return Math.max(
    0,
    KINDS.findIndex((labels) => labels.includes(plain)),
  );
}
