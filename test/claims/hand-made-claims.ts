/** Claims of one hand-made sentence with hand-made attributions, for the tests. */
import type { FoundAttribution } from '../../src/attribution/index.js';
import { buildClaims, findPropositions } from '../../src/claims/index.js';
import { findHedgeCues, findNegationCues } from '../../src/hedging/index.js';
import type { Attribution, Claim, Figure, SectionKind, Stance } from '../../src/records/index.js';
import { makeSpan, type TextSpan } from '../../src/span.js';
import { handMadeDocument } from './hand-made-document.js';

/** An attribution in words of the sentence. */
export interface HandMadeAttribution {
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly string[];
  readonly stance: Stance;
  readonly isNominal?: boolean;
  readonly kind?: FoundAttribution['kind'];
  readonly parent?: number;
}

/** What else the sentence holds. */
export interface HandMadeMore {
  readonly section?: SectionKind;
  readonly figures?: readonly string[];
  readonly granularity?: 'clause' | 'sentence';
}

/** Builds the claims of a sentence. */
export function claimsOf(
  rows: readonly string[],
  attributions: readonly HandMadeAttribution[] = [],
  { section = 'body', figures = [], granularity = 'clause' }: HandMadeMore = {},
): readonly Claim[] {
  const document = handMadeDocument(rows, section);
  const spanOf = (words: string): TextSpan => {
    const start = document.input.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in "${document.input}".`);
    return makeSpan(document.input, start, start + words.length);
  };
  const found = attributions.map(
    ({ source, cue, content, stance, isNominal = false, kind = 'speech', parent = -1 }): FoundAttribution => {
      const span = spanOf(cue);
      const cueHead = document.trees[0]!.words.findIndex(({ end }) => end === span.end);
      return {
        ...{
          sentence: 0,
          cueHead,
          cue: span,
          mention: source === null ? null : spanOf(source),
          content: content.map(spanOf),
          form: 'clause',
          isNominal,
          kind,
          stance,
          parent,
        },
        ...{ speaksOnFrom: -1, confidence: 0.9, explanation: { rules: [], evidence: [], parts: [], runnersUp: [] } },
      };
    },
  );
  const records = found.map(({ mention, cue, content, kind, stance, confidence }, index): Attribution => ({
    ...{
      record: 'attribution',
      id: `a${index + 1}`,
      source: mention && `s${index + 1}`,
      mention,
      cue,
      content,
      kind,
      stance,
      section,
      confidence,
    },
  }));
  const figureRecords = figures.map((words, index): Figure => ({
    ...{
      record: 'figure',
      id: `f${index + 1}`,
      kind: 'count',
      number: spanOf(words),
      value: 1,
      unit: null,
      bound: 'exact',
      vague: false,
      change: 'none',
      of: null,
      confidence: 1,
    },
    ...spanOf(words),
  }));
  return buildClaims(
    {
      ...{ document, clauses: findPropositions(document), mentions: [], clusters: [], sources: [], quotes: [], found },
      ...{
        attributions: records,
        figures: figureRecords,
        hedges: findHedgeCues(document, []),
        negations: findNegationCues(document),
      },
    },
    granularity,
  );
}
