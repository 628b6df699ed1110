/** Made by `npm run train` from UD English EWT and GUM (see NOTICE). Not written by hand. */
/** Margins of moves and the share of such arcs that are right, in thousandths, both ascending. */
export const SURENESS_POINTS: readonly string[] = "93:386 308:503 557:626 806:714 1040:791 1258:829 1464:859 1658:895 1840:919 2031:929 2225:936 1073741823:945".split(' ');
