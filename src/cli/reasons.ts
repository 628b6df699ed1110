/**
 * Why records were found, as lines for people.
 *
 * In: an extraction made under `explain`. Out: for each record its id, its rules and what its confidence rests on.
 */
import { type AccountStyle, reasonsFor } from '../formats/index.js';
import type { Extraction } from '../index.js';

const DEFAULT_WIDTH = 100;
const INDENT = '        ';

/** A list headed WHY: attributions, quotes, figures, claims. Empty where nothing is explained. */
export function reasonLines(
  { attributions, quotes, figures, claims }: Extraction,
  width: number | undefined = DEFAULT_WIDTH,
  style?: AccountStyle,
): readonly string[] {
  const faint = style?.faint ?? ((words: string) => words);
  const heading = style?.heading ?? ((words: string) => words);
  const room = Math.max(width - INDENT.length, 32);
  const lines = [...claims, ...quotes, ...figures, ...attributions].flatMap(({ id, confidence, explanation }) => {
    if (!explanation) return [];
    const sure = `${Math.round(confidence * 100)}% sure`;
    return [
      ...wrapped(`${explanation.rules.join(', ')} · ${sure}`, room).map(
        (line, index) => `${index === 0 ? `  ${id}`.padEnd(INDENT.length) : INDENT}${line}`,
      ),
      ...reasonsFor(explanation).flatMap((reason) => wrapped(reason, room).map((line) => faint(`${INDENT}${line}`))),
    ];
  });
  return lines.length === 0 ? [] : ['', heading('WHY'), ...lines];
}

/** Broken at spaces; a word that is longer than a line is not. */
function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
