/**
 * Documents with trees made by hand: tests of the claims room do not depend on the parser.
 *
 * In: one row a word, `form TAG XPOS head label [lemma]`, heads counted from 1, 0 for the root; an underscore at the
 * end of a form means that no space follows. Out: a document of one sentence.
 */
import type { SectionKind } from '../../src/records/index.js';
import { type Document, makeTree, type Word } from '../../src/syntax/index.js';

/** Makes a document of one sentence. */
export function handMadeDocument(rows: readonly string[], section: SectionKind = 'body'): Document {
  let input = '';
  const words = rows.map((row, index): Word => {
    const [form = '', tag = 'X', fineTag = 'XX', head = '0', label = 'root', lemma] = row.split(' ');
    const text = form.replace(/_$/u, '');
    const start = input.length;
    input += text + (form.endsWith('_') ? '' : ' ');
    const lower = text.toLowerCase();
    return {
      ...{
        start,
        end: start + text.length,
        text,
        lower,
        lemma: lemma ?? lower,
        index,
        head: Number(head) - 1,
        label,
        fineTag,
      },
      ...{ tag: tag as Word['tag'], winkTag: tag as Word['tag'], endsWinkSentence: false, spaceBefore: true },
    };
  });
  const text = input.trimEnd();
  const sentence = { start: 0, end: text.length, index: 0, paragraph: 0, section, tokens: words };
  return {
    ...{ input: text, unit: 'sentence', sections: [], quotations: [] },
    paragraphs: [{ start: 0, end: text.length, index: 0, section, firstSentence: 0, endSentence: 1 }],
    sentences: [sentence],
    trees: [makeTree(words)],
  };
}
