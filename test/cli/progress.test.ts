/** Progress in words and bars. */
import { expect, it } from 'vitest';
import { progressText, timeText } from '../../src/cli/progress.js';

it.each([
  [{ done: 0, failed: 0, total: 200, rate: 0 }, `${'░'.repeat(24)} 0/200`],
  [
    { done: 100, failed: 0, total: 200, rate: 12.34 },
    `${'█'.repeat(12)}${'░'.repeat(12)} 100/200 · 12 a second · 9 s left`,
  ],
  [
    { done: 199, failed: 2, total: 200, rate: 0.5 },
    `${'█'.repeat(23)}░ 199/200 · 30 a minute · 2 s left · 2 could not be read`,
  ],
  [{ done: 200, failed: 0, total: 200, rate: 3 }, `${'█'.repeat(24)} 200/200 · 3 a second · 0 s left`],
  [{ done: 5, failed: 1, total: undefined, rate: 2 }, '5 read · 2 a second · 1 could not be read'],
])('%j', (count, text) => {
  expect(progressText(count)).toBe(text);
});

it.each([
  [0, '0 s'],
  [0.2, '1 s'],
  [59.9, '1 min 0 s'],
  [190, '3 min 10 s'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(timeText(seconds)).toBe(text);
});
