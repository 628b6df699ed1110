/**
 * Examples in documents and doc comments, as programs.
 *
 * In: the text of a Markdown file or a source file. Out: code with its `// =>` lines turned into assertions.
 * Not here: running it (`examples.test.ts`).
 */

/** One example. */
export interface Example {
  /** File and line where it stands. */
  readonly place: string;
  /** Its code as written. */
  readonly code: string;
}

const BLOCK = /^```ts[^\n]*\n([\s\S]*?)^```/gmu;

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The `ts` blocks of a Markdown file. */
export function examplesOfMarkdown(file: string, text: string): readonly Example[] {
  return Array.from(text.matchAll(BLOCK), (match) => ({
    place: `${file}:${lineAt(text, match.index)}`,
    code: match[1] ?? '',
  }));
}

/** The `ts` blocks under `@example` in the doc comments of a source file. */
export function examplesOfSource(file: string, text: string): readonly Example[] {
  return Array.from(text.matchAll(/\/\*\*[\s\S]*?\*\//gu)).flatMap((comment) => {
    const example = comment[0].indexOf('@example');
    if (example < 0) return [];
    const lines = comment[0].slice(example).replace(/^[ \t]*\* ?/gmu, '');
    return examplesOfMarkdown(file, lines).map(({ code }) => ({
      place: `${file}:${lineAt(text, comment.index + example)}`,
      code,
    }));
  });
}

/** How many values an example promises. */
export function countPromises({ code }: Example): number {
  return code.split('\n').filter((line) => PROMISE.test(line)).length;
}

const PROMISE = /\/\/ =>/u;
const INDENT_OF_CONTINUATION = /^\s*\/\/ {3,}/u;

/**
 * Turns each `expression; // => value` into an assertion. The value may go on in following lines that start with `//` and
 * three spaces or more, and the promise may stand in the line after its expression. An expression of several lines must start
 * at the left margin of its block.
 */
export function asProgram({ code, place }: Example): string {
  const out: string[] = [];
  const lines = code.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const promise = line.indexOf('// =>');
    if (promise < 0) {
      out.push(line);
      continue;
    }
    let value = line.slice(promise + '// =>'.length);
    while (INDENT_OF_CONTINUATION.test(lines[at + 1] ?? '')) value += ` ${(lines[++at] ?? '').trim().slice(2)}`;
    const before = line.slice(0, promise).trim();
    const statement = before === '' ? takeStatement(out) : before;
    if (/^(?:const|let)\s/u.test(statement)) {
      const name = /^(?:const|let)\s+(\w+)/u.exec(statement)?.[1] ?? '';
      out.push(statement, `promised(${JSON.stringify(place)}, ${name}, ${value.trim()});`);
    } else {
      out.push(`promised(${JSON.stringify(place)}, ${statement.replace(/;\s*$/u, '')}, ${value.trim()});`);
    }
  }
  return out.join('\n');
}

/** Takes the last statement off: from the last line that starts at the margin and opens it. */
function takeStatement(lines: string[]): string {
  let start = lines.length - 1;
  while (start > 0 && (/^[\s})\].]/u.test(lines[start] ?? '') || (lines[start] ?? '') === '')) start--;
  return lines.splice(start).join('\n').trim();
}
