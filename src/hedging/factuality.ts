/**
 * Factuality of an event: does the text's author leave it as having happened?
 *
 * In: the document and the word that names the event. Out: −1 certainly not … 0 open … 1 certainly; on demand, how it came about.
 *
 * A linear model decides, over the event's form, the chain of its governors and, first of all, the value by rule, which
 * also has a share of its own. Not here: the rules (`factuality-rules.ts`), the model (`factuality-model.ts`).
 */
import { round3 } from '../confidence/index.js';
import type { SignatureClass } from '../lexicon/index.js';
import type { FactualityExplanation } from '../records/index.js';
import { type Document, spanOfWords, type Tree } from '../syntax/index.js';
import { isPassive, MOST_STEPS, someChildren, subjectOf, wordOf } from './clauses.js';
import { cuesGoverning } from './cue-index.js';
import { factualityFeatures } from './factuality-features.js';
import { factualityByModel } from './factuality-model.js';
import type { FactualityNotion, WordRange } from './factuality-notion.js';
import { isPossibility, modalOf, OPEN } from './factuality-own.js';
import { factualityByRule, isQuestion, type RuleStep } from './factuality-rules.js';
import type { NegationCue } from './negation.js';
import type { ScopedHedgeCue } from './scoped-cue.js';
import { signatureClassOf } from './signature.js';

/** How much the rules decide beside the model: what is rare in the training data ("holds no cities") is the rules' to say. */
const RULE_SHARE = 0.2;

/** The same under a governor whose meaning settles it: "did not fail to pay" is as sure as "paid"; what is commanded is open. */
const RULE_SHARE_IF_ENTAILED = 0.4;
const ENTAILING: ReadonlySet<SignatureClass> = new Set([
  'implicative',
  'negative-implicative',
  'command',
  'desire',
  'wish',
]);

/** The same where words settle it however rare they are: "prevented from", "without", "has yet to", "almost". */
const RULE_SHARE_IF_SETTLED = 0.6;

/** What the rules rule out by a plain "not", "never" or "nobody" has not happened, whatever the model says. */
const RULED_OUT = -2.9;
const MOST_IF_DENIED = -0.4;

/**
 * Factuality of the event at one word, −1…1, three decimals. Walks up to the root of the sentence.
 *
 * `happened` takes "did it happen?" strictly: what is yet to come, habitual or asked for has not. Modals, hedges and
 * negations inside `asked` are part of what is asked ("could leak": is it so that it could?) and do not change the value.
 */
export function factualityAtWord(
  document: Document,
  sentence: number,
  word: number,
  hedges: readonly ScopedHedgeCue[],
  negations: readonly NegationCue[],
  notion: FactualityNotion = 'author',
  asked: WordRange = { first: word, last: word },
): number {
  const tree = document.trees[sentence];
  if (!tree?.words[word]) return 0;
  const steps: RuleStep[] = [];
  factualityByRule(tree, word, hedges, negations, asked, steps);
  return decide(tree, word, steps, negations, notion, asked).value;
}

/** How the factuality of the event at a word came about, as its author leaves it. */
export function explainFactuality(
  { input, trees }: Document,
  sentence: number,
  word: number,
  hedges: readonly ScopedHedgeCue[],
  negations: readonly NegationCue[],
): FactualityExplanation | undefined {
  const tree = trees[sentence];
  if (!tree?.words[word]) return undefined;
  const asked = { first: word, last: word };
  const steps: RuleStep[] = [];
  const rule = factualityByRule(tree, word, hedges, negations, asked, steps);
  const { model, value, ruleShare, isLeftOpen } = decide(tree, word, steps, negations, 'author', asked);
  return {
    steps: steps.map((step) => ({
      governor: spanOfWords(input, tree, step.word, step.word),
      value: round3(step.value / 3),
      because: step.reasons,
    })),
    ...{ byRule: round3(rule / 3), byModel: round3(model), ruleShare, isLeftOpen, value },
  };
}

