/**
 * Rules for what is passed on: "wrote, quoting an internal memo, that …", "said the ship had sunk, citing two aides".
 *
 * In: a tree. Out: two proposals of the same content, the one who passes it on and the one it comes from, who stands
 * inside. Word order decides: trees hang such clauses anywhere.
 */
import { mayBeCited } from '../entities/index.js';
import { childOf, type Tree } from '../syntax/index.js';
import { verbSense } from './clause-rules.js';
import type { CueLexicon, CueSense } from './cue-lexicon.js';
import { cueRange, isPunctuation, subjectOf, trimmed, wordAt, type WordRange } from './phrases.js';
import type { Proposal } from './proposal.js';

const RELAYED: CueSense = { kind: 'speech', stance: 'asserts', frames: new Set() };
const RELAYING: ReadonlySet<string> = new Set(['citing', 'quoting', 'referencing']);
/** Most words of the one it comes from. */
const LONGEST_SOURCE = 10;
/** Most words between a verb and "citing": when and where. */
const LONGEST_DATE = 7;
const DATING: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM']);
/** Hundredths of a logit for what is hardly anything else. */
const CLEAR = 170;

/** All proposals of one sentence. Linear. */
export function relayProposals(tree: Tree, lexicon: CueLexicon): Proposal[] {
  return tree.words.flatMap(({ index, lower }) => {
    if (!RELAYING.has(lower) || tree.words[index - 1]?.text !== ',') return [];
    const source = sourceBehind(tree, index);
    if (!source || !holdsCited(tree, source)) return [];
    return wordAt(tree, source.last + 1)?.text === ','
      ? [...between(tree, index, source, lexicon), ...beforeVerb(tree, index, source, lexicon)]
      : atTheEnd(tree, index, source, lexicon);
  });
}

/** "citing an aide", and not "citing its long border": reasons are no sources. */
function holdsCited({ words }: Tree, { first, last }: WordRange): boolean {
  return words.slice(first, last + 1).some((word) => (word.head < first || word.head > last) && mayBeCited(word));
}

/** The words up to the next comma or the end. */
function sourceBehind(tree: Tree, at: number): WordRange | undefined {
  let last = at;
  while (last - at <= LONGEST_SOURCE && tree.words[last + 1] && !isPunctuation(wordAt(tree, last + 1))) last++;
  return last > at && last - at <= LONGEST_SOURCE && tree.words[last + 1] ? { first: at + 1, last } : undefined;
}

/** "wrote, quoting a memo, that the ferry was overloaded". */
function between(tree: Tree, at: number, source: WordRange, lexicon: CueLexicon): Proposal[] {
  const that = source.last + 2;
  let verb = at - 2;
  // "reported last month, citing an aide, that"
  while (verb > 0 && at - verb <= LONGEST_DATE && DATING.has(wordAt(tree, verb).tag)) verb--;
  if (tree.words[that]?.lower !== 'that' || tree.words[verb]?.tag !== 'VERB') return [];
  const content = trimmed(tree, { first: that, last: tree.words.length - 1 });
  return content ? both(tree, verb, at, source, content, lexicon) : [];
}

/** "The Herald, citing two aides, reported that the talks had failed". */
function beforeVerb(tree: Tree, at: number, source: WordRange, lexicon: CueLexicon): Proposal[] {
  let verb = source.last + 2;
  while (tree.words[verb]?.tag === 'AUX' || tree.words[verb]?.tag === 'ADV') verb++;
  if (tree.words[verb]?.tag !== 'VERB') return [];
  const clause = childOf(tree, verb, 'ccomp');
  const subject = subjectOf(tree, verb);
  if (clause < verb || !subject || subject.head >= at) return [];
  const content = trimmed(tree, { first: tree.first[clause] as number, last: tree.last[clause] as number });
  const own = trimmed(tree, { first: tree.first[subject.head] as number, last: at - 2 });
  return content ? both(tree, verb, at, source, content, lexicon, own) : [];
}

/** "said the ship had sunk, citing two aides." */
function atTheEnd(tree: Tree, at: number, source: WordRange, lexicon: CueLexicon): Proposal[] {
  if (source.last + 2 < tree.words.length) return [];
  for (let verb = at - 2; verb >= 0 && at - verb < 40; verb--) {
    if (wordAt(tree, verb).tag !== 'VERB' || !verbSense(tree, verb, lexicon)?.frames.has('clause')) continue;
    const content = trimmed(tree, { first: verb + 1, last: at - 2 });
    // "…, the paper said, citing a memo": the clause stands before it.
    if (content) return both(tree, verb, at, source, content, lexicon);
    const subject = subjectOf(tree, verb);
    const before = subject && trimmed(tree, { first: 0, last: (tree.first[subject.head] as number) - 1 });
    return before ? both(tree, verb, at, source, before, lexicon) : [];
  }
  return [];
}

function both(
  tree: Tree,
  verb: number,
  at: number,
  source: WordRange,
  content: WordRange,
  lexicon: CueLexicon,
  subjectWords?: WordRange,
): Proposal[] {
  const sense = verbSense(tree, verb, lexicon);
  const subject = subjectOf(tree, verb);
  if (!sense?.frames.has('clause') || !subject || subject.passive) return [];
  return [
    {
      head: verb,
      sense,
      source: subject.head,
      ...(subjectWords && { sourceWords: subjectWords }),
      cueWords: cueRange(tree, verb),
      content: [content],
      rule: 'relayed-clause',
      weight: CLEAR,
    },
    {
      ...{
        head: at,
        sense: RELAYED,
        source: source.last,
        sourceWords: source,
        content: [content],
        rule: 'relay',
        weight: CLEAR,
      },
      ...{ cueWords: { first: at, last: at }, standsInContent: true },
    },
  ];
}
