/**
 * The claims of an account, under whoever makes them.
 *
 * In: an extraction. Out: lines. A claim stands under the outermost source of its chain.
 */
import type { Attribution, Claim, Extraction, Source } from '../records/index.js';
import { onOneLine, wrap, wrapParts } from './layout.js';
import type { AccountStyle } from './style.js';

const INDENT = '  ';
/** Room for the longest stance, "does not deny". */
const STANCE_COLUMN = 15;

/** What one source is credited with. */
interface Group {
  readonly title: string;
  readonly details: readonly string[];
  readonly claims: Claim[];
  /** What it is credited with beside claims. */
  readonly others: Attribution[];
}

/** Finds records by id. */
interface Links {
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly sources: ReadonlyMap<string, Source>;
}

const stanceText = (stance: string): string => stance.replaceAll('-', ' ');

function sourceDetails({ kind, anonymity, role, basis, anonymityReason }: Source): readonly string[] {
  return [
    ...(role ? [onOneLine(role.text)] : []),
    ...(kind === 'unknown' ? [] : [kind]),
    ...(anonymity === 'named' ? [] : [anonymity]),
    ...(basis ? [`knows by: ${onOneLine(basis.text)}`] : []),
    ...(anonymityReason ? [`not named: ${onOneLine(anonymityReason.text)}`] : []),
  ];
}

function makeGroup(attribution: Attribution | undefined, links: Links): Group {
  const source = attribution?.source ? links.sources.get(attribution.source) : undefined;
  if (source) return { title: onOneLine(source.name), details: sourceDetails(source), claims: [], others: [] };
  return { title: attribution ? 'Nobody in particular' : 'The article itself', details: [], claims: [], others: [] };
}

/** Groups claims by source, and adds what sources are credited with beside claims; in order of first appearance. */
function groups({ claims, quotes, attributions }: Extraction, links: Links): readonly Group[] {
  const byKey = new Map<string, Group>();
  const groupOf = (attribution: Attribution | undefined): Group => {
    const key = attribution ? (attribution.source ?? 'nobody') : 'article';
    const known = byKey.get(key);
    if (known) return known;
    const made = makeGroup(attribution, links);
    byKey.set(key, made);
    return made;
  };
  const shown = new Set([
    ...claims.flatMap(({ chain }) => chain),
    ...quotes.flatMap(({ attribution }) => attribution ?? []),
  ]);
  for (const claim of claims) groupOf(links.attributions.get(claim.chain[0] ?? '')).claims.push(claim);
  for (const attribution of attributions) if (!shown.has(attribution.id)) groupOf(attribution).others.push(attribution);
  return [...byKey.values()];
}

/** "quoting the memo (asserts)" for each further link of a chain. */
function chainParts({ chain }: Claim, links: Links): readonly string[] {
  return chain.slice(1).flatMap((id) => {
    const attribution = links.attributions.get(id);
    if (!attribution) return [];
    const name =
      (attribution.source && links.sources.get(attribution.source)?.name) ??
      attribution.mention?.text ??
      'nobody in particular';
    return [`quoting ${onOneLine(name)} (${stanceText(attribution.stance)})`];
  });
}

/** How firmly a claim is put, and by which words. */
function firmness({ hedging: { level, cues } }: Claim): string {
  const words = [...new Set(cues.map(({ text }) => `“${onOneLine(text)}”`))].join(', ');
  return level === 'none' ? 'put plainly' : `${level} hedging${words === '' ? '' : `: ${words}`}`;
}

function claimParts(claim: Claim, links: Links): readonly string[] {
  const { kind, polarity, tense, figures, sameAs, disputedBy, id, start, end, confidence } = claim;
  return [
    ...(kind === 'fact' ? [] : [kind]),
    ...(polarity === 'negated' ? ['negated'] : []),
    ...(tense === 'future' ? ['about the future'] : []),
    ...chainParts(claim, links),
    ...(figures.length > 0 ? [`figures ${figures.join(', ')}`] : []),
    ...(sameAs.length > 0 ? [`same as ${sameAs.join(', ')}`] : []),
    ...(disputedBy.length > 0 ? [`disputed by ${disputedBy.join(', ')}`] : []),
    `${id} at ${start}–${end}`,
    `${Math.round(confidence * 100)}% sure`,
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
  const links: Links = {
    attributions: new Map(extraction.attributions.map((attribution) => [attribution.id, attribution])),
    sources: new Map(extraction.sources.map((source) => [source.id, source])),
  };
  const under = ' '.repeat(INDENT.length + STANCE_COLUMN);
  return groups(extraction, links).flatMap(({ title, details, claims, others }) => [
    '',
    ...wrap(title, width).map((line) => style.source(line)),
    ...wrapParts(details, width - INDENT.length).map((line) => style.faint(`${INDENT}${line}`)),
    ...claims.flatMap((claim) => {
      const stance = links.attributions.get(claim.chain[0] ?? '')?.stance ?? 'states';
      return [
        ...statementLines(stanceText(stance), onOneLine(claim.standalone), style, width),
        ...wrap(firmness(claim), width - under.length).map(
          (line) => `${under}${style.hedging(line, claim.hedging.level)}`,
        ),
        ...wrapParts(claimParts(claim, links), width - under.length).map((line) => style.faint(`${under}${line}`)),
      ];
    }),
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
