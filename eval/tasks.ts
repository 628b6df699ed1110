/**
 * The tasks of `predict`: which flags each has and which adapter answers it.
 *
 * In: a task's name. Out: its flags with their choices, and a pure function from an input line to an output line.
 */
import { predictAttributions } from './adapters/attributions.js';
import { predictCheckworthiness } from './adapters/checkworthiness.js';
import { predictExtraction } from './adapters/extract.js';
import { predictFactuality } from './adapters/factuality.js';
import { predictFigures } from './adapters/figures.js';
import { predictHedging } from './adapters/hedging.js';
import { predictPropositions } from './adapters/propositions.js';
import { predictSyntax } from './adapters/syntax.js';
import type { EventLine, Flags, InputLine } from './shapes.js';

/** One task. */
export interface Task {
  /** The values each of its flags can have. */
  readonly flags: Readonly<Partial<Record<keyof Flags, readonly string[]>>>;
  /** Does every line need an event? */
  readonly needsEvent: boolean;
  /** From one input line to one output line. */
  readonly predict: (line: InputLine, flags: Flags) => object;
}

/** The kinds of figures that the Recognizers files list, a file each. */
export const RECOGNIZERS_MODELS: readonly string[] = [
  ...['NumberModel', 'NumberRangeModel', 'OrdinalModel', 'PercentModel'],
  ...['AgeModel', 'CurrencyModel', 'DimensionModel', 'TemperatureModel'],
];

/** All tasks, in the order of the scoreboard. */
export const TASKS: Readonly<Record<string, Task>> = {
  attributions: { flags: {}, needsEvent: false, predict: predictAttributions },
  figures: {
    flags: { units: ['newsquant', 'quantulum3', 'recognizers'], model: RECOGNIZERS_MODELS },
    needsEvent: false,
    predict: predictFigures,
  },
  hedging: { flags: { scheme: ['wikipedia', 'sfu', 'bioscope'] }, needsEvent: false, predict: predictHedging },
  factuality: {
    flags: { scheme: ['uds'] },
    needsEvent: true,
    predict: (line, flags) => predictFactuality(line as EventLine, flags),
  },
  checkworthiness: { flags: {}, needsEvent: false, predict: predictCheckworthiness },
  propositions: { flags: { rendering: ['triples', 'nary'] }, needsEvent: false, predict: predictPropositions },
  syntax: { flags: {}, needsEvent: false, predict: predictSyntax },
  extract: { flags: {}, needsEvent: false, predict: predictExtraction },
};
