/** Markdown: as a CommonMark parser that is not ours reads it. */
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/formats/index.js';
import type { Extraction } from '../../src/records/index.js';
import { EXTRACTION } from './extraction.js';
import { HOSTILE, hostileExtraction } from './hostile.js';

/** The elements of a page, and its words. */
function rendered(markdown: string): { readonly elements: ReadonlySet<string>; readonly words: string } {
  // Not `allowDangerousHtml`: HTML would come out escaped, and be seen among the words.
  const html = micromark(markdown, { allowDangerousProtocol: true }).replaceAll(/^&lt;!-- --&gt;$/gmu, '');
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return {
    elements: new Set([...html.matchAll(/<(\w+)/gu)].map(([, name = '']) => name)),
    words: html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/&(\w+);/gu, (_, name: string) => entities[name] ?? '?'),
  };
}

const squeezed = (text: string): string => text.replaceAll(/[\s\p{Cc}\u202e\ud800-\udfff\ufffd\ufffe]+/gu, '');

describe('toMarkdown', () => {
  it('says who claims what, how firmly, who is quoted, what is counted', () => {
    const { words, elements } = rendered(toMarkdown(EXTRACTION));
    const lines = words.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());
    expect([...elements].sort()).toEqual(['blockquote', 'br', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul']);
    expect(lines).toContain('asserts 1,240 homes may flood');
    expect(lines.join('\n')).toContain(
      'high hedging: “did not deny”, “may” · prediction · about the future · quoting The mayor',
    );
    expect(lines).toContain('“Nobody asked us,”');
    expect(lines.join('\n')).toContain('1,240 homes 1,240 · count · of homes · up from 900 · f1');
  });

  it('puts what is known of the document at the top', () => {
    const top = (url: string): string =>
      toMarkdown(EXTRACTION, { document: { title: 'A *wall*', publisher: 'The Courier', date: '2026-11-22', url } })
        .split('\n')
        .slice(0, 3)
        .join('\n');
    expect(top('https://example.org/wall')).toBe(
      '# A \\*wall\\*\n\nThe Courier · 2026-11-22 · <https://example.org/wall>',
    );
    expect(top('javascript:alert(1)')).not.toContain('<');
  });

  it.each(HOSTILE)('lets %j mark up nothing', (words) => {
    const extraction: Extraction = hostileExtraction(words);
    const page = rendered(toMarkdown(extraction, { document: { title: words, url: words, publisher: words } }));
    const { elements } = rendered(toMarkdown(EXTRACTION));
    expect([...page.elements].filter((name) => !elements.has(name))).toEqual([]);
    expect(squeezed(page.words)).toContain(squeezed(words));
  });

  it.each(['- i', '+ k', '1. j', '2) j', '---', '===', '-', '7.'])(
    'lets %j at the start of a line mark up nothing',
    (words) => {
      const [quote] = EXTRACTION.quotes;
      const part = { start: 0, end: words.length, text: words };
      const extraction = { ...EXTRACTION, quotes: [{ ...quote!, kind: 'indirect' as const, parts: [part] }] };
      const markdown = toMarkdown(extraction, { document: { publisher: words } });
      const page = micromark(markdown);
      expect([...page.matchAll(/<(?:ol|hr|h[12])\b/gu)]).toHaveLength(
        [...toMarkdown(EXTRACTION).matchAll(/^##? /gmu)].length,
      );
      expect(page).toContain(`<p>${words}</p>\n<p>1 claim`);
      expect(page).toContain(`<blockquote>\n<p>${words}</p>`);
    },
  );
});
