/**
 * The arguments of `predict`: a task and its flags.
 *
 * In: the words after the command. Out: the task and its checked flags, or an error that lists the choices.
 */
import type { Flags } from './shapes.js';
import { type Task, TASKS } from './tasks.js';

/** What is wrong with the command line. */
export class UsageError extends Error {}

/** A task and its flags, checked. */
export interface Command {
  readonly task: Task;
  readonly flags: Flags;
}

/** Reads `TASK [--flag value | --flag=value]…`. */
export function parseArguments(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError(`Say which task: ${taskNames()}.`);
  const task = Object.hasOwn(TASKS, name) ? (TASKS[name] as Task) : undefined;
  if (!task) throw new UsageError(`There is no task "${name}"; there is ${taskNames()}.`);
  const flags: Record<string, string> = {};
  for (let at = 0; at < rest.length; at++) {
    const [flag, attached] = split(rest[at] as string);
    const choices = Object.entries(task.flags).find(([known]) => `--${known}` === flag);
    if (!choices) throw new UsageError(`The task ${name} has no flag "${flag}"; ${flagsOf(task)}`);
    const value = attached ?? rest[++at];
    const [known, values] = choices;
    const choice = values.find((one) => one === value);
    if (choice === undefined) {
      throw new UsageError(
        `${flag} ${value === undefined ? 'needs a value' : `cannot be "${value}"`}; it can be ${values.join(', ')}.`,
      );
    }
    if (known in flags) throw new UsageError(`${flag} is given twice.`);
    flags[known] = choice;
  }
  return { task, flags };
}

function split(word: string): [flag: string, value: string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function taskNames(): string {
  return Object.keys(TASKS).join(', ');
}

function flagsOf({ flags }: Task): string {
  const lines = Object.entries(flags).map(([flag, choices]) => `--${flag} ${choices.join('|')}`);
  return lines.length === 0 ? 'it has none.' : `it has ${lines.join(' and ')}.`;
}
