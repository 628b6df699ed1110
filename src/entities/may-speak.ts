/**
 * Can what a word names speak, or be cited? Names and nouns of people and bodies, and pronouns of persons.
 *
 * In: the head word of a phrase. Out: yes or no. Documents do not speak: they say, but they do not go on to warn. Cited they are.
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

/** May somebody quote what the word heads? Whoever can speak, anybody a pronoun stands for, and documents. */
export function mayBeCited(word: Word): boolean {
  return word.tag === 'PRON' || maySpeak(word) || knowledge().things.get(word.lemma) === 'document';
}
