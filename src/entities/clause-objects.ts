/**
 * "Experts who examined the pictures said …", "A person familiar with the talks said …": what stands inside the subject's
 * phrase and a tree took for a second subject.
 *
 * In: the phrases of a sentence. Out: the same, the object inside the phrase of the true subject.
 */
import type { Tree, Word } from '../syntax/index.js';
import type { JoinablePhrase } from './joined-modifiers.js';

/** Gives relative clauses their objects back. Linear. */
export function withClauseObjects<P extends JoinablePhrase>(tree: Tree, phrases: readonly P[]): P[] {
  const byStart = new Map(phrases.map((phrase) => [phrase.range.first, phrase]));
  return phrases.map((phrase) => {
    const { head, range } = phrase;
    const { label, head: verb } = tree.words[head] as Word;
    if (!label.startsWith('nsubj') || verb <= range.last) return phrase;
    const isPrepositional = tree.words[range.last + 1]?.tag === 'ADP';
    if (!isPrepositional && (tree.words[range.last] as Word).tag !== 'VERB') return phrase;
    const object = byStart.get(range.last + (isPrepositional ? 2 : 1));
    if (!object || object.range.last >= verb) return phrase;
    const other = tree.words[object.head] as Word;
    if (!other.label.startsWith('nsubj') || other.head !== verb) return phrase;
    return { ...phrase, range: { first: range.first, last: object.range.last } };
  });
}
