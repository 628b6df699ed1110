/**
 * Finds the mentions of a document.
 *
 * In: the parsed document. Out: mentions in text order, outer before inner: one for each noun phrase and each pronoun,
 * and one more for phrases joined by "and". Titles, offices and appositions belong to the name they stand with.
 */
import type { LinearModel } from '../confidence/index.js';
import type { TextSpan } from '../span.js';
import { childrenOf, type Document, spanOfWords, type Tree, type Word } from '../syntax/index.js';
import { anonymityNote, type AnonymityNote, anonymityOf } from './anonymity.js';
import { withClauseObjects } from './clause-objects.js';
import { apposedNoun } from './apposed-noun.js';
import { type Description, describe, determinationOf, isCueVerb, kindOf, nounOf } from './describe.js';
import { joinModifiers } from './joined-modifiers.js';
import { coordination, type Phrase } from './joined-phrases.js';
import { knowledge } from './knowledge.js';
import type { EntitySort, Mention } from './mention.js';
import type { Run } from './name-runs.js';
import { topOf } from './name-kind-features.js';
import { knowKinds } from './name-kinds.js';
import { findNames, type NameChunk } from './names.js';
import { isPhraseHead, phraseRange, withinQuotation } from './noun-phrases.js';
import { quotationsOfWords } from './quoted-words.js';
import { isDescribed, pronounMention } from './pronouns.js';
import { knowSurnames } from './surnames.js';

/** Finds all mentions. Linear in the number of words. `kinds` takes the place of the model of names, for cross-validation. */
export function findMentions(document: Document, kinds?: LinearModel): readonly Mention[] {
  const mentions: Mention[] = [];
  const { input, trees } = document;
  const quotations = quotationsOfWords(document);
  const chunks = knowKinds(trees, trees.map(findNames), kinds);
  trees.forEach((tree, sentence) => {
    for (const mention of mentionsOf(input, tree, sentence, chunks[sentence] ?? [], quotations[sentence] ?? []))
      mentions.push(mention);
  });
  return knowSurnames(mentions);
}

/** Words of names that are phrases: "Our" of "Save Our Marsh" is no pronoun. */
function wordsOfPhraseNames(chunks: readonly NameChunk[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { isPhrase, core } of chunks)
    if (isPhrase === true) for (let at = core.first; at <= core.last; at++) inside.add(at);
  return inside;
}

