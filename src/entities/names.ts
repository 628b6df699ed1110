/**
 * Names: what a run of capitalised words names, where its title or office ends and the name itself begins.
 *
 * In: a tree and its runs. Out: name chunks in text order, never overlapping. "US Secretary of State Rex Tillerson" is
 * one chunk with role and core; "the Foreign Minister" is a chunk without a core name: a description.
 * Not here: the noun phrase around it (`noun-phrases.ts`).
 */
import { PARTY_MEMBERS, type PartyMember } from '../lexicon/index.js';
import type { Tree, Word } from '../syntax/index.js';
import { type Knowledge, knowledge } from './knowledge.js';
import type { EntitySort, Gender } from './mention.js';
import { findRuns, longTitleFrom, type NameRun, type Run } from './name-runs.js';

/** A name with what stands before it as title or office, in words of the sentence. */
export interface NameChunk extends Run {
  /** The name alone. */
  readonly core: Run;
  /** Title or office before the name. */
  readonly role?: Run;
  /** False for an office without a name. */
  readonly isNamed: boolean;
  readonly sort: EntitySort;
  readonly gender: Gender;
  readonly isPlural: boolean;
  /** Code of the country that it is, or whose capital or government. */
  readonly country?: string;
  /** Capitals and countries: a place unless the clause makes it act. */
  readonly isPlaceName: boolean;
  /** A capital: of its country only where it acts. */
  readonly isCapital?: true;
  /** "Save Our Marsh": a phrase. */
  readonly isPhrase?: true;
  /** A table has the whole name. */
  readonly isListed?: true;
}

/** How many words before a name an office may have. */
const LONGEST_ROLE = 9;

/** Finds the name chunks of a sentence. Linear. */
export function findNames(tree: Tree): NameChunk[] {
  const known = knowledge();
  const chunks: NameChunk[] = [];
  let free = 0;
  for (const run of findRuns(tree)) {
    const chunk = readRun(tree.words, run, free, known);
    if (!chunk) continue;
    chunks.push(chunk);
    free = chunk.last + 1;
  }
  return chunks;
}

const lowerOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map(({ lower, spaceBefore }, index) => (index > 0 && spaceBefore ? ` ${lower}` : lower))
    .join('');

function readRun(words: readonly Word[], run: NameRun, free: number, known: Knowledge): NameChunk | undefined {
  const first = run.first;
  const last = run.last;
  if (first === last && isPlainAdjective(words[first] as Word, known)) return undefined;
  if (first === last && isPeople(words[first] as Word, known))
    return { ...person(run, run, undefined, 'unknown', true) };
  const whole = wholeName(words, run, known);
  if (whole) return whole;
  if (run.isPhrase) return phraseName(words, { first, last }, free, known);
  const title = titleIn(words, run, known);
  const endsBody = bodySortOf(words, title.end + 1 > last ? first : Math.max(first, title.end + 1), last, known);
  if (title.end === last) return titleAlone(words, run, title, known);
  // "Broker Hale & Co": what trades as a company is none of the people that the title names.
  if (title.end >= first && title.end + 1 < last && (words[last] as Word).lower === 'co' && endsBody !== undefined)
    return body(words, { first: title.end + 1, last }, endsBody, known);
  if (title.end >= first && !(endsBody !== undefined && title.end + 1 === last))
    return withRoleBefore(words, titled(words, run, title, known), free, known);
  const party = partyBefore(words, run, endsBody, known);
  if (party) return titled(words, run, party, known);
  const before = roleBefore(words, first, free, known);
  const given = known.given.get((words[first] as Word).lower);
  const isTwoOrThree = last > first && last - first <= 3;
  if (
    endsBody !== undefined &&
    !(given !== undefined && isTwoOrThree && !known.bodies.has((words[last] as Word).lower))
  ) {
    return body(words, run, endsBody, known);
  }
  if (before) {
    const { row } = before;
    const role = row.sort === 'office' || row.sort === 'speaker' ? { first: before.first, last: first - 1 } : undefined;
    return person({ first: before.first, last }, run, role, row.gender ?? genderOf(given), false);
  }
  const introduced = bodyBefore(words, run, free, known);
  if (introduced) return { ...body(words, run, introduced, known), first: first - 1 };
  if (given !== undefined && (isTwoOrThree || last === first))
    return person(run, run, undefined, genderOf(given), isPluralName(words, last));
  return guess(words, run, known);
}

