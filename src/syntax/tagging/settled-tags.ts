/**
 * Settles tags that the words around settle and that the treebanks hardly teach.
 *
 * In: tagged columns. Out: the same, some tags corrected. Linear; allocates nothing per word. Not here: the rules (`settled-verbs.ts`, `settled-participles.ts`, `settled-nouns.ts`).
 * Each looks at a bounded number of words and sees what those before it have settled.
 */
import { key, labelsOf } from '../../confidence/index.js';
import type { TextToken } from '../../text/index.js';
import { type Columns, tagNumber } from '../columns.js';
import { NOUN_RULES } from './settled-nouns.js';
import { PARTICIPLE_RULES } from './settled-participles.js';
import { VERB_RULES } from './settled-verbs.js';
import type { TagRule, TaggedSentence } from './tag-rule.js';
import { classNumber, DICTIONARY_TEMPLATE, type Tagger } from './tagger.js';

const RULES: readonly TagRule[] = [...VERB_RULES, ...PARTICIPLE_RULES, ...NOUN_RULES];

/** Settles the tags in the columns. */
export function settleTags(tagger: Tagger, columns: Columns, tokens: readonly TextToken[]): void {
  const { allowed, classes, dictionary } = tagger;
  const { tag, second, universal, word } = columns;
  const sentence: TaggedSentence = {
    length: tokens.length,
    isHeadline: !/^[.!?]$/u.test(tokens.at(-1)?.text ?? ''),
    lower: (index) => tokens[index]?.lower ?? '',
    isCapital: (index) => /^\p{Lu}/u.test(tokens[index]?.text ?? ''),
    universal,
    fine: (index) => classes[tag[index] ?? -1]?.fine ?? '',
    mayBe: (index, form) => {
      const count = labelsOf(dictionary, key(DICTIONARY_TEMPLATE, word[index] as number), allowed);
      return allowed.subarray(0, count).includes(classNumber(tagger, 'VERB', form));
    },
  };
  for (let i = 0; i < tokens.length; i++)
    for (const rule of RULES) {
      const settled = rule(sentence, i);
      if (!settled) continue;
      const number = classNumber(tagger, settled.universal, settled.fine);
      if (settled.isDoubtful) {
        if (second[i] === tag[i]) second[i] = number;
        continue;
      }
      tag[i] = second[i] = number;
      universal[i] = tagNumber(settled.universal);
    }
}
