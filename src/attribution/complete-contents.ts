/**
 * Puts parts back into contents that the models read too short.
 *
 * In: a candidate. Out: the candidate, its content completed. "Wants to widen the road, | grow the park and plant trees": a list is said as a whole. "The bridge, | which | they say was
 * safe": the pronoun stands for a part of it. "The paper quoted | a doctor as saying …": it passes on who said so.
 */
import { firstAtOrAfter, type Span } from '../span.js';
import { childOf, childrenOf, type Document, type Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { isAsGerund, phraseOf } from './phrases.js';

/** Most words of a content that are looked at. */
const MOST_WORDS = 80;

/** Completes the content of one candidate. Bounded by the words of its content. */
export function withWholeContent(document: Document, candidate: Candidate): Candidate {
  return withRelativePronoun(document, withSpeakerQuoted(document, withWholeList(document, candidate)));
}

/** "wants to widen the road, | grow the park and plant trees", "the invasion, | including its cost": a list and what belongs to it are not cut. */
function withWholeList({ trees }: Document, candidate: Candidate): Candidate {
  const { cue, cueHead, content, sentence } = candidate;
  const last = content.at(-1);
  const tree = trees[sentence];
  if (!tree || !cue || !last || last.start < cue.end || candidate.form === 'quotation') return candidate;
  const { words } = tree;
  const first = firstAtOrAfter(words, last.start);
  const comma = firstAtOrAfter(words, last.end);
  const next = words[comma + 1];
  if (words[comma]?.text !== ',' || !next || next.index - first > MOST_WORDS) return candidate;
  if (next.lower === 'including') {
    const mark = words.slice(next.index + 1, next.index + MOST_INCLUDED).find(({ tag }) => tag === 'PUNCT');
    return mark && mark.index > next.index + 1
      ? { ...candidate, content: endedAt(content, (words[mark.index - 1] as Word).end) }
      : candidate;
  }
  const { head } = next;
  const governor = words[head];
  const isInside = governor !== undefined && head >= first && head < comma && governor.fineTag === next.fineTag;
  // "wants to widen …, | grow …": an infinitive, wherever it was hung.
  const isInfinitive = next.fineTag === 'VB' && head === cueHead && childOf(tree, cueHead, 'xcomp') >= first;
  if (next.tag !== 'VERB' || !/^(?:conj|parataxis)$/u.test(next.label) || !(isInside || isInfinitive)) return candidate;
  const end = [...childrenOf(tree, head, 'conj'), ...childrenOf(tree, next.index, 'conj')]
    .filter((index) => index > next.index && childOf(tree, index, 'cc') >= 0)
    .at(-1);
  return end === undefined
    ? candidate
    : { ...candidate, content: endedAt(content, (words[phraseOf(tree, end).last] as Word).end) };
}

/** Most words behind "including". */
const MOST_INCLUDED = 20;

/** "The paper quoted | a doctor as saying that …": whom it quotes says so; the paper passes all of it on. */
function withSpeakerQuoted({ trees }: Document, candidate: Candidate): Candidate {
  const { cue, content, sentence, cueHead } = candidate;
  const [own, ...more] = content;
  const tree = trees[sentence];
  const verb = tree?.words[cueHead];
  if (!tree || !verb || !cue || !own || more.length > 0 || own.start < verb.end || verb.fineTag === 'VBN')
    return candidate;
  const object = childOf(tree, cueHead, 'obj');
  const saying = childrenOf(tree, cueHead, 'advcl').find((child) => child > object && isAsGerund(tree, child));
  if (!/^(?:quote|cite)$/u.test(verb.lemma) || object < cueHead || saying === undefined) return candidate;
  const { start } = tree.words[tree.first[object] as number] as Word;
  const { end } = tree.words[phraseOf(tree, saying).last] as Word;
  return {
    ...candidate,
    cue: { start: cue.start, end: verb.end },
    content: [{ start, end: Math.max(own.end, end) }],
  };
}

/** "the bridge, | which | they say was safe": set off by a comma, the pronoun stands for a part of what is said. */
function withRelativePronoun({ trees }: Document, candidate: Candidate): Candidate {
  const { mention, cue, content, sentence, cueHead } = candidate;
  if (!mention || !cue || mention.end > cue.start || candidate.form === 'quotation') return candidate;
  const words = trees[sentence]?.words ?? [];
  const opening = firstAtOrAfter(words, mention.start) - 1;
  const pronoun = words[opening];
  if (!pronoun || !/^(?:which|whom|who)$/u.test(pronoun.lower) || words[opening - 1]?.text !== ',') return candidate;
  const said = content.filter(({ start }) => start >= cue.end);
  const isApart = content.every(({ start, end }) => start >= cue.end || end <= pronoun.start);
  if (pronoun.head < cueHead || said.length !== 1 || !isApart) return candidate;
  return { ...candidate, content: [{ start: pronoun.start, end: pronoun.end }, ...said] };
}

/** Pieces of which the last ends elsewhere. */
function endedAt(content: readonly Span[], end: number): readonly Span[] {
  return content.map((piece, index) => (index === content.length - 1 ? { start: piece.start, end } : piece));
}
