/**
 * What else a figure might be of: nouns that stand nearer to it than what it was read to be of.
 *
 * In: the view of a sentence, a draft. Out: at most one noun on each side, in words. Bounded, and asks for no tree that was not
 * asked for before. Not here: how the choice was made (`measured.ts`).
 */
import type { RunnerUp } from '../records/index.js';
import { makeSpan, overlaps } from '../span.js';
import type { Atom } from './atoms.js';
import type { AtomStretch, Draft, SentenceView } from './draft.js';

/** Most atoms that a noun is looked for on each side. */
const FURTHEST = 8;
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** Rules that say what a figure is of. */
const OF_RULES = /^(?:measured|counted|of-|in-|conversion-of|said-again|shared)/u;

/** Nouns between a figure and what it is of, and as near on its other side. */
export function runnersUpOf(view: SentenceView, { of, reach, per, period, rules }: Draft): readonly RunnerUp[] {
  if (!of) return [];
  const distance = of.last < reach.first ? reach.first - of.last : of.first - reach.last;
  // What follows at once, or is part of the figure, has no rival.
  if (distance <= 1) return [];
  const furthest = Math.min(FURTHEST, distance - 1);
  const taken = per ? [of, per] : [of];
  return [-1, 1].flatMap((step): RunnerUp[] => {
    const from = step < 0 ? reach.first : reach.last;
    for (let away = 1; away <= furthest; away++) {
      const at = from + step * away;
      if (!isNoun(view, at)) continue;
      const noun = wholeNoun(view, at);
      if (taken.some((other) => noun.first <= other.last && other.first <= noun.last)) return [];
      const span = { start: (view.atoms[noun.first] as Atom).start, end: (view.atoms[noun.last] as Atom).end };
      if (period && overlaps(period, span)) return [];
      const rule = [...rules].reverse().find((name) => OF_RULES.test(name)) ?? 'grammar';
      return [
        {
          part: 'of',
          span: makeSpan(view.input, span.start, span.end),
          reason: `stands nearer, but the sentence is read otherwise (${rule})`,
        },
      ];
    }
    return [];
  });
}

function isNoun(view: SentenceView, at: number): boolean {
  const atom = view.atoms[at];
  return atom?.kind === 'word' && NOUNS.has(view.wordAt(atom.word)?.tag ?? '');
}

/** The nouns that stand together: "sea wall". */
function wholeNoun(view: SentenceView, at: number): AtomStretch {
  let first = at;
  let last = at;
  while (first > at - FURTHEST && isNoun(view, first - 1)) first--;
  while (last < at + FURTHEST && isNoun(view, last + 1)) last++;
  return { first, last };
}
