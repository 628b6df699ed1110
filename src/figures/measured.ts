/**
 * Finds through the tree what a figure with a unit measures: the subject of its verb, the noun it hangs on.
 *
 * In: drafts whose unit is read and that no neighbouring noun explains. Out: the same with `of`. "The boot stands at 24
 * cubic feet" measures the boot; "a loss of 63 cents" a loss; "spend $5" does not measure its subject. Climbs a bounded
 * number of heads; each head is asked for its subject once. Where a verb of change has no subject in the tree, the noun right
 * before it is taken.
 */
import type { TaggedWord, Tree, Word } from '../syntax/index.js';
import { lowerAt } from './atoms.js';
import { type Draft, refined, type SentenceView } from './draft.js';
import { beyondConversion, isNominal, isSaidAgain, nounBeside, stuffAfter } from './measured-beside.js';
import { hasCase, isSubject, type Memory, phraseOf } from './measured-phrase.js';
import { isContext, tables } from './tables.js';

/** Most heads climbed from a number to its clause. */
const HIGHEST = 8;

/** Adds `of` where the tree tells it. */
export function addMeasured(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const figures = new Uint8Array(view.length);
  for (const { first, last } of drafts)
    figures.fill(1, view.atoms[first]?.word ?? 0, (view.atoms[last]?.word ?? -1) + 1);
  // "a 40,000-strong workforce": belongs to the number.
  for (const { last } of drafts)
    if (lowerAt(view.atoms, last + 1) === '-' && lowerAt(view.atoms, last + 2) === 'strong')
      figures[view.atoms[last + 2]?.word ?? 0] = 1;
  const memory: Memory = { subjects: new Map(), objects: new Map(), phrases: new Map(), figures };
  const measured: Draft[] = [];
  drafts.forEach((draft, index) => {
    const newer = [measured.at(-1), measured.at(-2)].find((one) => one?.from === draft.number.value);
    measured.push(
      newer?.of && !draft.of && newer.unit?.name === draft.unit?.name
        ? refined(draft, 'said-again', { of: newer.of })
        : withMeasured(view, draft, memory, measured.at(-1), drafts[index + 1]),
    );
  });
  return measured;
}

function withMeasured(
  view: SentenceView,
  draft: Draft,
  memory: Memory,
  before: Draft | undefined,
  after: Draft | undefined,
): Draft {
  if (draft.conversionOf !== undefined && draft.conversionOf === before?.first)
    return before.of ? refined(draft, 'conversion-of', { of: before.of }) : draft;
  const measures =
    draft.unit === null
      ? draft.kind !== 'score' && draft.kind !== 'rank'
      : draft.unit.dimension !== 'time' || draft.kind !== undefined;
  // "Vista -0.6% Toro -1.3%": of the names on both sides of a signed share, the one before it.
  const signed = draft.rules.includes('change-sign') ? nameBefore(view, wordBefore(view, draft), memory) : undefined;
  const name = signed === undefined ? undefined : phraseOf(view, signed, draft, memory);
  if (name) return refined(draft, 'measured-name', { of: name });
  if (draft.of || !measures) return draft;
  if (before?.of && isSaidAgain(view, draft, before)) return refined(draft, 'said-again', { of: before.of });
  const beyond = beyondConversion(view, draft);
  if (beyond) return refined(draft, 'of-phrase', { of: beyond });
  const stuff = stuffAfter(view, draft, after);
  if (stuff) return refined(draft, 'in-phrase', { of: stuff });
  const beside = nounBeside(view, draft);
  const hung = beside === undefined ? undefined : phraseOf(view, beside, draft, memory);
  if (hung) return refined(draft, 'measured-beside', { of: hung });
  if (isSpent(view, draft)) return draft;
  const noun = changedNoun(view, draft, memory) ?? nounAbove(view, draft, memory) ?? nounBeforeBe(view, draft, memory);
  const phrase = noun === undefined ? undefined : phraseOf(view, noun, draft, memory);
  return phrase ? refined(draft, 'measured-in-tree', { of: phrase }) : draft;
}

/** "They owe about $5m": right behind a verb that does not measure its subject. Needs no tree. */
function isSpent({ atoms, wordAt }: SentenceView, draft: Draft): boolean {
  // "savings ranging from $2m" are what it measures.
  if (draft.change !== 'none' || draft.changeWord !== undefined || lowerAt(atoms, draft.reach.first) === 'from')
    return false;
  const index = (atoms[draft.reach.first]?.word ?? 0) - 1;
  const verb = wordAt(index);
  // "an estimated $5m" is no object.
  return verb?.tag === 'VERB' && !measuresSubject(verb) && wordAt(index - 1)?.tag !== 'DET';
}

/** How many words may stand between a verb of change and the noun before it ("shares have since fallen"). */
const LONGEST_VERB_GROUP = 4;

