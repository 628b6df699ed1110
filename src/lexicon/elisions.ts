/**
 * Words written with an apostrophe in front or behind, which no quotation mark is.
 *
 * Data only; lower case, without the apostrophe.
 */

/** Words with a source. */
export interface ElisionList {
  /** Lower case, without the apostrophe. */
  readonly words: readonly string[];
  /** Where they were taken from. */
  readonly source: string;
}

/** Words that lost their beginning: ’tis, ’em, ’n’. */
export const LEADING_ELISIONS: ElisionList = {
  words: [
    'tis', 'twas', 'twere', 'twill', 'twould', 'em', 'n', 'til', 'till', 'cause', 'cos', 'coz', 'bout', 'nuff', 'kay', 'sup', 'gainst',
    'neath', 'tween', 'twixt', 'pon', 'ere', 'im', 'er', 'appen', 'allo', 'ello', 'ole', 'burbs', 'hood', 'rents', 'nother', 'tude', 'flu',
  ],
  source: 'Oxford English Dictionary, aphetic forms',
};

/** Words that lost their end: o’ clock, goin’ (every word in -in), th’. */
export const TRAILING_ELISIONS: ElisionList = {
  words: ['o', 'ol', 'an', 'th', 'mo', 'po', 'tha', 'wi', 'lil', 'ma', 'mos'],
  source: 'Oxford English Dictionary, apocopic forms',
};

/** Words before a year without its century: the class of ’68, back in ’97. */
export const BEFORE_SHORT_YEAR: ElisionList = {
  words: ['of', 'in', 'since', 'from', 'the', 'by', 'until', 'till', 'before', 'after', 'summer', 'winter', 'spring', 'autumn', 'fall', 'class', 'late', 'early', 'mid', 'and', 'to', 'back'],
  source: 'self-written: phrases with short years',
};
