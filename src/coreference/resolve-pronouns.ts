/**
 * Pronouns to what they stand for.
 *
 * In: the state and a mention that is a pronoun. Out: its entity and how sure that is; undefined where it has none.
 * Relative and reflexive pronouns follow the tree; the others take the likeliest candidate in a bounded window, or none.
 */
import type { Mention } from '../entities/index.js';
import { childOf, type Tree, type Word } from '../syntax/index.js';
import { type Choice, makeKeys, taken } from './choices.js';
import {
  clauseSubject,
  dependentOf,
  isInsidePhrase,
  placeOf,
  predicateOf,
  relativeAntecedent,
  relativeClauseAbove,
  sharedSubject,
} from './clauses.js';
import { type Entity, isBody } from './entity.js';
import { isExpletive } from './expletives.js';
import { isSameText } from './front-matter.js';
import { ask, type Asked, candidateFeatures, nothingFeatures, saysQuotation } from './pronoun-features.js';
import type { Link } from './resolve-names.js';
import type { State } from './state.js';

const MOST_MENTIONS = 100;
const MOST_SENTENCES = 8;
/** Of one entity the nearest mentions speak. */
const MOST_OF_ENTITY = 3;

/** Finds the entity of a pronoun. */
export function resolvePronoun(state: State, index: number): Link | undefined {
  const mention = state.mentions[index] as Mention;
  const tree = state.document.trees[mention.sentence] as Tree;
  if (mention.pronoun === 'relative') return linkToHead(state, index, relativeAntecedent(tree, mention.head), 0.9);
  if (mention.person !== 3) return speaker(state, index);
  if (mention.pronoun === 'reflexive') {
    const own = linkToHead(state, index, clauseSubject(tree, mention.head), 0.9);
    if (own && agreementOf(state.entities[own.entity] as Entity, mention) > 0) return own;
  }
  if (mention.pronoun !== 'personal' && mention.pronoun !== 'possessive' && mention.pronoun !== 'reflexive')
    return undefined;
  if (isExpletive(tree, mention.head)) return undefined;
  return describedPerson(state, index, tree) ?? sayingBody(state, index, tree) ?? bestCandidate(state, index);
}

/** "an official, who asked not to be named because | he feared for his job": in a clause that describes somebody, he is the one described. */
function describedPerson(state: State, index: number, tree: Tree): Link | undefined {
  const mention = state.mentions[index] as Mention;
  if (mention.gender === 'neuter' || !isBelowOwnClause(tree, mention)) return undefined;
  const person = relativeAntecedent(tree, mention.head);
  const own = person < 0 ? undefined : linkToHead(state, index, person, DESCRIBED);
  const entity = own && state.entities[own.entity];
  if (!entity || entity.sort !== 'person' || agreementOf(entity, mention) === 0) return undefined;
  // Whoever else is named in between may be meant as well.
  for (let at = index - 1; at >= 0; at--) {
    const other = state.mentions[at] as Mention;
    if (other.sentence !== mention.sentence || other.head <= person) break;
    if (other.form !== 'pronoun' && other.sort === 'person' && state.entityOf[at] !== own.entity) return undefined;
  }
  return own;
}

/** "The charity, which took up the case, said | it would pay": a body says what it does itself. */
function sayingBody(state: State, index: number, tree: Tree): Link | undefined {
  const mention = state.mentions[index] as Mention;
  if (mention.gender !== 'neuter' || mention.pronoun !== 'personal') return undefined;
  const { head: predicate, label } = tree.words[mention.head] as Word;
  const clause = tree.words[predicate];
  if (
    label !== 'nsubj' ||
    clause?.tag !== 'VERB' ||
    clause.label !== 'ccomp' ||
    tree.words[clause.head]?.lemma !== 'say'
  )
    return undefined;
  const subject = dependentOf(tree, clause.head, 'nsubj');
  const own = subject >= 0 && subject < clause.head ? linkToHead(state, index, subject, SAYING) : undefined;
  const entity = own && state.entities[own.entity];
  return entity && entity.number !== 'plural' && isBody(entity.sort) ? own : undefined;
}

const SAYING = 0.9;
const DESCRIBED = 0.85;

