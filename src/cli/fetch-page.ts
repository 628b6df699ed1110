/**
 * Fetches one page, within limits.
 *
 * In: a URL the user gave. Out: its bytes and what kind of bytes they are. Node's own client rather than `fetch`, because the address
 * must be looked at where the connection is made. Not here: what the bytes say (`read-input.ts`).
 */
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { VERSION } from '../version.js';
import { checkHost, guardedLookup, isPublicAddress, type MayAsk } from './addresses.js';
import { type FetchLimits, InputError } from './command.js';

/** A page as it came. */
export interface Page {
  /** Where it was in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Its media type in lower case; empty where none was given. */
  readonly mediaType: string;
  /** The encoding its server gave, where it gave one. */
  readonly charset: string | undefined;
}

const MOST_REDIRECTS = 5;
const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en',
  'user-agent': `purport/${VERSION} (+https://www.npmjs.com/package/purport)`,
};
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Fetches a page, following a few redirects. Every address on the way is looked at.
 *
 * @param mayAsk - Decides about addresses.
 * @throws InputError when it cannot be had within the limits; the reason of `stop` when that comes first.
 */
export async function fetchPage(
  start: URL,
  limits: FetchLimits,
  stop: AbortSignal,
  mayAsk: MayAsk = limits.allowPrivate ? () => true : isPublicAddress,
): Promise<Page> {
  const late = AbortSignal.timeout(Math.ceil(limits.seconds * 1000));
  const signal = AbortSignal.any([stop, late]);
  try {
    return await follow(start, limits, signal, mayAsk);
  } catch (error) {
    if (stop.aborted) throw stop.reason;
    if (late.aborted) throw new InputError(`it did not come within ${limits.seconds} seconds`, { cause: error });
    if (error instanceof InputError) throw error;
    throw new InputError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function follow(start: URL, limits: FetchLimits, signal: AbortSignal, mayAsk: MayAsk): Promise<Page> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, signal, mayAsk);
    const { statusCode = 0, headers } = answer;
    if (REDIRECTS.includes(statusCode) && headers.location !== undefined) {
      answer.destroy();
      url = redirected(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new InputError(`the server answered ${statusCode} ${answer.statusMessage ?? ''}`.trimEnd());
    }
    return { url: url.href, bytes: await bytesOf(answer, limits.bytes), ...contentType(headers['content-type']) };
  }
  throw new InputError(`it was redirected more than ${MOST_REDIRECTS} times`);
}

function redirected(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href)) throw new InputError(`it was redirected to ${JSON.stringify(location)}`);
  const url = new URL(location, from.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new InputError(`it was redirected to ${url.protocol}, which is not fetched`);
  url.username = '';
  url.password = '';
  return url;
}

function ask(url: URL, signal: AbortSignal, mayAsk: MayAsk): Promise<IncomingMessage> {
  checkHost(url.hostname, mayAsk);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    request(url, { headers: HEADERS, agent: false, signal, lookup: guardedLookup(mayAsk) }, resolve)
      .on('error', reject)
      .end();
  });
}

/** The bytes of an answer, decompressed; no more than the limit is ever held. */
async function bytesOf(answer: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = decompressed(answer);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new InputError(`it is larger than ${limit / 1_000_000} MB; --max-size sets the limit`);
      chunks.push(chunk);
    }
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressed(answer: IncomingMessage): NodeJS.ReadableStream {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return answer;
  if (encoding !== 'br' && encoding !== 'gzip' && encoding !== 'x-gzip' && encoding !== 'deflate')
    throw new InputError(`it is compressed as ${JSON.stringify(encoding)}, which was not asked for`);
  const unpack = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  // An error before the end of the answer must reach the one who reads what is unpacked.
  answer.on('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
}

function contentType(header: string | undefined): Pick<Page, 'mediaType' | 'charset'> {
  const [mediaType = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => /^charset=/iu.test(parameter))?.slice('charset='.length);
  return { mediaType: mediaType.toLowerCase(), charset: charset?.replace(/^"|"$/gu, '') };
}
