/**
 * The lemma under the corrected tag.
 *
 * In: a token, its universal and its Penn tag. Out: the dictionary form in lower case. wink's lemma stands where wink's tag
 * was of the same kind; otherwise irregular forms from the lexicon, then suffix rules. Constant time a word.
 */
import { IRREGULAR_FORMS } from '../lexicon/index.js';
import type { UniversalTag } from '../records/index.js';
import type { TextToken } from '../text/index.js';

type Part = (typeof IRREGULAR_FORMS)[number]['part'];

let irregular: ReadonlyMap<Part, ReadonlyMap<string, string>> | undefined;

function irregularOf(part: Part, form: string): string | undefined {
  irregular ??= new Map(
    IRREGULAR_FORMS.map(({ part: own, forms }) => [
      own,
      new Map(
        forms.split('; ').flatMap((entry) => {
          const [lemma = '', list = ''] = entry.split(': ');
          return list.split(' ').map((word): [string, string] => [word, lemma]);
        }),
      ),
    ]),
  );
  return irregular.get(part)?.get(form);
}

/** Dictionary form of a token under its corrected tags. */
export function lemmaOf(token: TextToken, universal: UniversalTag, fine: string): string {
  const lower = token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower;
  switch (universal) {
    case 'VERB':
    case 'AUX':
      return verbLemma(lower, fine, token);
    case 'NOUN':
      return fine === 'NNS'
        ? pluralLemma(lower, token)
        : (irregularOf('noun', fine === 'NN' && lower.length === 2 ? lower : '') ?? lower);
    case 'PROPN':
      return fine === 'NNPS' ? pluralLemma(lower, token) : lower;
    case 'ADJ':
    case 'ADV':
      return fine === 'JJR' || fine === 'JJS' || fine === 'RBR' || fine === 'RBS'
        ? comparedLemma(lower, universal)
        : lower === "n't"
          ? 'not'
          : lower;
    case 'PRON':
    case 'DET':
      return lower === 'her' && fine !== 'PRP'
        ? 'her'
        : lower === 'her'
          ? 'she'
          : lower === "'s"
            ? 'we'
            : (irregularOf('pronoun', lower) ?? lower);
    case 'PART':
      return lower === "n't" ? 'not' : lower === "'" ? "'s" : fine === 'TO' ? 'to' : lower;
    default:
      return lower;
  }
}

function verbLemma(lower: string, fine: string, { winkTag, lemma }: TextToken): string {
  if (lower === "'d") return fine === 'MD' ? 'would' : 'have';
  if (lower === "'s") return 'be';
  const known =
    irregularOf('contraction', lower) ??
    (fine === 'VB' || fine === 'VBP' || fine === 'MD' ? irregularBase(lower) : irregularOf('verb', lower));
  if (known !== undefined) return known;
  if (fine === 'VB' || fine === 'VBP' || fine === 'MD') return lower;
  if ((winkTag === 'VERB' || winkTag === 'AUX') && lemma !== lower && lower.startsWith(lemma.slice(0, 2))) return lemma;
  if (fine === 'VBZ') return withoutS(lower);
  if (fine === 'VBG' && lower.length > 4 && lower.endsWith('ing')) return base(lower.slice(0, -3));
  if (fine === 'VBG' && lower.endsWith("in'")) return base(lower.slice(0, -3));
  if (lower.length > 3 && lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.length > 3 && lower.endsWith('eed')) return lower.slice(0, -1);
  if (lower.length > 3 && lower.endsWith('ed')) return base(lower.slice(0, -2));
  return lower;
}

/** Past forms that are base forms of other verbs. */
const OTHER_BASES: ReadonlySet<string> = new Set(['bore', 'bound', 'fell', 'found', 'ground', 'lay', 'saw', 'wound']);

/** The verb of a form that the tagger takes for a base form, though it is never one: `are`, `strove`. */
function irregularBase(lower: string): string | undefined {
  return OTHER_BASES.has(lower) ? undefined : irregularOf('verb', lower);
}

function pluralLemma(lower: string, { winkTag, lemma }: TextToken): string {
  const known = irregularOf('noun', lower);
  if (known !== undefined) return known;
  if (/(?:women|men|people|children)$/u.test(lower) && lower.includes('-')) return lower;
  if (winkTag === 'NOUN' && lemma !== lower && lower.startsWith(lemma.slice(0, 2)) && lemma.length < lower.length)
    return lemma;
  return withoutS(lower);
}

function withoutS(lower: string): string {
  if (lower.length < 3 || /\d/u.test(lower) || !lower.endsWith('s') || /(?:ss|us|is)$/u.test(lower)) return lower;
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh|[^aeiou]o)es$/u.test(lower))
    return /(?:[aeiou]s|[aiou]z|ch[ae])es$/u.test(lower) ? lower.slice(0, -1) : lower.slice(0, -2);
  return lower.slice(0, -1);
}

function comparedLemma(lower: string, universal: UniversalTag): string {
  const known = irregularOf('comparison', lower);
  if (known !== undefined) return known === 'good' && universal === 'ADV' ? 'well' : known;
  const stem = lower.replace(/(?:er|est)$/u, '');
  if (stem === lower || stem.length < 3) return lower;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /([^aeiouls])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

/** A verb stem without its ending: `stopp` → `stop`, `mak` → `make`, `ask` → `ask`. */
function base(stem: string): string {
  if (/(?:ll|ss|zz|ff|dd)$/u.test(stem)) return stem;
  if (/[aeiou]{2}[^aeiou]$/u.test(stem)) return /[csvz]$/u.test(stem) ? `${stem}e` : stem;
  if (/([bgkmnprtv])\1$/u.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[aeiou][^aeiou]+|^[^aeiou]*[aeiou])(?:at|iz|is|iv|uc|in|ur|or|ir|as|os|us|ot|ut|od|ud|id|ag|eg|ak|ok|ik|om|um|im|am|ap|op|ip|av|ov|ar)$/u.test(
      stem,
    ) &&
    needsE(stem)
  )
    return `${stem}e`;
  if (
    /(?:[^aeiou][aeiou](?:[cgsvz]|dg)|rg|nc|lv|rv|rs|ns|ls|[^aeiou]l|u|dg|ng[^aeiou])$/u.test(stem) &&
    !/(?:ss|ng|[aeiou]w)$/u.test(stem)
  )
    return `${stem}e`;
  if (/^[^aeiou]*[aeiou][bdgkmnprtlz]$/u.test(stem)) return `${stem}e`;
  return stem;
}

function needsE(stem: string): boolean {
  return (
    !/(?:in|or|ot|om|op|ap|it|ar|ur|ir|am|as|id|ak|ok|im|um|ag|ud|od)$/u.test(stem) ||
    /(?:ak|ok|at|iz|us|os|uc|lud|vid|rid|sid|cid|mot|not|quir|ber|tur|sur|car|par|har|clin|fin|bin|min|plor|nor|stor|scor|com|am|um|im|gag|ap|op)$/u.test(
      stem,
    )
  );
}
