/**
 * Small words by which a line of a page is judged: whom it addresses, whether it reports, which words headlines leave
 * in lower case.
 *
 * Data only; lower case, apostrophes straight.
 */
import type { PageWordList } from './byline-words.js';

/** First person plural: the publisher speaking of itself, or a writer of many. */
export const FIRST_PERSON_PLURAL: PageWordList = {
  words: ['we', 'us', 'our', 'ours', "we're", "we've", "we'll", "we'd", 'ourselves'],
  source: 'Quirk et al. 1985, Comprehensive Grammar, 6.18',
};

/** First person singular: a writer of one. */
export const FIRST_PERSON_SINGULAR: PageWordList = {
  words: ['i', 'me', 'my', 'mine', "i'm", "i've", "i'd", "i'll", 'myself'],
  source: 'Quirk et al. 1985, Comprehensive Grammar, 6.18',
};

/** Second person: the reader. */
export const SECOND_PERSON: PageWordList = {
  words: ['you', 'your', 'yours', "you're", "you've", "you'll", "you'd", 'yourself', 'yourselves'],
  source: 'Quirk et al. 1985, Comprehensive Grammar, 6.18',
};

/** Forms that show that a line reports what somebody said: pages do not report. */
export const REPORTING_FORMS: PageWordList = {
  words: ['said', 'says', 'told', 'added', 'claimed', 'argued', 'asked', 'warned', 'insisted', 'announced', 'according'],
  source: 'the commonest cues of news, lemmas counted in PolNeAR train',
};

/** Words that stay in lower case in a headline whose other words have capitals. */
export const HEADLINE_SMALL_WORDS: PageWordList = {
  words: [
    'a', 'an', 'the', 'and', 'but', 'or', 'nor', 'for', 'of', 'in', 'on', 'at', 'to', 'by', 'from', 'with', 'as', 'is', 'v', 'vs', 'into',
    'over', 'than', 'that', 'its', 'it',
  ],
  source: 'AP Stylebook, composition titles',
};
