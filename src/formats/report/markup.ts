/**
 * HTML in which whatever is put in is escaped.
 *
 * In: a template and values. Out: markup. Nothing else in this folder writes HTML.
 */

/** Markup that is safe to put into a page. */
export interface Markup {
  readonly markup: string;
}

/** What can be put into a template: words are escaped, markup is not, nothing is nothing. */
export type Insert = string | number | Markup | readonly Markup[] | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no HTML document may hold, or that a parser drops. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Escapes words for text and for attributes in quotation marks. */
export function escapeHtml(words: string): string {
  return words.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/gu, (mark) => ESCAPES[mark] ?? mark);
}

function inserted(value: Insert): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/** The tag of templates: `markup\`<p>${words}</p>\``. Attributes stand in double quotation marks. */
export function markup(template: TemplateStringsArray, ...values: readonly Insert[]): Markup {
  return { markup: template.map((piece, at) => piece + inserted(values[at])).join('') };
}

/** Constant text of ours that is no HTML, such as a script. */
export function verbatim(text: string): Markup {
  return { markup: text };
}

/** Markup with something between. */
export function joinedMarkup(pieces: readonly Markup[], between: string): Markup {
  return { markup: pieces.map((piece) => piece.markup).join(between) };
}
