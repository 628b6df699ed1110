/** The syntax room: corrected tags and a dependency tree for each sentence. */
export { childOf, childrenOf, dominates, makeTree, spanOfWords, subtreeOf, type Tree, type Word } from './tree.js';
export { parseDocument, warmUpSyntax, type Document } from './document.js';
