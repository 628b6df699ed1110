/**
 * Finds through the tree what a figure with a unit measures: the subject of its verb, the noun it hangs on.
 *
 * In: drafts whose unit is read and that no neighbouring noun explains. Out: the same with `of`. "The boot stands at 24
 * cubic feet" measures the boot; "a loss of 63 cents" a loss; "spend $5" does not measure its subject. Climbs a bounded
 * number of heads; each head is asked for its subject once. Where a verb of change has no subject in the tree, the noun right
 * before it is taken.
 */
import { firstAtOrAfter } from '../span.js';
import type { TaggedWord, Tree, Word } from '../syntax/index.js';
import { lowerAt } from './atoms.js';
import { type AtomStretch, type Draft, refined, type SentenceView } from './draft.js';
import { beyondConversion, isNominal, isSaidAgain, nounBeside, stuffAfter } from './measured-beside.js';
import { isContext, tables } from './tables.js';

/** Most heads climbed from a number to its clause. */
const HIGHEST = 8;
/** Longer phrases, in words, are cut to their noun. */
const LONGEST_PHRASE = 16;

/** What is remembered over one sentence. */
interface Memory {
  /** Subject of each head asked for; −1 where it has none. */
  readonly subjects: Map<number, number>;
  /** First and last word of each noun's phrase. */
  readonly phrases: Map<number, readonly [number, number]>;
  /** For each word, 1 where it is part of a figure's number or unit. */
  readonly figures: Uint8Array;
}

/** Adds `of` where the tree tells it. */
export function addMeasured(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const figures = new Uint8Array(view.length);
  for (const { first, last } of drafts)
    figures.fill(1, view.atoms[first]?.word ?? 0, (view.atoms[last]?.word ?? -1) + 1);
  const memory: Memory = { subjects: new Map(), phrases: new Map(), figures };
  const measured: Draft[] = [];
  for (const draft of drafts) measured.push(withMeasured(view, draft, memory, measured.at(-1)));
  return measured;
}

function withMeasured(view: SentenceView, draft: Draft, memory: Memory, before: Draft | undefined): Draft {
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
  const stuff = stuffAfter(view, draft);
  if (stuff) return refined(draft, 'in-phrase', { of: stuff });
  const beside = nounBeside(view, draft);
  const hung = beside === undefined ? undefined : phraseOf(view, beside, draft, memory);
  if (hung) return refined(draft, 'measured-beside', { of: hung });
  if (isSpent(view, draft)) return draft;
  const noun = changedNoun(view, draft, memory) ?? nounAbove(view, draft, memory);
  const phrase = noun === undefined ? undefined : phraseOf(view, noun, draft, memory);
  return phrase ? refined(draft, 'measured-in-tree', { of: phrase }) : draft;
}

