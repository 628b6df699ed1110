/**
 * Mends passives: what is urged, told or said does not urge, tell or say, and its label must show it.
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length.
 *
 * 1. The subject of a verb with a passive auxiliary is a passive subject.
 * 2. Headlines leave "is" out: "Minister urged to quit", "Bank accused of hiding losses" (tagged as participles by `settled-tags.ts`). Where the participle was hung on the
 *    noun and nothing else is a verb, it takes over.
 */
import { tagNumber, tagNumbers } from '../columns.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

/** Verbs that need an object before these words. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  (
    [
      [
        'to',
        'asked told urged ordered warned advised instructed encouraged forbidden invited forced sentenced linked believed alleged estimated suspected rumoured rumored',
      ],
      ['of', 'accused convicted acquitted suspected cleared'],
      ['for', 'blamed fined criticised criticized jailed arrested'],
      ['with', 'charged involved'],
      ['in', 'involved injured wounded killed arrested based located published employed jailed'],
      ['at', 'based located arrested employed'],
      ['on', 'arrested based briefed published'],
      ['about', 'briefed'],
      ['guilty', 'found'],
      ['dead', 'found'],
      ['over', 'arrested jailed criticised criticized'],
      ['as', 'described employed'],
      ['from', 'rescued banned excluded'],
      [
        'by',
        'injured wounded killed published employed owned led run backed caused written built sold used made affected hit',
      ],
    ] as const
  ).flatMap(([word, forms]) => forms.split(' ').map((form) => `${form} ${word}`)),
);

/** Has a verb that needs an object none, for the next word is what follows that object? */
export function lacksObject(verb: string, next: string): boolean {
  return NEEDS_OBJECT.has(`${verb} ${next}`);
}

const NOMINAL = tagNumbers('NOUN', 'PROPN');
const AUXILIARY = tagNumber('AUX');
const VERB = tagNumber('VERB');

/** What is longer is no headline. */
const LONGEST_HEADLINE = 20;

/** Mends the sentence. */
export function mendPassives(sentence: MendedSentence): void {
  const { fine, head, length, lower, nameOf, universal } = sentence;
  for (let i = 0; i < length; i++) if (nameOf(i) === 'aux:pass') markSubject(sentence, head[i] as number);
  for (let verb = 1; verb + 1 < length; verb++) {
    if (universal[verb] !== VERB || fine(verb) !== 'VBN' || !lacksObject(lower(verb), lower(verb + 1))) continue;
    const noun = head[verb] as number;
    if (
      length <= LONGEST_HEADLINE &&
      nameOf(verb) === 'acl' &&
      noun < verb &&
      head[noun] === length &&
      isLone(sentence, verb)
    )
      takeOver(sentence, verb);
    if (head[verb] !== length) continue;
    markSubject(sentence, verb);
  }
}

function markSubject({ head, nameOf, rename }: MendedSentence, verb: number): void {
  for (let i = Math.max(0, verb - LONGEST_CLIMB); i < verb; i++)
    if (head[i] === verb && nameOf(i) === 'nsubj') rename(i, 'nsubj:pass');
}

/** Is a participle the only verb, but for infinitives behind it? */
function isLone({ fine, length, universal }: MendedSentence, verb: number): boolean {
  for (let i = 0; i < length; i++)
    if (i !== verb && (universal[i] === AUXILIARY || (universal[i] === VERB && !/^VB[GN]?$/u.test(fine(i)))))
      return false;
  return true;
}

/** Gives a participle the place of the noun it hangs on. */
function takeOver({ hang, head, label, length, universal }: MendedSentence, verb: number): void {
  const noun = head[verb] as number;
  if (!NOMINAL.has(universal[noun] as number)) return;
  head[verb] = head[noun] as number;
  label[verb] = label[noun] as number;
  for (let i = verb + 1; i < length; i++) if (head[i] === noun) head[i] = verb;
  hang(noun, verb, 'nsubj:pass');
}
