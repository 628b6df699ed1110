/**
 * Token cuts as Universal Dependencies makes them, where wink-nlp's differ.
 *
 * In: tokens of one stretch. Out: the same stretch with some tokens split (`I'm`, `gonna`, `2020-21`, `7:30pm`, `in.`) and
 * some neighbours joined (`!!`, `...`, `report.pdf`, `th-`, links and e-mail addresses that wink breaks). Offsets stay exact. Linear; every regex is bounded by its token.
 * Not here: tags and lemmas; pieces get wink's best guess, `../syntax` corrects it.
 */
import type { UniversalTag } from '../records/index.js';
import { makeSpan } from '../span.js';
import type { TextToken } from './token.js';

/** Longest token looked into; longer ones are links and noise. */
const LONGEST_SPLIT = 40;
const CLITIC = /^([\p{L}\p{M}\p{N}]+)['’](?:[smd]|re|ve|ll)$/iu;
const CLOCK = /^(?<time>\d{1,2}(?:[:.]\d\d)?)[ap]m(?<stop>\.?)$/iu;
/** A clock time that wink cuts in two: "5.3" "0pm." */
const CUT_CLOCK = [/^\d{1,2}\.\d$/u, /^\d[ap]m\.?$/iu] as const;
const HYPHENATED = /^[\p{L}\p{M}\p{N}.,:%']+(?:-[\p{L}\p{M}\p{N}.,:%']+)+$/u;
/** Hyphens that belong to the word: dates, telephone and reference numbers. */
const WHOLE_HYPHENATED = /^(?:\d{4}-\d\d-\d\d|\d{2,}-\d{3,}-\d{3,}|(?:\d|\d{3}|\d{5})-\d{4})$/u;
/** Ends a sentence although wink takes the full stop for one of an abbreviation. */
const WORD_AND_STOP = /^(?:in|no)\.$/iu;
/** So do these where they are written small: "He fell ill." is no state. */
const SMALL_WORD_AND_STOP = /^(?:ill|mass|miss|rep|sat|sun|wash)\.$/u;
/** A scale or unit right behind its number, with the full stop that ends the sentence: "€128m." before "Revenue". */
const UNIT_AND_STOP = /^\p{Ll}{1,2}\.$/u;
/** A line drawn with marks of several kinds. */
const DRAWN = /^[-=_~*]+$/u;
const LINK_START = /^(?:https?|ftp|www)$/iu;
/** Longest e-mail address, in tokens of wink's. */
const LONGEST_ADDRESS = 24;
const ADDRESS = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,24}){1,4}$/u;
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/iu;
const RUN_MARK = /^[!?.=*_~<>+#-]+$/u;
const EXTENSION = /^(?:com|org|net|edu|gov|co|uk|eu|pdf|html?|docx?|xlsx?|pptx?|txt|jpe?g|png|gif|zip)$/iu;
const PLAIN_WORD = /^[\p{L}\p{N}_@]+$/u;
/** Abbreviations that wink cuts from their full stop. */
const ABBREVIATION = /^(?:al|rev|attn|thur|thurs|tues|vol|div|mlle)$/iu;

/** Prefixes that keep their hyphen inside the word; every other hyphen stands alone (counted on the treebanks' train parts). */
const PREFIX = /^(?:non|e|re|anti|co|mid|pre|pro|cross|post|over|semi|ex|sub|multi|mini|un|ultra|inter|intra)$/iu;
const PREFIXED =
  /^(?:non|e|re|anti|co|mid|pre|pro|cross|post|over|semi|ex|sub|multi|mini|un|ultra|inter|intra)-\p{L}+$/iu;

/** One-word spellings of two words, with where they are cut. */
const CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['lotta', [3]],
  ['outta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['cannot', [3]],
  ['dunno', [2, 3]],
  ['alot', [1]],
  // The apostrophe left out.
  ['im', [1]],
  ['ive', [1]],
  ['thats', [4]],
  ['theres', [5]],
  ['heres', [4]],
  ['whats', [4]],
  ['hes', [2]],
  ['shes', [3]],
]);

