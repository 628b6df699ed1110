/**
 * Makes records of drafts: offsets, kind, lemmas. Not here: how sure they are (`judge-figure.ts`).
 *
 * In: the drafts of a sentence. Out: figures without ids (`find-figures.ts` numbers them).
 */
import type { Counted, Figure, FigureKind } from '../records/index.js';
import { makeSpan, type TextSpan } from '../span.js';
import { type Atom, isJoint } from './atoms.js';
import { type AtomStretch, type Draft, type SentenceView, valueOf } from './draft.js';
import { type FigureReadingOf, judgeFigure } from './judge-figure.js';
import { runnersUpOf } from './runners-up.js';

/** A figure that has no id yet; the place of the figure it converts instead of that one's id. */
export type UnnumberedFigure = Omit<Figure, 'id' | 'conversionOf'> & {
  readonly firstAtom: number;
  readonly converts?: number;
};

/** Makes the record of a draft. */
export function recordOf(view: SentenceView, draft: Draft): UnnumberedFigure {
  const { input } = view;
  const value = valueOf(draft);
  const reach = spanOf(view, draft.reach);
  const range = draft.range ?? draft.number.range;
  const figure: FigureReadingOf & TextSpan = {
    ...reach,
    kind: kindOf(draft),
    number: spanOf(view, draft),
    value,
    ...(range ? { range: { low: Math.min(...range), high: Math.max(...range), asWritten: range } } : {}),
    unit: draft.unit,
    bound: draft.bound,
    vague: draft.number.style === 'vague',
    change: draft.change,
    ...(draft.from === undefined ? {} : { from: draft.from }),
    ...(draft.per ? { per: spanOf(view, draft.per) } : {}),
    of: draft.of ? countedOf(view, draft.of) : null,
    ...(draft.period ? { period: makeSpan(input, draft.period.start, draft.period.end) } : {}),
  };
  const { confidence, evidence, parts } = judgeFigure(figure, draft.rules);
  return {
    record: 'figure',
    ...figure,
    confidence,
    explanation: { rules: draft.rules, evidence, parts, runnersUp: runnersUpOf(view, draft) },
    firstAtom: draft.first,
    ...(draft.conversionOf === undefined ? {} : { converts: draft.conversionOf }),
  };
}

function spanOf({ input, atoms }: SentenceView, { first, last }: AtomStretch): TextSpan {
  return makeSpan(input, (atoms[first] as Atom).start, (atoms[last] as Atom).end);
}

/** Tags of words that say something by themselves. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV', 'NUM', 'X']);

function countedOf(view: SentenceView, stretch: AtomStretch): Counted {
  const { atoms, wordAt } = view;
  const lemmas: string[] = [];
  let seen = -1;
  for (let at = stretch.first; at <= stretch.last; at++) {
    const word = wordAt((atoms[at] as Atom).word);
    if (!word || word.index === seen) continue;
    seen = word.index;
    // "first-team players": a compound is one word.
    if (CONTENT.has(word.tag) && at > stretch.first && isJoint(atoms, at - 1, '-'))
      lemmas.push(`${lemmas.pop() ?? ''}-${word.lemma}`);
    else if (CONTENT.has(word.tag)) lemmas.push(word.lemma);
  }
  return { ...spanOf(view, stretch), lemmas };
}

function kindOf({ kind, unit, number }: Draft): FigureKind {
  if (kind) return kind;
  if (unit === null) return number.style === 'fraction' ? 'ratio' : 'count';
  if (unit.dimension === 'money') return 'money';
  if (unit.dimension === 'proportion') return 'percentage';
  return unit.dimension === 'time' ? 'duration' : 'quantity';
}
