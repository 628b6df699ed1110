/**
 * The state of one run of coreference: entities so far, and who is who among the mentions.
 *
 * In: a document and its mentions. Out: a record that the rules read and one function that joins. Everything the rules
 * look back on is bounded: names by key, everything else by a window of mentions.
 */
import type { Mention } from '../entities/index.js';
import type { Document, Tree } from '../syntax/index.js';
import type { Deciders } from './choices.js';
import { laterSubject as subjectAfter } from './clauses.js';
import { addMention, type Entity, newEntity } from './entity.js';
import { factsOf } from './facts.js';
import { nameWords } from './name-words.js';
import { type NameIndex, newNameIndex, remember } from './naming.js';
import { nounsBeside } from './nouns-beside.js';
import { quoteSpeakers } from './quote-speakers.js';
import { quotationOf } from './quoted.js';

/** What the rules see. */
export interface State {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly entities: Entity[];
  /** For each mention its entity; −1 for those to come. */
  readonly entityOf: number[];
  readonly names: NameIndex;
  /** Entities by country and part: `gov:RU`, `place:RU`. */
  readonly countries: Map<string, number>;
  /** Countries whose government the text names or makes act. */
  readonly governments: ReadonlySet<string>;
  /** First-person entities by quotation and number. */
  readonly speakers: Map<string, number>;
  /** For each mention its outermost quotation; −1 outside. */
  readonly quotation: readonly number[];
  /** For each quotation the mention that says it. */
  readonly quoteSpeakers: ReadonlyMap<number, number>;
  /** For each sentence the index of its first mention. */
  readonly firstOfSentence: readonly number[];
  /** Of pronouns in an opening phrase the subject that comes after it, both as mentions. */
  readonly laterSubject: ReadonlyMap<number, number>;
  readonly deciders: Deciders;
}

/** Starts a run. Linear. */
export function newState(document: Document, mentions: readonly Mention[], deciders: Deciders): State {
  const firstOfSentence: number[] = document.trees.map(() => mentions.length);
  for (let index = mentions.length - 1; index >= 0; index--)
    firstOfSentence[(mentions[index] as Mention).sentence] = index;
  const laterSubject = waitingFor(document, mentions, firstOfSentence);
  const governments = new Set(
    mentions.flatMap(({ sort, country }) => (sort === 'government' && country !== undefined ? [country] : [])),
  );
  const quotation = quotationOf(document, mentions);
  return {
    ...{ quotation, quoteSpeakers: quoteSpeakers(document, mentions, quotation) },
    ...{
      document,
      mentions,
      deciders,
      laterSubject,
      governments,
      firstOfSentence,
      entities: [],
      entityOf: mentions.map(() => -1),
    },
    ...{ names: newNameIndex(), countries: new Map(), speakers: new Map() },
  };
}

/** Joins a mention to an entity, or to one of its own where `entity` is undefined. */
export function join(state: State, index: number, entity: number | undefined, confidence: number): void {
  const mention = state.mentions[index] as Mention;
  const known = entity === undefined ? undefined : state.entities[entity];
  const joined = known ?? newEntity(state.entities.length, index, mention);
  if (known) addMention(known, index, mention, confidence);
  else state.entities.push(joined);
  state.entityOf[index] = joined.id;
  learnWords(state, mention, joined);
}

/** Names and nouns under which the entity may be taken up later. */
function learnWords(state: State, mention: Mention, entity: Entity): void {
  if (mention.form === 'pronoun' || mention.coordinated) return;
  const tree = state.document.trees[mention.sentence] as Tree;
  if (mention.form === 'description') entity.nouns.add(headNoun(tree, mention.head));
  entity.facts = { ...factsOf(tree, mention), ...entity.facts };
  if (mention.role) {
    for (let at = mention.first; at <= Math.min(mention.last, mention.first + 30); at++) {
      const word = tree.words[at];
      if (
        word &&
        word.start >= mention.role.start &&
        word.end <= mention.role.end &&
        (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'ADJ')
      )
        entity.nouns.add(word.lower);
    }
  }
  if (mention.form !== 'name') return;
  for (const noun of nounsBeside(tree, mention)) entity.nouns.add(noun);
  const words = nameWords(mention.core.text);
  if (words.length > entity.name.length) entity.name = words;
  remember(
    state.names,
    words,
    mention.sort === 'person' || mention.sort === 'unknown' || entity.sort === 'person',
    entity.id,
  );
}

/** The noun of a description in the form in which nouns are compared. */
export function headNoun(tree: Tree, head: number): string {
  const word = tree.words[head];
  return word ? word.lemma.toLowerCase().replace(/^ex-/u, '') : '';
}

/** Furthest mention after a pronoun that is looked at as its subject. */
const FURTHEST = 20;

/** The pronouns that may take up what comes after them, and what. */
function waitingFor(
  { trees }: Document,
  mentions: readonly Mention[],
  firstOfSentence: readonly number[],
): ReadonlyMap<number, number> {
  const waiting = new Map<number, number>();
  mentions.forEach(({ pronoun, person, sentence, head }, index) => {
    if (person !== 3 || (pronoun !== 'personal' && pronoun !== 'possessive')) return;
    const subject = subjectAfter(trees[sentence] as Tree, head);
    if (subject < 0) return;
    const end = Math.min(firstOfSentence[sentence + 1] ?? mentions.length, index + FURTHEST);
    for (let at = index + 1; at < end; at++) {
      const other = mentions[at] as Mention;
      if (other.head !== subject || other.coordinated || other.form === 'pronoun') continue;
      waiting.set(index, at);
      return;
    }
  });
  return waiting;
}
