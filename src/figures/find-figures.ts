/**
 * Finds the figures of a document.
 *
 * In: the parsed document. Out: figures in text order, never overlapping. A rule reads numbers with units, refiners
 * join, drop and extend them; this file knows their order and nothing else.
 */
import type { Figure } from '../records/index.js';
import type { Document } from '../syntax/index.js';
import { markAges } from './ages.js';
import { readAtoms } from './atoms.js';
import { addBounds } from './bounds.js';
import { addChanges, addOldLevels } from './change.js';
import { linkConversions } from './conversions.js';
import { addCounted } from './counted.js';
import { findTimes } from './dates.js';
import type { Draft, SentenceView } from './draft.js';
import { addMeasured } from './measured.js';
import { addMultiplesAndRanks } from './multiples.js';
import { dropNames, dropYears } from './names.js';
import { addPeriods } from './periods.js';
import { joinBounds, joinNumbers } from './ranges.js';
import { addRates } from './rates.js';
import { recordOf, type UnnumberedFigure } from './records.js';
import { mayHoldNumber, scanNumbers } from './scan.js';
import { shareNouns, shareUnits } from './sharing.js';

/** A step over the drafts of one sentence. */
type Refiner = (view: SentenceView, drafts: readonly Draft[]) => Draft[];

/** In the order they run: each builds on what the ones before it decided. */
const REFINERS: readonly Refiner[] = [
  ...[dropYears, joinNumbers, shareUnits, addBounds, joinBounds, markAges, dropNames, addCounted, addRates, shareNouns],
  ...[addChanges, addOldLevels, linkConversions, addMeasured, addPeriods, dropOverlapping],
];

/** Finds all figures. Linear in the length of the text. */
export function findFigures(document: Document): readonly Figure[] {
  const figures: Figure[] = [];
  document.sentences.forEach((_, index) => {
    const tree = document.trees[index];
    if (!tree?.words.some(mayHoldNumber)) return;
    const found = figuresOf(document.input, tree);
    const ids = new Map(found.map(({ firstAtom }, place) => [firstAtom, `f${figures.length + place + 1}`]));
    for (const { firstAtom, converts, ...figure } of found) {
      const conversionOf = converts === undefined ? undefined : ids.get(converts);
      figures.push({
        ...figure,
        id: ids.get(firstAtom) ?? '',
        ...(conversionOf === undefined ? {} : { conversionOf }),
      });
    }
  });
  return figures;
}

function figuresOf(input: string, tree: SentenceView['tree']): UnnumberedFigure[] {
  const view = viewOf(input, tree);
  let drafts = addMultiplesAndRanks(view, scanNumbers(view));
  for (const refine of REFINERS) drafts = drafts.length === 0 ? drafts : refine(view, drafts);
  return drafts.map((draft) => recordOf(view, draft));
}

function viewOf(input: string, tree: SentenceView['tree']): SentenceView {
  const atoms = readAtoms(input, tree);
  const times = findTimes(atoms);
  const blocked = new Uint8Array(atoms.length);
  for (const { first, last } of times) blocked.fill(1, first, last + 1);
  return { input, tree, atoms, times, timeAt: new Map(times.map((time) => [time.first, time])), blocked };
}

/** Cuts what a reach shares with the next figure, so that figures never overlap. */
function dropOverlapping(_: SentenceView, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const end = kept.at(-1)?.reach.last ?? -1;
    if (draft.first <= end) continue;
    kept.push(draft.reach.first <= end ? { ...draft, reach: { first: draft.first, last: draft.reach.last } } : draft);
  }
  return kept;
}
