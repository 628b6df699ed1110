/** Made by `npm run train`. Not written by hand. Margin of a move and share of such arcs that are right, both ascending. */
export const SURENESS_POINTS: readonly (readonly [margin: number, share: number])[] = [
  [0, 0.5],
  [1, 1],
];