/** After these, `its` is "it is" without its apostrophe. */
const AFTER_IT_IS =
  /^(?:a|an|the|not|been|just|so|very|pretty|really|too|like|always|never|going|gonna|now|because|that|what|why|how|where|only|also)$/u;

/** Re-cuts the tokens of one stretch. */
export function retokenize(input: string, tokens: readonly TextToken[]): TextToken[] {
  const out: TextToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = joinEnd(tokens, at);
    const token = tokens[at] as TextToken;
    const last = tokens[end - 1] as TextToken;
    if (end > at + 1 && isCutClock(token, last)) pushPieces(input, joined(input, token, last), tokens[end], out);
    else if (end > at + 1) out.push(joined(input, token, last));
    else pushPieces(input, token, tokens[at + 1], out);
    at = end;
  }
  return out;
}

function isGlued(token: TextToken | undefined): token is TextToken {
  return token !== undefined && !token.spaceBefore;
}

function isCutClock(first: TextToken, second: TextToken): boolean {
  return CUT_CLOCK[0].test(first.text) && CUT_CLOCK[1].test(second.text) && !second.spaceBefore;
}

/** Index after the last token that belongs to the word starting at `at`. */
function joinEnd(tokens: readonly TextToken[], at: number): number {
  const { text } = tokens[at] as TextToken;
  const next = tokens[at + 1];
  if (!isGlued(next)) return at + 1;
  if (isCutClock(tokens[at] as TextToken, next)) return at + 2;
  const address = addressEnd(tokens, at);
  if (address > at + 1) return address;
  if (ORDINAL_ENDING.test(next.text) && /^\d{1,4}$/u.test(text) && !isGlued(tokens[at + 2])) return at + 2;
  if (RUN_MARK.test(text)) {
    let end = at + 1;
    while (isGlued(tokens[end]) && continuesRun(text, (tokens[end] as TextToken).text)) end++;
    return end;
  }
  if (
    next.text === '-' &&
    PREFIX.test(text) &&
    isGlued(tokens[at + 2]) &&
    /^\p{L}/u.test((tokens[at + 2] as TextToken).text)
  )
    return at + 3;
  if (
    next.text === '-' &&
    text.length <= 4 &&
    /^\p{L}+$/u.test(text) &&
    !isGlued(tokens[at + 2]) &&
    tokens[at + 2] !== undefined
  )
    return at + 2;
  if (next.text === '.' && ABBREVIATION.test(text)) return at + 2;
  if (!PLAIN_WORD.test(text)) return at + 1;
  let end = at + 1;
  while (
    tokens[end]?.text === '.' &&
    isGlued(tokens[end]) &&
    isGlued(tokens[end + 1]) &&
    PLAIN_WORD.test((tokens[end + 1] as TextToken).text)
  )
    end += 2;
  // Without a known ending it may be a missing space after a full stop.
  return end > at + 1 && (EXTENSION.test((tokens[end - 1] as TextToken).text) || end > at + 3) ? end : at + 1;
}

/** Index after a link or an e-mail address that starts at `at`; `at` where there is none. What is scanned is either consumed or short. */
function addressEnd(tokens: readonly TextToken[], at: number): number {
  const { text, spaceBefore } = tokens[at] as TextToken;
  const isLink = LINK_START.test(text) && /^(?::|\.)/u.test(tokens[at + 1]?.text ?? '');
  if (!isLink && !(spaceBefore || at === 0)) return at;
  const most = isLink ? tokens.length : Math.min(tokens.length, at + LONGEST_ADDRESS);
  let end = at + 1;
  let holdsAt = text.includes('@');
  for (; end < most && isGlued(tokens[end]); end++) holdsAt ||= (tokens[end] as TextToken).text.includes('@');
  if (!isLink && !holdsAt) return at;
  while (end > at + 1 && /^[.,;:!?)\]}"'’”»>]+$/u.test((tokens[end - 1] as TextToken).text)) end--;
  if (isLink) return end > at + 3 ? end : at;
  const written = tokens
    .slice(at, end)
    .map((token) => token.text)
    .join('');
  return ADDRESS.test(written) ? end : at;
}

