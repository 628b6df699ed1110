/**
 * Mends sentences that stand on the participle they open with: "Having been told that it was safe, engineers | opened the bridge."
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. "Having" opens no sentence of its own: the
 * clause behind its comma, with a subject and a finite verb, is what the sentence says.
 */
import { FINITE_TAGS } from './clauses.js';
import { LONGEST_CLIMB, type MendedSentence } from './mended-sentence.js';

/** Mends the sentence. */
export function mendOpeningParticiples({ fine, hang, head, label, length, lower, nameOf }: MendedSentence): void {
  const opening = lower(0) === 'having' ? 0 : -1;
  const participle = opening < 0 ? length : (head[opening] as number);
  if (participle >= length || head[participle] !== length || nameOf(opening) !== 'aux') return;
  for (let verb = participle + 1; verb < Math.min(length, participle + LONGEST_CLIMB); verb++) {
    if (head[verb] !== participle || !/^(?:conj|parataxis|ccomp)$/u.test(nameOf(verb)) || !FINITE_TAGS.has(fine(verb)))
      continue;
    let subject = -1;
    let comma = -1;
    for (let i = participle + 1; i < verb; i++) {
      if (head[i] === verb && nameOf(i).startsWith('nsubj')) subject = i;
      if (subject < 0 && lower(i) === ',') comma = i;
    }
    if (subject < 0 || comma < 0) continue;
    head[verb] = length;
    label[verb] = label[participle] as number;
    hang(participle, verb, 'advcl');
    for (let i = verb + 1; i < length; i++) if (head[i] === participle) head[i] = verb;
    return;
  }
}
