/**
 * Draws trees as text, for `docs/trees.md`: `npx tsx training/syntax/draw-trees.ts examples/article.txt`.
 *
 * In: a text file. Out: on standard output, each sentence of the body with its tree.
 */
import { readFileSync } from 'node:fs';
import { parseDocument, type Tree, type Word } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';

/** One line a word, dependents under their head, those to its left above it. */
export function drawTree(tree: Tree): string {
  const lines: string[] = [];
  const stack: { readonly index: number; readonly before: string; readonly last: boolean; readonly top: boolean }[] = [
    { index: tree.root, before: '', last: true, top: true },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { text, tag, label } = tree.words[next.index] as Word;
    lines.push(`${next.before}${next.top ? '' : next.last ? '└─ ' : '├─ '}${text}  ${label} ${tag}`);
    const inner = next.top ? '' : `${next.before}${next.last ? '   ' : '│  '}`;
    const children = tree.children[next.index] ?? [];
    for (let at = children.length - 1; at >= 0; at--)
      stack.push({ index: children[at] as number, before: inner, last: at === children.length - 1, top: false });
  }
  return lines.join('\n');
}

const file = process.argv[2];
if (file?.endsWith('.txt')) {
  const document = parseDocument(readText(readFileSync(file, 'utf8'), 'article'));
  document.sentences.forEach(({ start, end, section }, index) => {
    if (section === 'boilerplate') return;
    const tree = document.trees[index] as Tree;
    console.log(
      `> ${document.input.slice(start, end).replaceAll('\n', ' ')}\n\n\`\`\`text\n${drawTree(tree)}\n\`\`\`\n\nConfidence ${tree.confidence}.\n`,
    );
  });
}
