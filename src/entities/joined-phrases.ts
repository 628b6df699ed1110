/**
 * Phrases joined by "and", taken as one: "Smith and Jones", "Paul Grant, 51, and Sean Hill".
 *
 * In: a phrase, its mention, and the phrases of the sentence by head. Out: the mention of all together.
 */
import { makeSpan } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import type { Mention } from './mention.js';
import type { Run } from './name-runs.js';
import type { NameChunk } from './names.js';
import { conjunctsOf } from './noun-phrases.js';

/** A noun phrase. */
export interface Phrase {
  readonly head: number;
  readonly range: Run;
  /** The name it holds. */
  readonly chunk: NameChunk | undefined;
}

/** How far the next of a list may stand, and how far with ages between: "Paul Grant, 51, and Sean Hill". */
const NEXT = 4;
const NEXT_AFTER_AGE = 6;

function isNextInList({ words }: Tree, last: number, first: number): boolean {
  if (first - last <= NEXT) return true;
  return (
    first - last <= NEXT_AFTER_AGE &&
    words.slice(last + 1, first).every(({ tag }) => tag === 'PUNCT' || tag === 'NUM' || tag === 'CCONJ')
  );
}

/** "Paul Grant, 51, and Sean Hill": the name behind the age, whatever the tree makes of it. */
function nextWithAge({ words }: Tree, head: number, byHead: ReadonlyMap<number, Phrase>): readonly number[] {
  const chunk = byHead.get(head)?.chunk;
  if (chunk?.isNamed !== true || chunk.sort !== 'person') return [];
  const between = words.slice(chunk.last + 1, chunk.last + NEXT_AFTER_AGE - 1).map(({ lower }) => lower);
  if (!/^, \d{1,3} ,? ?and\b/u.test(between.join(' '))) return [];
  const next = chunk.last + 1 + between.indexOf('and') + 1;
  for (let at = next; at < Math.min(words.length, next + NEXT); at++) {
    const other = byHead.get(at)?.chunk;
    if (other?.isNamed === true && other.sort === 'person' && other.first === next) return [at];
  }
  return [];
}

/** "Smith and Jones", taken as one; undefined where nothing is joined. */
export function coordination(
  input: string,
  tree: Tree,
  { head, range }: Phrase,
  mention: Mention,
  byHead: ReadonlyMap<number, Phrase>,
): Mention | undefined {
  const conjuncts = conjunctsOf(tree, head);
  const others = (conjuncts.length > 0 ? conjuncts : nextWithAge(tree, head, byHead)).map((other) => byHead.get(other));
  let last = range.last;
  let members = 1;
  for (const other of others) {
    if (!other || !isNextInList(tree, last, other.range.first)) break;
    last = Math.max(last, other.range.last);
    members++;
  }
  if (members < 2) return undefined;
  const span = makeSpan(input, mention.start, (tree.words[last] as Word).end);
  const { role: _role, basis: _basis, anonymityReason: _reason, country: _country, ...rest } = mention;
  return {
    ...{ ...rest, ...span },
    core: span,
    kind: mention.sort === 'person' ? 'group' : mention.kind,
    ...{ number: 'plural', gender: mention.gender === 'neuter' ? 'neuter' : 'unknown', last, coordinated: true },
  };
}