/** "Save Our Marsh", "the charity Fair Trial Now". */
function phraseName(words: readonly Word[], run: Run, free: number, known: Knowledge): NameChunk {
  const noun = known.bodies.get(words[run.first - 1]?.lower ?? '');
  const introduced = noun?.inDescriptions === true && run.first - 1 >= free;
  const chunk = body(
    words,
    run,
    introduced ? noun.sort : (bodySortOf(words, run.first, run.last, known) ?? 'unknown'),
    known,
  );
  return { ...chunk, isPhrase: true, ...(introduced && { first: run.first - 1, isListed: true }) };
}

/** "US officials": a country's adjective is no name of its own. */
function isPlainAdjective({ tag, lower, text }: Word, { countries }: Knowledge): boolean {
  return tag === 'ADJ' || (tag !== 'PROPN' && countries.get(lower)?.part === 'adjective') || !/\p{L}/u.test(text);
}

/** "Muslims", "Catholics": people, not a body. */
function isPeople({ lower, fineTag }: Word, { persons, known }: Knowledge): boolean {
  return fineTag === 'NNPS' && persons.has(lower.replace(/s$/u, '')) && !known.has(lower);
}

/** A country, capital, seat, or a name in the table. */
function wholeName(words: readonly Word[], run: Run, known: Knowledge): NameChunk | undefined {
  const whole = lowerOf(words, run.first, run.last);
  const key = whole.replace(/^the /u, '');
  const country = known.countries.get(key);
  const base = { ...run, core: run, isNamed: true, gender: 'neuter', isPlural: false, isPlaceName: false } as const;
  if (country?.part === 'people') return { ...base, sort: 'person', gender: 'unknown', isPlural: true };
  if (country && country.part !== 'adjective') {
    const isSeat = country.part === 'seat';
    return {
      ...base,
      sort: isSeat ? 'government' : 'place',
      country: country.code,
      isPlaceName: !isSeat,
      ...(country.part === 'capital' && { isCapital: true as const }),
    };
  }
  // "The Times", "the Independent": with their article, last words of papers are papers.
  const hasArticle = key !== whole || words[run.first - 1]?.lower === 'the';
  const isPaper =
    hasArticle &&
    !key.includes(' ') &&
    known.nameEndings.get(key) === 'publication' &&
    (words[run.last] as Word).fineTag.startsWith('NNP');
  const sort = known.known.get(key) ?? (isPaper ? 'publication' : undefined);
  const opening = run.last > run.first ? known.openings.get((words[run.first] as Word).lower) : undefined;
  if (!sort && opening) return { ...base, sort: opening, isListed: true };
  if (!sort && known.places.has(key)) return { ...base, sort: 'place', isListed: true };
  if (sort)
    return {
      ...{ ...base, sort, isListed: true },
      isPlural: /[^s]s$/u.test(key) && (words[run.last] as Word).fineTag === 'NNPS',
    };
  return undefined;
}

interface Title {
  /** Index of the last word of the title; before the run where there is none. */
  readonly end: number;
  readonly isRole: boolean;
  readonly gender: Gender;
}

const PARTIES: ReadonlyMap<string, PartyMember> = new Map(PARTY_MEMBERS.map((row) => [row.form, row]));

/** "Liberal Democrat | Ann Coe": before a name that ends no body. */
function partyBefore(
  words: readonly Word[],
  { first, last }: Run,
  endsBody: EntitySort | undefined,
  { given }: Knowledge,
): Title | undefined {
  if (endsBody !== undefined) return undefined;
  for (const end of [first + 1, first]) {
    const party = end + 1 < last ? PARTIES.get(lowerOf(words, first, end)) : undefined;
    if (party && (!party.isAmbiguous || given.has((words[end + 1] as Word).lower)))
      return { end, isRole: true, gender: 'unknown' };
  }
  return undefined;
}

