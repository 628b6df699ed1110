/**
 * What is said of each record: a card for each, under its source.
 *
 * In: records. Out: list items. Not here: their order (`sources.ts`).
 */
import type { Attribution, Claim, Explanation, Figure, Hedging, Quote } from '../../records/index.js';
import { claimKindParts, claimStance, percentText, stanceText } from '../claim-text.js';
import { figureParts } from '../figure-text.js';
import { onOneLine } from '../layout.js';
import type { Links } from '../links.js';
import { reasonsFor } from '../reasons.js';
import type { Entry } from './entries.js';
import { joinedMarkup, type Markup, markup } from './markup.js';

/** What all cards are made from. */
export interface Cards {
  readonly links: Links;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where records stand in the article: ids of elements by ids of records. */
  readonly places: ReadonlyMap<string, string>;
}

/** What a card says. */
interface Face {
  readonly id: string;
  /** What it is, for those who hear it ("Claim"). */
  readonly name: string;
  readonly lead: string;
  readonly words: string;
  readonly details: readonly Markup[];
  /** Why it was found, where that was asked for. */
  readonly explanation: Explanation | undefined;
}

const LEVELS = { none: 'put plainly', low: 'low hedging', medium: 'medium hedging', high: 'high hedging' } as const;

/** How firmly it is put, with a sample of the line under it in the article, and by which words. */
function levelMarkup({ level, cues }: Hedging): Markup {
  const words = [...new Set(cues.map(({ text }) => onOneLine(text)))];
  const cueMarkup = words.map((cue) => markup`<q class="hedge">${cue}</q>`);
  const after = cueMarkup.length > 0 ? markup`: ${joinedMarkup(cueMarkup, ', ')}` : undefined;
  return markup`<span class="level level-${level}">${LEVELS[level]}</span>${after}`;
}

const plain = (parts: readonly string[]): readonly Markup[] => parts.map((part) => markup`${part}`);

/** The words that tie it to its source. */
function cueParts(attribution: Attribution | undefined): readonly Markup[] {
  const cue = attribution?.cue;
  return cue ? [markup`cue <q class="cue">${onOneLine(cue.text)}</q>`] : [];
}

function card({ id, name, lead, words, details, explanation }: Face, { entries, places }: Cards): Markup {
  const entry = entries.get(id);
  const place = places.get(id);
  const said = place === undefined ? markup`${words}` : markup`<a class="words" href="#${place}">${words}</a>`;
  const data = markup`data-type="${entry?.type}" data-levels="${entry?.levels.join(' ')}" data-section="${entry?.section}" data-sources="${entry?.sources.join(' ')}" data-shows="${entry?.shows.join(' ')}"`;
  return markup`<li class="card ${entry?.type}" id="r-${id}" tabindex="-1" ${data}>
<p class="said"><span class="lead">${lead}</span> ${said}</p>
<p class="details" id="d-${id}"><span class="unseen">${name}: </span>${joinedMarkup(details, ' <span class="dot">·</span> ')}</p>
${explanation && whyMarkup(explanation)}</li>
`;
}

/** Folded away until it is asked for. */
function whyMarkup(explanation: Explanation): Markup {
  const reasons = reasonsFor(explanation).map((reason) => markup`<li>${reason}</li>`);
  return markup`<details class="details"><summary>Why</summary><ul>${reasons}</ul></details>
`;
}

/** The card of a claim. */
export function claimCard(claim: Claim, cards: Cards): Markup {
  const { id, hedging, chain, disputedBy, sameAs, confidence, checkWorthiness } = claim;
  const first = cards.links.attributions.get(chain[0] ?? '');
  return card(
    {
      id,
      name: 'Claim',
      explanation: claim.explanation,
      lead: claimStance(claim, cards.links),
      words: onOneLine(claim.standalone),
      details: [
        levelMarkup(hedging),
        ...plain(claimKindParts(claim, cards.links)),
        ...cueParts(first),
        ...recordLinks('disputed by', disputedBy),
        ...recordLinks('same as', sameAs),
        ...plain([
          ...(checkWorthiness >= 0.5 ? [`worth checking: ${percentText(checkWorthiness)}`] : []),
          `${percentText(confidence)} sure`,
        ]),
      ],
    },
    cards,
  );
}

function recordLinks(words: string, ids: readonly string[]): readonly Markup[] {
  if (ids.length === 0) return [];
  return [
    markup`${words} ${joinedMarkup(
      ids.map((id) => markup`<a href="#r-${id}">${id}</a>`),
      ', ',
    )}`,
  ];
}

/** The card of a quote. */
export function quoteCard(quote: Quote, cards: Cards): Markup {
  const { id, kind, parts, hedging, nestedIn, confidence } = quote;
  const attribution = cards.links.attributions.get(quote.attribution ?? '');
  const words = parts.map(({ text }) => onOneLine(text)).join(' … ');
  return card(
    {
      id,
      name: 'Quote',
      explanation: quote.explanation,
      lead: attribution ? stanceText(attribution.stance) : 'quoted',
      words: kind === 'direct' ? `“${words}”` : words,
      details: [
        markup`${kind} quote`,
        levelMarkup(hedging),
        ...cueParts(attribution),
        ...recordLinks('in', nestedIn === undefined ? [] : [nestedIn]),
        markup`${percentText(confidence)} sure`,
      ],
    },
    cards,
  );
}

/** The card of a figure. */
export function figureCard(figure: Figure, cards: Cards): Markup {
  const [value = '', ...details] = figureParts(figure);
  return card(
    {
      id: figure.id,
      name: 'Figure',
      lead: value,
      explanation: figure.explanation,
      words: onOneLine(figure.text),
      details: plain([...details, `${percentText(figure.confidence)} sure`]),
    },
    cards,
  );
}

/** The card of something credited that is neither claim nor quote. */
export function otherCard(attribution: Attribution, cards: Cards): Markup {
  const { id, stance, content, cue, kind, confidence, explanation } = attribution;
  const words = content.map(({ text }) => onOneLine(text)).join(' … ') || onOneLine(cue?.text ?? '');
  const details = [markup`${kind}, no claim`, ...cueParts(attribution), markup`${percentText(confidence)} sure`];
  return card({ id, name: 'Credited', lead: stanceText(stance), words, details, explanation }, cards);
}
