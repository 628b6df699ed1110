/**
 * Can what a word names speak? Names and nouns of people and bodies, and pronouns of persons.
 *
 * In: the head word of a phrase. Out: yes or no. Documents do not count here: they say, but they do not go on to warn.
 */
import type { Word } from '../syntax/index.js';
import { knowledge } from './knowledge.js';

const PERSONAL: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'who', 'everyone', 'someone']);

/** May the word be the head of a speaker's naming? */
export function maySpeak({ tag, lemma, lower }: Word): boolean {
  if (tag === 'PROPN') return true;
  if (tag === 'PRON') return PERSONAL.has(lower);
  const { persons, bodies } = knowledge();
  return persons.has(lemma) || persons.has(lower) || bodies.has(lemma);
}
