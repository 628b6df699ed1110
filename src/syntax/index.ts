/** The syntax room: corrected tags and a dependency tree for each sentence, and names. */
export { childOf, childrenOf, dominates, makeTree, spanOfWords, subtreeOf, type Tree, type Word } from './tree.js';
export {
  clauseHeadOf,
  conjunctsOf,
  FINITE_TAGS,
  isClauseHead,
  outerClauseOf,
  pathBetween,
  verbGroupOf,
  type VerbGroup,
} from './clauses.js';
export { parseDocument, tagSentence, type Document, type TaggedWord } from './document.js';
export { findNames, type Name, type NameKind } from './names.js';
