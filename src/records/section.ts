/** Sections: the parts of an article as a reader sees them. Types only. */
import type { TextSpan } from '../span.js';

/** What a stretch of an article is. */
export type SectionKind = 'headline' | 'standfirst' | 'byline' | 'dateline' | 'body' | 'caption' | 'boilerplate';

/** One section. Sections do not overlap and stand in text order; white space between them belongs to none. */
export interface Section extends TextSpan {
  /** Tells records apart in a mixed list. */
  readonly record: 'section';
  /** `boilerplate` is what the page says rather than the article: appeals, prompts, copyright lines. */
  readonly kind: SectionKind;
}
