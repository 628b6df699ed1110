/**
 * Settles the tags of office nouns that look like adjectives and that the treebanks hardly know as nouns: "chief executive", "attorney general".
 *
 * In: tagged columns. Out: the same, those words nouns. Business news names a chief executive in every other text; as an adjective it would leave
 * "its chief executive said" without a subject. Linear; allocates nothing per word.
 */
import type { TextToken } from '../text/index.js';
import { type Columns, UNIVERSAL_TAGS } from './columns.js';
import type { Tagger } from './tagger.js';

const ADJECTIVE = UNIVERSAL_TAGS.indexOf('ADJ');
const NOMINAL: ReadonlySet<number> = new Set(
  (['ADJ', 'NOUN', 'PROPN'] as const).map((tag) => UNIVERSAL_TAGS.indexOf(tag)),
);

/** Offices that "general" closes. */
const GENERAL: ReadonlySet<string> = new Set(
  'attorney solicitor surgeon inspector secretary director governor auditor consul postmaster'.split(' '),
);

/** Settles the tags in the columns. */
export function settleOfficeNouns({ classes }: Tagger, columns: Columns, tokens: readonly TextToken[]): void {
  const { tag, second, universal } = columns;
  for (let i = 1; i < tokens.length; i++) {
    if (universal[i] !== ADJECTIVE) continue;
    const { lower } = tokens[i] as TextToken;
    const before = (tokens[i - 1] as TextToken).lower;
    // "an executive order": before a noun it is an adjective, unless a chief goes before it.
    const isOffice =
      lower === 'executive'
        ? before === 'chief' || i + 1 === tokens.length || !NOMINAL.has(universal[i + 1] as number)
        : lower === 'general' && GENERAL.has(before);
    if (!isOffice || /^[-–]$/u.test(tokens[i + 1]?.text ?? '')) continue;
    tag[i] = second[i] = classes.findIndex(({ universal: of, fine }) => of === 'NOUN' && fine === 'NN');
    universal[i] = UNIVERSAL_TAGS.indexOf('NOUN');
  }
}