/** Is it the subject of a reason or a time within a relative clause with "who", or whose something is? */
function isBelowOwnClause(tree: Tree, { head, pronoun }: Mention): boolean {
  const relative = relativeClauseAbove(tree, head);
  if (relative < 0) return false;
  const who = childOf(tree, relative, 'nsubj', 'nsubj:pass');
  if (who < 0 || tree.words[who]?.lower !== 'who') return false;
  if (pronoun === 'possessive') return true;
  const predicate = predicateOf(tree, head);
  return predicate >= 0 && predicate !== relative && (tree.words[predicate] as Word).label.startsWith('advcl');
}

/** The entity of the phrase with this head, earlier in the sentence. */
function linkToHead(
  { mentions, entityOf, firstOfSentence }: State,
  index: number,
  head: number,
  confidence: number,
): Link | undefined {
  if (head < 0) return undefined;
  const { sentence } = mentions[index] as Mention;
  for (let at = Math.max(firstOfSentence[sentence] as number, index - MOST_MENTIONS); at < index; at++) {
    const { head: other, coordinated } = mentions[at] as Mention;
    if (other === head && !coordinated && (entityOf[at] as number) >= 0)
      return { entity: entityOf[at] as number, confidence };
  }
  return undefined;
}

/** "I" and "we" are one speaker for each quotation, and one outside all of them; whose it is, attribution knows. */
function speaker({ mentions, speakers, quotation }: State, index: number): Link | undefined {
  const { number, person } = mentions[index] as Mention;
  const entity = speakers.get(`${quotation[index]} ${person} ${person === 1 ? number : ''}`);
  return entity === undefined ? undefined : { entity, confidence: 0.9 };
}

/** The likeliest antecedent in the window; undefined where none at all is likelier. */
function bestCandidate(state: State, index: number): Link | undefined {
  const asked = ask(state, index);
  const choices = candidatesOf(state, asked);
  const { entity, confidence } = state.deciders.pronouns(index, choices);
  return entity < 0 ? undefined : { entity, confidence };
}

/** The mentions that a pronoun may take up, nearest first, and none at all, last. */
function candidatesOf(state: State, asked: Asked): Choice[] {
  const { mentions, entities, entityOf } = state;
  const { pronoun, tree } = asked;
  const blocked = blockedBy(state, asked);
  const seen = new Map<number, number>();
  const choices: Choice[] = [];
  const keys = makeKeys();
  for (const at of placesOf(state, asked)) {
    const candidate = mentions[at] as Mention;
    const entity = entities[entityOf[at] as number];
    if (!entity) continue;
    if (!mayBeTakenUp(candidate, pronoun) || blocked.has(entity.id) || isEmpty(state, candidate, entity)) continue;
    if (isBlocked(tree, pronoun, candidate) || isOnlyQuoted(state, asked, at, entity)) continue;
    const agreement = agreementOf(entity, pronoun);
    if (agreement === 0 || speaksOfItself(state, asked, entity)) continue;
    const times = (seen.get(entity.id) ?? 0) + 1;
    if (times > MOST_OF_ENTITY) continue;
    seen.set(entity.id, times);
    candidateFeatures(state, asked, { at, entity, agreement, nearer: choices.length }, keys);
    choices.push({ mention: at, entity: entity.id, keys: taken(keys) });
  }
  nothingFeatures(state, asked, choices.length, keys);
  choices.push({ mention: -1, entity: -1, keys: taken(keys) });
  return choices;
}

/** What a pronoun may look at, nearest first; of one in an opening phrase the subject after it before all. */
function placesOf(state: State, { pronoun, index }: Asked): number[] {
  const { mentions, laterSubject } = state;
  const later = laterSubject.get(index);
  const places = later === undefined ? [] : [later];
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const candidate = mentions[at] as Mention;
    if (pronoun.sentence - candidate.sentence > MOST_SENTENCES || !isSameText(state, candidate, pronoun)) break;
    places.push(at);
  }
  return places;
}

/** “He is wrong,” Reed said: he is not Reed. Bodies do say "it" and "they" of themselves, persons do not. */
function speaksOfItself(state: State, { index, sort }: Asked, entity: Entity): boolean {
  const quotation = state.quotation[index] as number;
  const isPerson = sort === 0 || (sort === 1 && entity.sort === 'person');
  return isPerson && quotation >= 0 && saysQuotation(state, quotation, entity);
}

/** Whoever is mentioned more often is not looked at. */
const MOST_QUOTED = 8;

