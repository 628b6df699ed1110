/**
 * What a noun phrase names: sort, number, gender, determination.
 *
 * In: a tree, a head and, where it is one, its name chunk. Out: the properties that agreement and source records need.
 * Not here: the phrase's extent (`noun-phrases.ts`), how far it identifies (`anonymity.ts`).
 */
import { ATTRIBUTION_CUES } from '../lexicon/index.js';
import type { SourceKind } from '../records/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { type Knowledge, knowledge } from './knowledge.js';
import type { Determination, EntitySort, Gender, GrammaticalNumber, MentionForm } from './mention.js';
import type { Run } from './name-runs.js';
import type { NameChunk } from './names.js';

/** What a phrase names. */
export interface Description {
  readonly form: MentionForm;
  readonly sort: EntitySort;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  readonly country?: string;
  /** Its head is an office or speaks for somebody. */
  readonly isOffice: boolean;
}

const ALWAYS_PLURAL: ReadonlySet<string> = new Set([
  'people',
  'police',
  'folk',
  'troops',
  'personnel',
  'clergy',
  'cattle',
]);
const PERSON_SUFFIX = /(?:ist|man|men|woman|women|person)s?$/u;
/** Who does something, where the verb says that it is somebody: "the interviewer asked". */
const AGENT_SUFFIX = /[a-z]{2}(?:er|or|ant|ee|ian|eer)s?$/u;
let cueVerbs: ReadonlySet<string> | undefined;

/** Is the lemma a verb of saying, thinking or deciding? */
export function isCueVerb(lemma: string): boolean {
  cueVerbs ??= new Set(ATTRIBUTION_CUES.filter(({ part }) => part === 'verb').flatMap(({ lemmas }) => lemmas));
  return cueVerbs.has(lemma);
}

/** Is the word the subject of a verb of saying, thinking or deciding, or what such an act belongs to? */
export function isActing(tree: Tree, index: number): boolean {
  const { label, head } = tree.words[index] as Word;
  if (head < 0) return false;
  const above = tree.words[head] as Word;
  if (label === 'nsubj' || label === 'nsubj:pass')
    return above.tag === 'VERB' && (isCueVerb(above.lemma) || AGENT_VERBS.has(above.lemma));
  return label === 'nmod:poss' && CUE_NOUNS.has(above.lemma);
}

const AGENT_VERBS: ReadonlySet<string> = new Set(
  'accuse agree ban condemn criticise criticize decide deny help impose launch maintain plan provide refuse reject respond send sign supply support threaten urge warn withdraw confront retaliate negotiate'.split(
    ' ',
  ),
);
const CUE_NOUNS: ReadonlySet<string> = new Set(
  'claim statement denial decision policy position response offer plan accusation allegation assertion warning intention'.split(
    ' ',
  ),
);

/** Describes the phrase of a head that is no pronoun. */
export function describe(tree: Tree, head: number, range: Run, chunk: NameChunk | undefined): Description {
  const known = knowledge();
  if (chunk?.isNamed === true) return describeName(tree, head, chunk);
  const { fineTag, lower, lemma } = tree.words[chunk ? chunk.last : head] as Word;
  const saysSo = isSubjectOfSaying(tree, head);
  const counted = chunk ? -1 : countedIn(tree, head, known);
  if (counted >= 0 && range.last >= counted) {
    const inner = describe(tree, counted, { first: counted, last: range.last }, undefined);
    const isOne = lower === 'one' || lower === 'each';
    if ((tree.words[counted] as Word).tag === 'PRON' && saysSo)
      return { ...inner, sort: 'person', number: isOne ? 'singular' : 'plural', gender: 'unknown' };
    // "a number of aspects" are many, "a lot of money" is not.
    const number = isOne ? 'singular' : inner.sort === 'thing' ? inner.number : 'plural';
    if (inner.sort !== 'thing' || number === 'plural') return { ...inner, number, form: 'description' };
  }
  const pronoun = chunk ? undefined : known.pronouns.get(lower);
  if (pronoun) {
    const isPerson =
      saysSo || pronoun.stands === 'person' || tree.words.slice(head, head + 4).some((word) => word.lower === 'who');
    return {
      form: 'description',
      sort: isPerson ? 'person' : 'thing',
      number: pronoun.number ?? 'unknown',
      gender: isPerson ? 'unknown' : 'neuter',
      isOffice: false,
    };
  }
  const noun = nounOf(lower, lemma, known);
  // "the course of justice": without an article it is no judge.
  const row =
    lower === 'justice' && determinationOf(tree, head, range) === 'bare' ? undefined : known.persons.get(noun);
  const number: GrammaticalNumber =
    fineTag === 'NNS' || fineTag === 'NNPS' || ALWAYS_PLURAL.has(lower)
      ? 'plural'
      : fineTag === 'NN' || fineTag === 'NNP'
        ? 'singular'
        : 'unknown';
  const isPerson =
    chunk?.sort === 'person' ||
    row !== undefined ||
    known.countries.get(lower)?.part === 'people' ||
    isYearsOld(tree, head, chunk) ||
    (saysSo && AGENT_SUFFIX.test(lower) && sortOfNoun(noun, lower, known) === 'thing');
  const sort = isPerson ? 'person' : sortOfNoun(noun, lower, known);
  const country = countryIn(tree, head, range, known);
  return {
    form: 'description',
    sort: sort === 'thing' && number === 'singular' && saysSo ? 'unknown' : sort,
    number,
    gender: isPerson
      ? (row?.gender ?? (chunk ? chunk.gender : 'unknown'))
      : sort === 'group' || sort === 'unknown'
        ? 'unknown'
        : 'neuter',
    ...(country !== undefined && (sort === 'government' || sort === 'place') && { country }),
    isOffice: row?.sort === 'office' || row?.sort === 'speaker' || chunk?.role !== undefined,
  };
}