/** The last title or office word of a run. */
function titleIn(words: readonly Word[], { first, last }: Run, known: Knowledge): Title {
  let found: Title = { end: first - 1, isRole: false, gender: 'unknown' };
  for (let at = first; at <= last; at++) {
    const { lower, fineTag } = words[at] as Word;
    const bare = lower.replace(/\.$/u, '');
    const long = longTitleFrom(words, at, known);
    const courtesy = known.titles.get(bare);
    const office = known.persons.get(bare);
    if (long > at) {
      found = { end: Math.min(long, last), isRole: true, gender: 'unknown' };
      at = long;
    } else if (courtesy) {
      found = { end: at, isRole: courtesy.isRole || found.isRole, gender: courtesy.gender ?? found.gender };
    } else if (
      office &&
      office.sort !== 'other' &&
      !(
        at === first &&
        last > first &&
        last - first < 3 &&
        known.given.has(lower) &&
        !endsOffice(words, at + 1, known)
      ) &&
      fineTag !== 'NNPS' &&
      !isWhatBodyIsOf(words, first, at, known) &&
      !(at + 1 === last && NEVER_SURNAMES.has(words[last]?.lower ?? '')) &&
      !(at === last && at > first && known.given.has((words[first] as Word).lower))
    ) {
      // "Lady Justice Bell": the courtesy before the office tells.
      found = { end: at, isRole: true, gender: office.gender ?? found.gender };
    }
  }
  return found;
}

/** "Justice Now", "Workers First": what closes the name of a movement. */
const NEVER_SURNAMES: ReadonlySet<string> = new Set([
  'now',
  'first',
  'today',
  'tomorrow',
  'together',
  'forward',
  'alliance',
]);

/** "Ministry of Justice": an office word behind "of" belongs to the body that the run opens with. */
function isWhatBodyIsOf(words: readonly Word[], first: number, at: number, { nameEndings }: Knowledge): boolean {
  return at - first > 1 && words[at - 1]?.lower === 'of' && nameEndings.has((words[at - 2] as Word).lower);
}

/** "Dean Martin" is a name, "Dean Jane Martin" a title: what follows tells. */
function endsOffice(words: readonly Word[], next: number, { given }: Knowledge): boolean {
  return given.has((words[next] as Word).lower);
}

/** "Mr Smith", "Prime Minister Jane Smith", "Apple CEO Tim Cook". */
function titled(words: readonly Word[], run: Run, { end, isRole, gender }: Title, known: Knowledge): NameChunk {
  const core = { first: end + 1, last: run.last };
  const given = core.last > core.first || isRole ? known.given.get((words[core.first] as Word).lower) : undefined;
  const from = withoutCourtesy(words, run.first, end, known);
  // "Local MP Sir | Alan Reeve": a courtesy is no part of the role.
  const isCourtesy = known.titles.get((words[end] as Word).lower.replace(/\.$/u, ''))?.isRole === false;
  const role = isRole ? { first: from, last: isCourtesy && end > from ? end - 1 : end } : undefined;
  return person(run, core, role, gender === 'unknown' ? genderOf(given) : gender, false);
}

/** "lead author | Dr Ana Bell": an office before a courtesy title is the role. */
function withRoleBefore(words: readonly Word[], chunk: NameChunk, free: number, known: Knowledge): NameChunk {
  const before = chunk.role === undefined ? roleBefore(words, chunk.first, free, known) : undefined;
  if (before?.row.sort !== 'office' && before?.row.sort !== 'speaker') return chunk;
  return { ...chunk, first: before.first, role: { first: before.first, last: chunk.first - 1 } };
}