/** “Everyone saw it, except one man,” he said: who speaks is nobody that he brings up. */
function isOnlyQuoted(
  { quotation }: State,
  { index, isSpeaker, sort }: Asked,
  at: number,
  { mentions }: Entity,
): boolean {
  if (sort !== 0 || !isSpeaker || (quotation[index] as number) >= 0 || (quotation[at] as number) < 0) return false;
  return mentions.length <= MOST_QUOTED && mentions.every((mention) => (quotation[mention] as number) >= 0);
}

/** "It rained. It was cold.": what stands for nothing is taken up by nothing. */
function isEmpty({ document }: State, { sentence, head, gender }: Mention, { hasNoun }: Entity): boolean {
  return !hasNoun && gender === 'neuter' && isExpletive(document.trees[sentence] as Tree, head);
}

/** "I" is nobody's "they"; "everyone" and "some" are taken up by "they" alone. */
function mayBeTakenUp({ form, pronoun, person, text }: Mention, { gender }: Mention): boolean {
  if (form === 'description' && gender !== 'unknown' && /^(?:every|any|no|some)(?:one|body)\b/iu.test(text))
    return false;
  if (person === 1 || person === 2 || pronoun === 'reciprocal') return false;
  return pronoun !== 'free' || gender === 'unknown';
}

/** How number, gender and sort agree, as one of a few numbers; 0 where they conflict. */
function agreementOf({ number, gender, sort, isNamed }: Entity, pronoun: Mention): number {
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (number === 'plural' || (gender !== 'unknown' && gender !== pronoun.gender)) return 0;
    if (sort === 'person') return gender === 'unknown' ? 1 : 2;
    return sort === 'unknown' ? (isNamed ? 3 : 4) : 0;
  }
  if (pronoun.gender === 'neuter') {
    if (number === 'plural' || gender === 'male' || gender === 'female') return 0;
    // A name that only looks like a person's.
    if (sort === 'person') return isNamed ? 5 : 0;
    if (sort === 'time') return 6;
    return isBody(sort) || sort === 'document' ? 7 : sort === 'unknown' && isNamed ? 8 : 9;
  }
  if (number === 'plural') return sort === 'person' || isBody(sort) ? 10 : sort === 'time' ? 11 : 12;
  if (pronoun.number === 'singular' || sort === 'time') return 0;
  if (isBody(sort)) return 13;
  if (sort === 'person') return gender === 'unknown' ? 14 : 0;
  return number === 'unknown' ? 15 : sort === 'place' && isNamed ? 16 : 0;
}

/** Entities that a pronoun cannot be, however they are named: the other arguments of its verb. */
function blockedBy({ mentions, entityOf, firstOfSentence }: State, asked: Asked): Set<number> {
  const { pronoun, index, tree } = asked;
  const blocked = new Set<number>();
  for (let at = Math.max(firstOfSentence[pronoun.sentence] as number, index - MOST_MENTIONS); at < index; at++)
    if ((entityOf[at] as number) >= 0 && isObjectOfSubject(tree, pronoun, mentions[at] as Mention))
      blocked.add(entityOf[at] as number);
  return blocked;
}

/** Is the candidate ruled out by where it stands: it holds the pronoun, or both are arguments of one verb? */
function isBlocked(tree: Tree, pronoun: Mention, candidate: Mention): boolean {
  if (candidate.sentence !== pronoun.sentence) return false;
  if (candidate.coordinated && candidate.start <= pronoun.start && pronoun.end <= candidate.end) return true;
  if (
    candidate.start <= pronoun.start &&
    pronoun.end <= candidate.end &&
    isInsidePhrase(tree, pronoun.head, candidate.head)
  )
    return true;
  return isObjectOfSubject(tree, pronoun, candidate);
}

/** "Smith met him": he is not Smith. */
function isObjectOfSubject(tree: Tree, pronoun: Mention, candidate: Mention): boolean {
  if (pronoun.pronoun !== 'personal' || candidate.sentence !== pronoun.sentence) return false;
  const predicate = predicateOf(tree, pronoun.head);
  if (predicate < 0) return false;
  if (predicate === predicateOf(tree, candidate.head)) return true;
  return placeOf(tree, pronoun.head) !== 'subject' && sharedSubject(tree, predicate) === candidate.head;
}
