/**
 * Mends participles that tell what somebody does in a picture: "footage of Ms Hale | telling a crowd …".
 *
 * In: a parsed state. Out: the same with some heads changed; it stays one tree. Linear. Pictures and recordings do not speak: who is seen or heard in them does.
 */
import { tagNumbers } from '../columns.js';
import type { MendedSentence } from './mended-sentence.js';

const PICTURES: ReadonlySet<string> = new Set(
  'footage clip video film picture photo photograph image recording audio tape memory sound sight story case'.split(
    ' ',
  ),
);
const NOMINAL = tagNumbers('NOUN', 'PROPN', 'PRON');

/** Mends the sentence. */
export function mendPicturedDeeds(sentence: MendedSentence): void {
  const { fine, hang, nameOf, length } = sentence;
  for (let deed = 3; deed < length; deed++) {
    if (!/^(?:acl|advcl)$/u.test(nameOf(deed)) || fine(deed) !== 'VBG') continue;
    const seen = seenBefore(sentence, deed);
    if (seen >= 0) hang(deed, seen, 'acl');
  }
}

/** Who is in the picture that a participle hangs on, or right before it; −1 where there is no picture. */
function seenBefore({ head, lemma, length, lower, nameOf, universal }: MendedSentence, deed: number): number {
  const isSeen = (index: number, picture: number): boolean =>
    head[index] === picture && nameOf(index) === 'nmod' && NOMINAL.has(universal[index] as number);
  const picture = nameOf(deed) === 'acl' ? (head[deed] as number) : (head[deed - 1] as number);
  if (picture >= deed || picture >= length || !PICTURES.has(lemma(picture)) || lower(picture + 1) !== 'of') return -1;
  for (let seen = deed - 1; seen > picture; seen--) if (isSeen(seen, picture)) return seen;
  return -1;
}
