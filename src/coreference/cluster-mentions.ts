/**
 * Joins mentions to clusters.
 *
 * In: the document and its mentions. Out: clusters, each a list of mention indices in text order. One pass from left to
 * right: each mention joins the entity that its rule finds, or starts one; a pronoun of an opening phrase waits for the subject. First-person pronouns are joined
 * quotation by quotation; whose they are is told later (`first-person.ts`).
 */
import { decodeModel } from '../confidence/index.js';
import type { Mention } from '../entities/index.js';
import type { Document } from '../syntax/index.js';
import { decideBy, type Deciders } from './choices.js';
import type { Entity } from './entity.js';
import { askedFacts, resolveByFacts } from './resolve-by-facts.js';
import { resolveDescription } from './resolve-descriptions.js';
import { countryKey, type Link, resolveName } from './resolve-names.js';
import { resolvePronoun } from './resolve-pronouns.js';
import { join, newState, type State } from './state.js';
import { DESCRIPTION_UNIT, DESCRIPTION_WEIGHTS, PRONOUN_UNIT, PRONOUN_WEIGHTS } from './weights/choices.js';

/** All namings of one entity. */
export interface Cluster {
  /** Indices into the list of mentions, ascending. At least one. */
  readonly mentions: readonly number[];
  /** Index of the mention with the fullest form: the longest name, else the most specific description. */
  readonly representative: number;
  /** How sure the weakest link is, 0–1. */
  readonly confidence: number;
  /** How sure the link of each mention to those before it is, 0–1, in the order of `mentions`; 1 for the first. */
  readonly links: readonly number[];
}

/**
 * Joins mentions that name the same entity; every mention is in exactly one cluster. Linear: looks back a bounded number of mentions.
 * `deciders` take the place of the models, in training and cross-validation.
 */
export function clusterMentions(
  document: Document,
  mentions: readonly Mention[],
  deciders: Deciders = shippedDeciders(),
): readonly Cluster[] {
  const state = newState(document, mentions, deciders);
  const take = (index: number): void => {
    const mention = mentions[index] as Mention;
    const link = resolve(state, index, mention);
    join(state, index, link?.entity, link?.confidence ?? 1);
    register(state, index, mention);
  };
  const waiting = new Map<number, number[]>();
  state.laterSubject.forEach((subject, pronoun) => waiting.set(subject, [...(waiting.get(subject) ?? []), pronoun]));
  mentions.forEach((_, index) => {
    if (!state.laterSubject.has(index)) take(index);
    waiting.get(index)?.forEach(take);
  });
  return state.entities.map((entity) => asCluster(entity, mentions));
}

let shipped: Deciders | undefined;

/** The models of this package, decoded once. */
function shippedDeciders(): Deciders {
  return (shipped ??= {
    pronouns: decideBy({ model: decodeModel(PRONOUN_WEIGHTS), unit: PRONOUN_UNIT }),
    descriptions: decideBy({ model: decodeModel(DESCRIPTION_WEIGHTS), unit: DESCRIPTION_UNIT }, true),
  });
}

function resolve(state: State, index: number, mention: Mention): Link | undefined {
  if (mention.form === 'pronoun') return resolvePronoun(state, index);
  if (mention.coordinated) return undefined;
  const facts = askedFacts(state, index);
  if (facts) return resolveByFacts(state, index, facts);
  return mention.form === 'name' ? resolveName(state, index) : resolveDescription(state, index);
}

/** Remembers what later mentions look up by key. */
function register(state: State, index: number, mention: Mention): void {
  const entity = state.entityOf[index] as number;
  const { person, number, form } = mention;
  if (form === 'pronoun' && person !== undefined && person !== 3) {
    state.speakers.set(`${state.quotation[index]} ${person} ${person === 1 ? number : ''}`, entity);
  }
  const key = countryKey(state, mention);
  if (key !== undefined && form !== 'pronoun') state.countries.set(key, entity);
}

/** The cluster of an entity, as it is handed out. */
function asCluster({ mentions: indices, confidence, links }: Entity, mentions: readonly Mention[]): Cluster {
  return {
    mentions: indices,
    representative: fullest(indices, mentions),
    confidence: Math.round(confidence * 1000) / 1000,
    links,
  };
}

/** The mention with the fullest form: the longest name, else the longest of the descriptions, else the first. */
export function fullest(indices: readonly number[], mentions: readonly Mention[]): number {
  let best = indices[0] as number;
  for (const index of indices)
    if (fullness(mentions[index] as Mention) > fullness(mentions[best] as Mention)) best = index;
  return best;
}

const LONGEST = 200;

function fullness({ form, core }: Mention): number {
  const length = Math.min(core.text.length, LONGEST - 1);
  return form === 'name' ? 2 * LONGEST + length : form === 'description' ? LONGEST + length : 0;
}
