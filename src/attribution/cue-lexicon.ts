/**
 * The cue tables in a form that can be asked: what does this word report, and in which constructions?
 *
 * In: the built-in tables and a user's additions. Out: look-ups by lemma. Built on first use.
 */
import {
  ATTRIBUTION_CUES,
  type CueEntry,
  type CueFrame,
  EVIDENTIAL_ADVERBS,
  IMPERSONAL_CUES,
  MEDIUM_NOUNS,
  PHRASAL_CUES,
  SAYING_TIMES,
  UTTERING_VERBS,
} from '../lexicon/index.js';
import type { AttributionKind, Stance } from '../records/index.js';

/** What a cue reports, and in which constructions. */
export interface CueSense {
  readonly kind: AttributionKind;
  readonly stance: Stance;
  readonly frames: ReadonlySet<CueFrame>;
  /** Of phrasal cues: the particle or preposition. */
  readonly particle?: string;
}

/** The tables, ready to be asked. */
export interface CueLexicon {
  /** By part of speech and lemma, joined by a blank: `verb say`. */
  readonly senses: ReadonlyMap<string, CueSense>;
  /** By lemma of the verb. */
  readonly phrasal: ReadonlyMap<string, readonly CueSense[]>;
  readonly impersonal: ReadonlyMap<string, CueSense>;
  readonly evidential: ReadonlyMap<string, Stance>;
  readonly media: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly uttering: ReadonlySet<string>;
}

/** Frames of a user's entry, which names none: every common one of its part of speech. */
const USUAL_FRAMES: Readonly<Record<CueEntry['part'], readonly CueFrame[]>> = {
  verb: ['clause', 'quotation', 'infinitive', 'gerund', 'object'],
  noun: ['clause', 'of', 'infinitive'],
  adjective: ['clause', 'of', 'about'],
  preposition: ['to'],
};

let builtIn: CueLexicon | undefined;

/** The built-in tables with a user's additions, which win over built-in entries of the same word. */
export function cueLexicon(additions: readonly CueEntry[]): CueLexicon {
  builtIn ??= compile();
  if (additions.length === 0) return builtIn;
  const senses = new Map(builtIn.senses);
  for (const { part, lemma, kind, stance } of additions)
    senses.set(`${part} ${lemma}`, { kind, stance, frames: new Set(USUAL_FRAMES[part]) });
  return { ...builtIn, senses };
}

function compile(): CueLexicon {
  const senses = new Map<string, CueSense>();
  for (const { part, kind, stance, frames, lemmas } of ATTRIBUTION_CUES) {
    const sense = { kind, stance, frames: new Set(frames) };
    for (const lemma of lemmas) senses.set(`${part} ${lemma}`, sense);
  }
  // The lemmatiser gives some British spellings as American ones.
  for (const [key, sense] of [...senses]) {
    const american = key.replace(/ise$/u, 'ize').replace(/our$/u, 'or');
    if (!senses.has(american)) senses.set(american, sense);
  }
  const phrasal = new Map<string, CueSense[]>();
  for (const { lemma, particle, kind, stance, frames } of PHRASAL_CUES) {
    const list = phrasal.get(lemma) ?? [];
    list.push({ kind, stance, frames: new Set(frames), particle });
    phrasal.set(lemma, list);
  }
  const clause: ReadonlySet<CueFrame> = new Set(['clause']);
  return {
    senses,
    phrasal,
    impersonal: new Map(IMPERSONAL_CUES.map(({ lemma, kind, stance }) => [lemma, { kind, stance, frames: clause }])),
    evidential: new Map(EVIDENTIAL_ADVERBS.map(({ form, stance }) => [form, stance])),
    media: new Set(MEDIUM_NOUNS.words),
    times: new Set(SAYING_TIMES.words),
    uttering: new Set(UTTERING_VERBS.words),
  };
}
