/** The texts of the whole suite: those of the spec tables, of the laws, and the example article. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../specs/', import.meta.url);
const read = (url: URL): string => readFileSync(url, 'utf8');

/** The example article. */
export function articleText(): string {
  return read(new URL('../../examples/article.txt', import.meta.url));
}

/** Every string under `text` in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

/** Texts by where they come from. */
export function suiteTexts(): readonly [string, readonly string[]][] {
  const specs = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return [
    ['the example', [articleText(), '']],
    ...specs.map((file): [string, readonly string[]] => [
      file,
      [...new Set(textsIn(JSON.parse(read(new URL(file, folder)))))],
    ]),
  ];
}
