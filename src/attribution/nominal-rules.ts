/**
 * Rules for nouns and adjectives as cues: "its claims that …", "accusations of other officials that …", "is confident that …".
 *
 * In: a tree and a word. Out: proposals. Not here: verbs (`clause-rules.ts`).
 */
import { childOf, childrenOf, type Tree } from '../syntax/index.js';
import { withoutCase } from './circumstances.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { agentOf, caseOf, cueRange, hasGap, phraseOf, subjectOf, trimmed, wordAt, type WordRange } from './phrases.js';
import type { Proposal } from './proposal.js';

/** "its claims that …", "accusations of other officials that …", "made the suggestion that …". */
export function nounProposals(tree: Tree, head: number, lexicon: CueLexicon): Proposal[] {
  const sense = lexicon.senses.get(`noun ${wordAt(tree, head).lemma}`);
  if (!sense) return [];
  const clause = childrenOf(tree, head, 'acl', 'ccomp', 'acl:relcl').find(
    (child) => child > head && isContentClause(tree, head, child, sense),
  );
  const outside = { first: tree.first[head] as number, last: head };
  const owner = ownerOf(tree, head, clause !== undefined, lexicon);
  const behind =
    clause === undefined && sense.frames.has('clause') ? clauseBehindOwner(tree, head, lexicon) : undefined;
  const plain =
    clause === undefined && !behind && owner >= 0 && sense.frames.has('clause')
      ? clauseFrom(tree, head, head + 1)
      : undefined;
  if (plain) return [{ head, sense, source: owner, content: [plain], rule: 'noun-clause', weight: CLEAR }];
  if (behind) {
    const { owner: sourceWords, content } = behind;
    return [
      { head, sense, source: sourceWords.last, sourceWords, content: [content], rule: 'noun-clause', weight: CLEAR },
    ];
  }
  if (clause !== undefined) {
    const weight = owner < 0 ? 0 : CLEAR;
    const after = { first: clause, last: tree.last[clause] as number };
    const range = contentAfterNoun(tree, head, clause, outside);
    const between = wordsBetween(tree, head, range.first);
    if (between)
      return [
        {
          head,
          sense,
          source: between.last,
          sourceWords: between,
          content: [range],
          rule: 'noun-clause',
          weight: CLEAR,
        },
      ];
    return [
      {
        head,
        sense,
        source: owner >= after.first && owner <= after.last ? -1 : owner,
        content: [range],
        rule: 'noun-clause',
        weight,
      },
    ];
  }
  const phrase = childrenOf(tree, head, 'nmod', 'acl').find(
    (child) => child > head && (sense.frames as ReadonlySet<string>).has(caseOf(tree, child)),
  );
  if (phrase === undefined || owner < 0 || owner === phrase) return [];
  return [
    {
      head,
      sense,
      source: owner,
      content: [withoutCase(tree, phrase, phraseOf(tree, phrase, outside))],
      rule: 'noun-of',
      weight: -40,
    },
  ];
}

/** A finite clause with "that" or with its own subject, or a to-infinitive where the noun takes one. */
function isContentClause(tree: Tree, noun: number, clause: number, { frames }: CueSense): boolean {
  if (hasGap(tree, clause)) return false;
  const marker = childOf(tree, clause, 'mark');
  if (marker >= 0) {
    const { lower } = wordAt(tree, marker);
    return lower === 'that' ? frames.has('clause') : lower === 'to' && frames.has('infinitive');
  }
  if (!frames.has('clause')) return false;
  const subject = childOf(tree, clause, 'nsubj', 'nsubj:pass', 'expl');
  if (subject <= noun || subject > clause) return false;
  // "the claims it had stepped up": a full clause, not "the claims it had made".
  return (
    !['which', 'who', 'that'].includes(wordAt(tree, subject).lower) &&
    wordAt(tree, clause).tag === 'VERB' &&
    childOf(tree, clause, 'obj', 'obl', 'ccomp', 'xcomp') >= 0
  );
}

/** Hundredths of a logit for what is hardly anything else. */
const CLEAR = 170;
const OWNERS_BETWEEN = new Set(['of', 'by', 'from']);
/** Most words of a source between a noun and its clause. */
const LONGEST_BETWEEN = 12;

/** "accusations of other officials that …": whoever stands between the noun and its clause, whatever the tree says. */
function wordsBetween(tree: Tree, noun: number, clause: number): WordRange | undefined {
  if (!OWNERS_BETWEEN.has(tree.words[noun + 1]?.lower ?? '')) return undefined;
  const words = { first: noun + 2, last: clause - 1 };
  if (words.last < words.first || words.last - words.first >= LONGEST_BETWEEN) return undefined;
  for (let at = words.first; at <= words.last; at++)
    if (['VERB', 'AUX', 'PUNCT', 'SCONJ'].includes(wordAt(tree, at).tag)) return undefined;
  return ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, words.last).tag) ? words : undefined;
}

/**
 * "accusations of other officials that Russia is providing weaponry": the clause behind whoever stands behind the
 * noun, where the tree takes it for a relative clause of theirs. It is one only if "that" is no part of it.
 */
