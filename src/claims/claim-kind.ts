/**
 * What kind of claim a clause is: fact, prediction, opinion, demand, accusation or denial.
 *
 * In: a clause and the attributions it came through. Out: a kind, and what told it. Rules in a fixed order: what the
 * source does with the content comes first, then the verb group, then evaluation; what shows none of these is a fact.
 */
import type { FoundAttribution } from '../attribution/index.js';
import {
  ACCUSATION_NOUNS,
  ACCUSATION_VERBS,
  EVALUATIVE_ADVERBS,
  EVALUATIVE_VERBS,
  EVALUATIVE_WORDS,
  OBLIGATION_WORDS,
  PROSPECTIVE_STANCES,
} from '../lexicon/index.js';
import type { ClaimKind } from '../records/index.js';
import { childrenOf, type Document, type Tree, type Word } from '../syntax/index.js';
import type { Clause } from './propositions.js';
import { isProspective } from './tense.js';

/** A kind, and the evidence for it in words. */
export interface KindReading {
  readonly kind: ClaimKind;
  readonly evidence: string;
}

/** Tells the kind of a claim. Bounded by the words of its verb group and complement. */
export function kindOf(
  document: Document,
  clause: Clause,
  isWholeContent: boolean,
  innermost: FoundAttribution | undefined,
): KindReading {
  const tree = document.trees[clause.sentence] as Tree;
  if (innermost && isWholeContent) {
    const { stance } = innermost;
    if (stance === 'denies') return { kind: 'denial', evidence: `content of a denial: ${cueText(innermost)}` };
    if (stance === 'demands' || stance === 'asks')
      return { kind: 'demand', evidence: `content of a demand: ${cueText(innermost)}` };
    if (isAccusation(document, innermost, clause))
      return { kind: 'accusation', evidence: `content of an accusation: ${cueText(innermost)}` };
  }
  const obligation = obligationOf(tree, clause);
  if (obligation) return { kind: 'demand', evidence: `obligation: ${obligation}` };
  if (isProspective(tree, clause)) return { kind: 'prediction', evidence: 'looks ahead' };
  if (innermost && isWholeContent && !clause.finite && PROSPECTIVE_STANCES.includes(innermost.stance)) {
    return { kind: 'prediction', evidence: `infinitive after ${cueText(innermost)}` };
  }
  const evaluation = evaluationOf(tree, clause);
  if (evaluation) return { kind: 'opinion', evidence: `evaluation: ${evaluation}` };
  return { kind: 'fact', evidence: 'no sign of another kind' };
}

const cueText = ({ cue }: FoundAttribution): string => cue?.text ?? 'no cue';

function isAccusation(document: Document, { sentence, cueHead, isNominal }: FoundAttribution, clause: Clause): boolean {
  const lemma = document.trees[sentence]?.words[cueHead]?.lemma ?? '';
  return isNominal ? !clause.finite && ACCUSATION_NOUNS.words.includes(lemma) : ACCUSATION_VERBS.words.includes(lemma);
}

/** "must be confronted", "needs to act"; not "must have been", "must be lying", which conclude rather than demand. */
function obligationOf(tree: Tree, { frame }: Clause): string | undefined {
  const words = frame.verb.map((word) => tree.words[word] as Word);
  const entry = OBLIGATION_WORDS.find(({ form, part }) =>
    words.some(({ lower, lemma, fineTag, label, index }) => {
      if (part === 'modal') return lower === form && (fineTag === 'MD' || label === 'aux');
      // "had to leave" and "would have to be" report; only the plain present demands.
      return (
        lemma === form &&
        (fineTag === 'VBZ' || fineTag === 'VBP') &&
        frame.links.includes(index) &&
        index !== frame.last
      );
    }),
  );
  if (!entry) return undefined;
  const concludes =
    words.some(({ lemma, label }) => lemma === 'have' && label === 'aux') ||
    (tree.words[frame.last] as Word).fineTag === 'VBG';
  return entry.part === 'modal' && concludes ? undefined : entry.form;
}

/** The evaluating word of the predicate: its adjective or noun, an attribute of that, its verb, or a sentence adverb. */
function evaluationOf(tree: Tree, { frame }: Clause): string | undefined {
  const verb = tree.words[frame.last] as Word;
  if (!frame.copular && EVALUATIVE_VERBS.words.includes(verb.lemma)) return verb.text;
  for (const { kind, head } of frame.complements) {
    if (kind !== 'predicative') continue;
    const attributes = childrenOf(tree, head, 'amod', 'conj').map((child) => tree.words[child] as Word);
    const found = [tree.words[head] as Word, ...attributes].find(
      (word) => EVALUATIVE_WORDS.words.includes(word.lemma) || EVALUATIVE_WORDS.words.includes(word.lower),
    );
    if (found) return found.text;
  }
  const adverbs = childrenOf(tree, frame.head, 'advmod').map((child) => tree.words[child] as Word);
  return adverbs.find(({ lower }) => EVALUATIVE_ADVERBS.words.includes(lower))?.text;
}
