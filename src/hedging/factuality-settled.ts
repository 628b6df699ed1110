/**
 * What single words round an event settle of it, however rare they are and whatever the tree makes of the rest.
 *
 * In: what is read of a sentence, a word, the value of its governor. Out: the word's base, or undefined where nothing is
 * settled. "has yet to sign", "voted against building", "abandoned plans to close", "no intention of leaving", "Had it rained, …".
 * Not here: what clauses and signatures say (`factuality-rules.ts`).
 */
import { PLAN_FATES, type PlanFateRow } from '../lexicon/index.js';
import type { Tree } from '../syntax/index.js';
import { someChildren, wordOf } from './clauses.js';
import type { RuleReading } from './factuality-own.js';
import { signatureOf } from './signature.js';

/** A value and why. */
type Settled = readonly [value: number, reason: string];

/** The base that words settle for the event at `place`, whose governor has this value; marks the reading as settled. */
export function settledByWords(reading: RuleReading, place: number, headValue: number): number | undefined {
  const { tree } = reading;
  const settled =
    afterYet(tree, place, headValue) ??
    afterRather(tree, place) ??
    inverted(tree, place) ??
    againstIt(tree, place, headValue) ??
    ruledOut(tree, place, headValue) ??
    ofPlan(tree, place, headValue) ??
    ofNone(tree, place, headValue) ??
    neverCame(tree, place, headValue) ??
    ofEvidence(tree, place, headValue) ??
    ofTruth(tree, place, headValue) ??
    ofSlimChance(tree, place, headValue);
  if (!settled) return undefined;
  reading.reasons?.push(settled[1]);
  reading.settles = true;
  return settled[0];
}

/** What is not so, as sure as a rule can say. */
const NOT_SO = -2.2;
const NEITHER = 0.3;

const byValue = (headValue: number, affirmed: number): number => (headValue >= 0.9 ? affirmed : NEITHER);

/** "has yet to sign", "is yet to be opened", however the tree hangs it. */
function afterYet({ words }: Tree, place: number, headValue: number): Settled | undefined {
  const to = words[place - 1]?.lower === 'be' ? place - 2 : place - 1;
  if (words[to]?.lower !== 'to' || words[to - 1]?.lower !== 'yet') return undefined;
  const before = words[to - 2]?.lemma;
  if (before !== 'have' && before !== 'be' && before !== 'remain') return undefined;
  return [byValue(headValue, -1.8), 'has yet to'];
}

/** "Rather than wait, …". */
function afterRather({ words }: Tree, place: number): Settled | undefined {
  if (words[place - 1]?.lower !== 'than' || words[place - 2]?.lower !== 'rather') return undefined;
  const { tag } = words[place] ?? {};
  return tag === 'VERB' ? [NOT_SO, '"rather than"'] : undefined;
}

/** How far an inverted condition may reach. */
const LONGEST_CONDITION = 25;

/** "Had the alarm sounded, the guards would have woken". */
function inverted(tree: Tree, place: number): Settled | undefined {
  const { words } = tree;
  if (words[0]?.lower !== 'had' || wordOf(tree, place).fineTag !== 'VBN') return undefined;
  const comma = words.findIndex(({ lower }, index) => index > LONGEST_CONDITION || lower === ',');
  if (comma < 0 || comma > LONGEST_CONDITION) return undefined;
  const modal = words.findIndex(
    ({ lower }, index) => index > comma && (lower === 'would' || lower === 'could' || lower === 'might'),
  );
  if (modal < 0 || !words.slice(modal + 1, modal + 5).some(({ lower }) => lower === 'have')) return undefined;
  if (place > comma) return isWouldHave(tree, place) ? [NOT_SO, 'supposed against the facts'] : undefined;
  if (words.slice(1, place).some(({ lower }) => lower === 'not' || lower === 'never')) return undefined;
  return [NOT_SO, 'supposed against the facts'];
}

