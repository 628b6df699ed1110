/**
 * By which rule a clause is a claim, by what it is to the clause above.
 *
 * In: a clause, what was decided of the clauses before it. Out: the id of a rule, or undefined. Not here: through which
 * attributions it came (`claim-sites.ts`).
 */
import { childrenOf, type Tree, type Word } from '../syntax/index.js';
import type { SentenceContext, Verdict } from './claim-site.js';
import { isAsserted, standsForThing, isIndirectQuestion, isOpenTime, isSetOff, isTimeAsked } from './clause-signs.js';
import type { Clause } from './propositions.js';

/** The rule by which a clause is a claim, by what it is to the clause above. */
export function ruleFor(
  context: SentenceContext,
  clause: Clause,
  isWholeContent: boolean,
  verdicts: ReadonlyMap<number, Verdict>,
): string | undefined {
  const { tree } = context;
  const { role, head, origin, finite, subjectHead, frame } = clause;
  if (isAskedFor(tree, clause)) return undefined;
  const hasSubject = subjectHead >= 0 || frame.existential;
  if (role === 'main') return hasSubject || isWholeContent ? 'main-clause' : undefined;
  if (role === 'conjunct') {
    const first = verdicts.get((tree.words[head] as Word).head);
    if (first?.rule !== undefined && hasSubject) return 'joined-clause';
    if (!finite || !hasSubject) return undefined;
    return origin === 'own'
      ? clause.standing === 'adverbial'
        ? undefined
        : 'joined-clause'
      : clause.standing === 'main' || clause.standing === 'parataxis'
        ? 'joined-clause'
        : undefined;
  }
  // A link of a chain of verbs that is a claim as a whole ("are expected to leave").
  const above = verdicts.get((tree.words[head] as Word).head);
  if (role === 'predicate' && above && !above.isFrame && above.clause.frame.links.includes(head)) return undefined;
  // "It is likely | that prices will rise"
  if (
    (role === 'complement' || role === 'subject') &&
    above?.isImpersonal &&
    !above.isOpen &&
    finite &&
    origin === 'own'
  )
    return 'impersonal-clause';
  const isOfNoun = origin === 'antecedent' && isRelativeToNoun(context, clause);
  if (isWholeContent && !isOfNoun && !isIndirectQuestion(tree, head)) return 'content-of-attribution';
  if (role === 'parataxis')
    return finite && origin === 'own' && frame.complements.length > 0 ? 'clause-beside' : undefined;
  // "as well as it should" compares; only what hangs on a clause asserts.
  const { roles, markers } = context.clauseTree;
  const hangsOnClause = roles[(tree.words[head] as Word).head] !== undefined || (markers[head] as number) >= 0;
  if (role === 'adverbial')
    return finite &&
      origin === 'own' &&
      hangsOnClause &&
      isAsserted(context.clauseTree, head) &&
      !isTimeAsked(tree, head) &&
      !isOpenTime(tree, head)
      ? 'asserted-subordinate'
      : undefined;
  // With a subject of its own it has a verb of its own, whatever form the tagger took that for.
  if (role === 'relative')
    return (finite || origin === 'own') && hasSubject && isSetOff(tree, head) ? 'relative-set-off' : undefined;
  return undefined;
}

/** "who won", "that knock it over": its subject is a question word or a relative word that has lost its noun. */
function isAskedFor(tree: Tree, { origin, subjectHead }: Clause): boolean {
  if (origin !== 'own' || subjectHead < 0) return false;
  if (standsForThing(tree, subjectHead)) return false;
  const opening = tree.words[tree.first[subjectHead] as number] as Word;
  return (tree.words[subjectHead] as Word).fineTag.startsWith('W') || opening.fineTag.startsWith('W');
}

/** "views that pose a threat": said of the views, not what they are, wherever the tree hangs it; but "views that they say pose a threat". */
function isRelativeToNoun({ tree, clauseTree, cueAt }: SentenceContext, { head, role }: Clause): boolean {
  const noun = (tree.words[head] as Word).head;
  if (role === 'relative') return clauseTree.subjects[head] === noun && cueAt.has(noun);
  return (
    role === 'complement' &&
    childrenOf(tree, head, 'nsubj', 'nsubj:pass').some(
      (child) => child > noun && (tree.words[child] as Word).fineTag.startsWith('W'),
    )
  );
}
