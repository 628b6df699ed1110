/**
 * Words of bylines, datelines and captions.
 *
 * Data only; lower case.
 */

/** Words with a source. */
export interface PageWordList {
  /** Lower case. */
  readonly words: readonly string[];
  /** Where they were taken from. */
  readonly source: string;
}

const PAGES = 'self-written from the furniture common to news pages';

/** Openings of a byline. */
export const BYLINE_OPENINGS: PageWordList = {
  words: ['by', 'words by', 'words', 'written by', 'posted by', 'reported by', 'story by', 'interview by', 'review by', 'report by', 'analysis by', 'opinion by', 'text by', 'from', 'exclusive by', 'published by', 'author'],
  source: PAGES,
};

/** What writers are, last word of the title. */
export const WRITER_TITLES: PageWordList = {
  words: [
    'correspondent', 'editor', 'reporter', 'writer', 'columnist', 'journalist', 'chief', 'producer', 'contributor', 'critic', 'presenter', 'photographer',
    'staff', 'commentator', 'blogger', 'agency', 'agencies', 'analyst', 'trainee', 'fellow', 'bureau', 'desk', 'team', 'reporters', 'correspondents',
  ],
  source: PAGES,
};

/** Words beside times in a line that says when an article was published. */
export const PUBLISHING_WORDS: PageWordList = {
  words: ['published', 'updated', 'posted', 'modified', 'created', 'last', 'first', 'date', 'time', 'on', 'at', 'the', 'am', 'pm', 'a', 'p', 'm', 'et', 'ct', 'pt', 'mt', 'bst', 'local', 'st', 'nd', 'rd', 'th', 'just', 'now', 'an', 'and', 'of', 'issued', 'release', 'released', 'z', 't', 'hrs', 'hr', 'mins', 'min', 'secs', 'seconds', 'h', 'live', 'amended'],
  source: PAGES,
};

/** Labels that capitals before a dash may be although they are no place: "EXCLUSIVE – …". */
export const LEAD_LABELS: PageWordList = {
  words: ['breaking', 'update', 'exclusive', 'watch', 'live', 'video', 'photos', 'opinion', 'analysis', 'correction', 'note', 'warning', 'alert', 'listen', 'read', 'ps', 'nb', 'faq', 'tv', 'factbox', 'explainer', 'q&a', 'q&amp;a', 'profile', 'interview', 'quiz', 'podcast', 'timeline', 'recap', 'editorial', 'comment', 'poll', 'review', 'more', 'new', 'advertisement'],
  source: PAGES,
};

/** Labels and words of credit that captions carry. */
export const CREDIT_WORDS: PageWordList = {
  words: ['photo', 'photos', 'photograph', 'photographs', 'photographer', 'picture', 'pictures', 'pic', 'pics', 'image', 'images', 'credit', 'illustration', 'graphic', 'caption', 'file', 'handout', 'courtesy', 'getty', 'shutterstock', 'alamy', 'istock', 'rex', 'epa', 'afp', 'unsplash', 'wikimedia', 'flickr', 'screengrab', 'screenshot'],
  source: PAGES,
};
