/**
 * Finds the attributions of a document.
 *
 * In: the parsed document, additional cues. Out: attributions in text order, nested ones linked.
 * Rules propose (`propose.ts`), trained models propose on top of them (`propose-by-model.ts`), `select.ts` chooses and nests.
 */
import type { CueEntry } from '../lexicon/index.js';
import type { AttributionKind, Explanation, Stance } from '../records/index.js';
import { makeSpan, type Span, type TextSpan } from '../span.js';
import type { Document } from '../syntax/index.js';
import type { Candidate, ContentForm } from './candidate.js';
import { type CueLexicon, cueLexicon } from './cue-lexicon.js';
import { prepare } from './model/prepared.js';
import { type AttributionFits, judgeAttribution, runnersUpOf } from './judge-attribution.js';
import { proposeByModel } from './propose-by-model.js';
import { proposeByRules } from './propose.js';
import { blockCandidates } from './block-rules.js';
import { labelCandidates } from './label-rules.js';
import { withoutOthersQuotations } from './others-quotations.js';
import { parallelCues } from './parallel-cues.js';
import { readActs } from './read-acts.js';
import { type Chosen, selectCandidates } from './select.js';

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

/** Finds all attributions. Linear in the number of words. */
export function findAttributions(document: Document, additions: readonly CueEntry[]): readonly FoundAttribution[] {
  const lexicon = cueLexicon(additions);
  const rules = proposeByRules(document, lexicon);
  const learnt = proposeByModel(prepare(document, rules, lexicon), lexicon);
  // `speaksOnFrom` counts within the rules' list: it stands first.
  return foundFrom(
    document,
    chooseAmong(
      document,
      [...rules, ...learnt, ...labelCandidates(document), ...blockCandidates(document, lexicon)],
      lexicon,
    ),
  );
}

/** What is chosen of all candidates, those of the rules first. */
export function chooseAmong(
  document: Document,
  candidates: readonly Candidate[],
  lexicon: CueLexicon,
): readonly Chosen[] {
  const read = parallelCues(document, readActs(document, candidates, lexicon));
  return selectCandidates(document, withoutOthersQuotations(document, read));
}

/** What was chosen, as the other rooms read it; `fits` are what its confidence is weighed by, where it is not what ships. */
export function foundFrom(
  document: Document,
  chosen: readonly Chosen[],
  fits?: AttributionFits,
): readonly FoundAttribution[] {
  const { input } = document;
  const text = (span: Span): TextSpan => makeSpan(input, span.start, span.end);
  return chosen.map((choice) => {
    const { candidate, parent, speaksOnFrom } = choice;
    const { sentence, cueHead, form, kind, stance, rule, mention, cue, content, addressee, when, medium } = candidate;
    const { confidence, evidence, parts } = judgeAttribution(document, choice, fits);
    return {
      ...{ sentence, cueHead, form, kind, stance, parent, speaksOnFrom },
      isNominal: /^(?:noun|adjective)-/u.test(rule),
      mention: mention && text(mention),
      cue: cue && text(cue),
      content: content.map(text),
      // "shows the two men fishing": what is shown is told to nobody.
      ...(addressee && !content.some((piece) => covers(addressee, piece)) && { addressee: text(addressee) }),
      // "It fell 4% last year, the firm said": what is said happened then.
      ...(when && !content.some(({ start, end }) => start <= when.start && when.end <= end) && { when: text(when) }),
      ...(medium && { medium: text(medium) }),
      confidence,
      explanation: { rules: [rule], evidence, parts, runnersUp: runnersUpOf(document, choice) },
    };
  });
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
