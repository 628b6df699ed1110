/**
 * Curves that the factuality model's sums pass through. In: a sum. Out: a value of the scale −3 … 3. Not here: the sums.
 */

/**
 * Ridge regression draws every value towards the mean; these knots draw it out again. From the model's value to ours, in
 * thousandths: between two knots in proportion. The two in the middle were chosen by cross-validation on the training
 * parts, so that the three classes (certainly not, open, certainly) part where the annotators' do.
 */
const KNOTS: readonly (readonly [model: number, value: number])[] = [
  [-3000, -3000],
  [-100, -1000],
  [1400, 1000],
  [3000, 3000],
];

/** What a value of the model stands for, both in thousandths. */
export function drawnOut(value: number): number {
  if (value <= -3000) return -3000;
  for (let at = 1; at < KNOTS.length; at++) {
    const [x0, y0] = KNOTS[at - 1] as readonly [number, number];
    const [x1, y1] = KNOTS[at] as readonly [number, number];
    if (value <= x1) return y0 + ((value - x0) * (y1 - y0)) / (x1 - x0);
  }
  return 3000;
}

/**
 * Three points × tanh(value / three points), by a quotient of polynomials that reaches ±3 at ±9, so that every engine gives the
 * same: most events have happened or have not, and few stand between.
 */
export function bent(value: number): number {
  const x = Math.max(-3, Math.min(3, value / 3));
  return (3 * x * (27 + x * x)) / (27 + 9 * x * x);
}
