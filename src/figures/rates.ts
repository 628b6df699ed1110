/**
 * Reads what a figure is a rate per: "$70 a share", "800,000 barrels a day", "5 cases per 100,000 people".
 *
 * In: drafts. Out: drafts with `per`; a number inside the rate ("100,000 people") is no figure of its own.
 */
import { isJoint, lowerAt } from './atoms.js';
import { nounPhrase } from './counted.js';
import { type AtomStretch, type Draft, refined, type SentenceView } from './draft.js';
import { phraseFrom } from './phrases.js';
import { tables } from './tables.js';

/** Adds `per` to all drafts. */
export function addRates(view: SentenceView, drafts: readonly Draft[]): Draft[] {
  const rated: Draft[] = [];
  let inside = -1;
  for (const draft of drafts) {
    if (draft.first <= inside) continue;
    const per = draft.kind === 'score' ? undefined : perAfter(view, draft);
    if (!per) {
      rated.push(draft);
      continue;
    }
    inside = per.last;
    const { of, ...rest } = draft;
    const base = of && of.first >= per.first - 1 ? rest : draft;
    const touches = per.first <= draft.reach.last + 4;
    rated.push(
      refined(base, 'per', { per, reach: touches ? { first: draft.reach.first, last: per.last } : draft.reach }),
    );
  }
  return rated;
}

function perAfter(view: SentenceView, draft: Draft): AtomStretch | undefined {
  const { atoms } = view;
  // "£5 more a week".
  const extra = tables().unitFillers.has(lowerAt(atoms, draft.last + 1))
    ? perAt(view, draft, draft.last + 2)
    : undefined;
  return (
    perAt(view, draft, draft.last + 1) ??
    extra ??
    (draft.reach.last > draft.last ? perAt(view, draft, draft.reach.last + 1) : undefined) ??
    (draft.of && draft.of.first <= draft.reach.last + 3 && draft.of.last > draft.reach.last
      ? perAt(view, draft, draft.of.last + 1)
      : undefined) ??
    (lowerAt(atoms, draft.last + 1) === 'each' ? { first: draft.last + 1, last: draft.last + 1 } : undefined)
  );
}

function perAt(view: SentenceView, draft: Draft, start: number): AtomStretch | undefined {
  const { atoms } = view;
  const hyphen = lowerAt(atoms, start) === '-' && atoms[start + 1]?.spaceBefore === false;
  const at = hyphen ? start + 1 : start;
  const link = lowerAt(atoms, at);
  const next = lowerAt(atoms, at + 1) === '-' ? at + 2 : at + 1;
  if (link === 'per' || (link === '/' && isJoint(atoms, at, '/'))) return withSecondRate(view, perNoun(view, next));
  if (link === 'every' && draft.unit?.dimension !== 'time') return perNoun(view, next);
  if (link !== 'a' && link !== 'an') return undefined;
  // "a year earlier" is a time, not a rate.
  if (
    tables()
      .times.get(lowerAt(atoms, next + 1))
      ?.has('part')
  )
    return undefined;
  if (isSpan(view, next)) return { first: next, last: next };
  if (draft.unit?.dimension !== 'money') return undefined;
  const unit = phraseFrom(tables().unitWords, atoms, next);
  if (unit && unit.entry.unit.dimension !== 'money') return { first: next, last: unit.last };
  // "$98 a share", "£40 a head": a bare noun at the end of its phrase.
  const noun = view.wordAt(atoms[next]?.word ?? -1);
  const after = view.wordAt(atoms[next + 1]?.word ?? -1);
  return noun?.tag === 'NOUN' && after?.tag !== 'NOUN' && after?.tag !== 'ADJ'
    ? { first: next, last: next }
    : undefined;
}

/** "litres per person per day": a rate of a rate. */
function withSecondRate(view: SentenceView, per: AtomStretch | undefined): AtomStretch | undefined {
  if (!per) return undefined;
  const link = lowerAt(view.atoms, per.last + 1);
  if (link === 'per') return { first: per.first, last: perNoun(view, per.last + 2)?.last ?? per.last };
  return link === 'a' &&
    isSpan(view, per.last + 2) &&
    !isSpan(view, per.last) &&
    lowerAt(view.atoms, per.last + 3) !== 'earlier'
    ? { first: per.first, last: per.last + 2 }
    : per;
}

/** A stretch of time in the singular: "year", "day". */
function isSpan({ atoms }: SentenceView, at: number): boolean {
  return tables().times.get(lowerAt(atoms, at))?.has('span') === true && !/s$/u.test(lowerAt(atoms, at));
}

function perNoun(view: SentenceView, start: number): AtomStretch | undefined {
  const { atoms } = view;
  // "per 100,000 people", "per 1,000".
  const counted = atoms[start]?.kind === 'number' || tables().cardinals.has(lowerAt(atoms, start));
  const scaled = counted && tables().scales.has(lowerAt(atoms, start + 1)) ? start + 1 : start;
  const square = ['square', 'sq', 'cubic'].includes(lowerAt(atoms, start)) ? start + 1 : scaled;
  if (square > start && !counted) return { first: start, last: square };
  const phrase = nounPhrase(view, counted ? scaled + 1 : start, atoms.length);
  if (counted) return { first: start, last: phrase?.last ?? scaled };
  if (!phrase) return atoms[start]?.kind === 'word' ? { first: start, last: start } : undefined;
  // One noun says what a rate is per; what follows it is the next phrase: "per day Monday".
  return isSpan(view, start) ? { first: start, last: start } : phrase;
}
