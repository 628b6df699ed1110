/**
 * The comparand of a text that makes one claim.
 *
 * In: what was read of the text, and the claim it stands for, where there is one. Out: a comparand of its main claim; of its main
 * clause where it makes none. Not here: comparands of an article's claims among one another (`claim-links.ts`).
 */
import { ATTRIBUTION_CUES } from '../lexicon/index.js';
import { polarityAt, type NegationCue } from '../hedging/index.js';
import type { Claim, Figure } from '../records/index.js';
import type { Span } from '../span.js';
import type { Document, Tree, Word } from '../syntax/index.js';
import { type Comparand, comparandOf, type ComparandSource } from './comparand.js';
import type { Clause } from './propositions.js';
import { fewWith } from './slots.js';
import { tenseOf } from './tense.js';

/** What was read of the text. */
export interface ComparableText {
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly hedges: readonly Span[];
  readonly negations: readonly (readonly NegationCue[])[];
}

/** Reads the main claim of a text as a comparand; undefined where it says nothing. Linear. */
export function comparandOfClaim(
  { trees }: Document,
  clauses: readonly Clause[],
  { claims, figures, hedges, negations }: ComparableText,
  known: Claim | undefined,
): Comparand | undefined {
  const clauseOf = clausesOfClaims(clauses);
  const main = mainClaim(claims, clauses);
  const byClaim = known ? clauseAgain(known, clauses) : main && clauseOf(main);
  const outer = byClaim ?? clauses.find(({ role }) => role === 'main') ?? clauses.find(({ listed }) => listed);
  if (!outer) return undefined;
  const tree = trees[outer.sentence] as Tree;
  const clause = saidIn(tree, outer, clauses) ?? outer;
  const plain: ComparandSource['claim'] = {
    kind: 'fact',
    tense: tenseOf(tree, clause, undefined),
    hedging: { level: 'none', score: 0, cues: [] },
    polarity: polarityAt(tree, clause.frame.last, negations[clause.sentence] ?? []),
  };
  const own = claims.find((claim) => clauseOf(claim) === clause);
  return comparandOf({ tree, clause, hedges, figures, extent: own ?? clause.span, claim: known ?? main ?? plain });
}

/** A look-up from claims of the same reading to their clauses: their predicates begin at one place, however far they are read. */
function clausesOfClaims(clauses: readonly Clause[]): (claim: Claim) => Clause | undefined {
  const byStart = new Map<number | undefined, Clause>();
  for (const clause of clauses) {
    const start = clause.predicate.spans[0]?.start;
    if (!byStart.has(start)) byStart.set(start, clause);
  }
  return ({ proposition }) => byStart.get(proposition.predicate.spans[0]?.start);
}

/** The clause of a claim in the claim's own text: the one that has its predicate, or begins with it. */
function clauseAgain({ proposition }: Claim, clauses: readonly Clause[]): Clause | undefined {
  const { text } = proposition.predicate;
  const alike = clauses.filter(({ predicate }) => isStartOf(predicate.text, text) || isStartOf(text, predicate.text));
  return (
    alike.find(({ predicate, role }) => predicate.text === text && role === 'main') ??
    alike.find(({ predicate }) => predicate.text === text) ??
    alike.find(({ role }) => role === 'main') ??
    alike[0]
  );
}

const isStartOf = (start: string, text: string): boolean => `${text} `.startsWith(`${start} `);

/** The claim of the main clause; where that is none (it may be the saying), the longest one, the first of equals. */
export function mainClaim(claims: readonly Claim[], clauses: readonly Clause[]): Claim | undefined {
  const clauseOf = clausesOfClaims(clauses);
  return (
    claims.find((claim) => clauseOf(claim)?.role === 'main') ??
    claims.reduce<Claim | undefined>(
      (best, claim) => (best === undefined || claim.end - claim.start > best.end - best.start ? claim : best),
      undefined,
    )
  );
}

/** The clause that a verb of saying takes, where nobody has read it as an attribution. */
function saidIn(tree: Tree, { frame, sentence }: Clause, clauses: readonly Clause[]): Clause | undefined {
  const object = frame.complements.find(({ kind }) => kind === 'object')?.head ?? -1;
  // "said 65 people | died": a finite verb is no participle.
  const misread = fewWith(tree, object, 'acl').find((child) => (tree.words[child] as Word).fineTag === 'VBD');
  const said = frame.complements.find(({ kind }) => kind === 'clause')?.head ?? misread;
  const { lemma } = tree.words[frame.last] as Word;
  const isSaying = ATTRIBUTION_CUES.some(
    (cue) => cue.lemmas.includes(lemma) && cue.part === 'verb' && cue.kind === 'speech' && cue.stance === 'asserts',
  );
  return isSaying ? clauses.find((clause) => clause.head === said && clause.sentence === sentence) : undefined;
}
