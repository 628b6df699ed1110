/**
 * Boilerplate: what the page says rather than the article.
 *
 * In: the page's lines. Out: for each, whether it is boilerplate. A line is judged by points: phrases of the lexicon,
 * whom it addresses, how it is written, what stands beside it. No single phrase decides a paragraph of running text.
 */
import {
  BOILERPLATE_PHRASES,
  type PageMatter,
  type PhrasePlace,
  PROMPT_VERBS,
  SHARING_NETWORKS,
} from '../lexicon/index.js';
import { endsLikeSentence, type PageLine } from './page-line.js';

/** Points from which a line is boilerplate. */
const ENOUGH = 8;
/** Points from which an appeal counts for its neighbours. */
const LIKELY = 6;
/** Longest phrase of the lexicon, in words. */
const LONGEST_PHRASE = 6;
/** Lists of links do not have longer items. */
const LONGEST_LINK = 22;
/** Running text longer than this needs more evidence. */
const SHORT_TEXT = 40;
/** These say what they are, whoever is addressed. */
const UNADDRESSED: ReadonlySet<PageMatter> = new Set([
  'rights',
  'agency',
  'notice',
  'biography',
  'label',
  'list',
  'share',
  'comments',
  'end',
  'player',
]);

/** A sentence that asks the reader to write, call or look, and where to. */
const CALL =
  /(?:^|[.?!:,]\s|\bor\s|\bplease\s)(?:e-?mail|call|write|contact|send|visit|text|tweet|go to|see|order|ring|whatsapp)\b/iu;
const CONTACT =
  /@\w|\b0\d{2,4}[ \d]{6}|https?:\/\/|www\.|\p{L}\.(?:com|org|net|co\.uk|info|example)\b|\bus (?:on|at|by|via|here)\b/u;
/** A ruled line between parts of a text. */
const RULE = /^[\s*_=~#•·.–—-]{1,80}$/u;

interface PhraseEntry {
  readonly matter: PageMatter;
  readonly weight: number;
}

interface Score {
  readonly points: number;
  /** What most of its points came from. */
  readonly matter: PageMatter | null;
  /** It is the heading of a list of links. */
  readonly opensList: boolean;
  /** It speaks to the reader. */
  readonly addresses: boolean;
}

let phrases: Readonly<Record<PhrasePlace, ReadonlyMap<string, PhraseEntry>>> | undefined;
/** The first words, one or more, of every phrase. */
let beginnings: Set<string> | undefined;
let networks: ReadonlySet<string> | undefined;
let promptVerbs: ReadonlySet<string> | undefined;

function buildTables(): void {
  const made = {
    whole: new Map<string, PhraseEntry>(),
    start: new Map<string, PhraseEntry>(),
    anywhere: new Map<string, PhraseEntry>(),
  };
  for (const { matter, place, weight, phrases: row } of BOILERPLATE_PHRASES)
    for (const phrase of row) made[place].set(phrase, { matter, weight });
  phrases = made;
  beginnings = new Set();
  for (const { phrases: row } of BOILERPLATE_PHRASES) {
    for (const phrase of row) {
      for (let end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1))
        beginnings.add(phrase.slice(0, end));
      beginnings.add(phrase);
    }
  }
  networks = new Set(SHARING_NETWORKS.words);
  promptVerbs = new Set(PROMPT_VERBS.words);
}

/** Marks the lines that are boilerplate. Linear. */
export function markBoilerplate(lines: readonly PageLine[]): boolean[] {
  const isImpersonal = readsImpersonal(lines);
  const scores = lines.map((line) => scoreLine(line, isImpersonal));
  const marked = scores.map(({ points }) => points >= ENOUGH);
  spreadAppeals(scores, marked);
  spreadLists(lines, scores, marked);
  spreadTail(lines, isImpersonal, marked);
  return marked;
}

/** Is most of the running text written without "I", "we" and "you"? Then a paragraph that turns to the reader stands out. */
function readsImpersonal(lines: readonly PageLine[]): boolean {
  const texts = lines.filter(({ ending, words }) => ending === 'stop' && words.length >= 12);
  const impersonal = texts.filter(
    ({ firstPersons, selfPersons, secondPersons }) => firstPersons + selfPersons + secondPersons === 0,
  ).length;
  return impersonal >= 2 && impersonal * 2 >= texts.length;
}

function scoreLine(line: PageLine, isImpersonal: boolean): Score {
  if (!phrases) buildTables();
  const { words, firstPersons, secondPersons } = line;
  if (words.length === 0)
    return { points: RULE.test(line.text) ? ENOUGH : 0, matter: null, opensList: false, addresses: false };
  if (words.length <= 14 && words.every(({ folded }) => networks?.has(folded)))
    return { points: ENOUGH, matter: 'share', opensList: false, addresses: false };
  const byMatter = matchPhrases(line);
  const isOpen = !endsLikeSentence(line);
  const isPrompt = promptVerbs?.has((words[0] as { folded: string }).folded) === true;
  const addresses = firstPersons + secondPersons > 0 || isPrompt || isOpen || hasPromptBehindComma(line);
  let points = 0;
  let matter: PageMatter | null = null;
  let most = 0;
  for (const [kind, weight] of byMatter) {
    const counted = UNADDRESSED.has(kind) || addresses ? weight : weight / 2;
    points += counted;
    if (counted > most) [matter, most] = [kind, counted];
  }
  points *= Math.min(1, SHORT_TEXT / words.length);
  if (firstPersons > 0) points += 1;
  if (secondPersons > 0) points += 1;
  if (isImpersonal && firstPersons + secondPersons >= 2) {
    // Not enough alone: explainers do it too. Beside an appeal it is.
    points += firstPersons > 0 && secondPersons > 0 ? 5 : 3;
  }
  if (CALL.test(line.text) && CONTACT.test(line.text)) points += 6;
  if (isPrompt && (isOpen || secondPersons + firstPersons > 0)) points += 3;
  if (/@\w|https?:\/\/|www\.|©/u.test(line.text)) points += 2;
  if (isOpen && words.length <= 20 && line.text.includes(' | ')) points += 6;
  if (isOpen && words.length <= 6 && points > 0) points += 2;
  if (line.reportsSpeech) points -= 5;
  return {
    ...{ points, matter, addresses: firstPersons + secondPersons > 0 || isPrompt },
    opensList: matter === 'list' && isOpen && words.length <= LONGEST_PHRASE,
  };
}

