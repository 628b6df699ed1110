/**
 * Who was described before and is named now: "A cyclist was killed. The cyclist, Ian Crook, was 44."
 *
 * In: the state and a name that no earlier name fits. Out: the entity described before; undefined where nobody or more than one fits.
 */
import { isPersonNoun, type Mention } from '../entities/index.js';
import type { Tree, Word } from '../syntax/index.js';
import type { Chosen } from './choices.js';
import { type Entity, gendersAgree } from './entity.js';
import { isSameText } from './front-matter.js';
import { headNoun, type State } from './state.js';

const MOST_MENTIONS = 60;
const MOST_SENTENCES = 4;
const SURENESS = 0.85;

/** Finds the entity that was described before it is named. */
export function namedLater(state: State, index: number): Chosen | undefined {
  const mention = state.mentions[index] as Mention;
  if (mention.sort !== 'person' && mention.sort !== 'unknown') return undefined;
  const tree = state.document.trees[mention.sentence] as Tree;
  const beside = besideComma(state, index, tree);
  if (beside !== undefined) return { entity: beside, confidence: SURENESS };
  const { tag } = tree.words[mention.head] as Word;
  if (mention.determination !== 'definite' || tag !== 'NOUN' || tree.words[mention.head + 1]?.text !== ',')
    return undefined;
  const noun = headNoun(tree, mention.head);
  const found = new Set<number>();
  for (let at = index - 1; at >= Math.max(0, index - MOST_MENTIONS); at--) {
    const other = state.mentions[at] as Mention;
    if (mention.sentence - other.sentence > MOST_SENTENCES || !isSameText(state, mention, other)) break;
    const entity = state.entities[state.entityOf[at] as number];
    if (!entity || other.coordinated || other.sentence === mention.sentence || !isUnnamedPerson(entity, mention))
      continue;
    if (entity.nouns.has(noun)) found.add(entity.id);
  }
  const [only] = found;
  return only === undefined || found.size > 1 ? undefined : { entity: only, confidence: SURENESS };
}

function isUnnamedPerson({ isNamed, hasNoun, sort, number, gender }: Entity, mention: Mention): boolean {
  return !isNamed && hasNoun && sort === 'person' && number !== 'plural' && gendersAgree(gender, mention.gender);
}

/** "The judge, Sir Alan Frith, rejected …" where the tree has two phrases. */
function besideComma({ mentions, entityOf, entities }: State, index: number, { words }: Tree): number | undefined {
  const { first, last, sort, gender, sentence } = mentions[index] as Mention;
  if (sort !== 'person' || words[first - 1]?.text !== ',' || words[last + 1]?.text !== ',') return undefined;
  if (/^(?:and|or|but)$/u.test(words[last + 2]?.lower ?? 'and')) return undefined;
  const other = mentions[index - 1];
  if (other?.sentence !== sentence || other.last !== first - 2 || other.last !== other.head || other.coordinated)
    return undefined;
  const entity = entities[entityOf[index - 1] as number];
  const isFit =
    other.form === 'description' && isPersonNoun((words[other.head] as Word).lemma) && other.number === 'singular';
  return isFit && entity && !entity.isNamed && gendersAgree(entity.gender, gender) ? entity.id : undefined;
}