/** "They owe about $5m": right behind a verb that does not measure its subject. Needs no tree. */
function isSpent({ atoms, wordAt }: SentenceView, draft: Draft): boolean {
  // "savings ranging from $2m" are what it measures.
  if (draft.changeWord !== undefined || lowerAt(atoms, draft.reach.first) === 'from') return false;
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
  const subject = above < 0 ? -1 : subjectOf(tree, above, memory);
  if (subject >= 0 && subject < verb.index) return describedBy(tree, above, subject);
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
  return word === undefined ? undefined : measuredNoun(view.tree, word, memory);
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
function measuredNoun(tree: Tree, index: number, memory: Memory): number | undefined {
  let at = index;
  for (let step = 0; step < HIGHEST; step++) {
    const word = tree.words[at] as Word;
    const { head } = word;
    const label = word.label.split(':')[0] ?? '';
    const subject = subjectOf(tree, at, memory);
    if (subject >= 0) return describedBy(tree, at, subject);
    const above = tree.words[head];
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
    if (['amod', 'nummod', 'compound'].includes(label) && above.tag === 'NOUN' && step > 0 && head > at) return head;
    if (label === 'acl' && isNoun) return head;
    at = head;
  }
  return undefined;
}

/** "cost $5", "rose 5 %": the object says something of the subject; that of "spend $5" does not. */
function measuresSubject({ lemma, lower }: TaggedWord): boolean {
  return (
    isContext(lemma, 'measures its subject') || (tables().changes.get(lower) ?? []).some(({ part }) => part === 'verb')
  );
}

/** Does a preposition lead to this word? Only the first few words before it are asked. */
function hasCase(tree: Tree, index: number): boolean {
  return (tree.children[index] ?? []).slice(0, 6).some((child) => tree.words[child]?.label === 'case');
}

/** The subject of a head; −1 where it has none. */
function subjectOf(tree: Tree, index: number, { subjects }: Memory): number {
  const known = subjects.get(index);
  if (known !== undefined) return known;
  const subject =
    (tree.children[index] ?? []).find((child) => tree.words[child]?.label.startsWith('nsubj') === true) ?? -1;
  subjects.set(index, subject);
  return subject;
}

/** The noun a subject stands for: itself, or what a relative clause describes; none for other pronouns. */
function describedBy(tree: Tree, clause: number, subject: number): number | undefined {
  const word = tree.words[subject] as Word;
  if (isNominal(word)) return subject;
  // "The S&P 500": the number of a name.
  const before = tree.words[subject - 1];
  if (word.tag === 'NUM' && before?.tag === 'PROPN') return before.index;
  const { label, head } = tree.words[clause] as Word;
  return label === 'acl:relcl' && head >= 0 && subject < clause && subject > head ? head : undefined;
}

/** Labels of what may follow a noun inside its phrase, and of what may stand before it. */
const AFTER: ReadonlySet<string> = new Set(['nmod', 'compound', 'flat', 'nmod:poss', 'case', 'amod', 'fixed']);
const BEFORE: ReadonlySet<string> = new Set(['compound', 'amod', 'flat', 'nmod:poss', 'nmod']);

/** The phrase of a noun without articles before it and clauses after it, never reaching into the figure. */
function phraseOf({ atoms, tree }: SentenceView, noun: number, draft: Draft, memory: Memory): AtomStretch | undefined {
  const [first, last] = memory.phrases.get(noun) ?? wordsOf(tree, noun, memory);
  memory.phrases.set(noun, [first, last]);
  const from = firstAtOrAfter(atoms, (tree.words[first] as Word).start);
  let to = firstAtOrAfter(atoms, (tree.words[last] as Word).end) - 1;
  if (from < draft.reach.first) {
    to = Math.min(to, draft.reach.first - 1);
    // Without the preposition that led to the figure.
    while (to >= from && !['NOUN', 'PROPN'].includes(tree.words[atoms[to]?.word ?? -1]?.tag ?? '')) to--;
  } else if (from <= draft.reach.last) {
    return undefined;
  }
  return to >= from ? { first: from, last: to } : undefined;
}

function wordsOf(tree: Tree, noun: number, { figures }: Memory): readonly [number, number] {
  const children = tree.children[noun] ?? [];
  let last = noun;
  for (const child of children) {
    if (child < noun) continue;
    const end = tree.last[child] ?? child;
    if (!AFTER.has((tree.words[child] as Word).label) || end - noun > LONGEST_PHRASE) break;
    // A phrase holds no other figure: "robots between 15 cm and 23 cm".
    if (figures.subarray(tree.first[child] ?? child, end + 1).includes(1)) break;
    last = end;
  }
  let first = noun;
  for (const child of [...children].reverse()) {
    if (child > noun) continue;
    const { label, tag } = tree.words[child] as Word;
    const start = tree.first[child] ?? child;
    if (!BEFORE.has(label) || tag === 'PRON' || tag === 'DET' || noun - start > LONGEST_PHRASE) break;
    if (figures.subarray(start, child + 1).includes(1)) break;
    first = start;
  }
  while (first < noun && ['DET', 'PRON', 'PUNCT'].includes((tree.words[first] as Word).tag)) first++;
  while (last > first && isContext((tree.words[last] as Word).lower, 'ends a noun phrase')) last--;
  return [withModifiers(tree, first, figures), withNumberOfName(tree, last, figures)];
}

/** "Drugmaker 2018 sales", "the XR-25 index": modifiers right before a phrase that the tree hangs elsewhere. */
function withModifiers(tree: Tree, first: number, figures: Uint8Array): number {
  const { times } = tables();
  let begin = first;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_PHRASE); at--) {
    const word = tree.words[at] as Word;
    if (figures[at] === 1) break;
    const joint = word.text === '-' && !word.spaceBefore && tree.words[at + 1]?.spaceBefore === false;
    const inName = word.tag === 'NUM' && (tree.words[at - 1]?.tag === 'PROPN' || tree.words[at - 1]?.text === '-');
    const modifies = isNominal(word) ? !times.has(word.lower) : word.tag === 'ADJ';
    if (!joint && !inName && !modifies) break;
    if (modifies) begin = at;
  }
  return begin;
}

/** "S&P 500", "TA-125", "Note 20 Ultra": digits that belong to a name, and what of the name follows them. */
function withNumberOfName(tree: Tree, last: number, figures: Uint8Array): number {
  if (tree.words[last]?.tag !== 'PROPN') return last;
  const hyphen = tree.words[last + 1]?.text === '-' && !tree.words[last + 1]?.spaceBefore ? 1 : 0;
  const number = tree.words[last + 1 + hyphen];
  if (!number || figures[number.index] === 1 || !/^\d{1,4}$/u.test(number.text) || (hyphen === 1 && number.spaceBefore))
    return last;
  let end = number.index;
  while (end < number.index + 3 && tree.words[end + 1]?.tag === 'PROPN') end++;
  return end;
}
