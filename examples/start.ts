/**
 * `npm start`: the command `purport`, on `article.txt` beside this file unless another FILE is named.
 */
import { fileURLToPath } from 'node:url';
import { processHost } from '../src/cli/host.js';
import { runCommand } from '../src/cli/run-command.js';

process.exitCode = await runCommand(
  process.argv.slice(2),
  processHost(),
  fileURLToPath(new URL('article.txt', import.meta.url)),
);
