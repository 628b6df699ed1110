/**
 * Descriptions to earlier namings: "the minister", "the company", "the report", "X is the mayor".
 *
 * In: the state and a mention that is a description. Out: its entity and how sure that is; undefined where it is new.
 * What is not indefinite looks back over a bounded window; the likeliest candidate wins, or none.
 */
import type { Mention } from '../entities/index.js';
import { childOf, type Tree, type Word } from '../syntax/index.js';
import { type Choice, makeKeys, taken } from './choices.js';
import { dependentOf, predicateOf } from './clauses.js';
import { newFeatures, type Relation, standingFeatures, type Wanted } from './description-features.js';
import { type Entity, gendersAgree, isBody, numbersAgree } from './entity.js';
import { frontOf, isSameText } from './front-matter.js';
import { nameWords } from './name-words.js';
import { resolveGroup } from './resolve-groups.js';
import { countryKey, type Link } from './resolve-names.js';
import { headNoun, type State } from './state.js';
import { sameThing, takesUp } from './taking-up.js';

const MOST_MENTIONS = 80;
const MOST_SENTENCES = 12;
/** A noun that only could take up a name must stand near it. */
const MOST_FOR_NAMES = 6;

/** Finds the entity of a description. */
export function resolveDescription(state: State, index: number): Link | undefined {
  const mention = state.mentions[index] as Mention;
  if (mention.coordinated) return undefined;
  const key = countryKey(state, mention);
  const government = key === undefined ? undefined : state.countries.get(key);
  if (government !== undefined) return { entity: government, confidence: 0.9 };
  const tree = state.document.trees[mention.sentence] as Tree;
  const predicated = predicateSubject(state, index, tree);
  if (predicated !== undefined) return { entity: predicated, confidence: 0.8 };
  const group = resolveGroup(state, index);
  if (group) return group;
  if (mention.determination === 'indefinite' || mention.determination === 'negative') return undefined;
  return lookBack(state, index, tree);
}

/** "Jane Smith is the mayor": the description says who the subject is. */
function predicateSubject(
  { mentions, entityOf, firstOfSentence }: State,
  index: number,
  tree: Tree,
): number | undefined {
  const { head, determination, sentence, sort } = mentions[index] as Mention;
  if (childOf(tree, head, 'cop') < 0 || determination === 'negative') return undefined;
  if (
    (determination !== 'definite' && sort !== 'person' && !isBody(sort)) ||
    sort === 'thing' ||
    sort === 'time' ||
    sort === 'event' ||
    childOf(tree, head, 'case') >= 0
  )
    return undefined;
  if (
    (tree.children[head] ?? []).some((child) =>
      ['not', "n't", 'never', 'no'].includes((tree.words[child] as Word).lower),
    )
  )
    return undefined;
  const subject = childOf(tree, head, 'nsubj');
  if (subject < 0) return undefined;
  for (let at = firstOfSentence[sentence] as number; at < index; at++) {
    const other = mentions[at] as Mention;
    if (other.head === subject && !other.coordinated)
      return (isBody(sort) && determination !== 'definite' ? isNamedBody(other) : true) &&
        agrees(other, mentions[index] as Mention)
        ? entityOf[at]
        : undefined;
  }
  return undefined;
}

/** "Open Doors is a charity": a name, and none of a person. */
function isNamedBody({ form, sort }: Mention): boolean {
  return form === 'name' && (sort === 'unknown' || isBody(sort));
}

function agrees(a: Mention, b: Mention): boolean {
  if (a.form === 'pronoun' && (a.pronoun === 'demonstrative' || a.pronoun === 'relative' || a.person !== 3))
    return false;
  return (
    (a.number === b.number || (isBody(b.sort) && isNamedBody(a))) &&
    gendersAgree(a.gender, b.gender) &&
    (a.form === 'pronoun' || a.sort === b.sort || a.sort === 'unknown')
  );
}

