/**
 * Mends sentences that stand on the participle they open with: "Having been told that it was safe, engineers | opened the bridge",
 * "After saying it was safe, she | left."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. Such words open no sentence of their own: the
 * clause behind its comma, with a subject and a finite verb, is what the sentence says.
 */
import { FINITE_TAGS } from '../clauses.js';
import { hangsBelow, LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

const OPENINGS = /^(?:after|before|by|while|when|since|despite|without|on|upon|in|besides)$/u;

/** The participle that the sentence opens with, its auxiliary or preposition before it; −1 where it opens otherwise. */
function openingParticiple({ fine, head, length, lower, nameOf }: MendedSentence): number {
  const isMarked = OPENINGS.test(lower(0)) && fine(1) === 'VBG' && /^(?:mark|case)$/u.test(nameOf(0));
  if (!isMarked && !(lower(0) === 'having' && nameOf(0) === 'aux')) return -1;
  const participle = head[0] as number;
  return participle < length && (!isMarked || participle === 1) ? participle : -1;
}

/** Mends the sentence. */
export function mendOpeningParticiples(sentence: MendedSentence): void {
  const { hang, head, label, length, nameOf } = sentence;
  const participle = openingParticiple(sentence);
  if (participle < 0 || head[participle] !== length) return;
  for (let verb = participle + 1; verb < Math.min(length, participle + LONGEST_CLIMB); verb++) {
    if (!/^(?:conj|parataxis|ccomp)$/u.test(nameOf(verb)) || !isFinite(sentence, verb)) continue;
    if (!hangsBelow(sentence, verb, participle)) continue;
    const comma = commaBefore(sentence, participle, verb);
    if (comma < 0) continue;
    // "Without saying why, | the club has sacked him": what stands before the comma is of the opening.
    for (let i = participle + 1; i < comma; i++) if (head[i] === verb) head[i] = participle;
    head[verb] = length;
    label[verb] = label[participle] as number;
    hang(participle, verb, 'advcl');
    for (let i = verb + 1; i < length; i++) if (head[i] === participle) head[i] = verb;
    return;
  }
}

/** Is it finite, or one of its auxiliaries? */
function isFinite({ fine, head, nameOf }: MendedSentence, verb: number): boolean {
  if (FINITE_TAGS.has(fine(verb))) return true;
  for (let i = Math.max(0, verb - MOST_AUXILIARIES); i < verb; i++)
    if (head[i] === verb && /^(?:aux|cop)/u.test(nameOf(i)) && FINITE_TAGS.has(fine(i))) return true;
  return false;
}

/** Most words from the first auxiliary to its verb. */
const MOST_AUXILIARIES = 6;

/** The comma before the subject of a verb, or −1. */
function commaBefore({ head, lower, nameOf }: MendedSentence, from: number, verb: number): number {
  let comma = -1;
  for (let i = from + 1; i < verb; i++) {
    if (head[i] === verb && nameOf(i).startsWith('nsubj')) return comma;
    if (lower(i) === ',') comma = i;
  }
  return -1;
}
