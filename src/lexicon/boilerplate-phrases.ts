/**
 * What pages say around an article: appeals, prompts, credits of agencies, notices, list headings, labels.
 *
 * Data only. Phrases are lower case, apostrophes straight, punctuation left out, `#` for a number.
 * `place` says where a phrase counts: `whole` line, `start` of a line, `anywhere`. Weights are points; a line
 * needs eight to be boilerplate, from phrases and other evidence together (`../text/boilerplate.ts`).
 */

/** Where in a line a phrase counts. */
export type PhrasePlace = 'whole' | 'start' | 'anywhere';

/** What kind of page matter a phrase belongs to. */
export type PageMatter = 'appeal' | 'sign-up' | 'prompt' | 'list' | 'share' | 'comments' | 'rights' | 'agency' | 'notice' | 'player' | 'label' | 'end' | 'biography';

/** Phrases that weigh alike. */
export interface BoilerplateRow {
  /** What they belong to. */
  readonly matter: PageMatter;
  /** Where they count. */
  readonly place: PhrasePlace;
  /** Points. */
  readonly weight: number;
  /** The phrases. */
  readonly phrases: readonly string[];
  /** Where they were taken from. */
  readonly source: string;
}

const PAGES = 'self-written from the furniture common to news pages';

/** All rows. A phrase stands once in each place. */
export const BOILERPLATE_PHRASES: readonly BoilerplateRow[] = [
  {
    matter: 'appeal', place: 'anywhere', weight: 6, source: PAGES,
    phrases: [
      'your support', 'your donation', 'your contribution', 'your gift', 'your generosity', 'your membership', 'support our work',
      'support our journalism', 'support independent journalism', 'support local journalism', 'support quality journalism', 'support us',
      'our journalism', 'our journalists', 'our reporters', 'our correspondents', 'our newsroom', 'quality journalism', 'independent journalism',
      'make a donation', 'making a donation', 'make a contribution', 'making a contribution', 'donate today', 'donate now', 'please donate',
      'give today', 'chip in', 'chipped in', 'become a supporter', 'become a member', 'readers like you', 'people like you', 'rely on donations',
      'rely on readers', 'reader funded', 'funded by readers', 'funded by our readers', 'keep our reporting', 'give from just', 'from as little as',
      'journalism free', 'journalism open', 'open for everyone', 'before you go on', 'local reporting matters',
      'you can help the', 'help us keep', 'help us continue', 'subscribe today',
    ],
  },
  {
    matter: 'appeal', place: 'anywhere', weight: 4, source: PAGES,
    phrases: [
      'our reporting', 'our readers', 'our coverage', 'our mission', 'our work', 'reporters on the ground', 'on the ground', 
      'paywall', 'paywalls', 'trusted news', 'non profit newsroom',
      'nonprofit newsroom', 'we believe', 'paid for by', 'thank you for reading', 'thanks for reading', 'a week you can',
      'keep asking questions', 'hold power to account', 'holding power to account', 'speak truth', 'without fear or favour',
      'without fear or favor',
    ],
  },
  {
    matter: 'appeal', place: 'start', weight: 6, source: PAGES,
    phrases: ['support from', 'donate from', 'give from', 'contribute from', 'support the', 'help us', 'fund our', 'back our'],
  },
  {
    matter: 'sign-up', place: 'anywhere', weight: 8, source: PAGES,
    phrases: [
      'sign up to', 'sign up for', 'sign up here', 'sign up now', 'signing up', 'you signed up', 'to your inbox', 'in your inbox', 'our newsletter', 'our newsletters',
      'daily newsletter', 'weekly newsletter', 'free newsletter', 'newsletter here', 'morning briefing', 'breaking news alerts', 'subscribe to our',
      'subscribe here', 'subscribe now', 'with a subscription', 'already a subscriber', 'already have an account', 'log in to', 'sign in to',
      'create an account', 'create a free account', 'start your free trial', 'cancel anytime', 'cancel any time', 'unsubscribe', 'manage your preferences',
      'receiving this email', 'view this email', 'forwarded this email', 'download our app', 'download the app', 'our free app', 'our mobile app',
      'register for free', 'register to read', 'register to continue', 'continue reading your article', 'to continue reading', 'unlimited access',
      'email address',
    ],
  },
  {
    matter: 'prompt', place: 'anywhere', weight: 8, source: PAGES,
    phrases: [
      'click here', 'tap here', 'follow us', 'like us on', 'find us on', 'follow her on', 'follow him on', 'follow them on', 'follow me on', 'join our', 'join the conversation',
      'join the discussion', 'join the debate', 'have your say', 'let us know', 'get in touch', 'tell us what', 'contact our', 'email us', 'e mail us',
      'write to us', 'send us your', 'send your story', 'send your', 'got a story', 'have a story', 'have a tip', 'got a tip', 'in the comments', 'comments below', 'comment below', 'what do you think',
      'have you been affected', 'share your', 'submit a letter', 'letter for publication', 'our news team', 'our newsdesk', 'our youtube channel',
      'our podcast', 'our apps', 'watch more', 'scroll down', 'see more', 'enable javascript', 'our video', 'download the',
    ],
  },
  {
    matter: 'prompt', place: 'start', weight: 8, source: PAGES,
    phrases: [
      'read more', 'read also', 'also read', 'read next', 'see also', 'related', 'recommended', 'watch', 'listen', 'listen to', 'more on', 'more from', 'follow our',
      'read the full', 'read our', 'for all the latest', 'for the latest', 'for more news', 'for more stories', 'in pictures', 'don\'t miss', 'up next', 'explore more', 'as it happened', 'catch up', 'read the rest',
      'full coverage', 'what to read next', 'see more', 'find out more', 'learn more', 'visit our', 'download', 'subscribe', 'submit',
    ],
  },
  {
    matter: 'list', place: 'whole', weight: 12, source: PAGES,
    phrases: [
      'related', 'related articles', 'related stories', 'related content', 'related topics', 'related links', 'related news', 'related coverage', 'more on this story',
      'more from this section', 'more stories', 'more news', 'most read', 'most popular', 'most viewed', 'most shared', 'trending', 'trending now', 'top stories',
      'recommended', 'recommended for you', 'recommended reading', 'you may also like', 'you might also like', 'you may be interested in', 'editors picks', 'editor\'s picks', 'editor\'s choice',
      'explore more on these topics', 'read more', 'see also', 'latest news', 'latest stories', 'topics', 'tags', 'more like this', 'popular now', 'up next', 'read next', 'around the web', 'from our partners', 'promoted stories',
      'sponsored content', 'elsewhere on the site', 'also in the news', 'more in', 'in this story', 'more on this topic', 'what to read next', 'recent posts',
    ],
  },
  {
    matter: 'share', place: 'whole', weight: 12, source: PAGES,
    phrases: [
      'share', 'share this', 'share this article', 'share this story', 'share this page', 'share on facebook', 'share on twitter', 'share on x', 'share via email', 'share with friends',
      'copy link', 'copy this link', 'link copied', 'print', 'print this page', 'print this article', 'save', 'save for later', 'email', 'e mail', 'bookmark', 'tweet', '# shares', '# share', 'reuse this content', 'gift this article',
      'add to reading list', 'text size', 'close', 'menu', 'search', 'back to top', 'skip to content', 'skip to main content', 'home', 'loading', 'show more', 'show all', 'load more', 'view all', 'view gallery', 'next', 'previous', 'open image in gallery', 'hide caption', 'toggle caption', 'enlarge image', 'expand', 'collapse', 'continue', 'continue reading', 'sign in', 'log in', 'register', 'subscribe', 'donate', 'follow', 'translate', 'share full article', 'live', 'key events', 'key moments', 'jump to comments',
    ],
  },
  { matter: 'share', place: 'start', weight: 12, source: PAGES, phrases: ['share or comment on', 'share this', 'share on', 'share via', 'share with', 'sharing is'] },
  {
    matter: 'comments', place: 'whole', weight: 12, source: PAGES,
    phrases: [
      'comments', 'comment', '# comments', '# comment', 'view comments', '# view comments', 'view # comments', 'leave a comment', 'leave a reply', 'post a comment', 'add a comment', 'add comment', 'show comments', 'comments are closed', 'no comments', 'no comments yet',
      'reader comments', 'comments #', 'be the first to comment', 'most liked',
    ],
  },
  { matter: 'comments', place: 'anywhere', weight: 8, source: PAGES, phrases: ['comments section', 'community guidelines'] },
  {
    matter: 'rights', place: 'anywhere', weight: 9, source: PAGES,
    phrases: [
      'all rights reserved', 'rights reserved', 'may not be published', 'may not be reproduced', 'without permission', 'terms of use', 'terms of service', 'terms and conditions', 'privacy policy', 'privacy notice',
      'cookie policy', 'use cookies', 'of cookies', 'cookies to', 'accept all', 'accept cookies', 'manage preferences', 'manage cookies', 'reject all', 'creative commons', 'republish this', 'republished under', 'originally published', 'first published on', 'originally appeared', 'this article appeared in', 'this article first appeared',
    ],
  },
  { matter: 'rights', place: 'start', weight: 10, source: PAGES, phrases: ['copyright', 'copyright #', '© #', '©', 'c #'] },
  {
    matter: 'agency', place: 'anywhere', weight: 9, source: PAGES,
    phrases: ['contributed to this report', 'contributed to this story', 'contributed to this article', 'contributed reporting', 'contributed from', 'to this dispatch'],
  },
  {
    matter: 'agency', place: 'start', weight: 9, source: PAGES,
    phrases: ['reporting by', 'additional reporting', 'editing by', 'writing by', 'compiled by', 'with reporting', 'with additional reporting', 'our standards', 'video by', 'production by', 'produced by', 'edited by', 'graphic by', 'graphics by', 'with files from', 'source', 'cite this'],
  },
  { matter: 'agency', place: 'whole', weight: 9, source: PAGES, phrases: ['associated press', 'press association', 'pa media', 'reuters', 'getty images', 'getty', 'afp', 'pa', 'ap', 'with agencies', 'agencies', 'image source getty images', 'bloomberg'] },
  { matter: 'agency', place: 'start', weight: 10, source: PAGES, phrases: ['image source', 'image credit', 'photo credit', 'picture credit', 'photo credits', 'credit', 'photograph by', 'photo by', 'photos by', 'photographs by', 'picture by', 'pictures by', 'image by', 'images by', 'illustration by', 'illustrations by', 'image copyright'] },
  {
    matter: 'notice', place: 'anywhere', weight: 8, source: PAGES,
    phrases: [
      'this article was amended', 'this article was updated', 'this story has been updated', 'this article has been updated', 'this story was updated', 'this article was corrected', 'an earlier version', 'a previous version', 'an earlier version of this', 'edited for length', 'for length and clarity',
      'rush deadline', 'not be in its final form', 'opinions expressed', 'views expressed', 'affiliate links', 'earn a commission', 'by continuing to', 'for informational purposes', 'newsletter edition', 'breaking news story', 'developing story', 'story is developing', 'more details will follow', 'more to follow', 'refresh the page', 'print edition', 'in print with the headline', 'your browser', 'external sites', 'external links',
    ],
  },
  { matter: 'notice', place: 'start', weight: 8, source: PAGES, phrases: ['correction', 'clarification', 'embargoed until', 'for immediate release', 'press release', 'media contact', 'media contacts', 'press contact', 'for more information', 'for further information', 'contact', 'notes to editors', 'note to editors', 'notes to editor', 'about the author', 'transcript provided by', 'editor\'s note', '$ # #'] },
  {
    matter: 'player', place: 'whole', weight: 9, source: PAGES,
    phrases: ['play', 'play video', 'pause', 'mute', 'listen', 'watch', 'watch live', 'watch now', 'listen now', 'video', 'audio', '# min read', '# minute read', '# min', '# minutes', 'media player', 'now playing', 'autoplay', 'video unavailable', 'listen to this article', 'listen to article', 'listen to story', 'watch the video', 'play audio', 'seek', 'sound', 'reading time # minutes', 'estimated reading time'],
  },
  { matter: 'player', place: 'anywhere', weight: 8, source: PAGES, phrases: ['to play this video', 'this video can not', 'this video is', 'media playback', 'playback is unsupported', 'video player', 'your device', 'min read', 'minute read', 'listen to this'] },
  {
    matter: 'label', place: 'whole', weight: 8, source: PAGES,
    phrases: [
      'advertisement', 'advertising', 'advert', 'ad', 'sponsored', 'promoted', 'skip advertisement', 'article continues below', 'story continues below', 'article continues after', 'story continues below advertisement', 'article continues after ad', 'continue reading the main story', 'newsletter', 'opinion', 'news', 'exclusive', 'comment and analysis', 'breaking', 'breaking news', 'uk news', 'us news', 'world news', 'world', 'politics', 'business', 'sport', 'sports', 'culture', 'technology', 'science', 'health', 'education', 'environment', 'lifestyle', 'entertainment', 'travel', 'money', 'obituaries', 'obituary', 'letters', 'editorial', 'columnists', 'features', 'local news', 'crime', 'national', 'international', 'economy', 'markets', 'europe', 'asia', 'africa', 'americas', 'middle east', 'explainer', 'premium', 'subscriber only', 'updated', 'new', 'gallery', 'photos', 'pictures', 'abstract', 'full text', 'thank you', 'thanks', 'thanks for signing up', 'thank you for subscribing', 'thank you for signing up', 'something went wrong', 'invalid email',
    ],
  },
  { matter: 'label', place: 'start', weight: 8, source: PAGES, phrases: ['filed under', 'tags', 'topics', 'topic', 'categories', 'category', 'tagged', 'posted in', 'keywords', 'article continues', 'story continues'] },
  { matter: 'end', place: 'whole', weight: 12, source: PAGES, phrases: ['ends', 'end', 'notes to editors', 'note to editors', 'notes for editors', '# # #'] },
  { matter: 'biography', place: 'anywhere', weight: 8, source: PAGES, phrases: ['is a columnist', 'is a staff writer', 'is a contributing', 'is a freelance', 'is the author of', 'is a reporter', 'is a correspondent', 'is a senior reporter', 'is out now', 'is a journalist', 'is the editor of', 'is political editor'] },
];

