/**
 * Rules that read a source and its content off the tree of one sentence.
 *
 * In: a tree. Out: candidates for verbs, nouns and adjectives with a clause, an infinitive, an object or a
 * prepositional phrase as content; impersonal and passive cues; clauses set before "…, X said".
 * Not here: quotation marks (`quotation-rules.ts`), "according to" and adverbs (`phrase-rules.ts`).
 */
import { childOf, childrenOf, type Tree } from '../syntax/index.js';
import { withoutCase } from './circumstances.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { agentOf, caseOf, cueRange, phraseOf, subjectOf, trimmed, wordAt, type WordRange } from './phrases.js';

/** A proposal in words of one sentence. */
export interface Proposal {
  readonly head: number;
  readonly sense: CueSense;
  /** Head of the source phrase; −1 where nobody is named. */
  readonly source: number;
  /** The words of the source, where they are known better than from the tree. */
  readonly sourceWords?: WordRange;
  /** Who is told, where the construction makes a passive subject of it. */
  readonly addressee?: number;
  readonly content: readonly WordRange[];
  readonly rule: string;
  /** Hundredths of a logit. */
  readonly weight: number;
}

const GENERIC: CueSense = { kind: 'speech', stance: 'asserts', frames: new Set(['clause']) };
const IMPERSONAL_STANCES = new Set([
  'asserts',
  'believes',
  'expects',
  'suggests',
  'knows',
  'fears',
  'hopes',
  'confirms',
]);

/** The sense of a verb here, a particle or preposition taken into account. */
export function verbSense(tree: Tree, head: number, lexicon: CueLexicon): CueSense | undefined {
  const { lemma } = wordAt(tree, head);
  for (const sense of lexicon.phrasal.get(lemma) ?? []) {
    const particle = (tree.children[head] ?? []).some((child) => {
      const { lower, label } = wordAt(tree, child);
      return (
        (lower === sense.particle && ['compound:prt', 'advmod', 'xcomp', 'obl', 'obj'].includes(label)) ||
        caseOf(tree, child) === sense.particle
      );
    });
    if (particle) return sense;
  }
  return lexicon.senses.get(`verb ${lemma}`);
}

/** All proposals of one sentence. Linear in its words and their children. */
export function clauseProposals(tree: Tree, lexicon: CueLexicon): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { index, tag } of tree.words) {
    if (tag === 'VERB') proposals.push(...verbProposals(tree, index, lexicon));
    else if (tag === 'NOUN') proposals.push(...nounProposals(tree, index, lexicon));
    else if (tag === 'ADJ') proposals.push(...adjectiveProposals(tree, index, lexicon));
  }
  return proposals;
}

function verbProposals(tree: Tree, head: number, lexicon: CueLexicon): Proposal[] {
  const sense = verbSense(tree, head, lexicon);
  const impersonal = impersonalProposal(tree, head, sense, lexicon);
  if (impersonal) return [impersonal];
  const clause = clauseOf(tree, head);
  if (!sense && !(clause >= 0 && childOf(tree, clause, 'mark') >= 0)) return [];
  const subject = subjectOf(tree, head);
  const known = sense ?? GENERIC;
  if (subject?.passive) return passiveProposals(tree, head, subject.head, known, clause);
  const outside = cueRange(tree, head);
  if (subject && known.kind === 'perception' && known.stance === 'suggests')
    return appearance(tree, head, subject.head, known, outside);
  const source = subject ? subject.head : -1;
  const found = contentOf(tree, head, known, clause, outside);
  if (!found) return sense ? precedingClause(tree, head, sense, source) : [];
  const weight = found.weight + (source < 0 ? -120 : 0) + (sense ? 0 : -150) + hypothetical(tree, head);
  return [{ head, sense: known, source, content: found.content, rule: found.rule, weight }];
}

/** "The statistics appear to be invented": nobody says so. */
function appearance(tree: Tree, head: number, subject: number, sense: CueSense, outside: WordRange): Proposal[] {
  const open = childOf(tree, head, 'xcomp');
  if (open < head) return [];
  return [
    {
      head,
      sense,
      source: -1,
      content: [phraseOf(tree, subject, outside), phraseOf(tree, open, outside)],
      rule: 'appearance',
      weight: 40,
    },
  ];
}

interface Content {
  readonly content: readonly WordRange[];
  readonly rule: string;
  readonly weight: number;
}

