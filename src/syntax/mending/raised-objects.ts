/**
 * Mends infinitives that were hung on an object whose deed they are ("expects the economy | to shrink", "forced the council | to sell"), and gerunds that were taken for what
 * somebody did meanwhile: "denied | killing them".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. What somebody expects, or has somebody do, is
 * no description of who does it. Source: Levin 1993 and Huddleston & Pullum 2002, chapter 14: raised objects and object control.
 */
import type { MendedSentence } from './mended-sentence.js';

/** Verbs that take an object and what it is to do. */
const RAISING: ReadonlySet<string> = new Set(
  'advise allow cause compel enable encourage expect forbid force instruct invite order permit persuade prompt remind tell urge'.split(
    ' ',
  ),
);
/** Verbs that take what somebody does or did in -ing. */
const WITH_GERUND: ReadonlySet<string> = new Set(
  'admit avoid begin consider continue deny finish keep propose quit recall recommend regret resume risk start stop suggest'.split(
    ' ',
  ),
);
/** Most words from the object to its verb. */
const LONGEST_OBJECT = 20;

/** Mends the sentence. */
export function mendRaisedObjects(sentence: MendedSentence): void {
  const { fine, hang, head, length, lemma, lower, nameOf } = sentence;
  for (let verb = 2; verb < length; verb++) {
    const before = verb - 1;
    if (nameOf(verb) === 'advcl' && head[verb] === before && fine(verb) === 'VBG' && WITH_GERUND.has(lemma(before)))
      hang(verb, before, 'xcomp');
    if (nameOf(verb) !== 'acl' || !isInfinitive(sentence, verb)) continue;
    const object = head[verb] as number;
    if (object >= verb || verb - object > LONGEST_OBJECT || nameOf(object) !== 'obj') continue;
    const above = head[object] as number;
    if (above >= object || !(RAISING.has(lemma(above)) || (lemma(above) === 'want' && isDefinite(object)))) continue;
    hang(verb, above, 'xcomp');
  }

  /** "want the council to act", but "want a deal to end it". */
  function isDefinite(object: number): boolean {
    if (/^NNPS?$/u.test(fine(object))) return true;
    for (let i = Math.max(0, object - LONGEST_OBJECT); i < object; i++)
      if (head[i] === object && (lower(i) === 'the' || nameOf(i) === 'nmod:poss')) return true;
    return false;
  }
}

/** Has it a "to", and nothing that makes it finite? */
function isInfinitive({ fine, head, lower, nameOf }: MendedSentence, verb: number): boolean {
  for (let i = Math.max(0, verb - LONGEST_OBJECT); i < verb; i++)
    if (head[i] === verb && nameOf(i) === 'mark' && lower(i) === 'to') return /^VBN?$/u.test(fine(verb));
  return false;
}
