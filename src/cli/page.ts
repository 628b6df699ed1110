/**
 * The article of an HTML page as plain text.
 *
 * In: HTML. Out: title and paragraphs with blank lines between, and what the page says of itself. Menus, comments and advertisements
 * are left out as far as Readability knows them. No script is run and nothing is loaded. This file is loaded only when there is a
 * page to read: its libraries are most of the command.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from './command.js';

/** What was read of a page. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  /** As the page has it, ISO 8601 as a rule. */
  readonly date?: string;
  readonly publisher?: string;
}

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements whose text is not read. */
const SKIPPED: ReadonlySet<string> = new Set(
  'audio button canvas datalist head iframe input math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);
/** More than any article has. Readability's work grows faster than a page: beyond this all of its text is taken. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 200;
/** Characters below which Readability tries again with menus let in. Briefs are news too. */
const SHORTEST_ARTICLE = 120;

/**
 * Finds the article of a page.
 *
 * @throws InputError when there is no text in it.
 */
export function articleOf(html: string): Article {
  const page = pageOf(html);
  const whole = paragraphsOf(page.body);
  const parsed = isOrdinary(page.body)
    ? new Readability(page, { charThreshold: SHORTEST_ARTICLE, serializer: (node) => node }).parse()
    : null;
  const found = parsed?.content ? paragraphsOf(parsed.content) : [];
  const paragraphs = found.length > 0 ? found : whole;
  const title = clean(parsed?.title || page.title || '');
  if (paragraphs.length === 0) throw new InputError('no text was found on the page');
  const withTitle = title === '' || paragraphs[0] === title ? paragraphs : [title, ...paragraphs];
  return {
    text: `${withTitle.join('\n\n')}\n`,
    ...(title !== '' && { title }),
    ...(parsed?.publishedTime && { date: parsed.publishedTime.trim() }),
    ...(parsed?.siteName && { publisher: clean(parsed.siteName) }),
  };
}

/** The page as a document with a head and a body, which HTML lets authors leave out and this parser does not put in. */
function pageOf(html: string): Document {
  const { document } = parseHTML(html);
  if ((document.documentElement as Element | null)?.nodeName !== 'HTML')
    return parseHTML(`<html><head></head><body>${html}</body></html>`).document;
  const root = document.documentElement;
  if (root.querySelector('body')) return document;
  const head = root.querySelector('head');
  const body = document.createElement('body');
  for (const node of Array.from(root.childNodes)) if (node !== head) body.append(node);
  root.append(body);
  return document;
}

/** Has a page no more elements, and none deeper, than a page of news? */
function isOrdinary(body: Node): boolean {
  let elements = 0;
  const stack: (readonly [node: Node, depth: number])[] = [[body, 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next;
    if (++elements > MOST_ELEMENTS || depth > DEEPEST) return false;
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 1) stack.push([child, depth + 1]);
  }
  return true;
}

/** White space as a page shows it; a non-breaking space is a space to a reader. */
function clean(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

/** The paragraphs under a node, in the order of the page. Walks without recursion: pages can be deep. */
function paragraphsOf(root: Node): readonly string[] {
  const paragraphs: string[] = [];
  let words: string[] = [];
  const close = (): void => {
    const paragraph = clean(words.join(''));
    if (paragraph !== '') paragraphs.push(paragraph);
    words = [];
  };
  const stack: (Node | 'end')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') close();
    else if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const name = node.nodeName.toLowerCase();
      if (SKIPPED.has(name)) continue;
      if (name === 'br' || name === 'td' || name === 'th') words.push(' ');
      if (BLOCKS.has(name)) {
        close();
        stack.push('end');
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  close();
  return paragraphs;
}
