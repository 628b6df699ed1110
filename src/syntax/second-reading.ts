/**
 * Reads a sentence again whose first reading found no finite verb to stand on, with the tag that the tagger nearly chose.
 *
 * In: tagged columns and a parsed state. Out: the same, or a tree that stands on a finite verb. "The owners fear that the roof will fall":
 * where `fear` is a noun, this is no sentence. Sentences end in a full stop; a headline ("Judge blocks new ferry") needs no verb, so there the verb must have a
 * subject and something to its right. At most `MOST_READINGS` more parses, for one sentence in twenty-five of the treebanks.
 */
import type { TextToken } from '../text/index.js';
import { FINITE_TAGS } from './clauses.js';
import type { Columns } from './columns.js';
import { type Parser, parseColumns } from './parsing/parser.js';
import { lacksObject } from './mending/passives.js';
import { classNumber, type Tagger } from './tagging/tagger.js';

/** Sentences outside of this are left as they are. */
const SHORTEST = 3;
const LONGEST = 120;
/** What has no full stop and is longer is no headline. */
const LONGEST_HEADLINE = 14;

/** How many words are tried as the verb. */
const MOST_READINGS = 4;

/** How far up a tree a participle is followed to the word that the sentence stands on. */
const LONGEST_CLIMB = 10;

const CLOSING = /^[”’"')\]]$/u;

/** Replaces the reading in the columns and the state of the parser by one with a finite verb, where there is one. */
export function readAgain(tagger: Tagger, parser: Parser, columns: Columns, tokens: readonly TextToken[]): void {
  const { length, second, tag, universal } = columns;
  const { head } = parser.state;
  if (!mayReadAgain(columns, tokens)) return;
  const isSentence = endsInFullStop(tokens);
  const root = head.subarray(0, length).indexOf(length);
  if (root < 0 || standsOnVerb(tagger, parser, columns, root)) return;
  const setTag = (index: number, number: number): void => {
    tag[index] = number;
    universal[index] = tagger.classes[number]?.number ?? 0;
  };
  const isDone = lacksObject(tokens[root]?.lower ?? '', tokens[root + 1]?.lower ?? '');
  if (isSentence && !isDone && isActiveParticiple(tagger, parser, columns, root)) {
    setTag(root, classNumber(tagger, 'VERB', 'VBD'));
    parseColumns(parser, columns);
    return;
  }
  let readings = 0;
  for (let i = 1; i < length && readings < MOST_READINGS; i++) {
    const first = tag[i] as number;
    if (!mayTurnVerb(tagger, columns, i) || (isDone && i === root)) continue;
    readings++;
    setTag(i, second[i] as number);
    parseColumns(parser, columns);
    if (head[i] === length && hasSubject(parser, i) && (isSentence || hasObject(parser, i))) return;
    setTag(i, first);
  }
  if (readings > 0) parseColumns(parser, columns);
  if (isSentence && !isDone) standOnParticiple(tagger, parser, columns, root);
}

/** Is it a sentence that may be read again? */
export function mayReadAgain({ length, caseStyle }: Columns, tokens: readonly TextToken[]): boolean {
  return length >= SHORTEST && caseStyle === 0 && length <= (endsInFullStop(tokens) ? LONGEST : LONGEST_HEADLINE);
}

/** May a second reading give this word the tag of a finite verb that the tagger nearly chose? Where a participle becomes a past form, lemma and universal tag stay. */
export function mayTurnVerb({ classes }: Tagger, { second, tag }: Columns, index: number): boolean {
  return index > 0 && second[index] !== tag[index] && FINITE_TAGS.has(classes[second[index] as number]?.fine ?? '');
}

function endsInFullStop(tokens: readonly TextToken[]): boolean {
  let end = tokens.length - 1;
  while (end > 0 && CLOSING.test((tokens[end] as TextToken).text)) end--;
  return tokens[end]?.text === '.';
}

/** Is the word a finite verb or an imperative, or has it an auxiliary or copula? */
function standsOnVerb({ classes }: Tagger, { state, labels }: Parser, { length, tag }: Columns, root: number): boolean {
  const fine = classes[tag[root] as number]?.fine ?? '';
  if (FINITE_TAGS.has(fine) || fine === 'VB') return true;
  for (let i = 0; i < length; i++)
    if (state.head[i] === root && /^(?:aux|cop)/u.test(labels[state.label[i] as number] ?? '')) return true;
  return false;
}

/** A participle with an active subject, or with a clause of its own, is a past form: "The clerk supposed that the train had stopped." */
function isActiveParticiple(
  { classes }: Tagger,
  { state, labels }: Parser,
  { length, tag }: Columns,
  root: number,
): boolean {
  if (classes[tag[root] as number]?.fine !== 'VBN') return false;
  let hasSubject = false;
  let isActive = false;
  for (let i = 0; i < length; i++) {
    if (state.head[i] !== root) continue;
    const name = labels[state.label[i] as number] ?? '';
    if (i < root && name.startsWith('nsubj')) hasSubject = true;
    if (name === 'nsubj' || name === 'ccomp') isActive = true;
  }
  return hasSubject && isActive;
}

function hasSubject({ state, labels }: Parser, verb: number): boolean {
  for (let i = 0; i < verb; i++)
    if (state.head[i] === verb && /^(?:nsubj|csubj|expl)/u.test(labels[state.label[i] as number] ?? '')) return true;
  return false;
}

/** Does something behind a verb complete it? */
function hasObject({ state, labels }: Parser, verb: number): boolean {
  for (let i = verb + 1; i < state.length; i++)
    if (state.head[i] === verb && /^(?:obj|obl|xcomp|ccomp)/u.test(labels[state.label[i] as number] ?? '')) return true;
  return false;
}

/** "None of the guests paid.": what the tagger holds for a finite verb and the parser for a participle is the verb the sentence stands on. */
function standOnParticiple(
  { classes }: Tagger,
  { state, labels }: Parser,
  { length, tag }: Columns,
  root: number,
): void {
  const { head, label } = state;
  const nameOf = (index: number): string => labels[label[index] as number] ?? '';
  for (let verb = root + 1; verb < length; verb++) {
    if (nameOf(verb) !== 'acl' || !FINITE_TAGS.has(classes[tag[verb] as number]?.fine ?? '')) continue;
    for (let i = 0; i < length; i++) if (head[i] === verb && /^(?:nsubj|csubj|expl|mark)/u.test(nameOf(i))) return;
    let above = head[verb] as number;
    for (let step = 0; step < LONGEST_CLIMB && above !== root && above < length; step++) above = head[above] as number;
    if (above !== root) return;
    head[verb] = length;
    label[verb] = label[root] as number;
    head[root] = verb;
    label[root] = labels.indexOf('nsubj');
    for (let i = verb + 1; i < length; i++) if ((head[i] as number) < verb) head[i] = verb;
    return;
  }
}
