/**
 * The report: an extraction as one page for people, in one file that needs nothing else.
 *
 * In: an extraction. Out: HTML. Its style and script are made by `scripts/report/` (`assets.ts`); everything else stands in the
 * page, and the page can be read without the script.
 */
import type { Extraction } from '../../records/index.js';
import type { DocumentDetails, FormatOptions } from '../document.js';
import { onOneLine } from '../layout.js';
import { groupBySource, linksOf } from '../links.js';
import { isWebAddress, publicationParts, summaryParts, titleOf } from '../title.js';
import { articleOf } from './article.js';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.js';
import type { Cards } from './cards.js';
import { chart } from './chart.js';
import { entriesOf } from './entries.js';
import { filters } from './filters.js';
import { joinedMarkup, type Markup, markup, verbatim } from './markup.js';
import { figureSection, sourceSections } from './sources.js';

/** Nothing is loaded, sent or run but the style and script below, known by their hashes. */
const policy = (): string =>
  `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

function publication(document: DocumentDetails): Markup | undefined {
  const { url } = document;
  const parts = publicationParts(document).map((part) => markup`${part}`);
  const link =
    url === undefined ? [] : [isWebAddress(url) ? markup`<a href="${url}">${url}</a>` : markup`${onOneLine(url)}`];
  const all = [...parts, ...link];
  return all.length === 0 ? undefined : markup`<p class="published">${joinedMarkup(all, ' · ')}</p>\n`;
}

const key = (): Markup => markup`<ul class="key" aria-label="How the article is marked">
<li>A <span class="mark claim level-none">claim put plainly</span>, with <span class="mark claim level-low">low</span>, <span class="mark claim level-medium">medium</span>, <span class="mark claim level-high">high hedging</span>.</li>
<li>A <span class="mark quote">quote</span>, a <span class="mark figure">figure</span>, a <span class="mark hedge">hedge</span>.</li>
<li>Point at one to see its <span class="lit-who">source</span>, its <span class="lit-cue">cue</span>, its <span class="mark hedge lit-hedge">hedges</span>.</li>
</ul>
`;

/**
 * Writes an extraction as a report: a page with the article marked, who says what and how firmly, the figures, and a chart.
 *
 * One self-contained file: it loads nothing, works from a disk, and carries a Content-Security-Policy under which nothing but
 * its own style and script, known by their hashes, is used. Every word of the article is escaped. It follows the reader's
 * choice of dark or light, prints, and can be used with a keyboard and a screen reader; without scripts only the filters are
 * gone. The layout may change in any release: it is for people. Linear in the size of the text and the records, but for one
 * sort.
 *
 * @param extraction - What `extract` returned.
 * @param options - The document: its title, publisher, date and URL stand at the top.
 * @returns A whole HTML document, to be encoded as UTF-8.
 *
 * @example
 * ```ts
 * toHtmlReport(extract('It rained.')).slice(0, 15); // => '<!doctype html>'
 * ```
 */
export function toHtmlReport(extraction: Extraction, options: FormatOptions = {}): string {
  const { document = {} } = options;
  const links = linksOf(extraction);
  const groups = groupBySource(extraction, links);
  const entries = entriesOf(extraction, links);
  const { paragraphs, places } = articleOf(extraction, entries);
  const cards: Cards = { links, entries, places };
  const title = titleOf(extraction, document);
  return markup`<!doctype html>
<html lang="${extraction.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="purport ${extraction.version}">
<title>${title} – who says what</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
<nav class="skips" aria-label="Skip"><a href="#article">To the article</a> <a href="#records">To who says what</a></nav>
<header>
<div>
${publication(document)}<h1>${title}</h1>
<p class="summary">${summaryParts(extraction).join(' · ')}</p>
${key()}</div>
${chart(groups)}</header>
<main>
${filters(groups, extraction.sections)}<div class="columns">
<article id="article" tabindex="-1" aria-labelledby="article-title">
<h2 id="article-title">The article</h2>
<div class="text">
${joinedMarkup(paragraphs, '\n')}
</div>
</article>
<section id="records" tabindex="-1" aria-labelledby="records-title">
<h2 id="records-title">Who says what</h2>
<p id="nothing" hidden>Nothing matches what was chosen.</p>
${sourceSections(groups, cards)}${figureSection(extraction.figures, cards)}</section>
</div>
</main>
<aside id="sheet" tabindex="-1" aria-label="About the words chosen" hidden><button type="button" id="close">Close</button><div id="about"></div></aside>
<footer>
<p>Read by purport ${extraction.version}, which says who claims what, not whether it is so. Hedging is how firmly something is put; “sure” is how sure the reading is, not the source.</p>
</footer>
<script>${verbatim(SCRIPT)}</script>
</body>
</html>
`.markup;
}
