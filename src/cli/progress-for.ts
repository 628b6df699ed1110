/** Decides whether progress is shown, and where. */
import type { Host } from './host.js';
import { type Progress, showProgress } from './progress.js';

/** What decides. */
interface Asked {
  readonly progress: boolean | undefined;
  readonly out: string | undefined;
}

/** Progress where it is wanted: on a terminal that the answer is not written to as well, or because the user says so. */
export function progressFor(asked: Asked, total: number | undefined, host: Host): Progress | undefined {
  const { errorTerminal, columns, writeError } = host;
  const answerOnTerminal = asked.out === undefined && columns !== undefined;
  if (!(asked.progress ?? (errorTerminal !== undefined && !answerOnTerminal))) return undefined;
  return showProgress({ total, terminal: errorTerminal, writeLine: (line) => void writeError(`${line}\n`) });
}
