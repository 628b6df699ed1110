/**
 * Mends clauses that were hung on whom one tells them: "told reporters | that gaps had narrowed".
 *
 * In: a parsed state. Out: the same with some heads and labels changed; it stays one tree. Linear but for walks of bounded length. A relative
 * clause whose "that" is its object looks the same; behind whom one tells it is what was told.
 */
import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/index.js';
import { tagNumbers } from '../columns.js';
import { type MendedSentence } from './mended-sentence.js';

const TELLING = /^(?:tell|inform|assure|warn|remind|notify|convince|persuade)$/u;
const NAMES = tagNumbers('PROPN', 'PRON');
/** Most words between "that" and its verb. */
const LONGEST_CLAUSE = 20;

let told: ReadonlySet<string> | undefined;

/** Mends the sentence. */
export function mendToldClauses(sentence: MendedSentence): void {
  const { hang, head, lemma, length, lower, nameOf, rename, universal } = sentence;
  told ??= new Set([...PERSON_NOUNS, ...BODY_NOUNS].flatMap(({ words }) => words.split(' ')));
  for (let that = 2; that < length; that++) {
    const whom = that - 1;
    const verb = head[whom] as number;
    if (lower(that) !== 'that' || verb >= whom || !/^i?obj$/u.test(nameOf(whom)) || !TELLING.test(lemma(verb)))
      continue;
    const clause = head[that] as number;
    if (clause <= that || clause - that > LONGEST_CLAUSE || clause >= length) continue;
    if (head[clause] !== whom || nameOf(clause) !== 'acl:relcl') continue;
    if (!NAMES.has(universal[whom] as number) && !told.has(lemma(whom))) continue;
    if (!hasSubject(sentence, clause, that)) continue;
    hang(clause, verb, 'ccomp');
    rename(that, 'mark');
    rename(whom, 'iobj');
  }
}

function hasSubject({ head, nameOf }: MendedSentence, clause: number, that: number): boolean {
  for (let i = that + 1; i < clause; i++) if (head[i] === clause && nameOf(i).startsWith('nsubj')) return true;
  return false;
}
