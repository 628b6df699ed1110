/**
 * Names to earlier namings of the same entity.
 *
 * In: the state and a mention that is a name. Out: its entity and how sure that is; undefined where it is new.
 */
import type { Mention } from '../entities/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { dependentOf } from './clauses.js';
import { type Entity, gendersAgree, isBody, numbersAgree, sortsAgree } from './entity.js';
import { nameWords, personNamesAgree } from './name-words.js';
import { namedLater } from './named-later.js';
import { candidates } from './naming.js';
import type { State } from './state.js';

/** An entity that a mention joins, and how sure that is. */
export interface Link {
  readonly entity: number;
  readonly confidence: number;
}

/** Finds the entity of a name. */
export function resolveName(state: State, index: number): Link | undefined {
  const mention = state.mentions[index] as Mention;
  const key = countryKey(state, mention);
  if (key !== undefined) {
    const entity = state.countries.get(key);
    return entity === undefined ? undefined : { entity, confidence: 0.9 };
  }
  const bearer = nameBearer(state, index);
  if (bearer !== undefined) return { entity: bearer, confidence: 0.9 };
  const words = nameWords(mention.core.text);
  const isAcronym = /^(?:\p{Lu}\.?){2,7}$/u.test(mention.core.text);
  for (const id of candidates(state.names, words, isAcronym)) {
    const entity = state.entities[id] as Entity;
    if (fits(entity, mention, words))
      return { entity: id, confidence: entity.name.join(' ') === words.join(' ') ? 0.98 : 0.93 };
  }
  return bodyByFirstWord(state, mention, words) ?? namedLater(state, index);
}

/** "Hoshino’s finance director" after "Hoshino Electric": one word that nothing but its sound makes a person's. */
function bodyByFirstWord({ entities, names }: State, mention: Mention, words: readonly string[]): Link | undefined {
  const { core, gender, role, sort, start } = mention;
  const [word] = words;
  if (words.length !== 1 || word === undefined || sort !== 'person' || gender !== 'unknown' || role) return undefined;
  if (start !== core.start || GENERAL.has(word)) return undefined;
  const found = candidates(names, words, false).map((id) => entities[id] as Entity);
  if (found.some(({ sort, name }) => sort === 'person' && name.includes(word))) return undefined;
  const body = found.find(({ name, sort }) => isBody(sort) && name.length > 1 && name[0] === word);
  return body && { entity: body.id, confidence: 0.8 };
}

const NAMING: ReadonlySet<string> = new Set(['call', 'name', 'identify', 'nickname', 'know']);
const MOST_BACK = 12;

/** "A woman called [Tess Lane]", "the suspect, named as [Dean Ford],": who bears the name. */
function nameBearer({ document, mentions, entityOf }: State, index: number): number | undefined {
  const { sentence, head, sort } = mentions[index] as Mention;
  const { words } = document.trees[sentence] as Tree;
  const verb = words[(words[head] as Word).head];
  if (!verb || verb.index >= head || !NAMING.has(verb.lemma) || verb.fineTag !== 'VBN') return undefined;
  const subject = dependentOf(document.trees[sentence] as Tree, verb.index, 'nsubj:pass');
  const bearer = subject >= 0 ? subject : verb.label.startsWith('acl') ? verb.head : -1;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BACK); at--) {
    const other = mentions[at] as Mention;
    if (other.sentence !== sentence || other.head !== bearer || other.coordinated) continue;
    const fits = other.form === 'description' && (sortsAgree(other.sort, sort) || other.sort === 'person');
    return fits && other.number !== 'plural' ? entityOf[at] : undefined;
  }
  return undefined;
}

/**
 * Key of a country or its government: capitals and seats that act stand for the government, and so does the country's
 * own name where it acts in a text that names its government.
 */
export function countryKey({ governments }: State, { sort, country, form, core }: Mention): string | undefined {
  if (country === undefined) return undefined;
  if (sort === 'government')
    return governments.has(country) && isWholeGovernment(form, core.text) ? `government ${country}` : undefined;
  return sort === 'place' && form === 'name' ? `place ${country}` : undefined;
}

/** A ministry is not the government; the words "government" and "administration", capitals and seats are. */
function isWholeGovernment(form: string, text: string): boolean {
  if (
    /\b(?:ministry|department|office|embassy|parliament|congress|senate|council|treasury|authority|court)\b/iu.test(
      text,
    )
  )
    return false;
  return form === 'name' || /\b(?:government|administration|regime)$/iu.test(text);
}

function fits(entity: Entity, mention: Mention, words: readonly string[]): boolean {
  if (
    !gendersAgree(entity.gender, mention.gender) ||
    !numbersAgree(entity.number, mention.number) ||
    !sortsAgree(entity.sort, mention.sort)
  ) {
    // "Chelsea" the club and "Chelsea" the first name stay apart; the same full name does not.
    return words.length > 1 && entity.name.join(' ') === words.join(' ') && gendersAgree(entity.gender, mention.gender);
  }
  if (entity.sort === 'person' || mention.sort === 'person') return personNamesAgree(entity.name, words);
  // "Aston" after "the Aston Herald" may be the paper; "the Aston Herald" after "Aston" is not the town.
  const isSure =
    entity.name.length > words.length
      ? isBody(entity.sort) && mention.sort !== 'place'
      : isBody(mention.sort) && isBody(entity.sort);
  return bodyNamesAgree(entity.name, words, isSure);
}

/** One is the start of the other, the same, or its acronym. */
function bodyNamesAgree(a: readonly string[], b: readonly string[], isSure: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) return short.every((word, index) => word === long[index]);
  if (short.every((word, index) => word === long[index])) return isSure && !GENERAL.has(short[0] as string);
  const initials = long
    .filter((word) => !SMALL.has(word))
    .map((word) => word.slice(0, 1))
    .join('');
  if (short.length === 1 && (short[0] as string).replace(/\./gu, '') === initials && initials.length > 1) return true;
  return !isSure && short.length === 1 && short[0] === long[long.length - 1];
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', '&']);
const GENERAL: ReadonlySet<string> = new Set(
  'north south east west new national united american british royal international world great saint st la los san santa'.split(
    ' ',
  ),
);
