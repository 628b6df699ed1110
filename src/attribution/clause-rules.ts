/**
 * Rules for verbs as cues, read off the tree of one sentence.
 *
 * In: a tree. Out: proposals for verbs with a clause, an infinitive, an object or a prepositional phrase as content;
 * impersonal and passive cues; clauses set before "…, X said"; and those of the nominal rules.
 * Not here: nouns and adjectives (`nominal-rules.ts`), quotation marks (`quotation-rules.ts`), "according to" and
 * adverbs (`phrase-rules.ts`).
 */
import { childOf, childrenOf, FINITE_TAGS, type Tree } from '../syntax/index.js';
import { withoutCase } from './circumstances.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { adjectiveProposals, nounProposals } from './nominal-rules.js';
import {
  agentOf,
  caseOf,
  cueRange,
  isNegated,
  phraseOf,
  subjectOf,
  toldInfinitive,
  trimmed,
  wordAt,
  type WordRange,
} from './phrases.js';
import type { Proposal } from './proposal.js';

const GENERIC: CueSense = { kind: 'speech', stance: 'asserts', frames: new Set(['clause']) };
/** Hundredths of a logit for what is hardly anything else: "said that", "ruled out", "begged them to". */
const CLEAR = 170;
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
  if (isParticipialAdjective(tree, head, lexicon)) return adjectiveProposals(tree, head, lexicon);
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

/** "is convinced that", "are worried about": a participle that says what its subject thinks. */
function isParticipialAdjective(tree: Tree, head: number, lexicon: CueLexicon): boolean {
  const { fineTag, lower } = wordAt(tree, head);
  return (
    fineTag === 'VBN' &&
    lexicon.senses.has(`adjective ${lower}`) &&
    childOf(tree, head, 'aux:pass', 'cop') >= 0 &&
    agentOf(tree, head) < 0
  );
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
  const subject = childOf(tree, head, 'nsubj', 'nsubj:pass');
  // "The bank, it is understood, had been warned": an aside behind the subject.
  return before >= 0 && before < head && !(subject >= 0 && subject < before) ? before : -1;
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
      weight: hasThat(tree, head, clause) ? CLEAR : 110,
    };
  }
  const object = childOf(tree, head, 'obj');
  const told = frames.has('addressee') && frames.has('infinitive') ? toldInfinitive(tree, head) : -1;
  const open = Math.max(childOf(tree, head, 'xcomp'), told);
  if (object >= 0 && open > object && frames.has('small-clause')) {
    return {
      content: [{ first: phraseOf(tree, object, outside).first, last: phraseOf(tree, open, outside).last }],
      rule: 'verb-small-clause',
      weight: 60,
    };
  }
  const as =
    object > head && frames.has('as')
      ? childrenOf(tree, head, 'obl', 'obj', 'xcomp', 'advcl').find(
          (child) => child > object && opensWithAs(tree, child),
        )
      : undefined;
  if (as !== undefined)
    return {
      content: [{ first: phraseOf(tree, object, outside).first, last: phraseOf(tree, as, outside).last }],
      rule: 'verb-small-clause',
      weight: CLEAR,
    };
  if (particle === 'at') return amountOf(tree, head, object, outside);
  if (open > head) {
    const isInfinitive =
      open === told || childrenOf(tree, open, 'mark').some((mark) => wordAt(tree, mark).lower === 'to');
    const isRaised = object > head && object < open && !frames.has('addressee') && kind !== 'intention';
    if (isInfinitive && frames.has('infinitive'))
      return {
        // "expects prices to rise": what is expected is that they do.
        content: [
          { ...phraseOf(tree, open, outside), ...(isRaised && { first: phraseOf(tree, object, outside).first }) },
        ],
        rule: 'verb-infinitive',
        weight: told >= 0 || isTold(tree, head, object, frames) ? CLEAR : kind === 'intention' ? 60 : 100,
      };
    // "saw it coming": with an object between it is not the doing that is seen.
    if (wordAt(tree, open).fineTag === 'VBG' && frames.has('gerund') && !(object > head && object < open))
      return { content: [phraseOf(tree, open, outside)], rule: 'verb-gerund', weight: 100 };
  }
  for (const phrase of childrenOf(tree, head, 'obl', 'advcl')) {
    const preposition = caseOf(tree, phrase);
    if (phrase < head || preposition === '') continue;
    if (!(frames as ReadonlySet<string>).has(preposition) && preposition !== particle) continue;
    return {
      content: [withoutCase(tree, phrase, phraseOf(tree, phrase, outside))],
      rule: 'verb-preposition',
      weight: particle === undefined ? 20 : CLEAR,
    };
  }
  const interrupted = object > head && frames.has('clause') ? predicateBehindAside(tree, head, object) : -1;
  if (interrupted >= 0)
    return {
      content: [{ first: phraseOf(tree, object, outside).first, last: phraseOf(tree, interrupted, outside).last }],
      rule: 'interrupted-clause',
      weight: 110,
    };
  if (object > head && frames.has('object')) {
    const isClause = wordAt(tree, object).tag === 'VERB';
    return {
      content: [phraseOf(tree, object, outside)],
      rule: 'verb-object',
      weight: particle !== undefined ? CLEAR : isClause ? 60 : kind === 'support' ? 40 : 0,
    };
  }
  return undefined;
}

