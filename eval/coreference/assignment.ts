/**
 * The best one-to-one pairing of rows and columns (Kuhn 1955, in the form with potentials).
 *
 * In: a matrix of gains, none negative. Out: the largest sum. Cubic in the smaller side.
 */

/** Largest sum of gains with every row and column used at most once. */
export function bestAssignment(gains: readonly (readonly number[])[]): number {
  const width = gains[0]?.length ?? 0;
  if (gains.length === 0 || width === 0) return 0;
  const matrix = gains.length <= width ? gains : transposed(gains, width);
  const rows = matrix.length;
  const columns = matrix[0]?.length ?? 0;
  const cost = (row: number, column: number): number => -((matrix[row - 1] as readonly number[])[column - 1] as number);
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const at = rowOf[column] as number;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (used[other] === 1) continue;
        const slack = cost(at, other) - (ofRow[at] as number) - (ofColumn[other] as number);
        if (slack < (least[other] as number)) {
          least[other] = slack;
          cameFrom[other] = column;
        }
        if ((least[other] as number) < step) [step, next] = [least[other] as number, other];
      }
      for (let other = 0; other <= columns; other++) {
        if (used[other] === 1) {
          ofRow[rowOf[other] as number] = (ofRow[rowOf[other] as number] as number) + step;
          ofColumn[other] = (ofColumn[other] as number) - step;
        } else least[other] = (least[other] as number) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = cameFrom[column] as number)
      rowOf[column] = rowOf[cameFrom[column] as number] as number;
  }
  let sum = 0;
  for (let column = 1; column <= columns; column++)
    if (rowOf[column] !== 0) sum -= cost(rowOf[column] as number, column);
  return sum;
}

function transposed(gains: readonly (readonly number[])[], width: number): number[][] {
  return Array.from({ length: width }, (_, column) => gains.map((row) => row[column] as number));
}
