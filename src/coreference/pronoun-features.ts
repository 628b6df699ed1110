/**
 * What speaks for and against an antecedent of a pronoun, and for its having none: feature keys.
 *
 * In: the state, the pronoun, a candidate. Out: keys. Nearness, place in the clause, what the candidate is, how often it was
 * named, quotation, paragraph, the verb. Everything is looked at within bounds.
 */
import { hashOf } from '../confidence/index.js';
import type { Mention } from '../entities/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { bucket, type Keys, NONE_TEMPLATE, put } from './choices.js';
import { clauseSubject, dependentOf, type Place, placeOf, predicateOf } from './clauses.js';
import type { Entity } from './entity.js';
import { nameWords } from './name-words.js';
import { isSpeaker } from './quote-speakers.js';
import type { State } from './state.js';

const PLACES: readonly Place[] = ['subject', 'object', 'oblique', 'possessor', 'other'];
const hashed = (text: string): number => hashOf(text, 0, text.length);

/** The pronoun whose antecedent is asked for. */
export interface Asked {
  readonly pronoun: Mention;
  readonly index: number;
  readonly tree: Tree;
  /** 0: he or she; 1: it; 2: they. */
  readonly sort: number;
  readonly place: number;
  /** Head of the subject of its clause, or of one above. */
  readonly ownSubject: number;
  /** Hash of the lemma that it is an argument of or belongs to. */
  readonly governor: number;
  readonly label: number;
  readonly isSpeaker: boolean;
}

/** Looks at the pronoun once. */
export function ask({ document, mentions }: State, index: number): Asked {
  const pronoun = mentions[index] as Mention;
  const tree = document.trees[pronoun.sentence] as Tree;
  const { label, head } = tree.words[pronoun.head] as Word;
  return {
    ...{ pronoun, index, tree, place: PLACES.indexOf(placeOf(tree, pronoun.head)) },
    sort: pronoun.gender === 'neuter' ? 1 : pronoun.gender === 'unknown' ? 2 : 0,
    ownSubject: clauseSubject(tree, pronoun.head),
    governor: hashed(tree.words[head]?.lemma ?? ''),
    label: hashed(label),
    isSpeaker: isSpeaker(tree, pronoun.head),
  };
}

/** How a candidate stands to the pronoun. */
export interface Circumstances {
  /** Index of the candidate's mention. */
  readonly at: number;
  readonly entity: Entity;
  /** What agreement says, as a number. */
  readonly agreement: number;
  /** How many other candidates stand nearer. */
  readonly nearer: number;
}

/** Adds the features of a candidate. */
export function candidateFeatures(
  state: State,
  asked: Asked,
  { at, entity, agreement, nearer }: Circumstances,
  keys: Keys,
): void {
  const { document, mentions, quotation, firstOfSentence } = state;
  const { pronoun, index, tree, sort, place, ownSubject, governor, label, isSpeaker: speaks } = asked;
  const candidate = mentions[at] as Mention;
  const theirTree = document.trees[candidate.sentence] as Tree;
  const word = theirTree.words[candidate.head] as Word;
  const back = pronoun.sentence - candidate.sentence;
  const theirPlace = PLACES.indexOf(placeOf(theirTree, candidate.head));
  const theirLabel = hashed(word.label);
  const near = Math.min(5, nearer);
  const count = bucket(entity.mentions.length);
  const kind = hashed(entity.sort);
  const form = hashed(candidate.form);
  const determination = hashed(candidate.determination);
  const own = quotation[index] as number;
  const theirs = quotation[at] as number;
  const quoted = own === theirs ? (own < 0 ? 0 : 1) : own < 0 ? 2 : theirs < 0 ? 3 : 4;
  put(keys, 1, sort);
  put(keys, 2, sort, back);
  put(keys, 3, sort, bucket(Math.abs(index - at)));
  if (at > index) put(keys, 32, sort, place, hashed(candidate.form));
  put(keys, 4, sort, near);
  put(keys, 5, sort, back, near);
  put(keys, 6, sort, theirLabel);
  put(keys, 7, sort, place, theirPlace, back === 0 ? 0 : 1);
  put(keys, 8, label, theirLabel);
  put(keys, 9, back, theirPlace, near === 0 ? 0 : 1);
  if (back === 0 && ownSubject === candidate.head) put(keys, 10, sort, label);
  put(keys, 11, sort, agreement);
  put(keys, 12, sort, kind);
  put(keys, 13, sort, kind, form);
  put(keys, 14, place, kind);
  put(keys, 15, sort, form, determination);
  put(keys, 16, sort, count, entity.isNamed ? 1 : 0);
  put(keys, 17, count, back);
  put(keys, 18, sort, quoted);
  if (speaks && isSpeaker(theirTree, candidate.head)) put(keys, 19, sort, back);
  put(keys, 20, sort, paragraphsBetween(state, candidate, pronoun), back === 0 ? 0 : 1);
  if (firstOfSentence[candidate.sentence] === at) put(keys, 21, sort, back === 0 ? 0 : back === 1 ? 1 : 2);
  if (candidate.coordinated) put(keys, 22, sort);
  const verb = predicateLemma(tree, pronoun.head);
  if (verb !== undefined && verb === predicateLemma(theirTree, candidate.head)) put(keys, 23, sort);
  put(keys, 24, governor, kind);
  if (candidate.form === 'pronoun')
    put(keys, 25, hashed(candidate.text.toLowerCase()), hashed(pronoun.text.toLowerCase()));
  else if (candidate.form === 'description') put(keys, 26, sort, hashed(word.lemma));
  put(keys, 27, sort, hashed(entity.number), hashed(entity.gender));
  put(keys, 28, sort, hashed(word.fineTag));
  if (own >= 0) {
    const says = saysQuotation(state, own, entity) ? 1 : 0;
    put(keys, 30, sort, says);
    if (own !== theirs) put(keys, 31, sort, says, isSpeaker(theirTree, candidate.head) ? 1 : 0, Math.min(2, back));
  }
  if (!entity.hasNoun) put(keys, 29, sort, hashed(candidate.text.toLowerCase()));
}