/** The likeliest earlier naming in the window; undefined where the description is likelier new. */
function lookBack(state: State, index: number, tree: Tree): Link | undefined {
  const mention = state.mentions[index] as Mention;
  const wanted: Wanted = {
    ...{ index, mention, tree, noun: headNoun(tree, mention.head) },
    words: contentWords(tree, mention),
    isBare: mention.last === mention.head,
  };
  const holder = holderOf(state, wanted);
  if (holder !== undefined) return { entity: holder, confidence: HOLDER };
  const choices: Choice[] = [];
  const keys = makeKeys();
  const seen = new Set<string>();
  let best: Relation | undefined;
  /** The only entity near that the noun can take up by its sort; −1 where there are several. */
  let only: number | undefined;
  /** The same of those further off in the text. */
  let named: number | undefined;
  for (const at of placesBehind(state, index)) {
    const other = state.mentions[at] as Mention;
    // What holds the description is something else: "the board of [the company]".
    if (
      other.coordinated ||
      other.form === 'pronoun' ||
      (other.sentence === mention.sentence && other.end > mention.start)
    )
      continue;
    const entity = state.entities[state.entityOf[at] as number] as Entity;
    if (!gendersAgree(entity.gender, mention.gender) || !numbersAgree(entity.number, mention.number)) continue;
    if (mention.country !== undefined && entity.country !== undefined && entity.country !== mention.country) continue;
    if (isNamedBeside(state, index, tree, entity) || isDoneByItself(state, index, tree, entity)) continue;
    const theirTree = state.document.trees[other.sentence] as Tree;
    const relation = relationOf(
      wanted,
      other,
      theirTree,
      isTakenForThing(state, entity) ? { ...entity, sort: 'organisation' } : entity,
    );
    // Of one entity the nearest naming of each sort speaks.
    if (!relation || seen.has(`${entity.id} ${relation}`)) continue;
    seen.add(`${entity.id} ${relation}`);
    if (!best || RELATIONS.indexOf(relation) < RELATIONS.indexOf(best)) best = relation;
    if (relation === 'takes up' && isSameText(state, mention, other)) {
      if (mention.sentence - other.sentence <= NEAR) only = only === undefined || only === entity.id ? entity.id : -1;
      if (mention.sentence - other.sentence <= MOST_FOR_NAMES)
        named = named === undefined || named === entity.id ? entity.id : -1;
    }
    const words = other.form === 'description' ? contentWords(theirTree, other) : entity.name;
    standingFeatures(state, wanted, { at, entity, relation, words, nearer: choices.length }, keys);
    choices.push({ mention: at, entity: entity.id, keys: taken(keys) });
  }
  if (choices.length === 0) return undefined;
  const isBareDefinite = mention.determination === 'definite' && wanted.isBare;
  newFeatures(state, wanted, best, keys);
  choices.push({ mention: -1, entity: -1, keys: taken(keys) });
  const { entity, confidence } = state.deciders.descriptions(index, choices);
  // "Firm ignored warnings | Managers at Acme knew. The firm …": a name in the text goes before a noun of the headline.
  const isOfFront = entity >= 0 && !state.entities[entity]?.isNamed && isOnlyInFront(state, choices, entity, mention);
  if (isOfFront && named !== undefined && named >= 0 && isBareDefinite) return { entity: named, confidence: ONLY_ONE };
  if (entity >= 0) return { entity, confidence };
  return isBareDefinite && only !== undefined && only >= 0 ? { entity: only, confidence: ONLY_ONE } : undefined;
}

/** "Orbis said it would cut jobs. The company …": a name of no known sort that "it" has taken up is no person. */
function isTakenForThing({ mentions }: State, { gender, isNamed, mentions: own, sort }: Entity): boolean {
  return (
    (sort === 'unknown' || (sort === 'person' && gender === 'unknown')) &&
    isNamed &&
    own.slice(0, MOST_BESIDE).some((at) => {
      const { pronoun, gender } = mentions[at] as Mention;
      return (pronoun === 'personal' || pronoun === 'possessive') && gender === 'neuter';
    })
  );
}

