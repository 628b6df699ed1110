/** The claims room: propositions, claims, standalone text, check-worthiness. */
export { findPropositions, type Clause } from './propositions.js';
export { renderPropositions, type Rendering } from './render.js';
export { buildClaims } from './build-claims.js';
export type { ClaimIngredients } from './ingredients.js';
export { checkWorthinessOf } from './check-worthiness.js';
export { comparandOfClaim, mainClaim } from './comparand-of-claim.js';
export type { Comparand } from './comparand.js';
export { compareComparands } from './compare-comparands.js';
