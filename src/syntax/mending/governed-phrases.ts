/**
 * Mends phrases that a verb governs but that were hung on its object: "accused the council | of hiding it", "asked the firm | about the leak".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. What somebody is accused of, or told about,
 * describes nobody. Source: Levin 1993, classes 33 (judgement), 10.6 (cheat verbs) and 37 (communication).
 */
import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/index.js';
import { tagNumber } from '../columns.js';
import type { MendedSentence } from './mended-sentence.js';

const VERB = tagNumber('VERB');
const NAME = tagNumber('PROPN');
const PRONOUN = tagNumber('PRON');

/** By preposition, verbs that govern it behind an object; with `deeds`, only where a deed in -ing follows. */
const GOVERNING: ReadonlyMap<string, { readonly verbs: ReadonlySet<string>; readonly deeds: boolean }> = new Map(
  (
    [
      ['of', 'accuse acquit convict suspect absolve', false],
      [
        'about',
        'alert approach ask brief challenge confront consult contact grill inform lobby mislead question quiz tell warn',
        false,
      ],
      [
        'for',
        'arrest attack blame criticise criticize condemn fine jail praise prosecute punish sanction sue thank',
        true,
      ],
      ['from', 'ban bar block deter discourage exclude keep prevent prohibit stop', true],
      ['with', 'charge', true],
    ] as const
  ).map(([preposition, verbs, deeds]) => [preposition, { verbs: new Set(verbs.split(' ')), deeds }]),
);

/** Most words from an object to the end of what hangs on it. */
const LONGEST_OBJECT = 12;

let hearers: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendGovernedPhrases(sentence: MendedSentence): void {
  const { fine, hang, head, lemma, length, lower, nameOf, universal } = sentence;
  for (let preposition = 2; preposition < length - 1; preposition++) {
    const governing = GOVERNING.get(lower(preposition));
    const noun = head[preposition] as number;
    if (!governing || noun <= preposition || noun >= length || !/^(?:case|mark)$/u.test(nameOf(preposition))) continue;
    const object = head[noun] as number;
    if (object >= preposition || noun - object > LONGEST_OBJECT || !/^i?obj$/u.test(nameOf(object))) continue;
    const verb = head[object] as number;
    if (verb >= object || universal[verb] !== VERB || !governing.verbs.has(lemma(verb))) continue;
    const isDeed = fine(noun) === 'VBG' && /^(?:acl|nmod)$/u.test(nameOf(noun));
    if (isDeed) {
      hang(noun, verb, 'advcl');
      hang(preposition, noun, 'mark');
    } else if (
      !governing.deeds &&
      nameOf(noun) === 'nmod' &&
      universal[noun] !== NAME &&
      isSomebody(object) &&
      !isSomebody(noun)
    )
      hang(noun, verb, 'obl');
  }

  /** "asked the firm", not "asked a question". */
  function isSomebody(index: number): boolean {
    hearers ??= new Set([...PERSON_NOUNS, ...BODY_NOUNS].flatMap(({ words }) => words.split(' ')));
    return universal[index] === NAME || universal[index] === PRONOUN || hearers.has(lemma(index));
  }
}
