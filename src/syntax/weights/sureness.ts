/** Made by `npm run train` from UD English EWT and GUM (see NOTICE). Not written by hand. */
/** Margins of moves and the share of such arcs that are right, in thousandths, both ascending. */
export const SURENESS_POINTS: readonly string[] = "320:550 632:643 943:718 1221:765 1482:829 1708:862 1941:871 2161:905 2338:922 1073741823:929".split(' ');
