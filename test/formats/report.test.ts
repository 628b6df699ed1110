/** The HTML report as a file: its policy, its escaping, its links. What it does in a browser is in `test/browser/report.ts`. */
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toHtmlReport } from '../../src/formats/index.js';
import type { Extraction } from '../../src/records/index.js';
import { EXTRACTION } from './extraction.js';
import { HOSTILE, hostileExtraction } from './hostile.js';

const pageOf = (extraction: Extraction, document = {}): Document =>
  parseHTML(toHtmlReport(extraction, { document })).document;

const hashOf = (text: string | null | undefined): string =>
  `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;

/** Element names and attribute names, each once: what a page is made of. */
function shapeOf(page: Document): ReadonlySet<string> {
  const shape = new Set<string>();
  for (const element of page.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) shape.add(`${element.localName} ${name}`);
  return shape;
}

describe('toHtmlReport', () => {
  it('has a policy under which only its own style and script are used', () => {
    const html = toHtmlReport(EXTRACTION);
    const [, style] = /<style>([\s\S]*?)<\/style>/u.exec(html) ?? [];
    const [, script] = /<script>([\s\S]*?)<\/script>/u.exec(html) ?? [];
    const policy = pageOf(EXTRACTION)
      .querySelector('meta[http-equiv=Content-Security-Policy]')
      ?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('loads nothing, and has neither handlers nor styles in attributes', () => {
    const shape = [...shapeOf(pageOf(EXTRACTION, { url: 'https://example.org/wall' }))];
    expect(shape.filter((name) => / (?:on\w+|style|src|srcset|action|data|xlink:href)$/u.test(name))).toEqual([]);
    expect(shape.filter((name) => name.startsWith('link '))).toEqual([]);
    expect(toHtmlReport(EXTRACTION)).not.toMatch(/@import|url\(/u);
  });

  it('shows the article word for word', () => {
    const lines = [...pageOf(EXTRACTION).querySelectorAll('.text p')].map(({ textContent }) => textContent);
    expect(lines).toEqual(EXTRACTION.text.split('\n'));
  });

  it('marks every claim, quote and figure, and has a card for each that leads to its words', () => {
    const page = pageOf(EXTRACTION);
    for (const { id, text } of [...EXTRACTION.claims, ...EXTRACTION.quotes, ...EXTRACTION.figures]) {
      const marks = [...page.querySelectorAll('.text .mark')].filter((mark) =>
        mark.getAttribute('data-records')?.split(' ').includes(id),
      );
      expect(marks.map(({ textContent }) => textContent).join('')).toBe(text);
      const place = page.querySelector(`#r-${id} .words`)?.getAttribute('href') ?? '';
      expect(marks.map((mark) => `#${mark.id}`)).toContain(place);
    }
    expect(page.querySelector('#r-a4')?.getAttribute('data-type')).toBe('other');
  });

  it('shows a claim with its cues, its sources, its hedges', () => {
    const page = pageOf(EXTRACTION);
    const shown = page.querySelector('#r-c1')?.getAttribute('data-shows')?.split(' ') ?? [];
    expect(shown).toEqual(['a1-cue', 'a1-who', 'a2-cue', 'a2-who', 'c1-hedge', 'f1']);
    const wordsOf = (part: string): string =>
      [...page.querySelectorAll('.text .mark')]
        .filter((mark) => mark.getAttribute('data-parts')?.split(' ').includes(part))
        .map(({ textContent }) => textContent)
        .join('|');
    expect(shown.slice(0, 5).map(wordsOf)).toEqual([
      'wrote',
      'the Courier',
      'did not deny',
      'The mayor',
      'did not deny|may',
    ]);
    expect(page.querySelector('.text .level-high')?.textContent).toBe('1,240 homes');
  });

  it('has ids that are there once, and links that lead to them', () => {
    const page = pageOf(EXTRACTION);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of ['href', 'aria-describedby', 'aria-labelledby'])
      for (const element of page.querySelectorAll(`[${name}]`))
        expect(ids).toContain(element.getAttribute(name)?.replace(/^#/u, ''));
  });

  it('counts in its chart what there is', () => {
    const labels = [...pageOf(EXTRACTION).querySelectorAll('#chart .bar')].map((bar) => bar.getAttribute('aria-label'));
    expect(labels).toEqual(['1: 1 high hedging']);
  });

  it('has the source with most claims first in its chart, and those with fewest together', () => {
    const [claim] = EXTRACTION.claims;
    const [attribution] = EXTRACTION.attributions;
    const [source] = EXTRACTION.sources;
    const ids = Array.from({ length: 13 }, (_, at) => at + 1);
    const claims = ids.flatMap((id) => Array.from({ length: id }, () => ({ ...claim!, chain: [`a${id}`] })));
    const page = pageOf({
      ...EXTRACTION,
      sources: ids.map((id) => ({ ...source!, id: `s${id}`, name: `Source ${id}` })),
      attributions: ids.map((id) => ({ ...attribution!, id: `a${id}`, source: `s${id}` })),
      quotes: [],
      claims: claims.map((each, at) => ({ ...each, id: `c${at + 1}` })),
    });
    const rows = [...page.querySelectorAll('#chart tbody tr')].map((row) => row.textContent?.trim());
    expect(rows.slice(0, 2)).toEqual(['Source 1313', 'Source 1212']);
    expect(rows.slice(-2)).toEqual(['Source 44', '3 others6']);
  });

  it.each(HOSTILE)('lets %j be nothing but words', (words) => {
    const document = { title: words, url: words, publisher: words, date: words };
    const page = pageOf(hostileExtraction(words), document);
    const usual = shapeOf(pageOf(EXTRACTION, { url: 'https://example.org/', publisher: 'p' }));
    // Words that cannot be a link are a place all the same.
    expect([...shapeOf(page)].filter((name) => !usual.has(name) && name !== 'span id')).toEqual([]);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    const seen = (text: string | null | undefined): string =>
      (text ?? '').replaceAll(/[\s\p{Cc}\p{Cs}\u202e\ufffd\ufffe]+/gu, '');
    const wanted = seen(words);
    for (const where of ['title', 'h1', '.published', '.text', '#r-c1', '#r-q1', '#r-f1'])
      expect(seen(page.querySelector(where)?.textContent), where).toContain(wanted.slice(0, 60));
    expect([...page.querySelectorAll('.published a')]).toHaveLength(0);
  });

  it('lets an id be nothing but an id', () => {
    const hostile = JSON.stringify(EXTRACTION).replaceAll(/"([acfqs]\d)"/gu, (_, id: string) =>
      JSON.stringify(`${id}" onclick="alert(1)" '><b>`),
    );
    const usual = shapeOf(pageOf(EXTRACTION));
    expect([...shapeOf(pageOf(JSON.parse(hostile) as Extraction))].filter((name) => !usual.has(name))).toEqual([]);
  });

  it('is linear where many records lie over each other', () => {
    const [claim] = EXTRACTION.claims;
    const text = 'a '.repeat(5_000);
    const claims = Array.from({ length: 5_000 }, (_, at) => ({
      ...claim!,
      id: `c${at + 1}`,
      start: at,
      end: text.length - 1 - at,
      text: '',
    }));
    const html = toHtmlReport({ ...EXTRACTION, text, sections: [], sentences: [], claims, quotes: [], figures: [] });
    // Each stretch names a bounded number of records, however many lie over it.
    expect(
      Math.max(...[...html.matchAll(/data-records="([^"]*)"/gu)].map(([, ids = '']) => ids.split(' ').length)),
    ).toBe(24);
  });

  it('shows a text with nothing in it', () => {
    const empty = {
      ...EXTRACTION,
      text: '',
      sections: [],
      sentences: [],
      sources: [],
      attributions: [],
      quotes: [],
      figures: [],
      claims: [],
    };
    const page = pageOf(empty);
    expect(page.querySelector('h1')?.textContent).toBe('(no text)');
    expect(page.querySelector('#chart')).toBeNull();
  });
});
