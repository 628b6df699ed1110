/**
 * Finds the attributions of a document.
 *
 * In: the parsed document, its mentions, additional cues. Out: attributions in text order, nested ones linked.
 * The rules propose (`clause-rules.ts`, `phrase-rules.ts`, `quotation-rules.ts`); here proposals become candidates in
 * offsets; `select.ts` merges them, chooses and nests.
 */
import { confidenceOf } from '../confidence/index.js';
import { type CueEntry, NEGATED_STANCE } from '../lexicon/index.js';
import type { AttributionKind, Explanation, Stance } from '../records/index.js';
import { makeSpan, type Span, type TextSpan } from '../span.js';
import type { Document, Tree } from '../syntax/index.js';
import type { Candidate, ContentForm } from './candidate.js';
import { circumstancesOf } from './circumstances.js';
import { clauseProposals, type Proposal } from './clause-rules.js';
import { cueLexicon, type CueLexicon } from './cue-lexicon.js';
import { phraseProposals } from './phrase-rules.js';
import { cueRange, isNegated, phraseOf, wordAt } from './phrases.js';
import { quotationCandidates, spanOf, spansOf } from './quotation-rules.js';
import { speechQuotations } from './quoted.js';
import { selectCandidates } from './select.js';

/** An attribution before its source has an id. */
export interface FoundAttribution {
  /** Index of the sentence of its cue. */
  readonly sentence: number;
  /** Index of the cue's head word in that sentence; −1 where only layout ties source to content. */
  readonly cueHead: number;
  /** The source phrase; null where the text names nobody. */
  readonly mention: TextSpan | null;
  /** The words that tie source to content. */
  readonly cue: TextSpan | null;
  /** What is credited, in text order. At least one. */
  readonly content: readonly TextSpan[];
  /** What the content is: a quotation, a clause, a noun phrase. */
  readonly form: ContentForm;
  /** The cue is a noun or an adjective rather than a verb. */
  readonly isNominal: boolean;
  /** What kind of act it is. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** Who is told. */
  readonly addressee?: TextSpan;
  /** When. */
  readonly when?: TextSpan;
  /** Through what. */
  readonly medium?: TextSpan;
  /** Index, in the same list, of the attribution whose content holds this one; −1 at the outermost level. */
  readonly parent: number;
  /** Index, in the same list, of the attribution whose source speaks here too, where none is named; −1 otherwise. */
  readonly speaksOnFrom: number;
  /** Probability that it is right, 0–1. */
  readonly confidence: number;
  /** Why it was found. */
  readonly explanation: Explanation;
}

/** Rules whose content is a noun phrase. */
const PHRASE_RULES = new Set(['verb-object', 'verb-preposition', 'verb-small-clause', 'passive-object', 'noun-of', 'adjective-of']);
/** Sections whose text credits nobody with anything a reader would want. */
const UNREAD = new Set(['boilerplate', 'byline', 'dateline']);

/** Finds all attributions. Linear in the number of words. */
export function findAttributions(document: Document, additions: readonly CueEntry[]): readonly FoundAttribution[] {
  const lexicon = cueLexicon(additions);
  const quotations = speechQuotations(document).filter(({ paragraph }) => !UNREAD.has(document.paragraphs[paragraph]?.section ?? 'body'));
  const candidates: Candidate[] = quotationCandidates(document, quotations, lexicon);
  for (const { index, section } of document.sentences) {
    if (UNREAD.has(section)) continue;
    const tree = document.trees[index] as Tree;
    for (const proposal of clauseProposals(tree, lexicon)) candidates.push(asCandidate(tree, index, proposal, lexicon));
    for (const proposal of phraseProposals(tree, lexicon, section)) candidates.push(asCandidate(tree, index, proposal, lexicon));
  }
  const chosen = selectCandidates(document, candidates);
  const { input } = document;
  const text = (span: Span): TextSpan => makeSpan(input, span.start, span.end);
  return chosen.map(({ candidate, parent, speaksOnFrom }) => {
    const { sentence, cueHead, form, kind, stance, rule, evidence, mention, cue, content, addressee, when, medium } = candidate;
    return {
      ...{ sentence, cueHead, form, kind, stance, parent, speaksOnFrom },
      isNominal: /^(?:noun|adjective)-/u.test(rule),
      mention: mention && text(mention),
      cue: cue && text(cue),
      content: content.map(text),
      ...(addressee && { addressee: text(addressee) }),
      ...(when && { when: text(when) }),
      ...(medium && { medium: text(medium) }),
      confidence: confidenceOf(evidence),
      explanation: { rules: [rule], evidence },
    };
  });
}

function asCandidate(tree: Tree, sentence: number, proposal: Proposal, lexicon: CueLexicon): Candidate {
  const { head, sense, source, addressee, content, rule, weight } = proposal;
  const cueWords = rule === 'according-to' ? { first: head, last: head + 1 } : cueRange(tree, head);
  const evidence = [{ name: `grammar (${rule})`, weight }];
  const negated = isNegated(tree, head);
  if (negated) evidence.push({ name: 'negated cue', weight: -20 });
  if (source >= 0 && ['NOUN', 'PROPN', 'PRON'].includes(wordAt(tree, source).tag)) evidence.push({ name: 'source is a noun phrase', weight: 40 });
  const circumstances = { ...circumstancesOf(tree, head, sense, lexicon), ...(addressee === undefined ? {} : { addressee: phraseOf(tree, addressee, cueWords) }) };
  return {
    ...{ sentence, cueHead: head, rule, evidence, kind: sense.kind },
    form: PHRASE_RULES.has(rule) ? 'phrase' : 'clause',
    stance: negated ? NEGATED_STANCE[sense.stance] : sense.stance,
    cue: spanOf(tree, cueWords),
    mention: source >= 0 ? spanOf(tree, sourceRange(tree, source, cueWords, content)) : null,
    content: content.map((range) => spanOf(tree, range)),
    ...spansOf(tree, circumstances),
  };
}

/** The source phrase, clear of the cue and of the content. */
function sourceRange(tree: Tree, source: number, cue: { readonly first: number; readonly last: number }, content: Proposal['content']): { readonly first: number; readonly last: number } {
  let { first, last } = phraseOf(tree, source, cue);
  for (const piece of content) {
    if (piece.first > source) last = Math.min(last, piece.first - 1);
    else if (piece.last < source) first = Math.max(first, piece.last + 1);
  }
  while (first < source && ['case', 'punct', 'cc', 'mark'].includes(wordAt(tree, first).label)) first++;
  while (last > source && (wordAt(tree, last).label === 'punct' || wordAt(tree, last).lower === "'s")) last--;
  return { first, last };
}