/** "The index edged up 0.3 %": the subject of the verb of change, or the noun that stands before it. */
function changedNoun(view: SentenceView, draft: Draft, memory: Memory): number | undefined {
  if (draft.changeWord === undefined) return undefined;
  const { atoms, tree } = view;
  const verb = tree.words[atoms[draft.changeWord]?.word ?? -1];
  if (!verb) return undefined;
  const above = verb.tag === 'VERB' || verb.tag === 'AUX' ? verb.index : verb.head;
  const object = above < 0 ? undefined : objectBefore(view, draft, above, memory);
  if (object !== undefined) return object;
  const subject = above < 0 ? -1 : subjectOf(tree, above, memory);
  if (subject >= 0 && subject < verb.index) return describedBy(tree, above, subject);
  const moved = above < 0 ? undefined : objectAbove(tree, above, memory);
  if (moved !== undefined) return moved;
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - LONGEST_VERB_GROUP); at--) {
    const word = tree.words[at] as Word;
    if (isNominal(word)) return at;
    if (word.tag === 'NUM' && memory.figures[at] === 0) return nameBefore(view, at, memory);
    if (!['AUX', 'ADV', 'VERB'].includes(word.tag) || word.head === verb.head) return undefined;
  }
  return undefined;
}

/** The last noun of a name that ends at a word, digits aside: "S&P 500". */
function nameBefore({ wordAt }: SentenceView, at: number, { figures }: Memory): number | undefined {
  const word = wordAt(at);
  if (figures[at] === 1) return undefined;
  const name = word?.tag === 'NUM' ? wordAt(at - 1) : word;
  return name && isNominal(name) ? name.index : undefined;
}

/** The word before a draft, past the sign that stands in its own word or before it. */
function wordBefore({ atoms }: SentenceView, draft: Draft): number {
  const sign = ['+', '-'].includes(lowerAt(atoms, draft.first - 1)) ? 1 : 0;
  return (atoms[draft.first - sign]?.word ?? 0) - 1;
}

/** The noun that the tree puts above a draft. */
function nounAbove(view: SentenceView, draft: Draft, memory: Memory): number | undefined {
  const word = headOf(view, draft);
  return word === undefined ? undefined : measuredNoun(view, draft, word, memory);
}

