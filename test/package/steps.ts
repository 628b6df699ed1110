/**
 * A list of checks that all run, print one line each, and end in a count and an exit code.
 *
 * In: a name and a function that throws when the check fails. Out: lines on standard output.
 */

/** Collects checks. */
export interface Steps {
  /** Runs one check; a failure is printed and counted, and the next check still runs. What `run` returns is printed behind the name. */
  readonly check: (name: string, run: () => unknown) => Promise<void>;
  /** Notes that a check could not be made here, and why. */
  readonly skip: (name: string, reason: string) => void;
  /** Prints the count and sets the exit code. */
  readonly finish: () => void;
}

/** Makes an empty list of checks. */
export function makeSteps(): Steps {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  return {
    async check(name, run) {
      try {
        const note: unknown = await run();
        passed++;
        console.log(`ok    ${name}${typeof note === 'string' ? `: ${note}` : ''}`);
      } catch (error) {
        failed++;
        console.log(`FAIL  ${name}\n${error instanceof Error ? error.message : String(error)}`);
      }
    },
    skip(name, reason) {
      skipped++;
      console.log(`skip  ${name}: ${reason}`);
    },
    finish() {
      console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
      if (failed > 0 || passed === 0) process.exitCode = 1;
    },
  };
}