/** Words that name where a page is shared; a line of nothing else is a row of buttons. */
export const SHARING_NETWORKS: { readonly words: readonly string[]; readonly source: string } = {
  words: ['facebook', 'twitter', 'x', 'whatsapp', 'email', 'e', 'mail', 'messenger', 'linkedin', 'reddit', 'pinterest', 'telegram', 'flipboard', 'tumblr', 'bluesky', 'threads', 'mastodon', 'instagram', 'tiktok', 'youtube', 'copy', 'link', 'print', 'share', 'save', 'bookmark', 'more', 'pocket', 'sms', 'rss'],
  source: PAGES,
};

/** Verbs that open a prompt: "Join thousands of readers". */
export const PROMPT_VERBS: { readonly words: readonly string[]; readonly source: string } = {
  words: ['sign', 'subscribe', 'join', 'follow', 'click', 'tap', 'support', 'donate', 'give', 'download', 'listen', 'watch', 'share', 'register', 'read', 'get', 'help', 'visit', 'enter', 'tell', 'send', 'email', 'contact', 'discover', 'become', 'log', 'try', 'browse', 'stay', 'please', 'explore', 'receive', 'choose', 'don\'t', 'view', 'see', 'find', 'like', 'keep', 'unlock', 'upgrade', 'manage', 'accept', 'enable', 'scroll', 'add', 'skip'],
  source: PAGES,
};
