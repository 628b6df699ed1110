import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/index.js';

const cut = (text: string): string[] => {
  const tokens = readText(text, 'sentence').sentences[0]?.tokens ?? [];
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  return tokens.map((token) => token.text);
};

describe('tokens as Universal Dependencies cuts them', () => {
  it.each([
    ["I'm sure here's one", ['I', "'m", 'sure', 'here', "'s", 'one']],
    ['I’m gonna call', ['I', '’m', 'gon', 'na', 'call']],
    ['in 2020-21 on the M-25', ['in', '2020', '-', '21', 'on', 'the', 'M', '-', '25']],
    ['COVID-19 spread', ['COVID', '-', '19', 'spread']],
    ['at 7:30pm today', ['at', '7:30', 'pm', 'today']],
    ['It shut at 5pm.', ['It', 'shut', 'at', '5', 'pm', '.']],
    ['open at 5.30pm. It rained', ['open', 'at', '5.30', 'pm', '.', 'It', 'rained']],
    ['the co-founder of an anti-war group', ['the', 'co-founder', 'of', 'an', 'anti-war', 'group']],
    ['a well-known face', ['a', 'well', '-', 'known', 'face']],
    ['Really?! No!!', ['Really', '?!', 'No', '!!']],
    ['see report.pdf at bbc.com', ['see', 'report.pdf', 'at', 'bbc.com']],
    ['They came in.', ['They', 'came', 'in', '.']],
    ['He fell ill.', ['He', 'fell', 'ill', '.']],
    ['Call 555-0199 by 2024-05-01', ['Call', '555-0199', 'by', '2024-05-01']],
    ['its not his fault', ['it', 's', 'not', 'his', 'fault']],
    ['its tail', ['its', 'tail']],
    ['the IM team', ['the', 'IM', 'team']],
    [
      'Debt fell to €128m. Revenue rose by 9m.',
      ['Debt', 'fell', 'to', '€', '128', 'm', '.', 'Revenue', 'rose', 'by', '9', 'm', '.'],
    ],
    ['a 9m. pole', ['a', '9', 'm.', 'pole']],
    ['all the difference.The minister', ['all', 'the', 'difference', '.', 'The', 'minister']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
