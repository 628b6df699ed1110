/** Made by `npm run train` from UD English EWT and GUM (see NOTICE). Not written by hand. */
/** Margins of moves and the share of such arcs that are right, in thousandths, both ascending. */
export const SURENESS_POINTS: readonly string[] = "85:396 272:487 499:619 720:723 929:774 1121:840 1293:860 1463:912 1623:919 1794:929 1073741823:947".split(' ');
