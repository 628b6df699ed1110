/**
 * Counted work: how many blocks of code a call runs, room by room. Unlike time, it is the same on every machine.
 *
 * In: a function. Out: how often blocks of the library and of wink-nlp were entered while it ran, from the engine's own
 * coverage counters. Call {@link startCounting} before the library is imported: what was compiled earlier is counted by
 * function, not by block. Not seen: work inside built-in functions (`indexOf`, one regex match).
 */
import { Session } from 'node:inspector';

/** Blocks entered, by room of `src/`; files beside the rooms count under their name, wink-nlp under `wink`. */
export type Work = Readonly<Record<string, number>>;

const session = new Session();

/** Turns the counters on. They cost speed, so this belongs into a process of its own. */
export function startCounting(): void {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

/** Runs a function and counts the blocks it entered. */
export function countedWork(run: () => unknown): Work {
  takeCounts();
  run();
  return takeCounts();
}

/** All counts since the last call. */
function takeCounts(): Work {
  const work: Record<string, number> = {};
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      const room =
        /\/src\/(?<room>[a-z-]+)/u.exec(url)?.groups?.['room'] ?? (url.includes('/wink-') ? 'wink' : undefined);
      if (room === undefined) continue;
      let sum = work[room] ?? 0;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
      work[room] = sum;
    }
  });
  return work;
}