/** A finite clause that is what is said. */
function clauseOf(tree: Tree, head: number): number {
  const clause = childOf(tree, head, 'ccomp');
  if (clause >= 0) return clause;
  // "Taxes rose, he said" with the saying as root: the clause hangs on it as parataxis to the left.
  const before = childOf(tree, head, 'parataxis');
  return before >= 0 && before < head ? before : -1;
}

function contentOf(
  tree: Tree,
  head: number,
  { frames, particle, kind }: CueSense,
  clause: number,
  outside: WordRange,
): Content | undefined {
  if (clause >= 0 && (frames.has('clause') || frames.has('quotation'))) {
    return {
      content: [phraseOf(tree, clause, outside)],
      rule: 'verb-clause',
      weight: childOf(tree, clause, 'mark') >= 0 ? 170 : 110,
    };
  }
  const object = childOf(tree, head, 'obj');
  const open = childOf(tree, head, 'xcomp');
  if (object >= 0 && open > object && frames.has('small-clause')) {
    return {
      content: [{ first: phraseOf(tree, object, outside).first, last: phraseOf(tree, open, outside).last }],
      rule: 'verb-small-clause',
      weight: 60,
    };
  }
  if (open > head) {
    const isInfinitive = childrenOf(tree, open, 'mark').some((mark) => wordAt(tree, mark).lower === 'to');
    if (isInfinitive && frames.has('infinitive'))
      return {
        content: [phraseOf(tree, open, outside)],
        rule: 'verb-infinitive',
        weight: kind === 'intention' ? 60 : 100,
      };
    if (wordAt(tree, open).fineTag === 'VBG' && frames.has('gerund'))
      return { content: [phraseOf(tree, open, outside)], rule: 'verb-gerund', weight: 100 };
  }
  for (const phrase of childrenOf(tree, head, 'obl', 'advcl')) {
    const preposition = caseOf(tree, phrase);
    if (phrase < head || preposition === '') continue;
    if (!(frames as ReadonlySet<string>).has(preposition) && preposition !== particle) continue;
    return {
      content: [withoutCase(tree, phrase, phraseOf(tree, phrase, outside))],
      rule: 'verb-preposition',
      weight: 20,
    };
  }
  if (object > head && frames.has('object')) {
    const isClause = wordAt(tree, object).tag === 'VERB';
    return {
      content: [phraseOf(tree, object, outside)],
      rule: 'verb-object',
      weight: isClause ? 60 : kind === 'support' ? 40 : 0,
    };
  }
  return undefined;
}

/** "Taxes rose, the minister said": what the sentence says beside the clause of the cue. */
function precedingClause(tree: Tree, head: number, { frames, ...sense }: CueSense, source: number): Proposal[] {
  const { label, head: governor } = wordAt(tree, head);
  if (label !== 'parataxis' || source < 0 || !frames.has('clause') || governor < 0) return [];
  const aside = { first: tree.first[head] as number, last: tree.last[head] as number };
  const whole = { first: tree.first[governor] as number, last: tree.last[governor] as number };
  const pieces = [
    trimmed(tree, { first: whole.first, last: aside.first - 1 }),
    trimmed(tree, { first: aside.last + 1, last: whole.last }),
  ].filter((piece) => piece !== undefined);
  return pieces.length === 0
    ? []
    : [{ head, sense: { frames, ...sense }, source, content: pieces, rule: 'clause-before', weight: 120 }];
}

/** "It has emerged that …", "…, it is understood": nobody is named. */
function impersonalProposal(
  tree: Tree,
  head: number,
  sense: CueSense | undefined,
  lexicon: CueLexicon,
): Proposal | undefined {
  const expletive = childOf(tree, head, 'expl', 'nsubj', 'nsubj:pass');
  if (expletive < 0 || wordAt(tree, expletive).lower !== 'it') return undefined;
  const isPassive = childOf(tree, head, 'aux:pass') >= 0;
  const plain = lexicon.impersonal.get(wordAt(tree, head).lemma);
  const used = isPassive && sense && IMPERSONAL_STANCES.has(sense.stance) ? sense : isPassive ? undefined : plain;
  if (!used) return undefined;
  const clause = childOf(tree, head, 'ccomp', 'csubj', 'csubj:pass', 'advcl');
  const source = agentOf(tree, head);
  if (clause >= 0)
    return {
      head,
      sense: used,
      source,
      content: [phraseOf(tree, clause, cueRange(tree, head))],
      rule: 'impersonal-clause',
      weight: 120,
    };
  return precedingClause(tree, head, { ...used, frames: new Set(['clause']) }, expletive).map((proposal) => ({
    ...proposal,
    source,
    rule: 'impersonal-before',
  }))[0];
}

