/**
 * Articles made from templates: many texts of the shape of news, for tests that need a folder full of them.
 *
 * In: a number. Out: the same article for the same number, every time; no two are alike.
 */

const PLACES = ['Harrowmouth', 'Estmoor', 'Quayhaven', 'Netherby', 'Stonebeck', 'Aldering', 'Wexcombe'];
const PEOPLE = ['Ada Brandt', 'Carl Otieno', 'Rosalind Achebe', 'Tomas Lindqvist', 'Mei Tanaka'];
const ROLES = ['the mayor', 'a councillor', 'the head of the port', 'a lawyer for the residents'];
const THINGS = ['sea wall', 'ferry terminal', 'swimming bath', 'bypass', 'town hall', 'flood barrier'];
const HEDGES = ['may', 'could', 'will', 'is likely to', 'is expected to'];

/** One article. */
export interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

/** Makes the article of a number. */
export function makeArticle(number: number): Article {
  const place = pick(PLACES, number);
  const thing = pick(THINGS, number * 5 + 1);
  const [first, second] = [pick(PEOPLE, number), pick(PEOPLE, number + 2)];
  const hedge = pick(HEDGES, number * 3);
  const cost = 3 + (number % 40);
  return {
    title: `${place} ${thing} ${hedge} cost £${cost}m, case ${number} says`,
    paragraphs: [
      `${place} — The repair of the ${thing} in ${place} ${hedge} cost £${cost}m, ${first}, ${pick(ROLES, number)}, said on Friday.`,
      `“Nobody told us that the ${thing} was unsafe,” said ${second}. “We had asked for ${number + 2} inspections in ${2 + (number % 9)} years.”`,
      `About ${100 + number} people came to a meeting in the market hall. Many of them did not believe that the work would begin before May, according to a report seen by the council.`,
      `${first} would not rule out that taxpayers would have to find ${5 + (number % 50)} per cent of the sum. It is understood that the government has been asked for help.`,
      `Officials said unemployment in ${place} rose from ${4 + (number % 5)}.1 per cent to ${6 + (number % 5)}.4 per cent after the ${thing} was closed.`,
    ],
  };
}

/** The article as plain text. */
export function asText({ title, paragraphs }: Article): string {
  return `${[title, ...paragraphs].join('\n\n')}\n`;
}

/** The article as a page, with a menu and a footer around it. */
export function asPage({ title, paragraphs }: Article): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="The Courier"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1>${body}</article><footer>Copyright The Courier</footer></body></html>
`;
}
