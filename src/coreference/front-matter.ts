/**
 * Headline and standfirst are texts of their own: they were written for the page, and the body starts anew.
 *
 * In: the state and mentions. Out: whether nearness counts between two of them, and the mentions of the front. So what
 * stands between front and body, one paragraph more or less, changes no link.
 */
import type { SectionKind } from '../records/index.js';
import type { Mention } from '../entities/index.js';
import type { State } from './state.js';

/** Most mentions of the front that a description of the body looks at. */
const MOST_MENTIONS = 40;

/** Do both stand in the headline, in the standfirst, or in the text behind them? */
export function isSameText({ document: { sentences } }: State, a: Mention, b: Mention): boolean {
  return partOf(sentences[a.sentence]?.section) === partOf(sentences[b.sentence]?.section);
}

/** Indices of the mentions of headline and standfirst, last first, for a mention of the body; none for others. */
export function frontOf(state: State, mention: Mention): number[] {
  const { document, mentions } = state;
  const isFront = ({ sentence }: Mention): boolean => partOf(document.sentences[sentence]?.section) !== 'body';
  if (isFront(mention)) return [];
  const front: number[] = [];
  while (front.length < MOST_MENTIONS && front.length < mentions.length && isFront(mentions[front.length] as Mention))
    front.push(front.length);
  return front.reverse();
}

function partOf(section: SectionKind | undefined): SectionKind {
  return section === 'headline' || section === 'standfirst' ? section : 'body';
}
