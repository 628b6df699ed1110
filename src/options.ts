/**
 * Options: what may be set, and the check that nothing else is.
 *
 * In: what the caller gave. Out: complete settings, or a `PurportError` that names the value and the choices.
 */
import { describe, PurportError } from './errors.js';
import type { LexiconAdditions } from './lexicon/index.js';
import type { ClaimKind, FigureKind, QuoteKind, ReadingUnit, SectionKind, UncertaintyNotion } from './records/index.js';

/** What changes the reading. Belongs to `analyze` and `createExtractor`. */
export interface ReadingOptions {
  /** Words to read as cues and hedges beside the built-in ones. Default: none. */
  readonly lexicon?: LexiconAdditions;
  /** How much text one call reads. Default: `article`. */
  readonly unit?: ReadingUnit;
  /** Put an `explanation` on every record. Default: false. */
  readonly explain?: boolean;
}

/** What filters the answer. Belongs to `extract…`. */
export interface FilterOptions<Kind extends string = string> {
  /** Leave out records of lower confidence, 0–1. Default: 0. */
  readonly minConfidence?: number;
  /** Keep only records of these sections. Default: all but `boilerplate`. */
  readonly sections?: readonly SectionKind[];
  /** Keep only records of these kinds. Default: all. */
  readonly kinds?: readonly Kind[];
}

/** Filters of claims. */
export interface ClaimOptions extends FilterOptions<ClaimKind> {
  /** One claim a clause, or one a sentence. Default: `clause`. */
  readonly granularity?: Granularity;
  /** Keep only claims in these voices. Default: both. */
  readonly voices?: readonly Voice[];
}

/** Filters of quotes. */
export type QuoteOptions = FilterOptions<QuoteKind>;

/** Filters of figures. */
export interface FigureOptions extends FilterOptions<FigureKind> {
  /** Also "one of the bridges", as a count of 1; most readers take it for a turn of phrase. Default: false. */
  readonly partitives?: boolean;
}

/** Filters of a whole extraction. Sources stay whole; attributions that kept records need are kept. */
export type ExtractOptions = Omit<ClaimOptions, 'kinds'>;

/** How finely claims are cut. */
export type Granularity = 'clause' | 'sentence';

/** Whose voice a claim is in: the article's own, or that of somebody it is credited to (its `chain` is not empty). */
export type Voice = 'article' | 'attributed';

/** How propositions are rendered: all arguments in one, or a triple for each. */
export interface PropositionOptions {
  /** Default: `nary`. */
  readonly rendering?: 'triples' | 'nary';
}

/** Which notion of "factual" is asked for. */
export interface FactualityOptions {
  /**
   * `author`: what the author leaves as so. `happened`: whether it has happened by the time of writing, so that what is
   * yet to come, habitual or asked for has not. Default: `author`.
   */
  readonly notion?: 'author' | 'happened';
}

/** Whose idea of uncertainty is asked for. */
export interface UncertaintyOptions {
  /** Default: `news`. */
  readonly notion?: UncertaintyNotion;
}

const UNITS: readonly ReadingUnit[] = ['article', 'passage', 'sentence'];
const GRANULARITIES: readonly Granularity[] = ['clause', 'sentence'];
const VOICES: readonly Voice[] = ['article', 'attributed'];
const RENDERINGS = ['triples', 'nary'] as const;
const NOTIONS = ['author', 'happened'] as const;
const UNCERTAINTY_NOTIONS: readonly UncertaintyNotion[] = ['news', 'encyclopaedia', 'reviews', 'science'];
const SECTIONS: readonly SectionKind[] = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'caption',
  'boilerplate',
];
export const CLAIM_KINDS: readonly ClaimKind[] = ['fact', 'prediction', 'opinion', 'demand', 'accusation', 'denial'];
export const QUOTE_KINDS: readonly QuoteKind[] = ['direct', 'indirect', 'mixed'];
export const FIGURE_KINDS: readonly FigureKind[] = [
  'count',
  'money',
  'percentage',
  'quantity',
  'duration',
  'age',
  'ratio',
  'rank',
  'score',
  'multiple',
];

const READING_NAMES = ['lexicon', 'unit', 'explain'];
const FILTER_NAMES = ['minConfidence', 'sections', 'kinds'];
const EXTRA_NAMES = ['granularity', 'voices', 'partitives'] as const;
/** The options that only claims have. */
export const CLAIM_EXTRAS: readonly ExtraName[] = ['granularity', 'voices'];
/** A filter that only some functions have. */
export type ExtraName = (typeof EXTRA_NAMES)[number];

