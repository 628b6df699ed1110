/** The claims room: propositions, claims, standalone text, check-worthiness. */
export { findPropositions, renderPropositions, type Clause, type Rendering } from './propositions.js';
export { buildClaims, type ClaimIngredients } from './build-claims.js';
export { checkWorthinessOf } from './check-worthiness.js';
