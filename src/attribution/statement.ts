/**
 * Does a credited noun phrase say something by itself?
 *
 * In: a tree and an attribution whose content is a noun phrase. Out: yes where it says something of somebody ("accused
 * the council of hiding a report", "put the spill at 60 tonnes", "called it a surprise"), denies or expects something
 * ("predicted growth of 7 per cent") or gives a number; no for topics and acts ("discussed the plan", "urged caution").
 */
import { ACCUSATION_VERBS, CHARGING_PREPOSITIONS, SAYING_NOUNS, STATING_PREPOSITIONS } from '../lexicon/index.js';
import type { AttributionKind, Stance } from '../records/index.js';
import { childrenOf, FINITE_TAGS, type Tree, type Word } from '../syntax/index.js';
import type { FoundAttribution } from './find-attributions.js';

const SAID: ReadonlySet<AttributionKind> = new Set(['speech', 'writing', 'thought']);
/** Stances whose noun phrase stands for a clause: that it grew, that he did it. */
const CLAUSAL: ReadonlySet<Stance> = new Set(['denies', 'expects', 'fears', 'suggests']);
/** Stances that ask or decide: their noun phrase names what is wanted. */
const WANTING: ReadonlySet<Stance> = new Set([
  'asks',
  'demands',
  'intends',
  'promises',
  'supports',
  'opposes',
  'declines',
  'hopes',
]);
/** Longest content that is looked through. */
const MOST_WORDS = 60;

/** Tells whether the credited noun phrase is a statement. Looks at a bounded number of words. */
export function isStatement(tree: Tree | undefined, attribution: FoundAttribution): boolean {
  const { form, isNominal, kind, stance, mention, cueHead, content } = attribution;
  const piece = content[0];
  if (!tree || isNominal || mention === null || cueHead < 0 || content.length !== 1 || !piece) return false;
  if (!SAID.has(kind) || WANTING.has(stance)) return false;
  const inside: Word[] = [];
  for (let at = cueHead + 1; at < tree.words.length && inside.length < MOST_WORDS; at++) {
    const word = tree.words[at] as Word;
    if (word.start >= piece.end) break;
    if (word.start >= piece.start) inside.push(word);
  }
  if (form !== 'phrase' && inside.some(({ fineTag }) => FINITE_TAGS.has(fineTag))) return false;
  const top =
    inside.find(({ head }) => head === cueHead) ?? inside.find(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  if (!top || top.tag === 'PRON' || top.tag === 'VERB') return false;
  if (saysOf(tree, cueHead, inside)) return true;
  // "doubts about the mayor", "feared the dictator": a name says nothing.
  if (top.tag === 'PROPN' || SAYING_NOUNS.words.includes(top.lemma)) return false;
  return CLAUSAL.has(stance) || inside.some((word) => isAmount(word) && isOf(tree, word, top));
}

/** Is something said of an object: by a second phrase beside it, or after a verb of judging? */
function saysOf(tree: Tree, cueHead: number, inside: readonly Word[]): boolean {
  const object = inside.find(({ head, label }) => head === cueHead && (label === 'obj' || label === 'iobj'));
  if (!object) return false;
  const judges = ACCUSATION_VERBS.words.includes((tree.words[cueHead] as Word).lemma);
  return inside.some(({ index, label, head, lower }) => {
    if (index <= object.index) return false;
    if (judges && (label === 'case' || label === 'mark')) return CHARGING_PREPOSITIONS.words.includes(lower);
    // "put the spill | at 60 tonnes": what an amount is put at, wherever the tree hangs it.
    if (lower === 'at' && label === 'case' && inside.some((word) => word.index > index && isAmount(word))) return true;
    // "called the plan | “a mistake”", "called it | “cruel”", which trees read as one phrase.
    const above = tree.words[head]?.tag === 'PUNCT' ? tree.words[head].head : head;
    if (above === object.index && (label === 'appos' || label === 'amod'))
      return (
        tree.words[(tree.first[index] as number) - 1]?.text !== ',' &&
        tree.words[tree.first[index] as number]?.text !== ','
      );
    if (head !== cueHead) return false;
    if (label === 'xcomp') return true;
    return childrenOf(tree, index, 'case', 'mark', 'advmod').some((child) =>
      STATING_PREPOSITIONS.words.includes((tree.words[child] as Word).lower),
    );
  });
}

/** Does a number count the noun, or stand right below it ("a loss of 40 million")? */
function isOf(tree: Tree, number: Word, top: Word): boolean {
  let at = number.index;
  for (let step = 0; step < 4 && at >= 0; step++) {
    if (at === top.index) return true;
    const { head, label } = tree.words[at] as Word;
    if (label.startsWith('acl') || label.startsWith('advcl')) return false;
    at = head;
  }
  return false;
}

const isAmount = ({ tag, text }: Word): boolean => tag === 'NUM' && !/^(?:1[5-9]|20)\d\d$/u.test(text);