/** Joins rules and model. */
function decide(
  tree: Tree,
  word: number,
  steps: readonly RuleStep[],
  negations: readonly NegationCue[],
  notion: FactualityNotion,
  asked: WordRange,
): Pick<FactualityExplanation, 'value' | 'ruleShare' | 'isLeftOpen'> & { readonly model: number } {
  const rule = steps.at(-1)?.value ?? 0;
  const thousandths = factualityByModel(factualityFeatures(tree, word, steps, negations, asked), rule, notion);
  const model = Math.max(-1, Math.min(1, thousandths / 3000));
  if (notion === 'happened') return { model, value: round3(model), ruleShare: 0, isLeftOpen: false };
  const ruleShare =
    steps.at(-1)?.settles === true
      ? RULE_SHARE_IF_SETTLED
      : isEntailed(tree, word)
        ? RULE_SHARE_IF_ENTAILED
        : RULE_SHARE;
  const joined = round3((1 - ruleShare) * model + (ruleShare * Math.max(-3, Math.min(3, rule))) / 3);
  if (rule <= RULED_OUT && isDenied(tree, word, negations))
    return { model, value: Math.min(joined, MOST_IF_DENIED), ruleShare, isLeftOpen: false };
  const isLeftOpen = isAsked(tree, word) || isUndecided(tree, word) || isPossibility(modalOf(tree, word, asked));
  return { model, value: isLeftOpen ? Math.max(-OPEN, Math.min(OPEN, joined)) : joined, ruleShare, isLeftOpen };
}

/** Is it the infinitive of a word whose meaning settles whether it happened? */
function isEntailed(tree: Tree, word: number): boolean {
  const { head, label } = wordOf(tree, word);
  if (head < 0) return false;
  // "pretended that he had paid".
  if (label === 'ccomp')
    return /^(?:negative-implicative|wish)$/u.test(signatureClassOf(wordOf(tree, head), false) ?? '');
  if (label !== 'xcomp' && label !== 'acl' && (label !== 'obl' || tree.words[word - 1]?.lower !== 'to')) return false;
  const settles = signatureClassOf(wordOf(tree, head), true, isPassive(tree, head));
  return settles !== undefined && ENTAILING.has(settles);
}

/** Is the clause negated by an adverb of its own or by its subject ("nobody came"), not by its object ("gave no reason")? */
function isDenied(tree: Tree, word: number, negations: readonly NegationCue[]): boolean {
  const subject = subjectOf(tree, word);
  return cuesGoverning(negations, word).some(
    ({ head, negatesClause, isLexical }) =>
      negatesClause &&
      !isLexical &&
      ((wordOf(tree, head).head === word && wordOf(tree, head).label === 'advmod') ||
        (subject >= 0 && (head === subject || wordOf(tree, head).head === subject))),
  );
}

/** "whether the boat sank", "it is possible that it sank", "would not rule out resigning": open, whatever the model says. */
function isUndecided(tree: Tree, word: number): boolean {
  const { head, label } = wordOf(tree, word);
  if (head < 0 || !/^(?:[cx]comp|csubj|advcl)/u.test(label)) return false;
  const governor = wordOf(tree, head);
  if (governor.tag === 'ADJ' && POSSIBLE.has(governor.lower)) return true;
  if (governor.lemma === 'rule' && tree.words[head + 1]?.lower === 'out')
    return governor.label === 'xcomp' || someChildren(tree, head).some((child) => NOT.has(wordOf(tree, child).lower));
  return label !== 'xcomp' && someChildren(tree, word).some((child) => wordOf(tree, child).lower === 'whether');
}

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);

/** Adjectives that leave their clause open. */
const POSSIBLE: ReadonlySet<string> = new Set(['possible', 'conceivable', 'unclear', 'uncertain', 'plausible']);

/** Is it the main clause of a direct question, or a conjunct of it? That is open, whatever the model says. */
function isAsked(tree: Tree, word: number): boolean {
  let at = word;
  for (let step = 0; step < MOST_STEPS && wordOf(tree, at).label === 'conj'; step++) at = wordOf(tree, at).head;
  return wordOf(tree, at).head < 0 && isQuestion(tree);
}
