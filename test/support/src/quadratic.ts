/** Two loops for the counter's self-check: one that is linear, one that is not. Under `src/` because only that is counted. */

/** Visits every unit once. */
export function visitOnce(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) if (text.charAt(i) === 'a') sum++;
  return sum;
}

/** Visits every pair of units. */
export function visitPairs(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j++) if (i === j) sum++;
  return sum;
}
