/**
 * Wrong factuality, check-worthiness, propositions and trees: the tasks whose comparison is short.
 *
 * In: one gold line and what was predicted. Out: findings.
 */
import type { TokenShape } from '../adapters/syntax.js';
import type { Scorers, TreebankSentence } from '../scorers.js';
import type { EventLine, InputLine } from '../shapes.js';
import { type Finding, windowOn } from './finding.js';

/** Events more than one step of the scale away. */
export function factualityErrors(
  gold: EventLine & { readonly factuality: number },
  predicted: { readonly factuality: number },
): Finding[] {
  const off = predicted.factuality - gold.factuality;
  if (Math.abs(off) <= 1) return [];
  const line = `gold ${gold.factuality} ours ${predicted.factuality}: ${windowOn(gold.text, [{ letter: '', spans: [gold.event] }], 120)}`;
  return [{ group: off > 0 ? 'too factual' : 'not factual enough', id: gold.id, lines: [line] }];
}

/** Sentences on the wrong side of one half. */
export function checkWorthinessErrors(
  gold: InputLine & { readonly label: number },
  predicted: { readonly score: number },
): Finding[] {
  if (gold.label >= 0.5 === predicted.score >= 0.5) return [];
  return [
    { group: gold.label >= 0.5 ? 'missed' : 'spurious', id: gold.id, lines: [`${predicted.score} ${gold.text}`] },
  ];
}

/** Gold tuples that nothing covers by half, predictions that are less than half right. */
export function propositionErrors(
  gold: InputLine & { readonly gold: readonly (readonly string[])[] },
  predicted: { readonly propositions: readonly (readonly string[])[] },
  { splitWords, tupleMatch }: Scorers['propositions'],
): Finding[] {
  const slots = ([subject = '', predicate = '', ...rest]: readonly string[]): string[][] =>
    [predicate, subject, ...(rest.length ? [rest.join(' ')] : [])].map((words) => splitWords(words, true));
  const wanted = gold.gold.map((tuple) => ({ tuple, slots: slots(tuple) }));
  const have = predicted.propositions.map((tuple) => ({ tuple, slots: slots(tuple) }));
  const lines = [
    gold.text,
    ...wanted.map(({ tuple }) => `gold ${tuple.join(' | ')}`),
    ...have.map(({ tuple }) => `ours ${tuple.join(' | ')}`),
  ];
  const findings: Finding[] = [];
  const missed = wanted.filter((g) => !have.some((p) => tupleMatch(g.slots, p.slots)[1] >= 0.5));
  const wrong = have.filter((p) => !wanted.some((g) => tupleMatch(g.slots, p.slots)[0] >= 0.5));
  if (missed.length)
    findings.push({
      group: 'missed',
      id: gold.id,
      lines: [...lines, ...missed.map(({ tuple }) => `missed: ${tuple.join(' | ')}`)],
    });
  if (wrong.length)
    findings.push({
      group: 'spurious',
      id: gold.id,
      lines: [...lines, ...wrong.map(({ tuple }) => `wrong: ${tuple.join(' | ')}`)],
    });
  return findings;
}

/** Words with another tag, head or label, grouped by what was taken for what. */
export function syntaxErrors(
  { id, text, words }: TreebankSentence,
  tokens: readonly TokenShape[],
  { coarse }: Scorers['syntax'],
): Finding[] {
  const findings: Finding[] = [];
  const byPlace = new Map(tokens.map((token) => [`${token.start}-${token.end}`, token]));
  for (const word of words) {
    const token = byPlace.get(`${word.start}-${word.end}`);
    const lines = [windowOn(text, [{ letter: '', spans: [[word.start, word.end]] }])];
    if (!token) findings.push({ group: 'other word boundaries', id, lines });
    else if (token.upos !== word.upos) findings.push({ group: `tag ${word.upos} as ${token.upos}`, id, lines });
    else if (coarse(token.label) !== word.label)
      findings.push({ group: `label ${word.label} as ${coarse(token.label)}`, id, lines });
  }
  return findings;
}
