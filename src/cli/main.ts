#!/usr/bin/env node
/** `purport`: the command as npm installs it. */
import { processHost } from './host.js';
import { runCommand } from './run-command.js';

process.exitCode = await runCommand(process.argv.slice(2), processHost());
// Whatever is still waited for, such as standard input after Ctrl-C, nobody wants any more.
process.stdin.destroy();
