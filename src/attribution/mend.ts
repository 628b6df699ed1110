/**
 * Mends what the models propose where grammar is sure of it.
 *
 * In: a candidate and what the rules read at the same cue. Out: the candidate, its source or content put right. These
 * things are mended: a subject read as content ("shopkeepers are worried that"), a clause cut short at an aside ("says
 * the weapons, captured in May, were supplied") or running over one ("fear that it is unsafe, according to the school"), a
 * clause whose first part stands before its speaker ("the pitch, the captain said, was too wet"), a source that begins before
 * its own relative pronoun ("guns which experts said had been stripped").
 */
import { firstAtOrAfter, overlaps, type Span } from '../span.js';
import type { Document, Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { isDeedOfObject, isTensed, phraseOf } from './phrases.js';
import { isQuoted } from './quoted.js';

/** Mends one candidate; `aside` is ", according to the school" at the end of its sentence. Bounded by the words of its source. */
export function mended(
  document: Document,
  candidate: Candidate,
  rule: Candidate | undefined,
  aside: Span | undefined,
): Candidate {
  if (candidate.rule === 'according-to')
    return aside && rule && reaches(rule.content, candidate.content)
      ? { ...candidate, content: rule.content }
      : candidate;
  if (candidate.rule === 'viewpoint' && rule) return { ...candidate, content: rule.content };
  const clear = aside
    ? { ...candidate, content: candidate.content.map((piece) => before(document, piece, aside)) }
    : candidate;
  // Who passes something on is chosen before those who stand in it.
  if (candidate.tier === 'rule') return candidate.rule === 'relayed-clause' ? { ...clear, tier: 'model' } : clear;
  const spoken = withinQuotation(clear, rule);
  const quoted = withWhoIsQuoted(document, relayed(withSubject(spoken, rule), rule), rule);
  const clause = withoutAfterthought(document, fromThat(document, quoted, rule), rule);
  const told = withAllPieces(document, withWholeClause(document, clause, rule), rule);
  const own = withinRelative(document, withSubjectBeforeColon(document, told));
  return withFirstPart(document, withOwnSource(document, withNearSource(document, withShortSource(document, own))));
}

/** Longest clause before a colon that is searched for its subject. */
const LONGEST_CLAUSE = 25;

/** "Ann Field is at the harbour: “…”": the subject of the clause speaks, not the last name before the colon. */
function withSubjectBeforeColon({ trees, quotations }: Document, candidate: Candidate): Candidate {
  const { mention, cue, sentence, cueHead, content } = candidate;
  const tree = trees[sentence];
  if (!tree || !mention || !cue || cueHead < 0 || tree.words[cueHead]?.text !== ':') return candidate;
  const opened = quotations[firstAtOrAfter(quotations, cue.end)];
  if (!opened || opened.innerStart !== content[0]?.start) return candidate;
  const from = Math.max(0, cueHead - LONGEST_CLAUSE);
  const subject = tree.words.slice(from, cueHead).find(({ label }) => label === 'nsubj');
  if (!subject || !['PROPN', 'NOUN'].includes(subject.tag) || mention.end > cue.start) return candidate;
  const verb = tree.words.slice(subject.index, cueHead).find((word) => isTensed(word));
  if (!verb || mention.start < verb.start) return candidate;
  const { first, last } = phraseOf(tree, subject.index, { first: verb.index, last: verb.index });
  return { ...candidate, mention: { start: (tree.words[first] as Word).start, end: (tree.words[last] as Word).end } };
}

/** Does one content begin no later and end no earlier than another? */
function reaches(wide: readonly Span[], narrow: readonly Span[]): boolean {
  return (wide[0]?.start ?? 0) <= (narrow[0]?.start ?? 0) && (wide.at(-1)?.end ?? 0) >= (narrow.at(-1)?.end ?? 0);
}

/** A content that runs on over the aside ends before it. */
function before({ input }: Document, piece: Span, aside: Span): Span {
  if (piece.start >= aside.start || piece.end < aside.end || /["“”]/u.test(input.slice(piece.start, piece.start + 1)))
    return piece;
  return { start: piece.start, end: aside.start };
}

/** Where grammar knows who thinks so, the models' reading of it as content gives way. */
function withSubject(candidate: Candidate, rule: Candidate | undefined): Candidate {
  const { mention, content, cue } = candidate;
  const subject = rule?.mention;
  if (mention || !subject) return candidate;
  // "After saying it was safe, | she left"
  const isBehind = cue && subject.start > cue.end && rule.content.every(({ end }) => end < subject.start);
  if (isBehind && content.some((piece) => overlaps(piece, subject)))
    return { ...candidate, mention: subject, content: rule.content };
  if (content.length < 2) return candidate;
  const rest = content.filter((piece) => !overlaps(piece, subject));
  return rest.length === content.length || rest.length === 0
    ? candidate
    : { ...candidate, mention: subject, content: rest };
}

/** "reported, citing a police source, that …": whose words they are is no part of them, and grammar knows both. */
function relayed(candidate: Candidate, rule: Candidate | undefined): Candidate {
  if (rule?.rule === 'relay') return rule;
  if (rule?.rule === 'relayed-clause')
    return { ...candidate, cue: rule.cue, mention: rule.mention, content: rule.content, rule: rule.rule };
  return candidate;
}

/** "The paper cited an aide | as saying", "held him in contempt | for refusing": the aide says so, he refuses. */
function withWhoIsQuoted({ trees }: Document, candidate: Candidate, rule: Candidate | undefined): Candidate {
  const tree = trees[candidate.sentence];
  return tree && rule?.mention && candidate.cueHead >= 0 && isDeedOfObject(tree, candidate.cueHead)
    ? { ...candidate, mention: rule.mention }
    : candidate;
}

/** "It may close, experts warned, | in what would be the first such step": what is said stands before them. */
function withoutAfterthought({ input }: Document, candidate: Candidate, rule: Candidate | undefined): Candidate {
  const { cue, content } = candidate;
  const [own] = content;
  if (!cue || !own || !rule?.cue || !['verb-clause', 'clause-before'].includes(rule.rule)) return candidate;
  const isBefore = rule.content.every(({ end }) => end < (rule.cue as Span).start) && own.start >= cue.end;
  return isBefore && /,\s(?:in|by|at|for)$/u.test(input.slice(cue.start, cue.end))
    ? { ...candidate, cue: rule.cue, mention: rule.mention, content: rule.content, form: 'clause' }
    : candidate;
}

/** Most words read before the "that" of a clause. */
const MOST_BEFORE = 12;

/** "said in a letter to staff | that pay would rise": where grammar sees the clause, what stands between is no part of it. */
function fromThat({ trees }: Document, candidate: Candidate, rule: Candidate | undefined): Candidate {
  const [own, ...more] = candidate.content;
  const [clause, ...others] = rule?.content ?? [];
  if (rule?.rule !== 'verb-clause' || !own || !clause || more.length > 0 || others.length > 0) return candidate;
  const words = trees[candidate.sentence]?.words ?? [];
  const first = firstAtOrAfter(words, own.start);
  const that = firstAtOrAfter(words, clause.start);
  if (words[that]?.lower !== 'that' || that <= first || that - first > MOST_BEFORE || own.end <= clause.start)
    return candidate;
  // "ignored warnings that …": an object is a part of it.
  const isPhrase = words.slice(first, that).every(
    ({ fineTag, label, tag }) =>
      // "in an interview | published on Sunday"
      (tag !== 'VERB' || (fineTag === 'VBN' && label === 'acl')) &&
      tag !== 'AUX' &&
      tag !== 'PUNCT' &&
      !/^i?obj$/u.test(label),
  );
  if (!isPhrase || own.start <= (rule.cue?.end ?? 0)) return candidate;
  // "argued in | an interview": the preposition is none of the cue's.
  const isLoose = words[first - 1]?.tag === 'ADP' && words[first - 1]?.end === candidate.cue?.end;
  return { ...candidate, content: [{ start: clause.start, end: own.end }], ...(isLoose && { cue: rule.cue }) };
}

/** A content that ends at an aside goes on behind it; one that is only the last relative clause ("… a crash | that hurt 34 people, a union says") begins before it. */
function withWholeClause({ trees }: Document, candidate: Candidate, rule: Candidate | undefined): Candidate {
  const [own, ...more] = candidate.content;
  const whole =
    rule && ['interrupted-clause', 'clause-before', 'verb-clause'].includes(rule.rule) ? rule.content[0] : undefined;
  if (!rule || !own || !whole || more.length > 0 || own.end > whole.end || own.start < whole.start) return candidate;
  const words = trees[candidate.sentence]?.words ?? [];
  const opening = words[firstAtOrAfter(words, own.start)];
  const isRelative = opening?.fineTag === 'WDT' || opening?.fineTag === 'WP';
  const isCut = own.start === whole.start && own.end < whole.end && rule.rule !== 'verb-clause';
  // "The ban, announced last week, | will not apply, officials confirmed."
  const isPredicate =
    rule.rule === 'clause-before' && opening?.tag === 'AUX' && own.end === whole.end && isTensed(opening);
  if (!isCut && !isPredicate && !(isRelative && own.start > whole.start)) return candidate;
  return { ...candidate, content: [whole], form: 'clause', rule: rule.rule };
}

/** "“We knew,” Ann Field, D-Ohio., | said": who grammar sees speak behind a quotation is no part of it. */
function withinQuotation(candidate: Candidate, rule: Candidate | undefined): Candidate {
  const { content } = candidate;
  const mention = rule?.mention;
  const own = rule?.content[0];
  if (rule?.rule !== 'quotation-then-cue' || !mention || !own || mention.start < own.end) return candidate;
  return content[0] && overlaps(content[0], own) && content.some((piece) => overlaps(piece, mention))
    ? { ...candidate, mention, content: rule.content, form: 'quotation', rule: rule.rule }
    : candidate;
}

/** "We knew," she said, "that …": a quotation taken up again behind its cue is whole, where grammar has all of it. */
function withAllPieces({ input, trees }: Document, candidate: Candidate, rule: Candidate | undefined): Candidate {
  const { content, cue, sentence } = candidate;
  if (rule?.rule !== 'quotation-then-cue' || !cue || rule.content.length < content.length) return candidate;
  const first = rule.content.find(({ start }) => start > cue.start);
  // "said of the plan. “…”": what it is said of is none of it.
  const isTopic = (piece: Span): boolean =>
    piece.start > cue.start && /\bof\s$/u.test(input.slice(cue.start, piece.start));
  const isPiece = (piece: Span): boolean => isTopic(piece) || rule.content.some((other) => overlaps(other, piece));
  if (!first || !content.every(isPiece)) return candidate;
  const words = trees[sentence]?.words ?? [];
  // "she said, referring to the mill, “we are lost”": what she did meanwhile is not said.
  const isMeanwhile = ({ start }: Span): boolean =>
    start < first.start && words[firstAtOrAfter(words, start)]?.fineTag === 'VBG';
  if (content.some((piece) => piece.end > cue.start && !isMeanwhile(piece) && !isTopic(piece))) return candidate;
  // Only where nothing but the rest of the cue's sentence stands between.
  const between = input.slice(cue.end, first.start);
  if (/[;:\n•]/u.test(between)) return candidate;
  const own = content.filter(({ end }) => end <= cue.start);
  const taken = rule.content.filter((piece) => !own.some((other) => overlaps(other, piece)));
  return { ...candidate, content: [...own, ...taken] };
}

/** "guns which experts said had been stripped": a content without a subject is a relative clause, its source inside it. */
function withOwnSource(document: Document, candidate: Candidate): Candidate {
  const { mention, content, sentence, cueHead } = candidate;
  const words = document.trees[sentence]?.words ?? [];
  const [first] = content;
  if (!mention || !first || cueHead < 0 || mention.end > (words[cueHead] as Word).start) return candidate;
  const opening = words[firstAtOrAfter(words, first.start)];
  if (!opening || !['AUX', 'VERB'].includes(opening.tag) || opening.start !== first.start) return candidate;
  const start = behindRelative(words, mention);
  return start === undefined ? candidate : { ...candidate, mention: { start, end: mention.end } };
}

/** Longest content that is searched for the end of a relative clause. */
const LONGEST_RELATIVE = 60;

/**
 * "The letter, which said the school would close, was a hoax": neither what the relative clause is about nor what follows
 * it is said in it.
 */
function withinRelative({ input, trees }: Document, candidate: Candidate): Candidate {
  const { mention, content, sentence } = candidate;
  const words = trees[sentence]?.words ?? [];
  const opening = mention ? /^(?:who|which)(?=\s|$)/iu.exec(input.slice(mention.start, mention.end))?.[0] : undefined;
  if (!mention || opening === undefined) return candidate;
  // "who in 2010 said": when it was said is no part of who said it.
  const pronounSpan = { start: mention.start, end: mention.start + opening.length };
  const behind = content.filter(({ start }) => start >= mention.end);
  const last = behind.at(-1);
  const pronoun = firstAtOrAfter(words, mention.start);
  if (!last) return candidate;
  if (words[pronoun - 1]?.text !== ',') return { ...candidate, mention: pronounSpan, content: behind };
  let hasVerb = false;
  for (let at = firstAtOrAfter(words, last.start), seen = 0; seen < LONGEST_RELATIVE; at++, seen++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || next.end > last.end) break;
    if (hasVerb && word.text === ',' && isTensed(next))
      return {
        ...candidate,
        content: [...behind.slice(0, -1), { start: last.start, end: (words[at - 1] as Word).end }],
      };
    hasVerb ||= isTensed(word);
  }
  return { ...candidate, mention: pronounSpan, content: behind };
}

/** Words that open a clause of time and that trees take for prepositions. */
const TIME_CLAUSE = new Set(['after', 'before', 'since', 'until', 'as']);
/** Most words of a source between such a word and the cue. */
const LONGEST_NEAR = 6;

/** "shares fell after the bank said": who stands between "after" and the verb says it, not the subject of the main clause. */
function withNearSource(document: Document, candidate: Candidate): Candidate {
  const { mention, cue, sentence, cueHead } = candidate;
  const words = document.trees[sentence]?.words ?? [];
  const verb = words[cueHead];
  if (!mention || !cue || !verb || verb.tag !== 'VERB' || !/^VB[DZP]$/u.test(verb.fineTag)) return candidate;
  const nearest = words[cueHead - 1];
  if (!nearest || !['NOUN', 'PROPN', 'PRON'].includes(nearest.tag) || cue.start !== verb.start) return candidate;
  for (let at = cueHead - 1; at > 0 && at >= cueHead - LONGEST_NEAR; at--) {
    const { tag, lower } = words[at] as Word;
    if (TIME_CLAUSE.has(lower)) {
      const first = words[at + 1] as Word;
      return mention.end < first.start
        ? { ...candidate, mention: { start: first.start, end: nearest.end } }
        : candidate;
    }
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(tag)) return candidate;
  }
  return candidate;
}

/** Words that begin when it was said rather than who said it: "said the captain after the match". */
const CIRCUMSTANTIAL = new Set(['after', 'before', 'during', 'following', 'while', 'when', 'amid']);

const APPOSED = /^(?:PROPN|DET)$/u;

/** A source behind its cue ends where the circumstances begin. */
function withShortSource(document: Document, candidate: Candidate): Candidate {
  const { mention, cue, sentence } = candidate;
  if (!mention || !cue || mention.start < cue.end) return candidate;
  const words = document.trees[sentence]?.words ?? [];
  for (let at = firstAtOrAfter(words, mention.start) + 1; at < words.length; at++) {
    const { start, end, lower } = words[at] as Word;
    if (end > mention.end) break;
    if (CIRCUMSTANTIAL.has(lower))
      return { ...candidate, mention: { start: mention.start, end: (words[at - 1] as Word).end } };
    // "said Luc Moreau, | citing its own figures"
    if (lower === ',' && /^(?:citing|quoting|adding|referring|noting)$/u.test(words[at + 1]?.lower ?? ''))
      return { ...candidate, mention: { start: mention.start, end: (words[at - 1] as Word).end } };
    if (start > mention.start && lower === ',' && !APPOSED.test(words[at + 1]?.tag ?? '')) break;
  }
  return candidate;
}

/** Most words of an aside "the captain said". */
const LONGEST_ASIDE = 20;

/** "The pitch, the captain said, was too wet": what stands before the aside is said like what stands behind it. */
function withFirstPart(document: Document, candidate: Candidate): Candidate {
  const { mention, cue, content, sentence } = candidate;
  const words = document.trees[sentence]?.words ?? [];
  const [own] = content;
  if (!mention || !cue || !own || candidate.form === 'quotation') return candidate;
  const start = Math.min(mention.start, cue.start);
  const first = firstAtOrAfter(words, start);
  const before = words[first - 1];
  if (before?.text !== ',' || own.start < cue.end || own.start < mention.end) return candidate;
  const behind = firstAtOrAfter(words, Math.max(mention.end, cue.end));
  if (words[behind]?.text !== ',' || words[behind + 1]?.start !== own.start || behind - first > LONGEST_ASIDE)
    return candidate;
  const between = mention.start < cue.start ? [mention.end, cue.start] : [cue.end, mention.start];
  if (document.input.slice(...(between as [number, number])).trim() !== '') return candidate;
  const opening = words.slice(0, 3).find(({ tag }) => tag !== 'PUNCT');
  const last = words[first - 2];
  if (
    !opening ||
    !last ||
    last.end <= opening.start ||
    isQuoted(document, opening.start) ||
    isQuoted(document, own.start)
  )
    return candidate;
  return { ...candidate, content: [{ start: opening.start, end: last.end }, ...content] };
}

const RELATIVES = new Set(['which', 'whom', 'that', 'who']);

/** Where a source starts whose phrase holds the relative pronoun of its own clause. */
function behindRelative(words: readonly Word[], mention: Span): number | undefined {
  let start: number | undefined;
  let isOpen = true;
  for (let at = firstAtOrAfter(words, mention.start); at < words.length; at++) {
    const { tag, lower, end } = words[at] as Word;
    const next = words[at + 1];
    if (end > mention.end) break;
    if (RELATIVES.has(lower) && next && next.end <= mention.end) {
      isOpen = !['VERB', 'AUX', 'ADV'].includes(next.tag);
      if (isOpen) start = next.start;
      // "experts who looked": a relative clause of the source itself.
      else at++;
    } else if (isOpen && start !== undefined && ['VERB', 'AUX'].includes(tag)) return undefined;
  }
  return start;
}
