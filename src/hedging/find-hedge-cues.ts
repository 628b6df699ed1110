/**
 * Finds the hedge cues of a document and the clause each one weakens.
 *
 * In: the parsed document, additional hedges. Out: for each sentence its cues in text order.
 * Not here: the table (`../lexicon/hedges.ts`), when a row counts (`conditions.ts`), what it weakens (`scope.ts`).
 */
import { round3 } from '../confidence/index.js';
import { type HedgeEntry, type HedgeRow, HEDGES } from '../lexicon/index.js';
import { makeSpan } from '../span.js';
import { type Document, spanOfWords, type Tree } from '../syntax/index.js';
import { wordOf } from './clauses.js';
import { headOfPhrase, rowHolds, strengthAt } from './conditions.js';
import { indexPhrases, matchPhrases, type PhraseIndex, endOfCue, startOfCue } from './phrases.js';
import { governedByPhrase } from './scope.js';
import type { ScopedHedgeCue } from './scoped-cue.js';

let builtIn: PhraseIndex<HedgeRow> | undefined;

/** The index of the table; additions stand in for built-in rows of the same phrase. */
function indexWith(additions: readonly HedgeEntry[]): PhraseIndex<HedgeRow> {
  if (additions.length === 0) return (builtIn ??= indexPhrases(conditionsFirst(HEDGES)));
  const replaced = new Set(additions.map(({ phrase }) => phrase));
  return indexPhrases<HedgeRow>([
    ...additions,
    ...conditionsFirst(HEDGES.filter(({ phrase }) => !replaced.has(phrase))),
  ]);
}

/** Of two rows of one phrase, the one with a condition is tried first: "some 300 people" before "some". */
function conditionsFirst(rows: readonly HedgeRow[]): readonly HedgeRow[] {
  return [
    ...rows.filter(({ condition }) => condition !== undefined),
    ...rows.filter(({ condition }) => condition === undefined),
  ];
}

/** Id of a row: no two rows of the table have the same phrase and condition. */
export function ruleOf({ phrase, condition }: Pick<HedgeRow, 'phrase' | 'condition'>): string {
  return condition === undefined ? phrase : `${phrase} (${condition})`;
}

/** Finds all hedge cues, sentence by sentence. Linear. */
export function findHedgeCues(
  document: Document,
  additions: readonly HedgeEntry[],
): readonly (readonly ScopedHedgeCue[])[] {
  const index = indexWith(additions);
  return document.trees.map((tree) => joinDoubtedNouns(document.input, tree, cuesOf(document.input, tree, index)));
}

function cuesOf(input: string, tree: Tree, index: PhraseIndex<HedgeRow>): ScopedHedgeCue[] {
  const matches = matchPhrases(tree.words, index, (row, first, last) => rowHolds(tree, row, first, last));
  return matches.map(({ row, first, last }) => {
    const head = headOfPhrase(tree, first, last);
    const { kind, raises } = row;
    const strength = strengthAt(tree, row, first, last);
    const governs = governedByPhrase(tree, head, last, raises ? { kind, raises } : { kind });
    return {
      ...spanOfWords(input, tree, startOfCue(tree.words, first), endOfCue(tree.words, last)),
      ...{ kind, strength, head, governs, rule: ruleOf(row) },
    };
  });
}

/**
 * Joins an adjective of doubt to the noun of claim right after it: "anonymous accusations" is one cue, as strong as both
 * together. What the noun announces is what they weaken.
 */
function joinDoubtedNouns(input: string, tree: Tree, cues: readonly ScopedHedgeCue[]): readonly ScopedHedgeCue[] {
  const joined: ScopedHedgeCue[] = [];
  for (const cue of cues) {
    const before = joined.at(-1);
    if (before && cue.kind === 'noun' && isAdjectiveCue(tree, before) && before.head === cue.head - 1) {
      const strength = round3(1 - (1 - before.strength) * (1 - cue.strength));
      joined[joined.length - 1] = {
        ...makeSpan(input, before.start, cue.end),
        kind: 'noun',
        strength,
        head: cue.head,
        governs: cue.governs,
        rule: `${before.rule} + ${cue.rule}`,
      };
    } else joined.push(cue);
  }
  return joined;
}

function isAdjectiveCue(tree: Tree, { kind, head }: ScopedHedgeCue): boolean {
  return (kind === 'adjective' || kind === 'evidential') && wordOf(tree, head).tag === 'ADJ';
}
