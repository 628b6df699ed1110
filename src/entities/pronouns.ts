/**
 * Pronouns as mentions.
 *
 * In: a word. Out: its mention where it is a pronoun that stands for somebody or something; none for determiners,
 * conjunctions ("that" before a clause) and adverbs of the same form.
 */
import { knowledge } from './knowledge.js';
import type { Mention } from './mention.js';
import { makeSpan } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';

/** "one of them", "those who left": a pronoun that what follows makes a description. */
export function isDescribed(tree: Tree, index: number): boolean {
  const sort = knowledge().pronouns.get((tree.words[index] as Word).lower)?.sort;
  if (sort !== 'free' && sort !== 'demonstrative') return false;
  return (tree.children[index] ?? []).some(
    (child) => child > index && /^(?:nmod|acl|amod)/u.test((tree.words[child] as Word).label),
  );
}

/** The mention that a pronoun is; undefined where the word is none here. */
export function pronounMention(input: string, tree: Tree, sentence: number, index: number): Mention | undefined {
  const { start, end, lower, tag, text, label, fineTag } = tree.words[index] as Word;
  const row = knowledge().pronouns.get(lower);
  if (!row || (lower === 'us' && text === 'US') || !standsAlone(tag, fineTag, label, row.sort)) return undefined;
  if (isDescribed(tree, index)) return undefined;
  const isRelative =
    row.sort === 'relative' || (lower === 'that' && (fineTag === 'WDT' || isRelativeThat(tree, index)));
  const span = makeSpan(input, start, end);
  return {
    start,
    end,
    text: span.text,
    sentence,
    head: index,
    form: 'pronoun',
    core: span,
    kind: row.stands === 'person' ? (row.number === 'plural' ? 'group' : 'person') : 'unknown',
    anonymity: row.sort === 'free' ? 'anonymous' : 'described',
    number: row.number === undefined || isRelative ? 'unknown' : row.number,
    gender: isRelative ? 'unknown' : (row.gender ?? 'unknown'),
    person: row.person,
    sort: isRelative
      ? 'unknown'
      : row.stands === 'person'
        ? 'person'
        : row.stands === 'thing' && row.sort !== 'personal' && row.sort !== 'possessive'
          ? 'thing'
          : 'unknown',
    first: index,
    last: index,
    determination: 'bare',
    coordinated: false,
    pronoun: isRelative ? 'relative' : row.sort,
  };
}

function standsAlone(tag: string, fineTag: string, label: string, sort: string): boolean {
  if (sort === 'personal' || sort === 'reflexive') return tag === 'PRON' || tag === 'PROPN' || tag === 'NOUN';
  if (sort === 'possessive') return true;
  if (/^(?:det|mark|case|cc|advmod|amod|nummod|fixed|discourse|compound|flat)/u.test(label)) return false;
  if (sort === 'relative') return tag === 'PRON' || tag === 'DET';
  if (sort === 'free')
    return (
      tag === 'PRON' ||
      tag === 'DET' ||
      tag === 'NOUN' ||
      (tag === 'ADJ' && /^(?:nsubj|obj)/u.test(label)) ||
      (tag === 'NUM' && fineTag === 'CD' && label.startsWith('nsubj'))
    );
  return tag === 'PRON' || tag === 'DET';
}

/** "the letter that he signed": "that" as subject or object of a relative clause. */
function isRelativeThat(tree: Tree, index: number): boolean {
  const { head, label } = tree.words[index] as Word;
  if (head <= index && !label.startsWith('nsubj')) return false;
  return head >= 0 && (tree.words[head] as Word).label === 'acl:relcl' && index < head;
}
