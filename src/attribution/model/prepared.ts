/**
 * A document made ready for the attribution models.
 *
 * In: the document and what the rules propose. Out: word table, child links, the rules' view of each word, and, for
 * one cue head, the context of its window. Training and reading both start here.
 */
import { hashOf, pair } from '../../confidence/index.js';
import type { Document } from '../../syntax/index.js';
import type { Candidate } from '../candidate.js';
import type { CueLexicon } from '../cue-lexicon.js';
import { childIndex, type ChildIndex, type RuleView } from './cue-features.js';
import type { HeadContext } from './span-features.js';
import type { SpanWindow } from './span-window.js';
import { CHARACTER, type WordTable, wordTable } from './word-table.js';

/** Everything the models read. */
export interface Prepared {
  readonly document: Document;
  readonly table: WordTable;
  readonly children: ChildIndex;
  readonly view: RuleView;
  /** The rules' candidate at a cue head, by flat word index. */
  readonly ruleAt: ReadonlyMap<number, Candidate>;
}

const PARTS: Readonly<Record<string, string>> = { VERB: 'verb', NOUN: 'noun', ADJ: 'adjective' };

/** Most words of one content that are marked: contents nest, and every word would be marked at every level. */
const LONGEST_MARKED = 200;

/** Flat index of the first word that starts at or after an offset. */
export function firstWordFrom({ start, size }: WordTable, offset: number): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes a document ready. Linear. */
export function prepare(document: Document, rules: readonly Candidate[], lexicon: CueLexicon): Prepared {
  const table = wordTable(document);
  const labels = document.trees.flatMap(({ words }) => words.map(({ label }) => label));
  const children = childIndex(table, labels);
  const { size } = table;
  const view = {
    cueRule: new Int32Array(size),
    insideContent: new Int32Array(size),
    sense: new Int32Array(size),
    headline: Uint8Array.from(document.sentences, ({ section }) =>
      section === 'headline' ? 1 : section === 'standfirst' ? 2 : 0,
    ),
  };
  const ruleAt = new Map<number, Candidate>();
  rules.forEach((candidate, number) => {
    if (candidate.cueHead < 0) return;
    const at = (table.sentenceStart[candidate.sentence] as number) + candidate.cueHead;
    ruleAt.set(at, candidate);
    view.cueRule[at] = hashOf(candidate.rule, 0, candidate.rule.length);
    for (const { start, end } of candidate.content) {
      const first = firstWordFrom(table, start);
      for (let word = first; word < size && word < first + LONGEST_MARKED && (table.end[word] as number) <= end; word++)
        view.insideContent[word] = number + 1;
    }
  });
  const senseOf = senses(lexicon);
  let at = 0;
  for (const { words } of document.trees) for (const { tag, lemma } of words) view.sense[at++] = senseOf(tag, lemma);
  return { document, table, children, view, ruleAt };
}

/** Hashes of what the lexicon says of words, each looked up once; 0 for words in no table. */
function senses(lexicon: CueLexicon): (tag: string, lemma: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (tag, lemma) => {
    const part = PARTS[tag] ?? 'preposition';
    let ofPart = known.get(part);
    if (!ofPart) known.set(part, (ofPart = new Map<string, number>()));
    let found = ofPart.get(lemma);
    if (found === undefined) {
      const sense = lexicon.senses.get(`${part} ${lemma}`) ?? lexicon.impersonal.get(lemma);
      found = sense ? pair(hashOf(sense.kind, 0, sense.kind.length), hashOf(sense.stance, 0, sense.stance.length)) : 0;
      ofPart.set(lemma, found);
    }
    return found;
  };
}

/** Words that may be cue heads at all: verbs, words with a subject or known to the lexicon or a rule, colons and dashes. */
export function isPossibleHead({ table, view, children }: Prepared, at: number): boolean {
  return (
    (children.subjectOf[at] as number) >= 0 ||
    table.isVerb[at] === 1 ||
    view.sense[at] !== 0 ||
    view.cueRule[at] !== 0 ||
    table.character[at] === CHARACTER.colon ||
    table.character[at] === CHARACTER.dash
  );
}

/** The context of one head's window; writes into the window what the rules say of its words, and how many commas and verbs stand before each. */
export function contextOf({ table, children, view, ruleAt }: Prepared, window: SpanWindow, head: number): HeadContext {
  const size = window.to - window.from;
  const { commas, roles, verbs } = window;
  roles.fill(0, 0, size);
  const rule = ruleAt.get(head);
  if (rule) {
    const mark = (spans: readonly { readonly start: number; readonly end: number }[], role: number): void => {
      for (const { start, end } of spans) {
        for (
          let word = Math.max(window.from, firstWordFrom(table, start));
          word < window.to && (table.end[word] as number) <= end;
          word++
        )
          roles[word - window.from] = role;
      }
    };
    mark(rule.content, 3);
    if (rule.mention) mark([rule.mention], 1);
    if (rule.cue) mark([rule.cue], 2);
  }
  commas[0] = verbs[0] = 0;
  for (let slot = 1; slot < size; slot++) {
    const before = window.from + slot - 1;
    commas[slot] = (commas[slot - 1] as number) + (table.character[before] === CHARACTER.comma ? 1 : 0);
    verbs[slot] = (verbs[slot - 1] as number) + (table.isVerb[before] as number);
  }
  let core = 7;
  let mark = 0;
  for (let child = children.firstChild[head] as number; child >= 0; child = children.nextSibling[child] as number) {
    if (children.isCore[child]) core = pair(core, pair(table.label[child] as number, child < head ? 1 : 2));
    if (children.isClause[child]) mark = pair(table.label[child] as number, children.mark[child] as number);
  }
  return {
    ...{
      head,
      lemma: table.lemma[head] as number,
      fine: table.fine[head] as number,
      label: table.label[head] as number,
      core,
      mark,
    },
    ...{
      sense: view.sense[head] as number,
      rule: view.cueRule[head] as number,
      quoted: table.quotation[head] ? 1 : 0,
    },
  };
}