/** "whether the president had met Vega": he is not Vega, however she presides over something. */
function isNamedBeside({ mentions }: State, index: number, tree: Tree, { isNamed, name }: Entity): boolean {
  const { head, sentence } = mentions[index] as Mention;
  if (!isNamed || !(tree.words[head] as Word).label.startsWith('nsubj')) return false;
  const predicate = predicateOf(tree, head);
  for (let at = index + 1; at < Math.min(mentions.length, index + MOST_BESIDE); at++) {
    const other = mentions[at] as Mention;
    if (other.sentence !== sentence) break;
    if (other.form !== 'name' || other.coordinated || predicateOf(tree, other.head) !== predicate) continue;
    const words = nameWords(other.core.text);
    if (words.length > 0 && words.every((word) => name.includes(word))) return true;
  }
  return false;
}

/** "The force referred itself to the watchdog": nobody does it to himself, unless he is named so. */
function isDoneByItself(
  { mentions, entityOf, firstOfSentence }: State,
  index: number,
  tree: Tree,
  { id }: Entity,
): boolean {
  const { head, sentence } = mentions[index] as Mention;
  const { label, head: verb } = tree.words[head] as Word;
  if (!/^(?:obj|iobj|obl)$/u.test(label) || tree.words[verb]?.tag !== 'VERB') return false;
  const subject = dependentOf(tree, verb, 'nsubj');
  if (subject < 0 || subject > head) return false;
  for (let at = Math.max(firstOfSentence[sentence] as number, index - MOST_BESIDE); at < index; at++) {
    const other = mentions[at] as Mention;
    if (other.head === subject && !other.coordinated) return entityOf[at] === id;
  }
  return false;
}

/** Most mentions behind a description that are asked. */
const MOST_BESIDE = 8;

/** Does an entity stand in headline or standfirst alone, so far? */
function isOnlyInFront(state: State, choices: readonly Choice[], entity: number, mention: Mention): boolean {
  return choices.every(
    (choice) => choice.entity !== entity || !isSameText(state, state.mentions[choice.mention] as Mention, mention),
  );
}

/** How sure it is that the only name near that a noun can take up is meant: "Acme … The company …". */
const ONLY_ONE = 0.6;
/** How sure the holder of an office with its "of" is. */
const HOLDER = 0.9;
const NEAR = 1;

const RELATIONS: readonly Relation[] = ['same words', 'same noun', 'office', 'synonym', 'takes up', 'same sort'];

/** How the noun of a description stands to an earlier naming; undefined where nothing joins them. */
function relationOf(wanted: Wanted, other: Mention, tree: Tree, entity: Entity): Relation | undefined {
  const { mention, noun, words } = wanted;
  if (other.form === 'description') {
    const theirs = headNoun(tree, other.head);
    // "the Spanish government" is not taken up by "the French government".
    if (namesAnother(wanted, contentWords(tree, other))) return undefined;
    // A pronoun as owner may be another the second time.
    if (isOwnedByPronoun(wanted) && (noun !== theirs || mention.text.length !== other.text.length)) return undefined;
    // "The minister" is not the prime minister.
    if (noun === theirs && words.includes('prime') !== contentWords(tree, other).includes('prime')) return undefined;
    if (noun === theirs) return mention.text.toLowerCase() === other.text.toLowerCase() ? 'same words' : 'same noun';
    if (sameThing(noun, theirs)) return 'synonym';
  } else {
    if (holdsOffice(noun, words, entity)) return isOfAnother(wanted, entity) ? undefined : 'office';
    if (takesUp(noun, entity) && !(entity.sort === 'person' && isOwnedByPronoun(wanted))) return 'takes up';
  }
  const isNear = mention.sentence - other.sentence <= MOST_FOR_NAMES;
  const isSame = entity.sort === mention.sort || (isBody(entity.sort) && isBody(mention.sort));
  // "a statement read by her solicitor": whose solicitor it is, is no solicitor.
  return isNear && isSame && mention.sort !== 'thing' && mention.sort !== 'time' && !isOwnedByPronoun(wanted)
    ? 'same sort'
    : undefined;
}