/** "the 51-year-old". */
function isYearsOld({ words }: Tree, head: number, chunk: NameChunk | undefined): boolean {
  const { lower } = words[head] as Word;
  if (chunk) return false;
  return /^\d{1,3}-years?-old$/u.test(lower) || (lower === 'old' && /^years?$/u.test(words[head - 2]?.lower ?? ''));
}

/** Head of what a noun of quantity counts: "residents" of "dozens of residents"; −1 where it counts nothing. */
function countedIn(tree: Tree, head: number, { partitives }: Knowledge): number {
  if (!partitives.has((tree.words[head] as Word).lower)) return -1;
  const children = tree.children[head] ?? [];
  const counted = children.find((child) => child > head && (tree.words[child] as Word).label.startsWith('nmod'));
  if (counted === undefined || (tree.words[counted] as Word).tag === 'PROPN') return -1;
  const of = (tree.children[counted] ?? []).find(
    (child) => child < counted && (tree.words[child] as Word).label === 'case',
  );
  // One step only: what is counted is not looked into again where it counts something itself.
  return of !== undefined &&
    (tree.words[of] as Word).lower === 'of' &&
    !partitives.has((tree.words[counted] as Word).lower)
    ? counted
    : -1;
}

function describeName(tree: Tree, head: number, chunk: NameChunk): Description {
  const acts = chunk.isPlaceName && isActing(tree, head);
  const sort = bodyBefore(tree, chunk) ?? chunk.sort;
  return {
    form: 'name',
    sort: acts ? 'government' : sort,
    // "Open Arms" is one body or many people, as one likes.
    number: chunk.isPlural ? (sort === 'organisation' ? 'unknown' : 'plural') : 'singular',
    gender: chunk.gender,
    ...(chunk.country !== undefined && (acts || chunk.isCapital !== true) && { country: chunk.country }),
    isOffice: chunk.role !== undefined,
  };
}

/** "the lender | Homebridge", "the charity | StepUp": what sort of body a name is, where the noun that it opens with says so; undefined elsewhere. */
function bodyBefore({ words }: Tree, { first, last, gender, sort }: NameChunk): EntitySort | undefined {
  const opening = words[first] as Word;
  if ((sort !== 'unknown' && sort !== 'person') || gender !== 'unknown' || last !== first + 1) return undefined;
  if (opening.tag !== 'NOUN' || opening.text !== opening.lower) return undefined;
  const body = knowledge().bodies.get(opening.lower);
  return body?.inDescriptions === true ? body.sort : undefined;
}

function isSubjectOfSaying(tree: Tree, index: number): boolean {
  const { label, head } = tree.words[index] as Word;
  return label === 'nsubj' && head >= 0 && isCueVerb((tree.words[head] as Word).lemma);
}

/** The form under which the tables know a noun: its lemma, or the word without its plural ending. */
export function nounOf(lower: string, lemma: string, known: Knowledge): string {
  const knows = (word: string): boolean => known.persons.has(word) || known.bodies.has(word) || known.things.has(word);
  for (const form of [
    lemma,
    lower,
    lower.replace(/^ex-/u, ''),
    lower.replace(/s$/u, ''),
    lower.replace(/men$/u, 'man'),
    lower.replace(/ies$/u, 'y'),
    lower.replace(/es$/u, ''),
  ]) {
    if (knows(form)) return form;
  }
  return lemma;
}

/** What a noun that is no word for people names. */
export function sortOfNoun(noun: string, lower: string, { bodies, things }: Knowledge): EntitySort {
  const body = bodies.get(noun);
  if (body) return body.sort;
  const thing = things.get(noun);
  if (thing) return thing;
  return PERSON_SUFFIX.test(lower) ? 'person' : 'thing';
}

/** The country of "the Russian government", "France's finance ministry". Looks at the words before the head only. */
function countryIn(tree: Tree, head: number, { first }: Run, { countries }: Knowledge): string | undefined {
  for (let at = Math.max(first, head - 8); at < head; at++) {
    const one = countries.get((tree.words[at] as Word).lower);
    const two = countries.get(`${(tree.words[at] as Word).lower} ${(tree.words[at + 1] as Word).lower}`);
    if (two && at + 1 < head) return two.code;
    if (one && one.part !== 'capital' && !(tree.words[at + 1] as Word).text.startsWith('-')) return one.code;
  }
  return undefined;
}

/** How a phrase is determined. */
export function determinationOf(tree: Tree, head: number, { first }: Run): Determination {
  for (const child of tree.children[head] ?? []) {
    if (child >= head) break;
    if (child < first) continue;
    const { label, lower } = tree.words[child] as Word;
    if (label === 'nmod:poss') return 'possessed';
    // "one manager": some manager or other.
    if (label === 'nummod' && lower === 'one' && child === first) return 'indefinite';
    if (!label.startsWith('det')) continue;
    if (lower === 'the') return 'definite';
    if (['this', 'that', 'these', 'those', 'such'].includes(lower)) return 'demonstrative';
    if (['no', 'any', 'every', 'each', 'either', 'neither', 'what', 'which', 'whatever'].includes(lower))
      return 'negative';
    return 'indefinite';
  }
  return 'bare';
}

/** The kind of source a sort of entity is. */
export function kindOf(sort: EntitySort, number: GrammaticalNumber): SourceKind {
  if (sort === 'person') return number === 'plural' ? 'group' : 'person';
  if (
    sort === 'organisation' ||
    sort === 'government' ||
    sort === 'group' ||
    sort === 'publication' ||
    sort === 'document'
  )
    return sort;
  return 'unknown';
}