/** "Residents were told that …", "The weapons are believed to …". */
function passiveProposals(tree: Tree, head: number, subject: number, sense: CueSense, clause: number): Proposal[] {
  const source = agentOf(tree, head);
  const outside = cueRange(tree, head);
  const open = childOf(tree, head, 'xcomp');
  const told = sense.frames.has('addressee');
  if (told && (clause >= 0 || open >= 0)) {
    return [
      {
        head,
        sense,
        source,
        addressee: subject,
        content: [phraseOf(tree, clause >= 0 ? clause : open, outside)],
        rule: 'passive-told',
        weight: 60,
      },
    ];
  }
  if (open > head && IMPERSONAL_STANCES.has(sense.stance) && wordAt(tree, head).label !== 'acl') {
    return [
      {
        head,
        sense,
        source,
        content: [phraseOf(tree, subject, outside), phraseOf(tree, open, outside)],
        rule: 'passive-raising',
        weight: 40,
      },
    ];
  }
  if (clause >= 0)
    return [{ head, sense, source, content: [phraseOf(tree, clause, outside)], rule: 'passive-clause', weight: 40 }];
  if (source >= 0 && sense.frames.has('object')) {
    return [{ head, sense, source, content: [phraseOf(tree, subject, outside)], rule: 'passive-object', weight: 0 }];
  }
  return [];
}

/** "its claims that …", "accusations of other officials that …", "made the suggestion that …". */
function nounProposals(tree: Tree, head: number, lexicon: CueLexicon): Proposal[] {
  const sense = lexicon.senses.get(`noun ${wordAt(tree, head).lemma}`);
  if (!sense) return [];
  const clause = childrenOf(tree, head, 'acl', 'ccomp', 'acl:relcl').find(
    (child) => child > head && isContentClause(tree, head, child, sense),
  );
  const outside = { first: tree.first[head] as number, last: head };
  const owner = ownerOf(tree, head, clause !== undefined);
  if (clause !== undefined) {
    const weight = 60 + (owner < 0 ? -60 : 60);
    const after = { first: clause, last: tree.last[clause] as number };
    const range = contentAfterNoun(tree, head, clause, outside);
    const between = wordsBetween(tree, head, range.first);
    if (between)
      return [
        { head, sense, source: between.last, sourceWords: between, content: [range], rule: 'noun-clause', weight: 120 },
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

/** The clause as one range that does not reach back over the noun. */
function contentAfterNoun(tree: Tree, noun: number, clause: number, outside: WordRange): WordRange {
  const range = phraseOf(tree, clause, outside);
  return { first: Math.max(range.first, noun + 1), last: range.last };
}

/** Whose claim it is: "Moscow's denial", "accusations of officials", "suggestions made by officials", "X made claims". */
function ownerOf(tree: Tree, noun: number, ofNamesSource: boolean): number {
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
  if (label !== 'obj' || head < 0 || wordAt(tree, head).tag !== 'VERB') return -1;
  const subject = subjectOf(tree, head);
  return subject && !subject.passive ? subject.head : -1;
}

/** "is confident that …", "afraid of …". */
function adjectiveProposals(tree: Tree, head: number, lexicon: CueLexicon): Proposal[] {
  const sense = lexicon.senses.get(`adjective ${wordAt(tree, head).lemma}`);
  const subject = sense && subjectOf(tree, head);
  if (!sense || !subject || subject.passive) return [];
  const outside = cueRange(tree, head);
  const clause = childOf(tree, head, 'ccomp');
  if (clause > head && sense.frames.has('clause'))
    return [
      {
        head,
        sense,
        source: subject.head,
        content: [phraseOf(tree, clause, outside)],
        rule: 'adjective-clause',
        weight: 60,
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
        weight: 0,
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

/** Speech that did not happen: "no coach would ever admit", "if he says", "should say". */
function hypothetical(tree: Tree, head: number): number {
  let weight = 0;
  for (const child of tree.children[head] ?? []) {
    const { lower, label } = wordAt(tree, child);
    if (label === 'aux' && ['should', 'must'].includes(lower)) weight -= 100;
    if (label === 'aux' && ['would', 'could', 'might', 'may', 'can'].includes(lower)) weight -= 40;
    if (label === 'mark' && ['if', 'unless', 'whether'].includes(lower)) weight -= 80;
    if (
      label === 'nsubj' &&
      childrenOf(tree, child, 'det').some((det) => ['no', 'any'].includes(wordAt(tree, det).lower))
    )
      weight -= 80;
  }
  return weight;
}