function withoutCourtesy(words: readonly Word[], first: number, end: number, { titles }: Knowledge): number {
  return first < end && titles.get((words[first] as Word).lower.replace(/\.$/u, ''))?.isRole === false
    ? first + 1
    : first;
}

/** "the Prime Minister": an office, nobody named. */
function titleAlone(
  words: readonly Word[],
  run: Run,
  { gender, isRole }: Title,
  { persons }: Knowledge,
): NameChunk | undefined {
  if (!isRole && run.first === run.last) return undefined;
  const isPlural = (words[run.last] as Word).fineTag === 'NNPS' && !persons.has((words[run.last] as Word).lower);
  return { ...run, core: run, role: run, isNamed: false, sort: 'person', gender, isPlural, isPlaceName: false };
}

function person(run: Run, core: Run, role: Run | undefined, gender: Gender, isPlural: boolean): NameChunk {
  return {
    first: run.first,
    last: run.last,
    core: { first: core.first, last: core.last },
    ...(role && { role }),
    isNamed: true,
    sort: 'person',
    gender,
    isPlural,
    isPlaceName: false,
  };
}

/** What the last word, or the first before "of", says about a body. */
function bodySortOf(words: readonly Word[], first: number, last: number, known: Knowledge): EntitySort | undefined {
  const of = words.slice(first, last + 1).findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const key = of > 0 ? first + of - 1 : last;
  const { lower } = words[key] as Word;
  const bare = lower.replace(/\.$/u, '');
  const singular = bare.replace(/s$/u, '');
  if (first === last) return known.bodies.get(bare)?.inNames === true ? known.bodies.get(bare)?.sort : undefined;
  return known.nameEndings.get(bare) ?? known.nameEndings.get(singular);
}

function body(words: readonly Word[], run: Run, sort: EntitySort, known: Knowledge): NameChunk {
  const word = known.countries.get((words[run.first] as Word).lower);
  const country = sort === 'government' && word ? word.code : undefined;
  return {
    ...run,
    core: run,
    isNamed: true,
    sort,
    gender: 'neuter',
    isPlural: false,
    isPlaceName: false,
    ...(country !== undefined && { country }),
  };
}

/** A lower-case office directly before the name: "chief executive Tim Cook", "his wife Melania". */
function roleBefore(
  words: readonly Word[],
  first: number,
  free: number,
  known: Knowledge,
):
  { readonly first: number; readonly row: { readonly sort: string; readonly gender?: 'female' | 'male' } } | undefined {
  const noun = words[first - 1];
  const row = noun && first - 1 >= free ? (officeIn(noun, known) ?? falseTitle(words, first, known)) : undefined;
  if (!row) return undefined;
  let from = first - 1;
  while (from > free && first - from < LONGEST_ROLE) {
    const { tag, text, lower } = words[from - 1] as Word;
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN' && text !== '-' && lower !== 'vice') break;
    from--;
  }
  return { first: from, row };
}

const AGENT = /[a-z]{2}(?:er|or|ist|ian|eer|man|woman)$/u;

/** "skier Eva Lind": a noun for who does something, directly before a first name; not "last winter Eva Lind". */
function falseTitle(words: readonly Word[], first: number, known: Knowledge): { readonly sort: string } | undefined {
  const { tag, fineTag, lower } = words[first - 1] as Word;
  const isAgent = tag === 'NOUN' && fineTag === 'NN' && AGENT.test(lower) && words[first - 1]?.text === lower;
  if (!isAgent || !known.given.has((words[first] as Word).lower) || words[first + 1]?.tag !== 'PROPN') return undefined;
  if (known.things.has(lower) || known.bodies.has(lower)) return undefined;
  return UNLIKE_TITLES.has(words[first - 2]?.lower ?? '') ? undefined : { sort: 'other' };
}

/** What stands before a noun of time or occasion. */
const UNLIKE_TITLES: ReadonlySet<string> = new Set(
  'last this next that over after before during at in on under a an'.split(' '),
);

