/** Law 5: counted work grows in line with length, whatever grows, in every room. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { PATTERNS } from '../support/growing-texts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Work at one and at eight times the length, by room. */
type Growth = Readonly<Record<string, readonly [once: number, eightfold: number]>>;

/**
 * Eight is linear and 64 quadratic. In between stand bounded windows (words of a phrase, mentions looked back at) that
 * only the longer text fills.
 */
const MOST = 40;
/** Blocks that a room may run beyond its share: small functions that the engine takes into others are not counted at first. */
const SLACK = 30_000;

describe('eight times the text', () => {
  let growth: Readonly<Record<string, Growth>>;
  beforeAll(() => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', 'test/support/growth-run.ts'], { cwd: root });
    growth = JSON.parse(printed.toString()) as typeof growth;
  }, 300_000);

  it.each(Object.keys(PATTERNS))('is about eight times the work: %s', (name) => {
    const rooms = Object.entries(growth[name] ?? {});
    expect(rooms.length).toBeGreaterThan(5);
    const tooMuch = rooms.filter(([, [once, eightfold]]) => eightfold > MOST * once + SLACK);
    expect(Object.fromEntries(tooMuch)).toEqual({});
  });
});
