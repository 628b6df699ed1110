/**
 * Who says what: each source with its claims, its quotes and what else it is credited with; then the figures.
 *
 * In: an extraction, grouped. Out: sections of the page.
 */
import type { Figure } from '../../records/index.js';
import { sourceParts } from '../claim-text.js';
import { onOneLine } from '../layout.js';
import type { SourceGroup } from '../links.js';
import { type Cards, claimCard, figureCard, otherCard, quoteCard } from './cards.js';
import { type Markup, markup } from './markup.js';

function list(title: string, items: readonly Markup[]): Markup | undefined {
  if (items.length === 0) return undefined;
  return markup`<div class="list"><h4>${title}</h4>
<ul>
${items}</ul></div>
`;
}

/** One source and what it says. */
function sourceSection({ key, title, source, claims, quotes, others }: SourceGroup, cards: Cards): Markup {
  const details = source ? sourceParts(source).join(' · ') : '';
  return markup`<section class="source" id="s-${key}" aria-labelledby="n-${key}">
<h3 id="n-${key}">${onOneLine(title)}</h3>
${details === '' ? undefined : markup`<p class="about">${details}</p>\n`}${list(
    'Claims',
    claims.map((claim) => claimCard(claim, cards)),
  )}${list(
    'Quotes',
    quotes.map((quote) => quoteCard(quote, cards)),
  )}${list(
    'Also credited with',
    others.map((attribution) => otherCard(attribution, cards)),
  )}</section>
`;
}

/** All sources. */
export function sourceSections(groups: readonly SourceGroup[], cards: Cards): readonly Markup[] {
  return groups.map((group) => sourceSection(group, cards));
}

/** All figures. */
export function figureSection(figures: readonly Figure[], cards: Cards): Markup | undefined {
  if (figures.length === 0) return undefined;
  return markup`<section class="source" id="figures" aria-labelledby="figures-title">
<h3 id="figures-title">Figures</h3>
<ul>
${figures.map((figure) => figureCard(figure, cards))}</ul>
</section>
`;
}
