/**
 * The claims of an account, under whoever makes them.
 *
 * In: an extraction. Out: lines. A claim stands under the outermost source of its chain.
 */
import type { Claim, Extraction } from '../records/index.js';
import { claimKindParts, claimStance, firmness, percentText, sourceParts, stanceText } from './claim-text.js';
import { onOneLine, wrap, wrapParts } from './layout.js';
import { groupBySource, type Links, linksOf } from './links.js';
import type { AccountStyle } from './style.js';

const INDENT = '  ';
/** Room for the longest stance, "does not deny". */
const STANCE_COLUMN = 15;

function claimParts(claim: Claim, links: Links): readonly string[] {
  const { figures, sameAs, disputedBy, id, start, end, confidence } = claim;
  return [
    ...claimKindParts(claim, links),
    ...(figures.length > 0 ? [`figures ${figures.join(', ')}`] : []),
    ...(sameAs.length > 0 ? [`same as ${sameAs.join(', ')}`] : []),
    ...(disputedBy.length > 0 ? [`disputed by ${disputedBy.join(', ')}`] : []),
    `${id} at ${start}–${end}`,
    `${percentText(confidence)} sure`,
  ];
}

/** A statement after its stance, its further lines under it. */
function statementLines(stance: string, words: string, style: AccountStyle, width: number): readonly string[] {
  const column = stance.padEnd(STANCE_COLUMN);
  return wrap(words, width - INDENT.length - STANCE_COLUMN).map(
    (line, at) => `${INDENT}${at === 0 ? style.stance(column) : ' '.repeat(STANCE_COLUMN)}${line}`,
  );
}

/** The lines of "who claims what". */
export function claimLines(extraction: Extraction, style: AccountStyle, width: number): readonly string[] {
  const links = linksOf(extraction);
  const groups = groupBySource(extraction, links).filter(({ claims, others }) => claims.length + others.length > 0);
  const under = ' '.repeat(INDENT.length + STANCE_COLUMN);
  return groups.flatMap(({ title, source, claims, others }) => [
    '',
    ...wrap(onOneLine(title), width).map((line) => style.source(line)),
    ...wrapParts(source ? sourceParts(source) : [], width - INDENT.length).map((line) =>
      style.faint(`${INDENT}${line}`),
    ),
    ...claims.flatMap((claim) => [
      ...statementLines(claimStance(claim, links), onOneLine(claim.standalone), style, width),
      ...wrap(firmness(claim.hedging), width - under.length).map(
        (line) => `${under}${style.hedging(line, claim.hedging.level)}`,
      ),
      ...wrapParts(claimParts(claim, links), width - under.length).map((line) => style.faint(`${under}${line}`)),
    ]),
    ...others.flatMap(({ stance, content, cue, id }) => [
      ...statementLines(
        stanceText(stance),
        onOneLine(content.map(({ text }) => text).join(' … ') || (cue?.text ?? '')),
        style,
        width,
      ),
      style.faint(`${under}${id}, no claim`),
    ]),
  ]);
}