/** "the charity Shelter", "the newspaper Dawn": what the noun that a name hangs on says it is. */
function bodyBefore(
  words: readonly Word[],
  { first, last }: Run,
  free: number,
  { bodies }: Knowledge,
): EntitySort | undefined {
  const noun = words[first - 1];
  if (!noun || first - 1 < free || noun.tag !== 'NOUN' || !(words[first] as Word).spaceBefore) return undefined;
  const row = bodies.get(noun.lower);
  if (!row || row.sort === 'group') return undefined;
  for (let at = first; at <= last; at++) {
    const { head, label } = words[at] as Word;
    if (head === first - 1) return /^(?:flat|appos|compound|nmod)/u.test(label) ? row.sort : undefined;
  }
  return noun.head >= first && noun.head <= last && /^(?:compound|nmod)$/u.test(noun.label) ? row.sort : undefined;
}

/** "chief executive", "Sgt" at the start of a sentence, which tags take for an adjective and a noun. */
function officeIn(
  { tag, fineTag, lower }: Word,
  { persons, titles }: Knowledge,
): { readonly sort: string; readonly gender?: 'female' | 'male' } | undefined {
  const row = persons.get(lower);
  if (tag === 'ADJ') return row?.sort === 'office' ? row : undefined;
  if (tag !== 'NOUN' || fineTag === 'NNS') return undefined;
  const title = titles.get(lower.replace(/\.$/u, ''));
  return (
    row ?? (title?.isRole === true ? { sort: 'office', ...(title.gender && { gender: title.gender }) } : undefined)
  );
}

/** No table knows it: capitals only is a body, anything else open. */
function guess(words: readonly Word[], run: Run, { placeEndings, places }: Knowledge): NameChunk {
  const { text, label, lower } = words[run.last] as Word;
  const isPlace = (run.last > run.first && placeEndings.has(lower)) || isPlaceBefore(words, run, places);
  const isAcronym = run.first === run.last ? /^(?:\p{Lu}\.?){2,5}s?$/u.test(text) : isAcronymBefore(words, run);
  const isFlat =
    run.last > run.first && run.last - run.first < 4 && label.startsWith('flat') && !/^(?:\p{Lu}\.?){2,}$/u.test(text);
  const sort: EntitySort = isPlace ? 'place' : isAcronym ? 'organisation' : isFlat ? 'person' : 'unknown';
  return {
    ...run,
    core: run,
    isNamed: true,
    sort,
    gender: isAcronym || isPlace ? 'neuter' : 'unknown',
    isPlural: isPluralName(words, run.last),
    isPlaceName: false,
  };
}

/** "NHS England", not "JK ROWLING": an acronym of three letters or more opens the name of a body. */
function isAcronymBefore(words: readonly Word[], { first, last }: Run): boolean {
  return /^\p{Lu}{3,5}$/u.test((words[first] as Word).text) && /\p{Ll}/u.test((words[last] as Word).text);
}

/** "Clearwater, Florida", "in Evansville": the words around a name can make it a place. */
function isPlaceBefore(words: readonly Word[], { first, last }: Run, places: ReadonlySet<string>): boolean {
  const comma = words[last + 1];
  if (comma?.text === ',' && places.has(words[last + 2]?.lower ?? '')) return true;
  const before = words[first - 1]?.lower ?? '';
  return (
    ['in', 'near', 'outside', 'across', 'throughout'].includes(before) &&
    last - first < 3 &&
    /^(?:obl|nmod)$/u.test(labelOf(words, first, last))
  );
}

/** Label of the word of a run that hangs outside it. */
function labelOf(words: readonly Word[], first: number, last: number): string {
  for (let at = first; at <= last; at++) {
    const { head, label } = words[at] as Word;
    if (head < first || head > last) return label;
  }
  return '';
}

function isPluralName(words: readonly Word[], last: number): boolean {
  return (words[last] as Word).fineTag === 'NNPS';
}

function genderOf(given: 'female' | 'male' | 'none' | undefined): Gender {
  return given === 'female' || given === 'male' ? given : 'unknown';
}
