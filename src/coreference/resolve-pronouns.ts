/**
 * Pronouns to what they stand for.
 *
 * In: the state and a mention that is a pronoun. Out: its entity and how sure that is; undefined where it has none.
 * Relative and reflexive pronouns follow the tree; the others take the candidate with most points in a bounded window.
 */
import { isCueVerb, type Mention } from '../entities/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { clauseSubject, isInsidePhrase, placeOf, predicateOf, relativeAntecedent } from './clauses.js';
import { type Entity, isBody } from './entity.js';
import { isExpletive } from './expletives.js';
import { isSameText } from './front-matter.js';
import type { Link } from './resolve-names.js';
import type { State } from './state.js';
import { PRONOUN_WEIGHTS as W } from './weights.js';

const MOST_MENTIONS = 60;

/** Finds the entity of a pronoun. */
export function resolvePronoun(state: State, index: number): Link | undefined {
  const mention = state.mentions[index] as Mention;
  const tree = state.document.trees[mention.sentence] as Tree;
  if (mention.pronoun === 'relative') return linkToHead(state, index, relativeAntecedent(tree, mention.head), 0.9);
  if (mention.person !== 3) return speaker(state, index);
  if (mention.pronoun === 'reflexive') {
    const own = linkToHead(state, index, clauseSubject(tree, mention.head), 0.9);
    if (own && agreement(state.entities[own.entity] as Entity, mention) !== undefined) return own;
  }
  if (mention.pronoun !== 'personal' && mention.pronoun !== 'possessive' && mention.pronoun !== 'reflexive')
    return undefined;
  return isExpletive(tree, mention.head) ? undefined : bestCandidate(state, index, tree);
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

function bestCandidate(state: State, index: number, tree: Tree): Link | undefined {
  const { mentions, entities, entityOf } = state;
  const mention = mentions[index] as Mention;
  const blocked = new Set<number>();
  const asked: Asked = { pronoun: mention, index, tree, ownSubject: clauseSubject(tree, mention.head) };
  let best: Link | undefined;
  let bestPoints = W.threshold;
  let second = W.threshold;
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const candidate = mentions[at] as Mention;
    const back = mention.sentence - candidate.sentence;
    if (back >= W.distance.length || !isSameText(state, candidate, mention)) break;
    const entity = entities[entityOf[at] as number] as Entity;
    if (!mayBeTakenUp(candidate, mention) || blocked.has(entity.id)) continue;
    if (isBlocked(tree, mention, candidate)) {
      if (isObjectOfSubject(tree, mention, candidate)) blocked.add(entity.id);
      continue;
    }
    const agreed = agreement(entity, mention);
    if (agreed === undefined) continue;
    const points = agreed + circumstances(state, asked, at, entity);
    if (points > bestPoints) {
      if (best && best.entity !== entity.id) second = bestPoints;
      bestPoints = points;
      best = { entity: entity.id, confidence: 0 };
    } else if (best?.entity !== entity.id) second = Math.max(second, points);
  }
  return best && { entity: best.entity, confidence: Math.min(0.95, 0.55 + (bestPoints - second) / 100) };
}

/** "I" is nobody's "they"; "everyone" and "some" are taken up by "they" alone. */
function mayBeTakenUp({ pronoun, person }: Mention, { gender }: Mention): boolean {
  if (person === 1 || person === 2 || pronoun === 'reciprocal') return false;
  return pronoun !== 'free' || gender === 'unknown';
}

/** Points for number, gender and sort; undefined where they conflict. */
function agreement({ number, gender, sort, isNamed }: Entity, pronoun: Mention): number | undefined {
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (number === 'plural' || (gender !== 'unknown' && gender !== pronoun.gender)) return undefined;
    if (sort === 'person') return gender === 'unknown' ? W.unknownGender : 0;
    return sort === 'unknown' && isNamed ? W.unknownGender + W.unknownSort : undefined;
  }
  if (pronoun.gender === 'neuter') {
    if (number === 'plural' || sort === 'person' || gender === 'male' || gender === 'female') return undefined;
    if (sort === 'time') return W.timeAsIt;
    return isBody(sort) || sort === 'document' ? W.bodyAsIt : sort === 'unknown' && isNamed ? W.unknownSort : 0;
  }
  if (number === 'plural') return sort === 'person' || isBody(sort) ? 0 : sort === 'time' ? W.timeAsIt : W.thingAsThey;
  if (pronoun.number === 'singular' || sort === 'time') return undefined;
  if (isBody(sort)) return W.bodyAsPlural;
  if (sort === 'person') return gender === 'unknown' ? W.singularThey : undefined;
  return number === 'unknown' ? W.unknownNumber : undefined;
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
  return predicate >= 0 && predicate === predicateOf(tree, candidate.head);
}

/** The pronoun whose candidates are weighed. */
interface Asked {
  readonly pronoun: Mention;
  readonly index: number;
  readonly tree: Tree;
  /** Head of the subject of its clause, or of one above. */
  readonly ownSubject: number;
}

function circumstances(
  { document, mentions, quotation }: State,
  { pronoun, index, tree, ownSubject }: Asked,
  at: number,
  entity: Entity,
): number {
  const candidate = mentions[at] as Mention;
  const back = pronoun.sentence - candidate.sentence;
  const theirTree = document.trees[candidate.sentence] as Tree;
  const place = placeOf(theirTree, candidate.head);
  const own = placeOf(tree, pronoun.head);
  let points = W.distance[back] as number;
  points += W[place];
  if (own === 'subject' && place === 'subject') points += W.parallel;
  if (back === 0 && ownSubject === candidate.head) points += W.ownSubject;
  points += W.frequency * Math.min(4, entity.mentions.length - 1);
  if (
    candidate.form === 'pronoun' &&
    candidate.gender === pronoun.gender &&
    candidate.number === pronoun.number &&
    candidate.person === 3
  )
    points += W.samePronoun;
  if (candidate.determination === 'negative') points += W.quantified;
  if ((quotation[index] as number) !== (quotation[at] as number)) points += W.acrossQuotation;
  if (speaks(tree, pronoun) && speaks(theirTree, candidate)) points += W.speakerGoesOn;
  return points;
}

/** Is it the subject of a verb of saying or thinking? */
function speaks(tree: Tree, { head }: Mention): boolean {
  const { label, head: verb } = tree.words[head] as Word;
  return label === 'nsubj' && verb >= 0 && isCueVerb((tree.words[verb] as Word).lemma);
}
