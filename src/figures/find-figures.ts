/**
 * Finds the figures of a document.
 *
 * In: the text layer, and the tree of any of its sentences on demand. Out: figures in text order, never overlapping. A rule
 * reads numbers with units, refiners join, drop and extend them; this file knows their order and nothing else. A tree is asked
 * for only where a number has passed the rules that need none.
 */
import type { Figure } from '../records/index.js';
import type { TextLayer } from '../text/index.js';
import { markAges } from './ages.js';
import { addBounds } from './bounds.js';
import { addChanges, addOldLevels } from './change.js';
import { linkConversions } from './conversions.js';
import { addCounted } from './counted.js';
import type { Draft, SentenceView } from './draft.js';
import { addMeasured } from './measured.js';
import { addMultiplesAndRanks } from './multiples.js';
import { dropNames, dropYears } from './names.js';
import { addPeriods } from './periods.js';
import { markPoints } from './points.js';
import { joinBounds, joinNumbers } from './ranges.js';
import { addRates } from './rates.js';
import { recordOf, type UnnumberedFigure } from './records.js';
import { mayHoldNumber, scanNumbers } from './scan.js';
import { shareNouns, shareUnits } from './sharing.js';
import { type SentenceReader, viewOf } from './view.js';

/** A step over the drafts of one sentence. */
type Refiner = (view: SentenceView, drafts: readonly Draft[]) => Draft[];

/** In the order they run: each builds on what the ones before it decided. */
const REFINERS: readonly Refiner[] = [
  ...[dropYears, joinNumbers, shareUnits, addBounds, joinBounds, markAges, dropNames, addCounted, addRates, shareNouns],
  ...[addChanges, markPoints, addOldLevels, linkConversions, addMeasured, addPeriods, dropOverlapping],
];

/** Finds all figures. The reader is asked at most once for each sentence's tags and tree. Linear in the length of the text. */
export function findFigures({ input, sentences }: TextLayer, reader: SentenceReader): readonly Figure[] {
  const figures: Figure[] = [];
  sentences.forEach((sentence) => {
    if (!sentence.tokens.some(mayHoldNumber)) return;
    const found = figuresOf(viewOf(input, sentence, reader));
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

function figuresOf(view: SentenceView): UnnumberedFigure[] {
  let drafts = addMultiplesAndRanks(view, scanNumbers(view));
  for (const refine of REFINERS) drafts = drafts.length === 0 ? drafts : refine(view, drafts);
  return drafts.map((draft) => recordOf(view, draft));
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