/** "… I would have stayed": the modal and "have" of a verb. */
export function isWouldHave(tree: Tree, verb: number): boolean {
  const auxiliaries = someChildren(tree, verb).filter((child) => wordOf(tree, child).label === 'aux');
  return (
    auxiliaries.some((child) => /^(?:would|could|might|’d|'d)$/u.test(wordOf(tree, child).lower)) &&
    auxiliaries.some((child) => wordOf(tree, child).lower === 'have')
  );
}

/** Verbs that settle what they are against, at least for their subject. */
const DECIDING: ReadonlySet<string> = new Set(['decide', 'vote', 'rule', 'opt', 'choose']);

/** "voted against building", "warned against building". */
function againstIt(tree: Tree, place: number, headValue: number): Settled | undefined {
  if (tree.words[place - 1]?.lower !== 'against' || !tree.words[place]?.lower.endsWith('ing')) return undefined;
  const { head } = wordOf(tree, place);
  if (head < 0) return undefined;
  return [DECIDING.has(wordOf(tree, head).lemma) ? byValue(headValue, NOT_SO) : 0, 'against it'];
}

/** "ruled out raising the duty", "were prevented from voting", "impossible for crews to land". */
function ruledOut(tree: Tree, place: number, headValue: number): Settled | undefined {
  const { words } = tree;
  const { head, label } = wordOf(tree, place);
  if (head < 0 || head > place) return undefined;
  const governor = wordOf(tree, head);
  if (governor.lemma === 'rule' && words[head + 1]?.lower === 'out' && (label === 'xcomp' || label === 'ccomp'))
    return headValue >= 0.9 ? [NOT_SO, 'ruled out'] : undefined;
  const first = words[tree.first[place] ?? place];
  if (label === 'obl' && words[place - 1]?.lower === 'from' && words[place]?.lower.endsWith('ing')) {
    const signature = signatureOf(governor, true);
    return signature && signature[0] < 0 ? [byValue(headValue, signature[0]), 'kept from it'] : undefined;
  }
  if (governor.tag === 'ADJ' && first?.lower === 'for' && (label === 'advcl' || label === 'ccomp')) {
    const signature = signatureOf(governor, true);
    return signature && signature[0] <= -2 ? [byValue(headValue, signature[0]), `"${governor.lemma}"`] : undefined;
  }
  return undefined;
}

let fates: ReadonlyMap<string, readonly PlanFateRow[]> | undefined;
function fatesOf(verb: string): readonly PlanFateRow[] {
  if (!fates) {
    const made = new Map<string, PlanFateRow[]>();
    for (const row of PLAN_FATES)
      for (const lemma of row.verbs) {
        const rows = made.get(lemma);
        if (rows) rows.push(row);
        else made.set(lemma, [row]);
      }
    fates = made;
  }
  return fates.get(verb) ?? [];
}

/** "abandoned plans to close": an infinitive of a noun that is the object of a verb which settles it. */
function ofPlan(tree: Tree, place: number, headValue: number): Settled | undefined {
  const to = tree.words[place - 1]?.lower === 'be' ? place - 2 : place - 1;
  if (tree.words[to]?.lower !== 'to') return undefined;
  const { head, label } = wordOf(tree, place);
  if (head < 0 || head > place || (label !== 'acl' && label !== 'advcl' && label !== 'xcomp')) return undefined;
  const noun = wordOf(tree, head).tag === 'NOUN' ? head : to - 1;
  const { tag, lemma, label: role, head: verb } = wordOf(tree, noun);
  if (tag !== 'NOUN' || verb < 0 || (role !== 'obj' && role !== 'nsubj:pass')) return undefined;
  if (signatureOf(wordOf(tree, noun), true) === undefined && wordOf(tree, verb).lemma !== 'lack') return undefined;
  const row = fatesOf(wordOf(tree, verb).lemma).find(({ nouns }) => nouns?.includes(lemma) ?? true);
  if (!row) return undefined;
  // "lack" is negative, so the value of its clause says nothing.
  const isSettled = wordOf(tree, verb).lemma === 'lack' || isAffirmed(tree, verb);
  return isSettled && (headValue !== NEITHER || row.nouns) ? [row.value, `what became of the ${lemma}`] : undefined;
}

/** No "not" and no modal on a verb. */
function isAffirmed(tree: Tree, verb: number): boolean {
  return !someChildren(tree, verb).some((child) => {
    const { label, lower } = wordOf(tree, child);
    return (
      (label === 'advmod' && /^(?:not|n't|n’t|never)$/u.test(lower)) ||
      (label === 'aux' &&
        lower !== 'had' &&
        lower !== 'has' &&
        lower !== 'have' &&
        lower !== 'was' &&
        lower !== 'is' &&
        lower !== 'did')
    );
  });
}

/** Nouns of what is wanted or may come. */
const OF_WILL = /^(?:intention|intent|plan|hope|prospect|chance|question|possibility|desire|wish|likelihood)$/u;

/** "no intention of resigning", "no role in drafting", "saw no ships carrying grain". */
function ofNone(tree: Tree, place: number, headValue: number): Settled | undefined {
  const { label, head, lower } = wordOf(tree, place);
  if (headValue > -0.9 || head < 0 || head > place || !lower.endsWith('ing')) return undefined;
  const noun = wordOf(tree, head);
  if (noun.tag !== 'NOUN' || (label !== 'acl' && label !== 'nmod')) return undefined;
  const isNone = someChildren(tree, head).some((child) => /^(?:no|any)$/u.test(wordOf(tree, child).lower));
  if (!isNone) return undefined;
  if (tree.words[place - 1]?.lower === 'of' && OF_WILL.test(noun.lemma)) return [NOT_SO, `no ${noun.lemma}`];
  if (label !== 'acl') return undefined;
  return tree.first[place] === place ? [-1.5, `no ${noun.lemma}`] : undefined;
}

/** "died before he could testify". */
function neverCame(tree: Tree, place: number, headValue: number): Settled | undefined {
  if (wordOf(tree, place).label !== 'advcl' || headValue < 0.9) return undefined;
  const children = someChildren(tree, place).map((child) => wordOf(tree, child).lower);
  return children[0] === 'before' && children.includes('could') ? [-2, 'before it could'] : undefined;
}

/** "found no sign that …", "would neither confirm nor deny that …". */
function ofEvidence(tree: Tree, place: number, headValue: number): Settled | undefined {
  const { label, head } = wordOf(tree, place);
  if (head < 0 || head > place) return undefined;
  const governor = wordOf(tree, head);
  // Parsers take "no evidence that he left" for a relative clause at times: that has no subject of its own.
  const isClause = label === 'acl' || (label === 'acl:relcl' && hasOwnSubject(tree, place));
  if (isClause && headValue <= -0.9 && OF_EVIDENCE.test(governor.lemma) && startsWithThat(tree, place))
    return [-0.8, `no ${governor.lemma}`];
  if (label !== 'ccomp' || (governor.lemma !== 'confirm' && governor.lemma !== 'deny')) return undefined;
  const other = someChildren(tree, head).some((child) => {
    const { label: role, lemma } = wordOf(tree, child);
    return role === 'conj' && (lemma === 'confirm' || lemma === 'deny');
  });
  return other ? [0, 'neither confirmed nor denied'] : undefined;
}

const OF_EVIDENCE = /^(?:evidence|sign|proof|indication|hint|trace|suggestion|reason|basis|grounds?)$/u;

const startsWithThat = (tree: Tree, clause: number): boolean =>
  someChildren(tree, clause).some((child) => child < clause && wordOf(tree, child).lower === 'that');

const hasOwnSubject = (tree: Tree, clause: number): boolean =>
  someChildren(tree, clause).some((child) => {
    const { label, lower } = wordOf(tree, child);
    return label.startsWith('nsubj') && lower !== 'that';
  });

/** "It is not true that …", "It is false that …". */
function ofTruth(tree: Tree, place: number, headValue: number): Settled | undefined {
  const { label, head } = wordOf(tree, place);
  if (head < 0 || !/^(?:ccomp|csubj)/u.test(label) || !startsWithThat(tree, place)) return undefined;
  const { lower, tag } = wordOf(tree, head);
  if (tag !== 'ADJ' || Math.abs(headValue) < 2) return undefined;
  if (lower === 'true') return headValue < 0 ? [NOT_SO, 'not true'] : undefined;
  return headValue > 0 && /^(?:false|untrue|incorrect)$/u.test(lower) ? [NOT_SO, `"${lower}"`] : undefined;
}

/** "Chances are slim that …", "the odds of … are long": hardly. */
function ofSlimChance(tree: Tree, place: number, headValue: number): Settled | undefined {
  const { label, head } = wordOf(tree, place);
  if (head < 0 || !/^(?:ccomp|csubj|advcl|acl)/u.test(label) || headValue < 2) return undefined;
  const { lower } = wordOf(tree, head);
  const subject = someChildren(tree, head).find((child) => wordOf(tree, child).label.startsWith('nsubj'));
  const isChance =
    subject !== undefined &&
    /^(?:chance|odds|likelihood|prospect|probability|hope)$/u.test(wordOf(tree, subject).lemma);
  return isChance && /^(?:slim|small|remote|low|poor|nil|negligible)$/u.test(lower)
    ? [-1.8, `${lower} chances`]
    : undefined;
}