/** Names behind "of" that are looked at. */
const MOST_OF = 6;

/** Proper nouns behind "of" and the like: "Brede" of "the mayor of Brede". */
function ownersOf({ mention: { head, last }, tree: { words } }: Pick<Wanted, 'mention' | 'tree'>): string[] {
  return words
    .slice(head + 1, Math.min(last, head + MOST_OF) + 1)
    .flatMap(({ tag, lower }) => (tag === 'PROPN' ? [lower] : []));
}

/** "The mayor of Brede" is not the mayor of Aston. */
function isOfAnother(wanted: Wanted, { nouns, name }: Entity): boolean {
  return ownersOf(wanted).some((owner) => !nouns.has(owner) && !name.includes(owner));
}

/** "The mayor of Brede" is who holds just that office, whoever else is a mayor. */
function holderOf(state: State, wanted: Wanted): number | undefined {
  const { mention, noun, index } = wanted;
  if (mention.determination !== 'definite' || ownersOf(wanted).length === 0) return undefined;
  const holders = new Set<number>();
  for (const at of placesBehind(state, index)) {
    const entity = state.entities[state.entityOf[at] as number];
    if (entity?.isNamed === true && entity.sort === 'person' && entity.nouns.has(noun) && !isOfAnother(wanted, entity))
      holders.add(entity.id);
  }
  const [only] = holders;
  return holders.size === 1 ? only : undefined;
}

/** Has it a name or a country's adjective before its head that the other lacks? */
function namesAnother({ mention: { first, head }, tree: { words } }: Wanted, known: readonly string[]): boolean {
  for (let at = Math.max(first, head - MOST_BEFORE); at < head; at++) {
    const { text, lower, tag } = words[at] as Word;
    if (at > 0 && (tag === 'PROPN' || tag === 'ADJ') && /^\p{Lu}/u.test(text) && !known.includes(lower)) return true;
  }
  return false;
}

function isOwnedByPronoun({ mention, tree }: Wanted): boolean {
  return tree.words[mention.first]?.fineTag === 'PRP$';
}

/** Words before its head that belong to a description. */
const MOST_BEFORE = 8;

/** Where a description looks: what is near in its own text, nearest first; then, however far, headline and standfirst. */
function placesBehind(state: State, index: number): number[] {
  const mention = state.mentions[index] as Mention;
  const places: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const other = state.mentions[at] as Mention;
    if (mention.sentence - other.sentence > MOST_SENTENCES || !isSameText(state, mention, other)) break;
    places.push(at);
  }
  places.push(...frontOf(state, mention));
  return places;
}

/** "the minister" of a named minister, "the foundation" of the Acme Foundation. */
function holdsOffice(noun: string, words: readonly string[], { isNamed, sort, nouns, name }: Entity): boolean {
  if (isNamed && sort !== 'person' && name.length > 1 && name.includes(noun))
    return words.every((word) => name.includes(word));
  return isNamed && nouns.has(noun) && words.every((word) => word === noun || nouns.has(word));
}

/** Nouns, names, adjectives and numbers of a phrase up to its head. */
function contentWords(tree: Tree, { first, head }: Mention): readonly string[] {
  const words: string[] = [];
  for (let at = Math.max(first, head - MOST_BEFORE); at <= head; at++) {
    const { tag, lower } = tree.words[at] as Word;
    if (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tag) && !SKIPPED.has(lower))
      words.push(at === head ? headNoun(tree, at) : lower);
  }
  return words;
}

const SKIPPED: ReadonlySet<string> = new Set(['same', 'new', 'latest', 'former', 'current', 'said']);
