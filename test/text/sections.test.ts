/** Sections: the labelled pages with their floors, what must not be a headline, and the laws of sections. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/index.js';
import { PAGES, scoreSections } from './section-texts.js';

/** The sections of a text as `kind: text`. */
const sectionsOf = (text: string): string[] =>
  readText(text, 'article').sections.map((section) => `${section.kind}: ${section.text}`);

describe('the labelled pages', () => {
  it('are at least forty, in many styles', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PAGES.map(({ style }) => style)).size).toBe(PAGES.length);
  });

  /**
   * Least precision and recall of a kind. Pages marked `heldOut` were written after the rules stood. On their first
   * reading boilerplate in new words was often missed and read as body (recall 28 %, precision 100 %; body precision
   * 74 %, recall 100 %); these are the floors after the means that it called for were added, as general ones.
   */
  const FLOORS = { seen: 0.99, heldOut: 0.9 };
  describe.each(['seen', 'heldOut'] as const)('%s', (part) => {
    const scores = scoreSections(PAGES.filter(({ heldOut }) => heldOut === (part === 'heldOut')));
    it.each(Object.entries(scores))('come out right: %s', (_kind, { precision, recall }) => {
      expect(precision).toBeGreaterThanOrEqual(FLOORS[part]);
      expect(recall).toBeGreaterThanOrEqual(FLOORS[part]);
    });
  });
});

describe('what is no headline', () => {
  it.each([
    ['one sentence', 'The council met on Monday.'],
    ['two sentences', 'The council met on Monday. It adjourned at noon.'],
    ['one line without a full stop', 'The council met on Monday'],
    ['two short paragraphs', 'A man was held on Sunday.\n\nNobody was hurt.'],
    ['a quotation', '“We lost,” said the captain.\n“They won.”'],
    ['a list', '• Milk\n• Bread\n• Eggs'],
  ])('%s', (_name, text) => {
    expect(new Set(readText(text, 'article').sections.map(({ kind }) => kind))).toEqual(new Set(['body']));
  });
});

describe('datelines', () => {
  it.each([
    ['LONDON — The pound fell on Monday.', 'LONDON —'],
    ['KABUL, April 3 (Agency) — The talks failed.', 'KABUL, April 3 (Agency) —'],
    ['Geneva, 3 April 2024 – The talks failed.', 'Geneva, 3 April 2024 –'],
    ['ST. BRIDE, Minn. (Gulf Wire) -- “It is over,” he said.', 'ST. BRIDE, Minn. (Gulf Wire) --'],
    ['PARIS (Kestrel) - Prices rose in May.', 'PARIS (Kestrel) -'],
  ])('%s', (text, dateline) => {
    expect(sectionsOf(text)).toEqual([`dateline: ${dateline}`, `body: ${text.slice(dateline.length + 1)}`]);
  });

  it.each([
    'EXCLUSIVE — The pound fell on Monday.',
    'The mayor – who is 41 – resigned.',
    'NATO—which was told—said no.',
    'Ann Vale — The woman in red — left.',
  ])('not in: %s', (text) => {
    expect(sectionsOf(text)).toEqual([`body: ${text}`]);
  });
});

describe('glued paragraphs', () => {
  it('part where an appeal meets the story', () => {
    expect(sectionsOf('Your donation helps our journalism.The council met on Monday to discuss the budget.')).toEqual([
      'boilerplate: Your donation helps our journalism.',
      'body: The council met on Monday to discuss the budget.',
    ]);
  });

  it('stay one paragraph where only a space is missing', () => {
    const layer = readText('The council met.The mayor left.', 'article');
    expect(layer.paragraphs.length).toBe(1);
    expect(layer.sentences.length).toBe(2);
  });
});

describe('negatives: body that talks like a page', () => {
  it.each([
    'The charity asked residents to sign up for the scheme by Friday.',
    '“Support our work,” the minister told reporters. “Donate now.”',
    'Follow-up talks are due in May. Related charges were dropped.',
    'Contact between the two governments was lost in June.',
    'Credit conditions tightened in March, the bank said.',
  ])('%s', (text) => {
    const page = `Talks fail again\n\nThe council met on Monday.\n\n${text}\n\nIt will meet again in May.`;
    expect(readText(page, 'article').sections.map(({ kind }) => kind)).toEqual(['headline', 'body']);
  });
});

describe('laws', () => {
  it('sections slice, stand in order and cover every sentence', () => {
    for (const { text } of PAGES) {
      const { sections, sentences, paragraphs } = readText(text, 'article');
      let last = 0;
      for (const { start, end, text: words } of sections) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(words).toBe(text.slice(start, end));
        expect(words).toBe(words.trim());
        last = end;
      }
      for (const { start, end, section, paragraph } of sentences) {
        expect(sections.some((own) => own.kind === section && own.start <= start && end <= own.end)).toBe(true);
        expect(paragraphs[paragraph]?.section).toBe(section);
      }
    }
  });

  it.each(['—', '–', '―', '--'])('a place before %s is a dateline', (dash) => {
    const { sections } = readText(
      `Rates held\n\nVESTHAVEN ${dash} The central bank kept its rate unchanged on Thursday.`,
      'article',
    );
    expect(sections.map(({ kind }) => kind)).toEqual(['headline', 'dateline', 'body']);
  });

  it('a passage and a sentence are all body', () => {
    for (const { text } of PAGES.slice(0, 5)) {
      expect(readText(text, 'passage').sections.map(({ kind }) => kind)).toEqual(['body']);
      expect(readText(text, 'sentence').sections.map(({ kind }) => kind)).toEqual(['body']);
    }
  });
});

const article = fileURLToPath(new URL('../../../shared/article/', import.meta.url));
const hasArticle = existsSync(article);
if (!hasArticle) console.warn('The seed article is not there: ../shared/article');

describe.skipIf(!hasArticle)('the seed article', () => {
  it('comes out in its five sections', () => {
    const text = readFileSync(`${article}article.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`${article}gold.json`, 'utf8')) as {
      sections: { kind: string; span: [number, number] }[];
    };
    const found = readText(text, 'article').sections.map(({ kind, start, end }) => ({ kind, span: [start, end] }));
    expect(found).toEqual(gold.sections);
  });
});
