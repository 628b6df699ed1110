/**
 * Abbreviations that carry a full stop, in groups that say what may follow them within one sentence.
 *
 * Data only; lower case, without the final stop. A word may be an abbreviation and something else ("no.", "sun."):
 * the group says when it counts.
 */

/** When the full stop after an abbreviation of the group does not end the sentence. */
export type AbbreviationGroup =
  /** Stands before a name: never at the end of a sentence. */
  | 'title'
  /** Stands before a number; before anything else it is an ordinary word. */
  | 'before-number'
  /** Never ends a sentence. */
  | 'inside'
  /** May end a sentence: it does where the next word can only begin one. */
  | 'either';

/** Abbreviations that behave alike. */
export interface AbbreviationList {
  /** When their full stop does not end the sentence. */
  readonly group: AbbreviationGroup;
  /** Counts only when written with a capital ("Ill.", but not "ill."). */
  readonly capital?: true;
  /** The words, lower case, inner stops kept, the last stop left out. */
  readonly words: readonly string[];
  /** Where they were taken from. */
  readonly source: string;
}

/** The lists; a word stands in one. */
export const ABBREVIATIONS: readonly AbbreviationList[] = [
  {
    group: 'title',
    capital: true,
    words: [
      'mr', 'mrs', 'ms', 'messrs', 'mx', 'dr', 'drs', 'prof', 'profs', 'rev', 'revd', 'fr', 'msgr', 'sen', 'sens', 'rep', 'reps', 'gov',
      'govs', 'gen', 'gens', 'lt', 'col', 'capt', 'cpt', 'cmdr', 'cdr', 'comdr', 'adm', 'maj', 'sgt', 'cpl', 'pvt', 'pfc', 'brig', 'supt',
      'insp', 'det', 'hon', 'pres', 'amb', 'asst', 'mme', 'mlle', 'treas', 'atty',
    ],
    source: 'AP Stylebook, titles; Chicago Manual of Style 10.11–10.16',
  },
  {
    group: 'before-number',
    words: ['no', 'nos', 'p', 'pp', 'vol', 'vols', 'fig', 'figs', 'art', 'arts', 'ch', 'chap', 'para', 'paras', 'pt', 'ver', 'op', 'app', 'eq', 'cl', 'sec', 'sect', 'pg', '#'],
    source: 'Chicago Manual of Style 10.42',
  },
  {
    group: 'inside',
    words: ['vs', 'v', 'cf', 'viz', 'e.g', 'i.e', 'eg', 'ie', 'ca', 'approx', 'incl', 'esp', 'a.k.a'],
    source: 'Chicago Manual of Style 10.42',
  },
  {
    group: 'either',
    capital: true,
    words: [
      'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur',
      'thurs', 'fri', 'sat', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md', 'mich', 'minn',
      'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'penn', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo', 'mass', 'ont', 'que',
      'alta', 'sask', 'ave', 'blvd', 'rd', 'hwy', 'rte', 'st', 'ste', 'mt', 'ft', 'jr', 'sr', 'esq', 'inc', 'corp', 'co', 'cos', 'ltd', 'bros',
      'dept', 'univ', 'inst', 'govt', 'ed', 'eds', 'ph.d', 'd.phil',
    ],
    source: 'AP Stylebook: months, days, state names, addresses, company names',
  },
  {
    group: 'either',
    words: [
      'llc', 'plc', 'mfg', 'intl', 'natl', 'assn', 'assoc', 'dist', 'apt', 'bldg', 'pkwy', 'm.d', 'd.d.s', 'b.a', 'm.a', 'b.sc', 'm.sc', 'm.b.a',
      'j.d', 'etc', 'al', 'a.m', 'p.m', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'l.a', 'n.y', 'n.j', 'u.s.a', 'u.s.s.r', 'b.c', 'a.d', 'n.c', 's.c',
      'n.d', 's.d', 'w.va', 'n.h', 'n.m', 'r.i', 'lb', 'lbs', 'oz', 'sq', 'hr', 'hrs', 'mins', 'secs', 'yr', 'yrs', 'm.p.h', 'repr', 'misc',
    ],
    source: 'AP Stylebook: degrees, times, countries, measures; Chicago Manual of Style 10',
  },
];

/** Words that hardly ever begin a name, so that a capital on them after an abbreviation begins a sentence. */
export interface StarterList {
  /** Lower case. */
  readonly words: readonly string[];
  /** Where they were taken from. */
  readonly source: string;
}

/** Function words and sentence adverbs. */
export const SENTENCE_STARTERS: StarterList = {
  words: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our',
    'my', 'your', 'there', 'here', 'who', 'what', 'when', 'where', 'why', 'how', 'which', 'and', 'but', 'or', 'so', 'yet', 'nor', 'if',
    'although', 'though', 'because', 'while', 'since', 'as', 'after', 'before', 'until', 'unless', 'once', 'in', 'on', 'at', 'by', 'for',
    'from', 'with', 'without', 'under', 'during', 'among', 'despite', 'between', 'against', 'according', 'about', 'no', 'not', 'none',
    'all', 'some', 'many', 'most', 'several', 'few', 'both', 'each', 'every', 'any', 'another', 'other', 'others', 'such', 'more', 'only',
    'also', 'still', 'now', 'then', 'later', 'earlier', 'meanwhile', 'however', 'moreover', 'instead', 'nevertheless', 'yesterday',
    'today', 'tomorrow', 'tonight', 'even', 'just', 'perhaps', 'maybe', 'is', 'are', 'was', 'were', 'do', 'does', 'did', 'can', 'could',
    'will', 'would', 'should', 'may', 'have', 'has', 'had', 'let', 'to', 'one', 'two', 'three', 'yes', 'asked', 'last', 'next', 'nearly',
    'almost', 'officials', 'police', 'people', 'critics', 'experts', 'analysts',
  ],
  source: 'function words; words that open most sentences of news',
};

/** Names that end in a mark of exclamation or question. */
export const MARKED_NAMES: StarterList = {
  words: ['yahoo!', 'jeopardy!', 'oklahoma!', 'moulin rouge!', 'mamma mia!', 'airplane!', 'jumanji!', 'which?', 'yum!', 'guess?', 'wham!', 'panic!'],
  source: 'Chicago Manual of Style 6.119, names with marks of their own',
};