/** The word of a draft whose head lies outside it. */
function headOf({ atoms, tree }: SentenceView, draft: Draft): number | undefined {
  const first = atoms[draft.first]?.word ?? 0;
  const last = atoms[draft.last]?.word ?? 0;
  for (let index = last; index >= first; index--) {
    const head = tree.words[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return undefined;
}

/** The noun that a measure at `index` is said of. */
function measuredNoun(view: SentenceView, draft: Draft, index: number, memory: Memory): number | undefined {
  const { tree } = view;
  let at = index;
  for (let step = 0; step < HIGHEST; step++) {
    const word = tree.words[at] as Word;
    const { head } = word;
    const label = word.label.split(':')[0] ?? '';
    const subject = subjectOf(tree, at, memory);
    const moves = draft.change !== 'none' || isChange(word);
    const object = moves ? objectBefore(view, draft, at, memory) : undefined;
    if (object !== undefined) return object;
    if (subject >= 0) return describedBy(tree, at, subject);
    const above = tree.words[head];
    const moved = objectAbove(tree, at, memory);
    if (moved !== undefined) return moved;
    if (!above || label === 'nsubj' || label === 'csubj') return undefined;
    if (label === 'obj' && !measuresSubject(above)) return undefined;
    const isNoun = isNominal(above);
    // "a larger battery, 4500 mAh," but not a second amount beside the first.
    if (label === 'appos' && isNoun && memory.figures[head] === 0) return head;
    if (
      label === 'nmod' &&
      isNoun &&
      hasCase(tree, at) &&
      !isContext(above.lower, 'way of measuring') &&
      memory.figures[head] === 0
    )
      return head;
    if (['amod', 'nummod', 'compound'].includes(label) && above.tag === 'NOUN' && step > 0 && head > at) {
      if (standsWith(tree, at, head)) return head;
      // "stands 150 metres tall and can power 900 homes": the adjective belongs to the verb before it.
      const verb = verbBefore(tree, index);
      if (verb === undefined) return undefined;
      at = verb;
      continue;
    }
    if (label === 'acl' && isNoun && memory.figures[head] === 0) return head;
    at = head;
  }
  return undefined;
}

/** The verb right before a measure. */
function verbBefore(tree: Tree, measure: number): number | undefined {
  for (let at = measure - 1; at >= Math.max(0, measure - 3); at--)
    if (['VERB', 'AUX'].includes(tree.words[at]?.tag ?? '')) return at;
  return undefined;
}

/** "a 24 cubic foot boot": no clause begins between a modifier and its noun. */
function standsWith(tree: Tree, modifier: number, noun: number): boolean {
  if (noun - modifier > HIGHEST) return false;
  for (let at = modifier + 1; at < noun; at++)
    if (['AUX', 'CCONJ', 'VERB'].includes(tree.words[at]?.tag ?? '')) return false;
  return true;
}

/** "cost $5", "rose 5 %": the object says something of the subject; that of "spend $5" does not. */
function measuresSubject(verb: TaggedWord): boolean {
  return isContext(verb.lemma, 'measures its subject') || isChange(verb);
}

function isChange({ lower }: TaggedWord): boolean {
  return (tables().changes.get(lower) ?? []).some(({ part }) => part === 'verb');
}

/** "They saw the pound fall to $1": what an infinitive or a participle without a subject is said of. */
function objectAbove(tree: Tree, clause: number, memory: Memory): number | undefined {
  const { head, label } = tree.words[clause] as Word;
  const object = label === 'xcomp' && head >= 0 ? objectOf(tree, head, memory) : -1;
  return object >= 0 && object < clause ? object : undefined;
}

/** How far before an amount the noun of the object stands at most, in words. */
const LONGEST_OBJECT = 20;

/** "They cut the rate to 5 %", "raised prices by a tenth": what somebody changes is the object before the amount. */
function objectBefore({ atoms, tree }: SentenceView, draft: Draft, verb: number, memory: Memory): number | undefined {
  const object = objectOf(tree, verb, memory);
  const end = atoms[draft.reach.first]?.word ?? 0;
  if (object < 0 || object >= end || end - object > LONGEST_OBJECT) return undefined;
  // "to gain a right by paying $5" changes no right by $5.
  for (let at = object + 1; at < end; at++) if (['VERB', 'AUX'].includes(tree.words[at]?.tag ?? '')) return undefined;
  return object;
}

/** The first object behind a head, if it is a noun and no figure; −1 otherwise. */
function objectOf(tree: Tree, index: number, { objects, figures }: Memory): number {
  const known = objects.get(index);
  if (known !== undefined) return known;
  const child = (tree.children[index] ?? []).find((at) => at > index && tree.words[at]?.label === 'obj') ?? -1;
  const object = child >= 0 && figures[child] === 0 && isNominal(tree.words[child] as Word) ? child : -1;
  objects.set(index, object);
  return object;
}

/** "The file is just 2 GB": the noun before a form of "be" right before the figure, where the tree says nothing. */
function nounBeforeBe({ atoms, tree, wordAt }: SentenceView, draft: Draft, { figures }: Memory): number | undefined {
  let at = (atoms[draft.reach.first]?.word ?? 0) - 1;
  while (wordAt(at)?.tag === 'ADV') at--;
  const noun = tree.words[at - 1];
  if (wordAt(at)?.lemma !== 'be' || !noun || !isNominal(noun)) return undefined;
  let head = noun;
  for (let step = 0; step < HIGHEST && head.label === 'nmod' && head.head < head.index; step++)
    head = tree.words[head.head] as Word;
  return isNominal(head) && figures[head.index] === 0 ? head.index : undefined;
}

/** The subject of a head, of several the nearest before it; −1 where it has none. */
function subjectOf(tree: Tree, index: number, { subjects }: Memory): number {
  const known = subjects.get(index);
  if (known !== undefined) return known;
  let subject = -1;
  let isPlain = false;
  for (const child of tree.children[index] ?? []) {
    if (!isSubject(tree, child) || (subject >= 0 && child > index)) continue;
    // "Gifts to the club rose": what a preposition leads to is no subject where there is another.
    if (isPlain && hasCase(tree, child)) continue;
    subject = child;
    isPlain = !hasCase(tree, child);
  }
  subjects.set(index, subject);
  return subject;
}

/** The noun behind "of" of "each", "both", "some". Only the first few words that hang on it are asked. */
function wholeOf(tree: Tree, pronoun: number): number | undefined {
  return (tree.children[pronoun] ?? [])
    .slice(0, 3)
    .find((child) => child > pronoun && tree.words[child]?.label === 'nmod' && isNominal(tree.words[child]));
}

/** The noun a subject stands for: itself, or what a relative clause describes; none for other pronouns. */
function describedBy(tree: Tree, clause: number, subject: number): number | undefined {
  const word = tree.words[subject] as Word;
  if (isNominal(word)) return subject;
  // "The S&P 500": the number of a name.
  const before = tree.words[subject - 1];
  if (word.tag === 'NUM' && before?.tag === 'PROPN') return before.index;
  // "Each of the turbines": what a pronoun takes one of.
  const whole = word.tag === 'DET' || word.tag === 'PRON' ? wholeOf(tree, subject) : undefined;
  if (whole !== undefined) return whole;
  const { label, head } = tree.words[clause] as Word;
  return label === 'acl:relcl' && head >= 0 && subject < clause && subject > head ? head : undefined;
}
