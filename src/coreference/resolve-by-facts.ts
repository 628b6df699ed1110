/**
 * "The Italian", "the 51-year-old": persons by what the text told of them.
 *
 * In: the state and a mention. Out: its entity; undefined where nobody or more than one fits. Looks back over a bounded window.
 */
import type { Mention } from '../entities/index.js';
import type { Tree } from '../syntax/index.js';
import { type Entity, gendersAgree } from './entity.js';
import { type Facts, factsConflict, factsWanted } from './facts.js';
import { frontOf, isSameText } from './front-matter.js';
import { isSpeaker } from './quote-speakers.js';
import type { Link } from './resolve-names.js';
import type { State } from './state.js';

const MOST_MENTIONS = 120;
const MOST_SENTENCES = 14;
/** Who was told nothing of must stand this near, and nobody else beside. */
const NEAR = 2;

const TOLD = 0.88;
const ONLY_ONE = 0.6;

/** What a mention is asked by, where it is a phrase of this kind. */
export function askedFacts({ document, mentions }: State, index: number): Facts | undefined {
  const mention = mentions[index] as Mention;
  return factsWanted(document.trees[mention.sentence] as Tree, mention);
}

/** Finds the one person that the facts are told of, or else the only person near of whom they may be. */
export function resolveByFacts(state: State, index: number, wanted: Facts): Link | undefined {
  const mention = state.mentions[index] as Mention;
  const told = new Set<number>();
  const near = new Set<number>();
  for (const at of placesBehind(state, index)) {
    const other = state.mentions[at] as Mention;
    const entity = state.entities[state.entityOf[at] as number];
    // A pronoun that waits for what comes after it has none yet.
    if (!entity || !mayBe(entity, mention) || other.coordinated) continue;
    if (isTold(entity.facts, wanted)) told.add(entity.id);
    else if (entity.isNamed && !factsConflict(entity.facts, wanted) && mention.sentence - other.sentence <= NEAR)
      near.add(entity.id);
  }
  const speaking = told.size === 0 && near.size > 1 ? lastSpeaker(state, index, near) : undefined;
  if (speaking !== undefined) return { entity: speaking, confidence: ONLY_ONE };
  const [only] = told.size > 0 ? told : near;
  if (only === undefined || told.size > 1 || (told.size === 0 && near.size > 1)) return undefined;
  return { entity: only, confidence: told.size === 1 ? TOLD : ONLY_ONE };
}

/** "Conti said the club would keep Hale. “He is not for sale,” the Italian | said": of several, whoever spoke last; undefined where it does not speak itself. */
function lastSpeaker(
  { document: { trees }, mentions, entityOf }: State,
  index: number,
  among: ReadonlySet<number>,
): number | undefined {
  const { sentence, head } = mentions[index] as Mention;
  if (!isSpeaker(trees[sentence] as Tree, head)) return undefined;
  for (let at = index - 1; at >= 0; at--) {
    const other = mentions[at] as Mention;
    if (sentence - other.sentence > NEAR) return undefined;
    const entity = entityOf[at] as number;
    if (other.sentence < sentence && among.has(entity) && isSpeaker(trees[other.sentence] as Tree, other.head))
      return entity;
  }
  return undefined;
}

function isTold(facts: Facts, { age, nationality }: Facts): boolean {
  if (age !== undefined) return facts.age === age;
  return nationality !== undefined && facts.nationality === nationality;
}

function mayBe({ sort, number, gender, hasNoun, isNamed }: Entity, mention: Mention): boolean {
  return (
    hasNoun &&
    number !== 'plural' &&
    gender !== 'neuter' &&
    gendersAgree(gender, mention.gender === 'neuter' ? 'unknown' : mention.gender) &&
    (sort === 'person' || (sort === 'unknown' && isNamed))
  );
}

function placesBehind(state: State, index: number): number[] {
  const mention = state.mentions[index] as Mention;
  const places: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const other = state.mentions[at] as Mention;
    if (mention.sentence - other.sentence > MOST_SENTENCES || !isSameText(state, mention, other)) break;
    if (other.end <= mention.start) places.push(at);
  }
  return [...places, ...frontOf(state, mention)];
}