function mentionsOf(
  input: string,
  tree: Tree,
  sentence: number,
  chunks: readonly NameChunk[],
  quotations: readonly number[],
): Mention[] {
  const found: Mention[] = [];
  const phrases = withClauseObjects(tree, joinModifiers(tree, phrasesOf(tree, chunks))).map((phrase) => ({
    ...phrase,
    range: withinQuotation(tree, phrase.head, phrase.range, quotations),
  }));
  const byHead = new Map(phrases.map((phrase) => [phrase.head, phrase]));
  const merged = new Set<number>();
  const named = wordsOfPhraseNames(chunks);
  for (const { index } of tree.words) {
    const pronoun = pronounMention(input, tree, sentence, index);
    if (pronoun && !named.has(index)) found.push(pronoun);
  }
  for (const phrase of phrases) {
    if (merged.has(phrase.head)) continue;
    const apposition = appositionOf(tree, phrase, byHead);
    if (apposition) merged.add(apposition.head);
    const last = Math.max(phrase.range.last, apposition?.range.last ?? 0);
    const mention = asMention(
      input,
      tree,
      sentence,
      { ...phrase, range: { first: phrase.range.first, last } },
      apposition,
    );
    found.push(mention);
    const joined = coordination(input, tree, phrase, mention, byHead);
    if (joined) found.push(joined);
  }
  for (const phrase of innerNames(tree, chunks, byHead))
    found.push(asMention(input, tree, sentence, phrase, undefined));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Noun phrases of a sentence, one a head; a name with its title is one phrase, whatever the tree makes of it. */
function phrasesOf(tree: Tree, chunks: readonly NameChunk[]): Phrase[] {
  const chunkOf = new Map<number, NameChunk>();
  for (const chunk of chunks) for (let at = chunk.first; at <= chunk.last; at++) chunkOf.set(at, chunk);
  const tops = new Map<NameChunk, number>();
  const phrases: Phrase[] = [];
  for (const { index, head } of tree.words) {
    const chunk = chunkOf.get(index);
    if (chunk && head >= chunk.first && head <= chunk.last) continue;
    const isPronoun =
      !chunk && knowledge().pronouns.has((tree.words[index] as Word).lower) && !isDescribed(tree, index);
    // "Liberal Democrat Ann Coe": a name may open with an adjective.
    const isNameHead = chunk?.isNamed === true && chunk.last > chunk.first && isArgument(tree, index);
    if (isPronoun || !(isNameHead || isPhraseHead(tree, index))) continue;
    const top = chunk && tops.get(chunk);
    // Two words of one name hang outside it: the first one with a place in the clause speaks for both.
    if (chunk && top !== undefined && isArgument(tree, top)) continue;
    if (chunk) tops.set(chunk, index);
    else phrases.push({ head: index, range: phraseRange(tree, index), chunk });
  }
  for (const [chunk, head] of tops) {
    const { first, last } = phraseRange(tree, head);
    const range = { first: Math.min(first, chunk.first), last: Math.max(last, chunk.last) };
    phrases.push({ head, range, chunk });
  }
  return phrases.sort((a, b) => a.head - b.head);
}

/** Names before another noun: "Taliban militants", "the Trump administration". */
function innerNames(tree: Tree, chunks: readonly NameChunk[], byHead: ReadonlyMap<number, Phrase>): Phrase[] {
  return chunks.flatMap((chunk) => {
    const { first, last, isNamed, sort } = chunk;
    if (!isNamed || sort === 'unknown') return [];
    const head = topOf(tree.words, chunk);
    const { label, tag } = tree.words[head] as Word;
    const isModifier = label === 'compound' || (tag === 'PROPN' && INNER.has(label));
    return isModifier && !byHead.has(head) ? [{ head, range: { first, last }, chunk }] : [];
  });
}

/** What trees also take a name before a noun for. */
const INNER: ReadonlySet<string> = new Set(['amod', 'flat', 'nmod', 'dep', 'nmod:poss', 'nummod']);

function isArgument(tree: Tree, index: number): boolean {
  return /^(?:nsubj|obj|iobj|obl|nmod|root)/u.test((tree.words[index] as Word).label);
}

/** The apposition inside a phrase that names or describes the same person or body. */
function appositionOf(tree: Tree, { head, range }: Phrase, byHead: ReadonlyMap<number, Phrase>): Phrase | undefined {
  const child = childrenOf(tree, head, 'appos').find((index) => index <= range.last);
  return child === undefined ? betweenCommas(tree, head, range, byHead) : byHead.get(child);
}

/** "Helen Frost, the chief executive, said" where the tree has two subjects of one verb. */
function betweenCommas(
  tree: Tree,
  head: number,
  { last }: Run,
  byHead: ReadonlyMap<number, Phrase>,
): Phrase | undefined {
  const { label, head: verb } = tree.words[head] as Word;
  if (!label.startsWith('nsubj') || verb <= last || tree.words[last + 1]?.text !== ',') return undefined;
  const other = childrenOf(tree, verb, 'nsubj').find((child) => child > last);
  const phrase = other === undefined ? undefined : byHead.get(other);
  return phrase?.range.first === last + 2 && phrase.range.last < verb && tree.words[phrase.range.last + 1]?.text === ','
    ? phrase
    : undefined;
}

function asMention(
  input: string,
  tree: Tree,
  sentence: number,
  phrase: Phrase,
  apposition: Phrase | undefined,
): Mention {
  const { head } = phrase;
  const isSubject = /^(?:nsubj|root|ccomp|parataxis)/u.test((tree.words[head] as Word).label) || isInverted(tree, head);
  const note = anonymityNote(tree, head, phrase.range, isSubject && knowsPersons(tree, head));
  const range = withReason(phrase.range, note);
  const isNamedByApposition = apposition?.chunk?.isNamed === true && phrase.chunk?.isNamed !== true;
  const chunk = isNamedByApposition ? apposition.chunk : phrase.chunk;
  const named = describe(tree, head, range, chunk);
  const described = isNamedByApposition ? describe(tree, head, range, phrase.chunk) : named;
  const description =
    isNamedByApposition && (named.sort === 'unknown' || described.sort === 'person')
      ? { ...named, sort: described.sort, gender: named.gender === 'unknown' ? described.gender : named.gender }
      : named;
  const { form, country } = description;
  const apposed = chunk?.isNamed === true && !isNamedByApposition ? apposedBody(tree, chunk, apposition) : undefined;
  const isOverruled = apposed !== undefined && mayBeBody(description, chunk);
  const sort = isOverruled ? apposed : description.sort;
  const gender = isOverruled ? 'neuter' : description.gender;
  const number = isOverruled && description.number === 'plural' ? 'unknown' : description.number;
  const role = roleOf(tree, phrase, apposition, chunk, described.isOffice);
  const core =
    chunk?.isNamed === true
      ? spanOfWords(input, tree, chunk.core.first, chunk.core.last)
      : spanOfWords(input, tree, range.first, range.last);
  const determination = determinationOf(tree, head, range);
  const { start, end, text } = spanOfWords(input, tree, range.first, range.last);
  const isBareSource = /^(?:source|insider)s?$/u.test((tree.words[head] as Word).lower);
  const mention: Mention = {
    start,
    end,
    text,
    sentence,
    head,
    form,
    core,
    kind: kindOf(sort, number),
    anonymity: anonymityOf(
      {
        form,
        sort,
        isPlural: number === 'plural',
        determination,
        isOffice: description.isOffice,
        holdsName: holdsName(tree, head, range),
        isBareSource,
      },
      note,
    ),
    number,
    gender,
    sort,
    first: range.first,
    last: range.last,
    determination,
    coordinated: false,
  };
  if (!role && !note.basis && !note.reason && country === undefined) return mention;
  return { ...mention, ...spansOf(input, tree, note, role), ...(country !== undefined && { country }) };
}

/** "Dunmore Dairy, a family firm": what kind of body the noun behind a name says it is. */
function apposedBody(tree: Tree, { last }: NameChunk, apposition: Phrase | undefined): EntitySort | undefined {
  const behind = apposedNoun(tree.words, last);
  const at = behind >= 0 ? behind : apposition?.chunk?.isNamed === true ? -1 : (apposition?.head ?? -1);
  const noun = tree.words[at];
  if (noun?.tag !== 'NOUN' || noun.fineTag === 'NNS') return undefined;
  const body = knowledge().bodies.get(noun.lower);
  return body?.inDescriptions === true && !knowledge().persons.has(noun.lower) ? body.sort : undefined;
}

/** A name that nothing says to be a person's, or a place's. */
function mayBeBody({ sort, gender }: Description, chunk: NameChunk | undefined): boolean {
  return (sort === 'unknown' || (sort === 'person' && gender === 'unknown')) && chunk?.role === undefined;
}

/** "said an officer": trees often take the speaker for an object. */
function isInverted(tree: Tree, index: number): boolean {
  const { head, label } = tree.words[index] as Word;
  return label === 'obj' && head >= 0 && head < index && isCueVerb((tree.words[head] as Word).lemma);
}

function knowsPersons(tree: Tree, head: number): boolean {
  const { lower, lemma, tag } = tree.words[head] as Word;
  return tag === 'PROPN' || knowledge().persons.has(nounOf(lower, lemma, knowledge()));
}

/** With why it is not named, where that follows directly. */
function withReason({ first, last }: Run, { reason }: AnonymityNote): Run {
  return reason && reason.first === last + 1 ? { first, last: reason.last } : { first, last };
}

function spansOf(
  input: string,
  tree: Tree,
  { basis, reason }: AnonymityNote,
  role: Run | undefined,
): Pick<Mention, 'basis' | 'anonymityReason' | 'role'> {
  const span = ({ first, last }: Run): TextSpan => spanOfWords(input, tree, first, last);
  return {
    ...(role && { role: span(role) }),
    ...(basis && { basis: span(basis) }),
    ...(reason && { anonymityReason: span(reason) }),
  };
}

/** Title before the name, or the office in apposition, without its article. */
function roleOf(
  tree: Tree,
  phrase: Phrase,
  apposition: Phrase | undefined,
  chunk: NameChunk | undefined,
  isOffice: boolean,
): Run | undefined {
  if (chunk?.isNamed === true && chunk.role) return wholeRole(tree, phrase.range, chunk.role);
  if (chunk?.isNamed === true && apposition) {
    const other =
      apposition.chunk === chunk ? { first: phrase.range.first, last: apposition.range.first - 1 } : apposition.range;
    const head = apposition.chunk === chunk ? phrase.head : apposition.head;
    const { isOffice: hasOffice, form } = describe(
      tree,
      head,
      other,
      apposition.chunk === chunk ? phrase.chunk : apposition.chunk,
    );
    return form === 'description' && hasOffice
      ? withoutArticle(tree, withoutClause(tree, { head, range: other, chunk }))
      : undefined;
  }
  return isOffice && chunk?.isNamed !== true && (tree.words[phrase.head] as Word).fineTag !== 'NNS'
    ? withoutArticle(tree, withoutClause(tree, phrase))
    : undefined;
}

/** The title with what modifies it before: "Apple's chief executive". */
function wholeRole(tree: Tree, { first }: Run, { last }: Run): Run {
  return withoutArticle(tree, { first, last });
}

/** "spokesman for the ministry" of "a spokesman for the ministry who saw it". */
function withoutClause(tree: Tree, { head, range }: Phrase): Run {
  const clause = childrenOf(tree, head, 'acl', 'acl:relcl', 'appos').find((child) => child > head);
  return {
    first: range.first,
    last: clause === undefined ? range.last : Math.max(head, Math.min(range.last, (tree.first[clause] as number) - 1)),
  };
}

function isOpening({ tag, fineTag }: Word): boolean {
  return tag === 'DET' || tag === 'PUNCT' || fineTag === 'PRP$';
}

function withoutArticle(tree: Tree, { first, last }: Run): Run {
  let from = first;
  let to = last;
  while (from < to && isOpening(tree.words[from] as Word)) from++;
  while (to > from && (tree.words[to] as Word).tag === 'PUNCT') to--;
  return { first: from, last: to };
}

/** Does a description hold a capitalised word beside its first one? Looks at a bounded number of words. */
function holdsName(tree: Tree, head: number, { first, last }: Run): boolean {
  const end = Math.min(last, head + 20);
  for (let at = first; at <= end; at++) {
    const { tag, text } = tree.words[at] as Word;
    if (at !== head && (tag === 'PROPN' || (at > 0 && tag !== 'PRON' && /^\p{Lu}/u.test(text)))) return true;
  }
  return false;
}
