/**
 * How far long work has come, on standard error: a bar with rate and time left on a terminal, now and then a line elsewhere.
 *
 * In: one call for each text that is done. Out: what is shown. It is gone from the terminal when the work is.
 */
import ora from 'ora';

/** Is told of each text. */
export interface Progress {
  readonly advance: (failed: boolean) => void;
  readonly stop: () => void;
}

/** Where and how progress is shown. */
export interface ProgressOptions {
  /** Texts there are; undefined where nobody knows. */
  readonly total: number | undefined;
  /** A terminal to draw on; undefined: lines are written. */
  readonly terminal: NodeJS.WriteStream | undefined;
  readonly writeLine: (line: string) => void;
}

/** What is counted. */
interface Count {
  readonly done: number;
  readonly failed: number;
  readonly total: number | undefined;
  /** Texts a second, lately; 0 where nothing can be said yet. */
  readonly rate: number;
}

const BAR_WIDTH = 24;
/** The rate is that of the last seconds, so that it follows a change. */
const WINDOW_SECONDS = 20;
const LINE_SECONDS = 5;

/** Shows progress. */
export function showProgress({ total, terminal, writeLine }: ProgressOptions): Progress {
  const begun = performance.now();
  const times: number[] = [begun];
  let first = 0;
  let done = 0;
  let failed = 0;
  let lineAt = begun;
  const count = (): Count => {
    const now = performance.now();
    while (first < times.length - 1 && now - (times[first] ?? now) > WINDOW_SECONDS * 1000) first++;
    const seconds = (now - (times[first] ?? now)) / 1000;
    return { done, failed, total, rate: seconds > 0 ? (times.length - 1 - first) / seconds : 0 };
  };
  const spinner = terminal && ora({ stream: terminal, discardStdin: false, text: progressText(count()) }).start();
  return {
    advance(wasFailure) {
      done++;
      if (wasFailure) failed++;
      times.push(performance.now());
      if (spinner) spinner.text = progressText(count());
      else if (performance.now() - lineAt > LINE_SECONDS * 1000) {
        lineAt = performance.now();
        writeLine(progressText(count()));
      }
    },
    stop() {
      spinner?.stop();
      const seconds = (performance.now() - begun) / 1000;
      writeLine(`${done} read in ${timeText(seconds)}, ${rateText(done / Math.max(seconds, 0.001))}`);
    },
  };
}

/** The state in a line: `██████░░░░ 120/200 · 14 a second · 6 s left`. */
export function progressText({ done, failed, total, rate }: Count): string {
  const filled = total ? Math.floor((BAR_WIDTH * done) / total) : 0;
  return [
    total === undefined ? `${done} read` : `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}`,
    ...(rate > 0 ? [rateText(rate)] : []),
    ...(rate > 0 && total !== undefined ? [`${timeText((total - done) / rate)} left`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ].join(' · ');
}

function rateText(rate: number): string {
  return rate >= 1 || rate === 0
    ? `${Number(rate.toPrecision(2))} a second`
    : `${Number((rate * 60).toPrecision(2))} a minute`;
}

/** `42 s`, `3 min 10 s`, `2 h 5 min`. */
export function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
