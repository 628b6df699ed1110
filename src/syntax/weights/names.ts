/** Placeholder until the first training. */
export const NAME_WEIGHTS: string = '';
