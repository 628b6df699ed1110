/**
 * Signatures of words: what a verb, adjective or noun says of the truth of its complement.
 *
 * In: a word, whether its complement is an infinitive, whether it stands in the passive. Out: its signature, or undefined. The index is built on first use.
 */
import {
  type Signature,
  SIGNATURE_CLASSES,
  type SignatureClass,
  type SignatureGroup,
  SIGNATURES,
} from '../lexicon/index.js';
import type { Word } from '../syntax/index.js';

interface Entry {
  readonly clause: Signature;
  readonly infinitive: Signature;
  readonly classes: Pick<SignatureGroup, 'clause' | 'infinitive'>;
}

let entries: ReadonlyMap<string, Entry> | undefined;

function index(): ReadonlyMap<string, Entry> {
  if (entries) return entries;
  const classes = new Map(SIGNATURE_CLASSES.map((row) => [row.class, row]));
  const made = new Map<string, Entry>();
  for (const { part, clause, infinitive, lemmas } of SIGNATURES) {
    const [clauseRow, infinitiveRow] = [classes.get(clause), classes.get(infinitive)];
    if (!clauseRow || !infinitiveRow) continue;
    for (const lemma of lemmas)
      made.set(`${part} ${lemma}`, {
        clause: clauseRow.clause,
        infinitive: infinitiveRow.infinitive,
        classes: { clause, infinitive },
      });
  }
  return (entries = made);
}

function entryOf({ tag, lemma, lower }: Word, isPassive: boolean): Entry | undefined {
  if (tag === 'VERB' || tag === 'AUX') {
    // "was convinced that …", "was forced to …": a participle may have become an adjective of its own.
    const [verb, adjective] = [index().get(`verb ${lemma}`), index().get(`adjective ${lower}`)];
    return isPassive ? (adjective ?? verb) : (verb ?? adjective);
  }
  if (tag === 'NOUN') return index().get(`noun ${lemma}`);
  if (tag === 'ADJ') return index().get(`adjective ${lower}`) ?? index().get(`adjective ${lemma}`);
  return undefined;
}

/** The signature of a word for a clause or an infinitive; undefined where the table has none. */
export function signatureOf(word: Word, infinitive: boolean, isPassive = false): Signature | undefined {
  const entry = entryOf(word, isPassive);
  return entry && (infinitive ? entry.infinitive : entry.clause);
}

/** The class of a word; undefined where the table has none. */
export function signatureClassOf(word: Word, infinitive: boolean, isPassive = false): SignatureClass | undefined {
  const entry = entryOf(word, isPassive);
  return entry?.classes[infinitive ? 'infinitive' : 'clause'];
}
