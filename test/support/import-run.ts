/**
 * Lists the functions of the library that run when it is imported: in a process of its own, by `surface/names.test.ts`.
 *
 * In: nothing. Out: on standard output, `file function` for each, as JSON. What a module computes by built-in
 * functions alone is not seen.
 */
import { Session } from 'node:inspector';

/** What the runner of these tests adds to every function, and what the language does. */
const NOT_OURS = new Set(['', '__name', '<static_initializer>']);

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
await import('../../src/index.js');
session.post('Profiler.takePreciseCoverage', (error, { result }) => {
  if (error) throw error;
  const called = result.flatMap(({ url, functions }) => {
    const file = /\/src\/(?<file>.+)\.[jt]s$/u.exec(url)?.groups?.['file'];
    if (file === undefined || url.includes('/node_modules/')) return [];
    const ran = functions.filter(
      ({ functionName, ranges }) => !NOT_OURS.has(functionName) && (ranges[0]?.count ?? 0) > 0,
    );
    return ran.map(({ functionName }) => `${file} ${functionName}`);
  });
  process.stdout.write(JSON.stringify(called));
});
