/**
 * Markdown: an extraction as notes that a person reads, pastes and edits.
 *
 * In: an extraction. Out: CommonMark. The words of the article are escaped: they say what they say, and mark up nothing.
 */
import type { Claim, Extraction, Figure, Quote } from '../records/index.js';
import { claimKindParts, claimStance, firmness, percentText, sourceParts, stanceText } from './claim-text.js';
import type { DocumentDetails, FormatOptions } from './document.js';
import { figureParts } from './figure-text.js';
import { onOneLine } from './layout.js';
import { groupBySource, type Links, linksOf, type SourceGroup, sourceOf } from './links.js';
import { isWebAddress, publicationParts, summaryParts, titleOf } from './title.js';

/** What means something to CommonMark, or to a common extension, wherever it stands. */
const MARKUP = /[\\`*_{}[\]<>#|~$]|&(?=[#\p{L}])/gu;
/** What means something at the start of a line: a list, a rule, a heading. */
const LINE_START = /^(?:(\d{1,9})([.)])|([-+=]))(?=[\s+=-]|$)/u;

/** Escapes words of the article, on one line. */
function escaped(words: string): string {
  return onOneLine(words).replace(MARKUP, '\\$&').replace(LINE_START, '$1\\$2$3');
}

const joined = (parts: readonly string[]): string => parts.map(escaped).join(' · ');

function headLines(extraction: Extraction, document: DocumentDetails): readonly string[] {
  const { url } = document;
  const link = url === undefined ? [] : [isWebAddress(url) ? `<${url}>` : escaped(url)];
  const published = [...publicationParts(document).map(escaped), ...link];
  return [
    `# ${escaped(titleOf(extraction, document))}`,
    ...(published.length > 0 ? ['', published.join(' · ')] : []),
    '',
    joined(summaryParts(extraction)),
  ];
}

function claimItem(claim: Claim, links: Links): readonly string[] {
  const parts = [
    firmness(claim.hedging),
    ...claimKindParts(claim, links),
    ...claim.figures,
    ...claim.disputedBy.map((id) => `disputed by ${id}`),
    `${claim.id}, ${percentText(claim.confidence)} sure`,
  ];
  return [`- **${escaped(claimStance(claim, links))}** ${escaped(claim.standalone)}  `, `  ${joined(parts)}`];
}

function sourceLines({ title, source, claims, others }: SourceGroup, links: Links): readonly string[] {
  const details = source ? sourceParts(source) : [];
  return [
    '',
    `### ${escaped(title)}`,
    ...(details.length > 0 ? ['', joined(details)] : []),
    '',
    ...claims.flatMap((claim) => claimItem(claim, links)),
    ...others.map(({ stance, content, cue, id }) => {
      const words = content.map(({ text }) => text).join(' … ') || (cue?.text ?? '');
      return `- **${escaped(stanceText(stance))}** ${escaped(words)} (${escaped(id)})`;
    }),
  ];
}

function quoteLines(quote: Quote, links: Links): readonly string[] {
  const attribution = links.attributions.get(quote.attribution ?? '');
  const speaker = sourceOf(attribution, links)?.name ?? 'Speaker not given';
  const cue = attribution?.cue ? [`“${attribution.cue.text}”`] : [];
  const words = quote.parts.map(({ text }) => onOneLine(text)).join(' … ');
  return [
    '',
    `> ${escaped(quote.kind === 'direct' ? `“${words}”` : words)}`,
    '>',
    `> — ${escaped(speaker)} · ${joined([...cue, quote.kind, quote.id])}`,
    '',
    // Two quotes with nothing between them would be one.
    '<!-- -->',
  ];
}

function figureItem(figure: Figure): string {
  return `- **${escaped(figure.text)}** ${joined([...figureParts(figure), figure.id])}`;
}

/**
 * Writes an extraction as Markdown: who claims what and how firmly, the quotes with their speakers, the figures.
 *
 * CommonMark without extensions. Whatever the article says is escaped and put on one line, very long stretches cut. The
 * layout may change in any release: it is for people. Linear in the size of the records.
 *
 * @param extraction - What `extract` returned.
 * @param options - The document: its title, publisher, date and URL stand at the top.
 * @returns Lines that each end in `\n`.
 *
 * @example
 * ```ts
 * toMarkdown(extract('It rained.')).split('\n')[0]; // => '# It rained.'
 * ```
 */
export function toMarkdown(extraction: Extraction, options: FormatOptions = {}): string {
  const links = linksOf(extraction);
  const groups = groupBySource(extraction, links).filter(({ claims, others }) => claims.length + others.length > 0);
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `## ${title}`, ...lines];
  const figures = extraction.figures.map(figureItem);
  const lines = [
    ...headLines(extraction, options.document ?? {}),
    ...list(
      'Who claims what, and how firmly',
      groups.flatMap((group) => sourceLines(group, links)),
    ),
    ...list(
      'Quotes',
      extraction.quotes.flatMap((quote) => quoteLines(quote, links)),
    ),
    ...list('Figures', figures.length > 0 ? ['', ...figures] : []),
  ];
  return `${lines.join('\n')}\n`;
}
