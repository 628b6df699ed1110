/**
 * Mends three attachments of reporting sentences, which news is full of and the treebanks are not.
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length.
 *
 * 1. "The bridge would close in May, the mayor said on Monday." A verb of saying with its subject behind a comma and nothing said to its
 *    right is no relative clause: such a clause without "who" or "that" is never set off. It takes over the sentence.
 * 2. "She told residents that the bridge would close." After a verb with an addressee, a clause with "that", a subject and no gap is what was told.
 * 3. "The plan, officials say, would cost more." Between commas, a verb of saying with its subject is an aside; what stands around it is one clause.
 *    "Prices, analysts believe, will double." The word before it is no vocative where a verb with "will" and no subject follows.
 */
import { ATTRIBUTION_CUES } from '../lexicon/index.js';
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import { LONGEST_CLIMB, type MendedWord } from './mended-word.js';
import type { ParserState } from './parser-state.js';

const VERB = UNIVERSAL_TAGS.indexOf('VERB');
const PUNCTUATION = UNIVERSAL_TAGS.indexOf('PUNCT');
const NOMINAL: ReadonlySet<number> = new Set(
  (['NOUN', 'PROPN', 'PRON', 'NUM'] as const).map((tag) => UNIVERSAL_TAGS.indexOf(tag)),
);
const MARK = /^[“”"'‘’]$/u;

interface Cues {
  /** Verbs that a quotation can stand before. */
  readonly saying: ReadonlySet<string>;
  /** Verbs whose object is who is told. */
  readonly telling: ReadonlySet<string>;
}

let cues: Cues | undefined;

function verbsOf(frame: 'quotation' | 'addressee'): ReadonlySet<string> {
  return new Set(
    ATTRIBUTION_CUES.flatMap(({ part, frames, lemmas }) =>
      part === 'verb' && frames.includes(frame) && frames.includes('clause') ? lemmas : [],
    ),
  );
}

/** Mends the state; `word` gives a word of the sentence, `labels` the names of label numbers. */
export function mendReportedClauses(
  state: ParserState,
  columns: Columns,
  labels: readonly string[],
  word: (index: number) => MendedWord,
): void {
  cues ??= { saying: verbsOf('quotation'), telling: verbsOf('addressee') };
  const { head, label, length } = state;
  const numberOf = (name: string): number => labels.indexOf(name);
  const nameOf = (index: number): string => labels[label[index] as number] as string;
  const complement = numberOf('ccomp');
  for (let i = 0; i < length; i++) {
    if (nameOf(i) === 'vocative' && isSubjectless(state, i, nameOf, word)) label[i] = numberOf('nsubj');
    if (columns.universal[i] !== VERB) continue;
    const name = nameOf(i);
    if (name === 'acl' || name === 'acl:relcl') {
      const told = toldClause(state, columns, i, cues, nameOf, word);
      if (told !== undefined) {
        head[i] = head[head[i] as number] as number;
        label[i] = complement;
        label[told] = numberOf('mark');
        continue;
      }
    }
    if (!/^(?:acl|advcl|parataxis|conj|appos)/u.test(name) || !cues.saying.has(word(i).lemma)) continue;
    const predicate = predicateBehindAside(state, columns, i, nameOf, word);
    if (predicate !== undefined) {
      const subject = head[i] as number;
      head[predicate] = head[subject] as number;
      label[predicate] = label[subject] as number;
      head[subject] = predicate;
      label[subject] = numberOf('nsubj');
      head[i] = predicate;
      label[i] = numberOf('parataxis');
      const end = length - 1;
      if (columns.universal[end] === PUNCTUATION && head[end] === subject) head[end] = predicate;
      continue;
    }
    const comma = commaBeforeSpeaker(state, columns, i, nameOf, word);
    if (comma < 0) continue;
    const top = clauseBefore(state, i, comma);
    if (top < 0) continue;
    head[i] = head[top] as number;
    label[i] = label[top] as number;
    head[top] = i;
    label[top] = complement;
    head[comma] = top;
    const last = length - 1;
    if (columns.universal[last] === PUNCTUATION && head[last] === top && !MARK.test(word(last).lower)) head[last] = i;
  }
}

/** Has the verb behind a vocative an aside between the two, a modal and no subject? */
function isSubjectless(
  { head }: ParserState,
  vocative: number,
  nameOf: (index: number) => string,
  word: (index: number) => MendedWord,
): boolean {
  const verb = head[vocative] as number;
  if (verb <= vocative || verb - vocative > LONGEST_CLIMB) return false;
  let hasAside = false;
  let hasModal = false;
  for (let i = vocative + 1; i < verb; i++) {
    if (head[i] !== verb) continue;
    if (/^(?:nsubj|csubj|expl)/u.test(nameOf(i))) return false;
    hasAside ||= nameOf(i) === 'parataxis';
    hasModal ||= word(i).fine === 'MD';
  }
  return hasAside && hasModal;
}

/** The "that" of a clause on the person told; nothing where it is a relative clause after all. */
function toldClause(
  { head, left1, length, right1 }: ParserState,
  { universal }: Columns,
  clause: number,
  { telling }: Cues,
  nameOf: (index: number) => string,
  word: (index: number) => MendedWord,
): number | undefined {
  const told = head[clause] as number;
  if (told >= clause || clause - told > LONGEST_CLIMB || !/^i?obj$/u.test(nameOf(told))) return undefined;
  const verb = head[told] as number;
  if (verb >= told || told - verb > LONGEST_CLIMB || universal[verb] !== VERB || !telling.has(word(verb).lemma))
    return undefined;
  for (let i = verb + 1; i < clause; i++)
    if (i !== told && head[i] === verb && /^i?obj$/u.test(nameOf(i))) return undefined;
  const that = left1[clause] as number;
  if (that >= length || word(that).lower !== 'that') return undefined;
  let hasSubject = false;
  for (let i = that + 1; i < clause; i++) if (head[i] === clause && /^nsubj/u.test(nameOf(i))) hasSubject = true;
  if (!hasSubject) return undefined;
  // A gap needs a transitive verb without its object; a marker, or an object in its place, says that there is none.
  const after = right1[clause] as number;
  const hasObject = after < length && nameOf(after) === 'obj';
  return nameOf(that) === 'mark' || hasObject || universal[that] !== UNIVERSAL_TAGS.indexOf('PRON') ? that : undefined;
}

/** The clause behind "X, they say, …" that lacks the subject X; nothing where the verb is no such aside. */
function predicateBehindAside(
  { head, label, left1, length }: ParserState,
  { universal }: Columns,
  verb: number,
  nameOf: (index: number) => string,
  word: (index: number) => MendedWord,
): number | undefined {
  const subject = head[verb] as number;
  if (subject >= verb || head[subject] !== length || label[subject] !== 0) return undefined;
  if (verb + 1 >= length || !NOMINAL.has(universal[subject] as number) || word(verb + 1).lower !== ',')
    return undefined;
  let speaks = false;
  for (let i = subject + 1; i < verb; i++) {
    if (head[i] === subject && /^(?:cop|nsubj)/u.test(nameOf(i))) return undefined;
    if (head[i] === verb && /^nsubj/u.test(nameOf(i))) speaks = true;
  }
  if (!speaks) return undefined;
  for (let i = verb + 2; i < Math.min(length, verb + LONGEST_CLIMB); i++) {
    if (head[i] !== verb || nameOf(i) !== 'ccomp') continue;
    for (let child = verb + 2; child < i; child++)
      if (head[child] === i && /^(?:nsubj|mark)/u.test(nameOf(child))) return undefined;
    return (left1[i] as number) > verb ? i : undefined;
  }
  return undefined;
}

/** Index of the comma before the subject of a verb that says nothing to its right; −1 where that is not so. */
function commaBeforeSpeaker(
  { head, left1, length }: ParserState,
  { universal }: Columns,
  verb: number,
  nameOf: (index: number) => string,
  word: (index: number) => MendedWord,
): number {
  let subject = -1;
  for (let i = Math.max(0, verb - LONGEST_CLIMB); i < verb; i++) {
    if (head[i] !== verb) continue;
    const name = nameOf(i);
    if (/^nsubj/u.test(name)) subject = i;
    else if (name === 'mark' || name === 'cc' || (subject < 0 && name !== 'punct' && name !== 'advmod')) return -1;
  }
  if (subject < 0 || /^(?:who|which|that|whom)$/u.test(word(subject).lower)) return -1;
  for (let i = verb + 1; i < Math.min(length, verb + LONGEST_CLIMB); i++)
    if (head[i] === verb && /^(?:ccomp|xcomp|obj)$/u.test(nameOf(i))) return -1;
  // The comma stands before the subject's first word, or hangs on the subject as its outermost word.
  let at = subject;
  for (let steps = 0; steps < LONGEST_CLIMB && universal[at] !== PUNCTUATION && (left1[at] as number) < length; steps++)
    at = left1[at] as number;
  if (universal[at] !== PUNCTUATION) at--;
  if (at > 0 && MARK.test(word(at).lower)) at--;
  return at > 0 && universal[at] === PUNCTUATION && word(at).lower === ',' ? at : -1;
}

/** The head of the sentence, if all of it stands before the comma and it governs the verb; −1 otherwise. */
function clauseBefore({ head, length }: ParserState, verb: number, comma: number): number {
  let top = verb;
  for (let steps = 0; head[top] !== length; steps++) {
    if (steps > LONGEST_CLIMB) return -1;
    top = head[top] as number;
  }
  return top < comma && top !== verb ? top : -1;
}