/** "described the vote | as orderly": trees take "as" for an adverb before an adjective. */
function opensWithAs(tree: Tree, phrase: number): boolean {
  return wordAt(tree, tree.first[phrase] as number).lower === 'as';
}

/** "put the loss at 400": an amount, and what it is the amount of; nobody says where somebody is put ("put it at risk"). */
function amountOf(tree: Tree, head: number, object: number, outside: WordRange): Content | undefined {
  const amount = childrenOf(tree, head, 'obl').find((child) => child > object && caseOf(tree, child) === 'at');
  if (object < head || amount === undefined) return undefined;
  const { first, last } = phraseOf(tree, amount, outside);
  if (!tree.words.slice(first, last + 1).some(({ tag }) => tag === 'NUM')) return undefined;
  return {
    content: [{ first: phraseOf(tree, object, outside).first, last }],
    rule: 'verb-small-clause',
    weight: CLEAR,
  };
}

/** A complementiser, also where the tree takes "that" for an object of the clause. */
function hasThat(tree: Tree, head: number, clause: number): boolean {
  return childOf(tree, clause, 'mark') >= 0 || (tree.words[head + 1]?.lower === 'that' && head + 1 < clause);
}

/** "says the weapons, captured in May, were supplied": the finite verb of what looks like an object; −1 without one. */
function predicateBehindAside(tree: Tree, head: number, object: number): number {
  const comma = (tree.last[object] as number) + 1;
  const opening = tree.words[comma]?.text === ',' ? comma : tree.words[comma - 1]?.text === ',' ? comma - 1 : -1;
  if (opening < 0) return -1;
  for (const child of childrenOf(tree, head, 'conj', 'parataxis', 'ccomp', 'advcl')) {
    if (child <= opening || childOf(tree, child, 'nsubj', 'nsubj:pass', 'expl', 'cc', 'mark') >= 0) continue;
    let first = tree.first[child] as number;
    while (first < child && wordAt(tree, first).tag === 'PUNCT') first++;
    const { tag, fineTag } = wordAt(tree, first);
    const isFinite = tag === 'AUX' || FINITE_TAGS.has(fineTag);
    if (isFinite && first > opening + 1 && wordAt(tree, first - 1).text === ',') return child;
  }
  return -1;
}

/** "urged ministers to act": somebody is told to do it. */
function isTold(tree: Tree, head: number, object: number, frames: CueSense['frames']): boolean {
  return frames.has('addressee') && (object > head || childOf(tree, head, 'iobj') > head);
}

/** "Taxes rose, the minister said": what the sentence says beside the clause of the cue. */
function precedingClause(tree: Tree, head: number, { frames, ...sense }: CueSense, source: number): Proposal[] {
  const { label, head: governor } = wordAt(tree, head);
  if (source < 0 || !frames.has('clause') || governor < 0) return [];
  if (label !== 'parataxis' && !(label === 'conj' && isClosingAside(tree, head))) return [];
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

/** A clause with its own subject that closes the sentence behind a comma, with no "and" and nothing said in it. */
function isClosingAside(tree: Tree, head: number): boolean {
  if (childOf(tree, head, 'nsubj') < 0 || childOf(tree, head, 'cc', 'obj', 'ccomp', 'xcomp') >= 0) return false;
  const first = tree.first[head] as number;
  const opensWithComma = wordAt(tree, first).text === ',' || tree.words[first - 1]?.text === ',';
  return opensWithComma && (tree.last[head] as number) >= tree.words.length - 2;
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
  const behindAgent = told && clause < 0 && open < 0 && source >= 0 ? clauseOfAgent(tree, source) : undefined;
  if (behindAgent)
    return [{ head, sense, source, addressee: subject, content: [behindAgent], rule: 'passive-told', weight: 60 }];
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

/** "warned by the trust that the drug was scarce": the tree hangs the clause on the trust. */
function clauseOfAgent(tree: Tree, agent: number): WordRange | undefined {
  const clause = childrenOf(tree, agent, 'acl', 'acl:relcl', 'ccomp').find((child) =>
    childrenOf(tree, child, 'mark').some((mark) => wordAt(tree, mark).lower === 'that'),
  );
  return clause === undefined
    ? undefined
    : trimmed(tree, { first: tree.first[clause] as number, last: tree.last[clause] as number });
}

/** Speech that did not happen: "no coach would ever admit", "if he says", "should say". */
function hypothetical(tree: Tree, head: number): number {
  let weight = 0;
  // "would not say", "cannot rule out": that took place.
  const negated = isNegated(tree, head);
  for (const child of tree.children[head] ?? []) {
    const { lower, label } = wordAt(tree, child);
    if (label === 'aux' && ['should', 'must'].includes(lower)) weight -= 100;
    if (!negated && label === 'aux' && ['would', 'could', 'might', 'may', 'can'].includes(lower)) weight -= 40;
    if (label === 'mark' && ['if', 'unless', 'whether'].includes(lower)) weight -= 80;
    if (
      label === 'nsubj' &&
      childrenOf(tree, child, 'det').some((det) => ['no', 'any'].includes(wordAt(tree, det).lower))
    )
      weight -= 80;
  }
  return weight;
}
