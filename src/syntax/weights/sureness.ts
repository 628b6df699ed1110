/** Made by `npm run train` from UD English EWT and GUM (see NOTICE). Not written by hand. */
/** Margins of moves and the share of such arcs that are right, in thousandths, both ascending. */
export const SURENESS_POINTS: readonly string[] = "320:553 637:648 945:720 1233:777 1494:814 1734:871 1971:879 2196:888 1073741823:929".split(' ');
