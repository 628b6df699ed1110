/**
 * Minimises a smooth function of many numbers: L-BFGS with a backtracking line search.
 *
 * In: how many numbers, and a function that gives the value and fills in the gradient. Out: where it is least. Starts at zero; deterministic.
 */

/** The value at `x`; writes its gradient into `gradient`. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** One step that is remembered: how far, and how the gradient changed. */
interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly inverse: number;
}

const REMEMBERED = 10;
const MOST_HALVINGS = 20;
/** It ends when a round gains less than this share of the value. */
const ENOUGH = 1e-6;

/** Where `objective` is least, after at most so many rounds. */
export function minimise(size: number, objective: Objective, rounds: number): Float64Array {
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(x, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(gradient, direction);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Infinity;
    let length = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      for (let i = 0; i < size; i++) next[i] = (x[i] as number) - length * (direction[i] as number);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value - 1e-4 * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const gained = value - nextValue;
    remember(steps, x, next, gradient, nextGradient);
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (gained < ENOUGH * Math.abs(value)) break;
  }
  return x;
}

function remember(
  steps: Step[],
  x: Float64Array,
  next: Float64Array,
  gradient: Float64Array,
  nextGradient: Float64Array,
): void {
  const moved = next.map((number, i) => number - (x[i] as number));
  const turned = nextGradient.map((number, i) => number - (gradient[i] as number));
  const curvature = dot(moved, turned);
  if (curvature <= 1e-12) return;
  steps.push({ moved, turned, inverse: 1 / curvature });
  if (steps.length > REMEMBERED) steps.shift();
}

/** The gradient, turned by what the last steps tell of the curvature. */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares = steps.map(() => 0);
  for (let at = steps.length - 1; at >= 0; at--) {
    const { moved, turned, inverse } = steps[at] as Step;
    const share = inverse * dot(moved, direction);
    shares[at] = share;
    addTo(direction, turned, -share);
  }
  const last = steps.at(-1);
  const scale = last ? 1 / (last.inverse * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(gradient, gradient));
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  steps.forEach(({ moved, turned, inverse }, at) => {
    addTo(direction, moved, (shares[at] as number) - inverse * dot(turned, direction));
  });
  return direction;
}

function addTo(sum: Float64Array, other: Float64Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + share * (other[i] as number);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
