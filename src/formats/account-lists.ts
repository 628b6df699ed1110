/**
 * The quotes and figures of an account.
 *
 * In: an extraction. Out: lines.
 */
import type { Extraction, Quote } from '../records/index.js';
import { figureParts } from './figure-text.js';
import { onOneLine, wrap, wrapParts } from './layout.js';
import type { AccountStyle } from './style.js';

const INDENT = '  ';

/** The words of a quote; those in quotation marks keep marks, those of the cue between are left out. */
function quoteText({ kind, parts }: Quote): string {
  const words = parts.map(({ text }) => onOneLine(text)).join(' … ');
  return kind === 'direct' ? `“${words}”` : words;
}

/** The lines of the quotes, each with its speaker. */
export function quoteLines(
  { quotes, attributions, sources }: Extraction,
  style: AccountStyle,
  width: number,
): readonly string[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const names = new Map(sources.map(({ id, name }) => [id, onOneLine(name)]));
  return quotes.flatMap((quote) => {
    const attribution = quote.attribution === null ? undefined : byId.get(quote.attribution);
    const speaker = attribution?.source ? names.get(attribution.source) : undefined;
    const cue = attribution?.cue ? `“${onOneLine(attribution.cue.text)}”` : 'no cue';
    const details = [
      quote.kind,
      cue,
      ...(quote.nestedIn === undefined ? [] : [`in ${quote.nestedIn}`]),
      `${quote.id} at ${quote.start}–${quote.end}`,
    ];
    return [
      '',
      style.source(speaker ?? 'Speaker not given'),
      ...wrap(quoteText(quote), width - INDENT.length).map((line) => `${INDENT}${line}`),
      ...wrapParts(details, width - INDENT.length).map((line) => style.faint(`${INDENT}${line}`)),
    ];
  });
}

/** The lines of the figures: the words, then what was read in them. */
export function figureLines({ figures }: Extraction, style: AccountStyle, width: number): readonly string[] {
  return figures.flatMap((figure) => {
    const [value = '', ...others] = figureParts(figure);
    const details = [...others, `${figure.id} at ${figure.start}–${figure.end}`];
    return [
      '',
      ...wrap(onOneLine(figure.text), width).map((line) => style.source(line)),
      ...wrap(value, width - INDENT.length).map((line) => `${INDENT}${style.value(line)}`),
      ...wrapParts(details, width - INDENT.length).map((line) => style.faint(`${INDENT}${line}`)),
    ];
  });
}