function continuesRun(run: string, more: string): boolean {
  const mark = run.charAt(0);
  if (DRAWN.test(run)) return DRAWN.test(more);
  if (mark === '!' || mark === '?') return /^[!?]+$/u.test(more);
  for (let at = 0; at < more.length; at++) if (more.charAt(at) !== mark) return false;
  return true;
}

function joined(input: string, first: TextToken, last: TextToken): TextToken {
  const word = makeSpan(input, first.start, last.end);
  const lower = word.text.toLowerCase();
  const isMark = !/[\p{L}\p{N}]/u.test(lower);
  return {
    ...first,
    ...word,
    lower,
    lemma: lower,
    winkTag: isMark ? 'PUNCT' : /\p{L}$/u.test(lower) ? last.winkTag : first.winkTag,
    endsWinkSentence: last.endsWinkSentence,
  };
}

function pushPieces(input: string, token: TextToken, next: TextToken | undefined, out: TextToken[]): void {
  const cuts = cutsOf(token, next, out.at(-1));
  if (cuts.length === 0) {
    out.push(token);
    return;
  }
  let from = 0;
  for (const cut of [...cuts, token.text.length]) {
    const word = makeSpan(input, token.start + from, token.start + cut);
    const lower = token.lower.slice(from, cut);
    out.push({
      ...word,
      lower,
      lemma: lower,
      winkTag: tagOfPiece(lower, from === 0 ? token.winkTag : undefined),
      endsWinkSentence: token.endsWinkSentence && cut === token.text.length,
      spaceBefore: from === 0 && token.spaceBefore,
    });
    from = cut;
  }
}

/** Where a token is to be cut, ascending; empty where it stays whole. */
function cutsOf(
  { text, lower, endsWinkSentence, spaceBefore }: TextToken,
  next: TextToken | undefined,
  before: TextToken | undefined,
): readonly number[] {
  if (text === '):') return [1];
  const isUnit = !spaceBefore && UNIT_AND_STOP.test(text) && /\d$/u.test(before?.text ?? '');
  if (isUnit && (next === undefined || !/^\p{Ll}/u.test(next.text))) return [text.length - 1];
  if (text.length > LONGEST_SPLIT || lower.length !== text.length) return [];
  const contraction = CONTRACTIONS.get(lower);
  if (contraction && text !== text.toUpperCase()) return contraction;
  if (text.length < 3) return [];
  if (lower === 'its' && next !== undefined && AFTER_IT_IS.test(next.lower)) return [2];
  const clitic = CLITIC.exec(text);
  if (clitic) return [(clitic[1] as string).length];
  const clock = CLOCK.exec(text)?.groups;
  if (clock?.time) return clock.stop ? [clock.time.length, text.length - 1] : [clock.time.length];
  const isWord = WORD_AND_STOP.test(text) || SMALL_WORD_AND_STOP.test(text);
  if (isWord && (endsWinkSentence || next === undefined || !/^\d/u.test(next.text))) return [text.length - 1];
  if (!text.includes('-') || !HYPHENATED.test(text) || WHOLE_HYPHENATED.test(text) || PREFIXED.test(text)) return [];
  const cuts: number[] = [];
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) cuts.push(at, at + 1);
  return cuts;
}

function tagOfPiece(lower: string, whole: UniversalTag | undefined): UniversalTag {
  if (lower === '-' || lower === '.') return 'PUNCT';
  if (/^['’]/u.test(lower)) return lower.endsWith('s') ? 'PART' : 'AUX';
  if (/^\d/u.test(lower)) return 'NUM';
  return whole ?? 'NOUN';
}
