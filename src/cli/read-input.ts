/**
 * From an input to its text: bytes read or fetched, decoded, and the article found where it is a page.
 *
 * In: an input. Out: its text and what is known of its document. Of plain text nothing is changed: offsets are those of the file.
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { DocumentDetails } from '../formats/index.js';
import { type FetchLimits, InputError } from './command.js';
import { fetchPage } from './fetch-page.js';
import type { Input } from './inputs.js';

/** A text before it is read. */
export interface Text {
  readonly text: string;
  readonly document: DocumentDetails;
}

/** What reading an input may touch. */
export interface ReadingHost {
  /** Reads standard input to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly limits: FetchLimits;
  /** Calls off what is being fetched. */
  readonly stop: AbortSignal;
}

/** Bytes that may be a page. */
interface Bytes {
  readonly bytes: Uint8Array;
  /** Is it a page? Undefined: the bytes tell. */
  readonly isPage: boolean | undefined;
  /** The encoding that who gave the bytes says they have. */
  readonly charset?: string | undefined;
  readonly document: DocumentDetails;
}

const PAGE_ENDINGS: readonly string[] = ['.html', '.htm', '.xhtml'];
const PAGE_TYPES: readonly string[] = ['text/html', 'application/xhtml+xml'];
const TEXT_TYPES: readonly string[] = ['text/plain', 'text/markdown'];
/** How far the start of a page is looked for its first element. */
const LOOKED_AT = 2048;

/**
 * Reads one input.
 *
 * @throws InputError when it cannot be read.
 */
export async function readInput(input: Input, host: ReadingHost): Promise<Text> {
  const { bytes, isPage, charset, document } = await bytesOf(input, host);
  if (!(isPage ?? looksLikePage(bytes))) return { text: plainText(bytes, charset), document };
  const { articleOf } = await import('./page.js');
  const { text, ...details } = articleOf(await pageText(bytes, charset));
  return { text, document: { ...document, ...details } };
}

async function bytesOf(input: Input, host: ReadingHost): Promise<Bytes> {
  switch (input.kind) {
    case 'broken':
      throw new InputError(input.reason);
    case 'standard input':
      return { bytes: await host.readInput(), isPage: undefined, document: {} };
    case 'file': {
      const isPage = PAGE_ENDINGS.includes(extname(input.path).toLowerCase()) || undefined;
      return { bytes: await fileBytes(input.path), isPage, document: { url: asReference(input.name) } };
    }
    case 'url': {
      const { url, bytes, mediaType, charset } = await fetchPage(input.url, host.limits, host.stop);
      const isPage = PAGE_TYPES.includes(mediaType) || (TEXT_TYPES.includes(mediaType) ? false : undefined);
      if (isPage === undefined && mediaType !== '' && !looksLikePage(bytes))
        throw new InputError(`it is ${mediaType}, neither a page nor plain text`);
      return { bytes, isPage, charset, document: { url } };
    }
  }
}

async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new InputError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A path as a URL reference: what a URL may not hold is escaped. */
function asReference(path: string): string {
  return path.replace(/[\s<>"{}|\\^`%#?]/gu, encodeURIComponent);
}

/** Do the bytes begin as a page does? */
function looksLikePage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  return /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(withoutComments(start));
}

/** Without the comments and declarations a page may begin with. */
function withoutComments(start: string): string {
  let rest = start.trimStart();
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : undefined;
    if (close === undefined) return rest;
    const end = rest.indexOf(close);
    if (end < 0) return '';
    rest = rest.slice(end + close.length).trimStart();
  }
}

function plainText(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    // The byte order mark stays: offsets are those of the text as given.
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const name = charset.toLowerCase() === 'utf-8' ? 'UTF-8' : JSON.stringify(charset);
    throw new InputError(`it is not ${name} text`, { cause });
  }
}

/** The text of a page, in the encoding that a browser would read it in. */
async function pageText(bytes: Uint8Array, charset: string | undefined): Promise<string> {
  const { default: encodingOf } = await import('html-encoding-sniffer');
  const encoding = encodingOf(bytes, {
    ...(charset !== undefined && { transportLayerEncodingLabel: charset }),
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw new InputError(`its encoding, ${encoding}, cannot be read`, { cause });
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