/** Adds the features of standing for nothing that was mentioned. */
export function nothingFeatures({ quotation }: State, asked: Asked, candidates: number, keys: Keys): void {
  const { pronoun, index, tree, sort, place, governor, label } = asked;
  const { head } = tree.words[pronoun.head] as Word;
  const above = tree.words[head];
  const hasCopula = head >= 0 && dependentOf(tree, head, 'cop') >= 0 ? 1 : 0;
  const next = hashed(tree.words[pronoun.head + 1]?.lower ?? '');
  put(keys, NONE_TEMPLATE, sort);
  put(keys, 41, sort, label);
  put(keys, 42, sort, place, bucket(candidates));
  put(keys, 43, sort, hasCopula, hashed(above?.fineTag ?? ''));
  put(keys, 45, sort, (quotation[index] as number) < 0 ? 0 : 1);
  put(keys, 46, sort, next);
  put(keys, 47, sort, hashed(tree.words[pronoun.head - 1]?.lower ?? ''));
  put(keys, 48, sort, governor);
  if (!above) return;
  for (const clause of CLAUSES) {
    const child = dependentOf(tree, head, clause);
    if (child <= pronoun.head) continue;
    const opening = tree.words[tree.first[child] as number]?.lower ?? '';
    put(keys, 49, sort, hashed(clause), hasCopula);
    put(keys, 50, sort, hashed(clause), hashed(opening));
    put(keys, 51, governor, hashed(clause));
  }
}

const CLAUSES: readonly string[] = ['ccomp', 'csubj', 'csubj:pass', 'xcomp', 'advcl', 'acl:relcl', 'obj'];

function paragraphsBetween({ document: { sentences } }: State, a: Mention, b: Mention): number {
  return Math.min(3, Math.abs((sentences[b.sentence]?.paragraph ?? 0) - (sentences[a.sentence]?.paragraph ?? 0)));
}

/** The lemma of the verb or predicate that a word is an argument of. */
function predicateLemma(tree: Tree, index: number): string | undefined {
  const predicate = predicateOf(tree, index);
  return predicate < 0 ? undefined : tree.words[predicate]?.lemma;
}

/** Does the entity say the quotation, as far as is known? */
export function saysQuotation(
  { quoteSpeakers, entityOf, mentions }: State,
  quotation: number,
  entity: Entity,
): boolean {
  const speaker = quoteSpeakers.get(quotation);
  if (speaker === undefined) return false;
  if ((entityOf[speaker] as number) >= 0) return entityOf[speaker] === entity.id;
  const { form, core } = mentions[speaker] as Mention;
  const words = form === 'name' ? nameWords(core.text) : [];
  return words.length > 0 && words.every((word) => entity.name.includes(word));
}