/** The options as an object whose every name is known. */
function namesChecked(
  options: unknown,
  known: readonly string[],
  elsewhere: readonly string[],
  place: string,
): Readonly<Record<string, unknown>> {
  if (options === undefined) return {};
  if (options === null || typeof options !== 'object' || Array.isArray(options)) {
    throw new PurportError('invalid-option', `Options must be an object, not ${describe(options)}.`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const hint = elsewhere.includes(name) ? ` It belongs to ${place}.` : '';
    throw new PurportError(
      'unknown-option',
      `There is no option ${describe(name)} here; there is ${known.join(', ')}.${hint}`,
    );
  }
  return options as Readonly<Record<string, unknown>>;
}

function oneOf<T extends string>(name: string, value: unknown, choices: readonly T[], fallback: T): T {
  if (value === undefined) return fallback;
  if (!choices.includes(value as T))
    throw new PurportError('invalid-option', `${name} is ${describe(value)}; it can be ${choices.join(', ')}.`);
  return value as T;
}

function someOf<T extends string>(
  name: string,
  value: unknown,
  choices: readonly T[],
  fallback: readonly T[],
): readonly T[] {
  if (value === undefined) return fallback;
  if (!Array.isArray(value))
    throw new PurportError(
      'invalid-option',
      `${name} is ${describe(value)}; it must be an array of ${choices.join(', ')}.`,
    );
  return value.map((item) => oneOf(`An item of ${name}`, item, choices, choices[0] as T));
}

function flag(name: string, value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'boolean')
    throw new PurportError('invalid-option', `${name} is ${describe(value)}; it can be true or false.`);
  return value;
}

/** Complete reading settings. */
export interface ReadingSettings {
  readonly unit: ReadingUnit;
  readonly explain: boolean;
  /** Unchecked: the rooms that own the tables check their entries. */
  readonly lexicon: unknown;
}

/** Checks reading options. */
export function readingSettings(options: unknown): ReadingSettings {
  const given = namesChecked(options, READING_NAMES, [...FILTER_NAMES, ...EXTRA_NAMES], 'extract…');
  return {
    unit: oneOf('unit', given['unit'], UNITS, 'article'),
    explain: flag('explain', given['explain']),
    lexicon: given['lexicon'],
  };
}

/** Complete filter settings. */
export interface FilterSettings {
  readonly minConfidence: number;
  readonly sections: readonly SectionKind[];
  /** Empty: all. */
  readonly kinds: readonly string[];
  readonly granularity: Granularity;
  readonly voices: readonly Voice[];
  readonly partitives: boolean;
}

/** Checks filter options; `extra` names the options that only some functions have. */
export function filterSettings(
  options: unknown,
  kinds: readonly string[],
  extra: readonly ExtraName[] = [],
): FilterSettings {
  const known = [...FILTER_NAMES.filter((name) => name !== 'kinds' || kinds.length > 0), ...extra];
  const given = namesChecked(options, known, READING_NAMES, 'analyze and createExtractor');
  const minConfidence = given['minConfidence'] ?? 0;
  if (typeof minConfidence !== 'number' || !(minConfidence >= 0 && minConfidence <= 1)) {
    throw new PurportError(
      'invalid-option',
      `minConfidence is ${describe(minConfidence)}; it can be a number from 0 to 1.`,
    );
  }
  return {
    minConfidence,
    sections: someOf(
      'sections',
      given['sections'],
      SECTIONS,
      SECTIONS.filter((kind) => kind !== 'boilerplate'),
    ),
    kinds: someOf('kinds', given['kinds'], kinds, []),
    granularity: oneOf('granularity', given['granularity'], GRANULARITIES, 'clause'),
    voices: someOf('voices', given['voices'], VOICES, VOICES),
    partitives: flag('partitives', given['partitives']),
  };
}

/** Checks the options of `factualityAt`. */
export function notionSetting(options: unknown): 'author' | 'happened' {
  const given = namesChecked(options, ['notion'], READING_NAMES, 'analyze and createExtractor');
  return oneOf('notion', given['notion'], NOTIONS, 'author');
}

/** Checks the options of `uncertainty`. */
export function uncertaintySetting(options: unknown): UncertaintyNotion {
  const given = namesChecked(options, ['notion'], READING_NAMES, 'analyze and createExtractor');
  return oneOf('notion', given['notion'], UNCERTAINTY_NOTIONS, 'news');
}

/** Checks the options of `propositions`. */
export function renderingSetting(options: unknown): 'triples' | 'nary' {
  const given = namesChecked(options, ['rendering'], READING_NAMES, 'analyze and createExtractor');
  return oneOf('rendering', given['rendering'], RENDERINGS, 'nary');
}
