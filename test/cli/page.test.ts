/** Pages: the article is found, what stands around it is not, and pages that are not as they should be do no harm. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/cli/page.js';

const FIRST =
  'The repair of the sea wall “may cost £42m”, the mayor, Ada Brandt, said on Friday, though she had no report in hand.';
const SECOND =
  'Some 300 people came to the meeting in the town hall, which lasted three hours, and many of them left before its end.';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Wall repair may cost £42m | The Courier</title>${head}</head><body>${body}</body></html>`;
const ARTICLE = `<article><h1>Wall repair may cost £42m</h1><p>${FIRST}</p><p>${SECOND}</p></article>`;

describe('the article of a page', () => {
  it('is its title and paragraphs, without menus, scripts and footers', () => {
    const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>';
    const rest = '<footer><p>Copyright The Courier</p></footer><script>var tracked = "yes";</script>';
    expect(articleOf(page(menu + ARTICLE + rest)).text).toBe(`Wall repair may cost £42m\n\n${FIRST}\n\n${SECOND}\n`);
  });

  it('comes with what the page says of itself', () => {
    const head =
      '<meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2026-03-01T10:00:00Z">';
    expect(articleOf(page(ARTICLE, head))).toMatchObject({
      title: 'Wall repair may cost £42m',
      date: '2026-03-01T10:00:00Z',
      publisher: 'The Courier',
    });
  });

  it('keeps words together that the page shows together, and apart that it shows apart', () => {
    const { text } = articleOf(
      page(
        `<article><p>${FIRST}</p><p>It <em>may</em> cost&nbsp;<b>£2</b>.7m.<br>Nobody\n   knows.</p><ul><li>One</li><li>Two</li></ul>` +
          `<blockquote><p>${SECOND}</p></blockquote><table><tr><td>Dead</td><td>12</td></tr><tr><td>Hurt</td><td>40</td></tr></table></article>`,
      ),
    );
    expect(text).toContain(
      '\n\nIt may cost £2.7m. Nobody knows.\n\nOne\n\nTwo\n\nThe repair'.replace('The repair', 'Some 300'),
    );
    expect(text).toContain('\n\nDead 12\n\nHurt 40\n');
  });

  it.each([
    ['no html, head or body', `<title>Wall</title><p>${FIRST}</p><p>${SECOND}</p>`],
    ['no body', `<!doctype html><html><head><title>Wall</title></head><p>${FIRST}</p><p>${SECOND}</p></html>`],
    ['no head', `<html><body><p>${FIRST}</p><p>${SECOND}</p></body></html>`],
    ['a body that is not closed', `<html><head></head><body><p>${FIRST}<p>${SECOND}`],
    ['nothing but a short paragraph', '<!doctype html><p>Some 300 people came.</p>'],
  ])('is found on a page with %s', (_name, html) => {
    const { text } = articleOf(html);
    expect(text).toContain('Some 300 people came');
    expect(text).not.toContain('<');
  });

  it.each([
    ['nothing', ''],
    ['no text', page('').replace(/<title>.*<\/title>/u, '')],
    ['only a script', '<html><body><script>Some 300 people came.</script></body></html>'],
  ])('is refused where there is %s', (_name, html) => {
    expect(() => articleOf(html)).toThrow('no text was found on the page');
  });

  it.each([
    ['deep', `${'<div>'.repeat(20_000)}<p>${FIRST}</p>`],
    ['long', `<p>${FIRST}</p>${'<p>a</p>'.repeat(60_000)}`],
  ])('is all text of a page that is too %s to be looked at closely', (_name, body) => {
    expect(articleOf(page(body)).text).toContain(`Wall repair may cost £42m | The Courier\n\n${FIRST}\n`);
  });
});