function clauseBehindOwner(
  tree: Tree,
  noun: number,
  { uttering }: CueLexicon,
): { readonly owner: WordRange; readonly content: WordRange } | undefined {
  // "suggestions | made | by officials that": whoever made them.
  const made = tree.words[noun + 1];
  const from = made?.tag === 'VERB' && made.fineTag === 'VBN' && uttering.has(made.lemma) ? noun + 1 : noun;
  const limit = Math.min(tree.words.length, from + LONGEST_BETWEEN + 2);
  let that = from + 2;
  while (that < limit && wordAt(tree, that).lower !== 'that') that++;
  const owner = that < limit ? wordsBetween(tree, from, that) : undefined;
  const content = owner && clauseFrom(tree, noun, that);
  return owner && content && { owner, content };
}

/** The clause that "that" opens, where the tree may have missed it: its subject follows, and its verb is not the noun's own. */
function clauseFrom(tree: Tree, noun: number, that: number): WordRange | undefined {
  if (tree.words[that]?.lower !== 'that' || ['nsubj', 'nsubj:pass'].includes(wordAt(tree, that).label))
    return undefined;
  for (let at = that + 1; at < tree.words.length && at <= that + LONGEST_BETWEEN; at++) {
    const { label, head } = wordAt(tree, at);
    if (!/^(?:nsubj|expl)/u.test(label) || head <= at) continue;
    return head === wordAt(tree, noun).head
      ? undefined
      : trimmed(tree, { first: that, last: tree.last[head] as number });
  }
  return undefined;
}

/** The clause as one range that does not reach back over the noun. */
function contentAfterNoun(tree: Tree, noun: number, clause: number, outside: WordRange): WordRange {
  const range = phraseOf(tree, clause, outside);
  return { first: Math.max(range.first, noun + 1), last: range.last };
}

/** Whose claim it is: "Moscow's denial", "accusations of officials", "suggestions made by officials", "X made claims". */
function ownerOf(tree: Tree, noun: number, ofNamesSource: boolean, { uttering }: CueLexicon): number {
  const possessor = childOf(tree, noun, 'nmod:poss');
  if (possessor >= 0) return possessor;
  const by = childrenOf(tree, noun, 'nmod').find((child) =>
    ['by', 'from', 'among', ...(ofNamesSource ? ['of'] : [])].includes(caseOf(tree, child)),
  );
  if (by !== undefined) return by;
  for (const participle of childrenOf(tree, noun, 'acl')) {
    const agent = agentOf(tree, participle);
    if (agent >= 0) return agent;
  }
  const { label, head } = wordAt(tree, noun);
  if (label !== 'obj' || head < 0 || !uttering.has(wordAt(tree, head).lemma)) return -1;
  const subject = subjectOf(tree, head);
  return subject && !subject.passive ? subject.head : -1;
}

/** "are delighted that the horse won": a clause with "that" that the tree makes an adverbial; −1 without one. */
function thatClause(tree: Tree, head: number): number {
  const clause = childrenOf(tree, head, 'advcl').find(
    (child) => child > head && childrenOf(tree, child, 'mark').some((mark) => wordAt(tree, mark).lower === 'that'),
  );
  return clause ?? -1;
}

/** "is confident that …", "afraid of …". */
export function adjectiveProposals(tree: Tree, head: number, lexicon: CueLexicon): Proposal[] {
  const { lemma, lower, tag } = wordAt(tree, head);
  const sense = lexicon.senses.get(`adjective ${lemma}`) ?? lexicon.senses.get(`adjective ${lower}`);
  const subject = sense && subjectOf(tree, head);
  if (!sense || !subject || (subject.passive && tag !== 'VERB')) return [];
  // "It is certain that": nobody is.
  if (['it', 'there', 'what'].includes(wordAt(tree, subject.head).lower)) return [];
  const outside = cueRange(tree, head);
  const clause = Math.max(childOf(tree, head, 'ccomp'), thatClause(tree, head));
  if (clause > head && sense.frames.has('clause'))
    return [
      {
        head,
        sense,
        source: subject.head,
        content: [phraseOf(tree, clause, outside)],
        rule: 'adjective-clause',
        weight: CLEAR,
      },
    ];
  const open = childOf(tree, head, 'xcomp');
  if (open > head && sense.frames.has('infinitive'))
    return [
      {
        head,
        sense,
        source: subject.head,
        content: [phraseOf(tree, open, outside)],
        rule: 'adjective-infinitive',
        weight: CLEAR,
      },
    ];
  const phrase = childrenOf(tree, head, 'obl').find(
    (child) => child > head && (sense.frames as ReadonlySet<string>).has(caseOf(tree, child)),
  );
  if (phrase === undefined) return [];
  return [
    {
      head,
      sense,
      source: subject.head,
      content: [withoutCase(tree, phrase, phraseOf(tree, phrase, outside))],
      rule: 'adjective-of',
      weight: -20,
    },
  ];
}