/** "For all the latest news, download our app": a prompt behind its occasion. */
function hasPromptBehindComma({ words, text, start }: PageLine): boolean {
  return words
    .slice(1, 13)
    .some(
      (word) =>
        promptVerbs?.has(word.folded) === true && text.slice(word.start - start - 2, word.start - start) === ', ',
    );
}

/** Sums the weights of the phrases found, by what they belong to. */
function matchPhrases({ words, text, start }: PageLine): ReadonlyMap<PageMatter, number> {
  const tables = phrases as NonNullable<typeof phrases>;
  const byMatter = new Map<PageMatter, number>();
  const add = (entry: PhraseEntry | undefined, factor = 1): void => {
    if (entry) byMatter.set(entry.matter, (byMatter.get(entry.matter) ?? 0) + entry.weight * factor);
  };
  const last = words.at(-1);
  const isShown = last !== undefined && text.length - (last.end - start) < 4;
  for (let from = 0; from < words.length; from++) {
    let phrase = '';
    for (let to = from; to < Math.min(from + LONGEST_PHRASE, words.length); to++) {
      const word = words[to] as PageLine['words'][number];
      phrase = to === from ? word.folded : `${phrase} ${word.folded}`;
      if (beginnings?.has(phrase) !== true) break;
      if (!word.isQuoted) add(tables.anywhere.get(phrase));
      if (from > 0) continue;
      if (to === words.length - 1 && isShown) add(tables.whole.get(phrase));
      // One word alone opens many a sentence: it counts where a colon, a dash or the like sets it off.
      const isSetOff =
        to > from ||
        /^\s?[:|,–—-]/u.test(text.slice(word.end - start, word.end - start + 2)) ||
        /^[©#$]/u.test(word.text);
      add(tables.start.get(phrase), isSetOff || to > from ? 1 : 0.25);
    }
  }
  return byMatter;
}

/** Paragraphs of an appeal stand together: one that addresses the reader beside sure ones belongs to it. */
function spreadAppeals(scores: readonly Score[], marked: boolean[]): void {
  const isAppeal = scores.map(
    ({ points, matter }) => points >= LIKELY && (matter === 'appeal' || matter === 'sign-up' || matter === 'prompt'),
  );
  for (let round = 0; round < 2; round++) {
    scores.forEach(({ points, addresses }, at) => {
      if (!addresses || (isAppeal[at] && marked[at]) || points < 1) return;
      const beside = (isAppeal[at - 1] ? 4 : 0) + (isAppeal[at + 1] ? 4 : 0);
      if (beside === 0 || points + beside < ENOUGH) return;
      marked[at] = true;
      isAppeal[at] = true;
    });
  }
}

/** Links follow the heading of their list; labels without a sentence follow the article's last sentence; notes its end mark. */
function spreadLists(lines: readonly PageLine[], scores: readonly Score[], marked: boolean[]): void {
  let isList = false;
  let hasEnded = false;
  let lastText = lines.length - 1;
  while (lastText >= 0 && (marked[lastText] || (lines[lastText] as PageLine).ending !== 'stop')) lastText--;
  let isTail = false;
  const rules = lines.filter(isRule).length;
  lines.forEach((line, at) => {
    const { opensList, matter, points } = scores[at] as Score;
    const isLink = line.ending !== 'stop' && line.words.length <= LONGEST_LINK;
    if (marked[at]) {
      isList = opensList || (isList && isLink);
      if (matter === 'end' && points >= ENOUGH) hasEnded = true;
      // One rule near the end parts the credits from the story.
      if (rules === 1 && at > 2 && lines.length - at <= 4 && isRule(line)) hasEnded = true;
      if (at > lastText && lastText >= 0) isTail = true;
      return;
    }
    if (isAboutHeading(line) && at * 2 >= lines.length && lines.length - at <= 5) hasEnded = true;
    if (hasEnded || ((isList || isTail) && isLink)) marked[at] = true;
    else isList = false;
  });
}

/** The last lines of a report that turn to the reader belong to the page, where one of them surely does. */
function spreadTail(lines: readonly PageLine[], isImpersonal: boolean, marked: boolean[]): void {
  let from = lines.length;
  let isSure = false;
  for (; from > 0; from--) {
    const line = lines[from - 1] as PageLine;
    const isShort = line.words.length <= LONGEST_LINK && !line.reportsSpeech;
    const addresses = isImpersonal && isShort && line.firstPersons + line.secondPersons > 0;
    if (!marked[from - 1] && !addresses) break;
    isSure ||= marked[from - 1] === true;
  }
  if (isSure) marked.fill(true, from);
}

/** "About Clean Well": what a release says of its sender. */
function isAboutHeading({ words, ending, capitalShare }: PageLine): boolean {
  return (
    words[0]?.text === 'About' &&
    words.length >= 2 &&
    words.length <= LONGEST_PHRASE &&
    ending === 'open' &&
    capitalShare === 1
  );
}

function isRule({ words, text }: PageLine): boolean {
  return words.length === 0 && RULE.test(text);
}
