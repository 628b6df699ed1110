/**
 * What a user can ask of the command. Types, and the tables of what can be given.
 */
import type { HedgingLevel } from '../index.js';

/** How extractions are written. */
export type FormatName = 'text' | 'jsonl' | 'json' | 'csv' | 'markdown' | 'html' | 'jsonld' | 'webannotation' | 'brat';

/** Types of records that `--only` knows. */
export type OnlyType = 'claims' | 'quotes' | 'figures';

/** Levels of hedging, the firmest first. */
export const HEDGING_LEVELS: readonly HedgingLevel[] = ['none', 'low', 'medium', 'high'];

/** What `--only` can name. */
export const ONLY_TYPES: readonly OnlyType[] = ['claims', 'quotes', 'figures'];

/** Which records are wanted. */
export interface Wanted {
  /** Empty: all. */
  readonly only: readonly OnlyType[];
  readonly minConfidence: number;
  readonly minHedging: HedgingLevel;
  /** Names of sources; empty: all. */
  readonly sources: readonly string[];
}

/** What may be fetched, and for how long. */
export interface FetchLimits {
  readonly seconds: number;
  readonly bytes: number;
  /** May addresses of private networks be asked? */
  readonly allowPrivate: boolean;
}

/** What all reading has in common. */
interface Reading {
  readonly out: string | undefined;
  readonly wanted: Wanted;
  readonly explain: boolean;
  readonly jobs: number;
  /** Show progress; undefined: where there is a terminal to show it on. */
  readonly progress: boolean | undefined;
}

/** Read texts and write what was found. */
export interface ReadCommand extends Reading {
  readonly job: 'read';
  /** Files, folders, patterns, addresses, `-`. */
  readonly words: readonly string[];
  readonly format: FormatName;
  readonly resume: boolean;
  readonly limits: FetchLimits;
}

/** Read one article a line and write one extraction a line. */
export interface NdjsonCommand extends Reading {
  readonly job: 'ndjson';
  /** The file to read lines from; undefined: standard input. */
  readonly file: string | undefined;
}

/** What the user asked for. */
export type Command = { readonly job: 'print'; readonly text: string } | ReadCommand | NdjsonCommand;

/** A command line that cannot be understood. */
export class UsageError extends Error {}

/** A text that cannot be read; the others still can. */
export class InputError extends Error {}

/** A place that cannot be written to; nothing further can be done. */
export class OutputError extends Error {}

/** Exit codes. Documented in `--help` and in the guide. */
export const EXIT = { done: 0, someNotRead: 1, usage: 2, notWritten: 3, interrupted: 130, terminated: 143 } as const;
