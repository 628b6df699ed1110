/**
 * Checks what a user adds to the lexicons.
 *
 * In: anything. Out: complete additions, or a `PurportError` with the code `invalid-lexicon`.
 */
import { describe, PurportError } from './errors.js';
import type { CueEntry, HedgeEntry } from './lexicon/index.js';

const LISTS = ['cues', 'hedges'] as const;
const PARTS = ['verb', 'noun', 'adjective', 'preposition'];
const CUE_KINDS = ['speech', 'writing', 'thought', 'intention', 'perception', 'decision', 'support'];
const STANCES = [
  ...['asserts', 'confirms', 'denies', 'does-not-deny', 'doubts', 'believes', 'knows', 'suggests', 'expects', 'hopes'],
  ...['fears', 'intends', 'promises', 'warns', 'asks', 'demands', 'supports', 'opposes', 'declines'],
];
const HEDGE_KINDS = [
  ...['modal', 'adverb', 'clause-verb', 'adjective', 'noun', 'evidential', 'quantifier', 'frequency', 'peacock'],
  ...['approximator', 'condition', 'disjunction', 'phrase', 'non-denial'],
];
const CONDITIONS = [
  ...['modal', 'noun', 'adjective', 'adverb', 'verb', 'verb-with-clause', 'verb-with-infinitive', 'passive-participle'],
  ...['active', 'determiner', 'subject'],
];

/** Additions with nothing left out. */
export interface CheckedAdditions {
  readonly cues: readonly CueEntry[];
  readonly hedges: readonly HedgeEntry[];
}

function fail(where: string, what: string): never {
  throw new PurportError('invalid-lexicon', `${where}: ${what}`);
}

function record(where: string, value: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    fail(where, `must be an object, not ${describe(value)}.`);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) fail(where, `has no field ${describe(unknown)}; it has ${names.join(', ')}.`);
  return value as Readonly<Record<string, unknown>>;
}

function choice(where: string, name: string, value: unknown, choices: readonly string[]): void {
  if (!choices.includes(value as string))
    fail(where, `${name} is ${describe(value)}; it can be ${choices.join(', ')}.`);
}

function words(where: string, name: string, value: unknown, pattern: RegExp): void {
  if (typeof value !== 'string' || !pattern.test(value))
    fail(where, `${name} is ${describe(value)}; it must be lower-case words.`);
}

function source(where: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '')
    fail(where, `source is ${describe(value)}; it must say where the entry comes from.`);
}

function checkCue(where: string, value: unknown): CueEntry {
  const entry = record(where, value, ['lemma', 'part', 'kind', 'stance', 'source']);
  words(where, 'lemma', entry['lemma'], /^[\p{Ll}\p{Nd}'-]+$/u);
  choice(where, 'part', entry['part'], PARTS);
  choice(where, 'kind', entry['kind'], CUE_KINDS);
  choice(where, 'stance', entry['stance'], STANCES);
  source(where, entry['source']);
  return value as CueEntry;
}

function checkHedge(where: string, value: unknown): HedgeEntry {
  const entry = record(where, value, ['phrase', 'kind', 'strength', 'condition', 'source']);
  words(where, 'phrase', entry['phrase'], /^[\p{Ll}\p{Nd}'-]+(?: [\p{Ll}\p{Nd}'-]+)*$/u);
  choice(where, 'kind', entry['kind'], HEDGE_KINDS);
  const strength = entry['strength'];
  if (typeof strength !== 'number' || !(strength >= 0 && strength <= 1))
    fail(where, `strength is ${describe(strength)}; it can be a number from 0 to 1.`);
  if (entry['condition'] !== undefined) choice(where, 'condition', entry['condition'], CONDITIONS);
  source(where, entry['source']);
  return value as HedgeEntry;
}

/** Checks additions; `undefined` is none. */
export function checkedAdditions(lexicon: unknown): CheckedAdditions {
  if (lexicon === undefined) return { cues: [], hedges: [] };
  const given = record('lexicon', lexicon, LISTS);
  const list = <T>(name: (typeof LISTS)[number], check: (where: string, value: unknown) => T): readonly T[] => {
    const value = given[name] ?? [];
    if (!Array.isArray(value)) fail(`lexicon.${name}`, `must be an array, not ${describe(value)}.`);
    return (value as unknown[]).map((entry, index) => check(`lexicon.${name}[${index}]`, entry));
  };
  return { cues: list('cues', checkCue), hedges: list('hedges', checkHedge) };
}
