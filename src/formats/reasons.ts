/**
 * Why a record is believed as far as it is, in lines for people.
 *
 * In: an explanation, as `explain: true` puts it on every record. Out: a line for each part of the record, the weightiest evidence first, and one for each
 * thing that was considered and not chosen. Not here: layout.
 */
import type { Explanation, RecordPart } from '../records/index.js';
import { percentText } from './claim-text.js';
import { onOneLine } from './layout.js';

/** Evidence of less weight, in hundredths of a logit, is not worth a reader's time. */
const LEAST_WEIGHT = 10;
/** Most pieces of evidence for a part. */
const MOST_EVIDENCE = 6;

/**
 * Says why a record is believed as far as it is.
 *
 * Each part comes with how sure it is and its weightiest evidence: `+1.10` speaks for it, `−0.23` against it, in units of which three make the odds
 * twenty times better. What counts for next to nothing is left out; it is in `explanation.evidence`.
 *
 * @param explanation - The `explanation` of a record.
 * @returns Lines, none of them broken.
 *
 * @example
 * ```ts
 * const { figures } = createExtractor({ explain: true }).extract('The fire killed 40 people.');
 * reasonsFor(figures[0].explanation).length; // => 3
 * ```
 */
export function reasonsFor(explanation: Explanation): readonly string[] {
  const { evidence, parts, runnersUp } = explanation;
  return [
    ...parts.map(({ part, confidence, counts }) => {
      const own = evidence.filter((piece) => piece.part === part && Math.abs(piece.weight) >= LEAST_WEIGHT);
      const weightiest = [...own].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_EVIDENCE);
      const said = weightiest.map(({ name, weight }) => `${signed(weight)} ${withoutPart(name, part)}`).join(' · ');
      return `${part} ${percentText(confidence)}${counts ? '' : ' (beside)'}: ${said}`;
    }),
    ...evidence.filter((piece) => piece.part === undefined).map(({ name }) => onOneLine(name)),
    ...runnersUp.map(
      ({ part, span, reason }) =>
        `considered as ${part === 'chain' ? 'speaker' : part}: “${onOneLine(span.text)}” (${reason})`,
    ),
  ];
}

/** "speaker: a name" under the heading "speaker" is "a name". */
function withoutPart(name: string, part: RecordPart): string {
  return onOneLine(name.startsWith(`${part}: `) ? name.slice(part.length + 2) : name);
}

/** Hundredths of a logit with their sign: "+1.86". */
function signed(hundredths: number): string {
  return `${hundredths < 0 ? '−' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`;
}
