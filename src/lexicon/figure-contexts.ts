/**
 * Words around numbers that decide how a figure is read, each under the one question it answers.
 *
 * Data only.
 */

/** The question a word answers. */
export type FigureContext =
  /** After it a preposition of time bounds a duration: "for over a year", "took around a week". */
  | 'opens a duration'
  /** Before a bare number it sets that number against an earlier one, whose noun it shares: "compared with 63". */
  | 'sets against'
  /** After a bare number it shows that no noun follows. */
  | 'closes a number'
  /** After "3 % down" it says on what level or since when. */
  | 'sets a time or a level'
  /** After "of a second" it shows that the stretch of time is meant; nothing, and marks, do too. */
  | 'follows a second'
  /** The noun of an age: "the average age is 33". */
  | 'names an age'
  /** A person or a group of them: "adults over 65". */
  | 'has an age'
  /** After "times" it compares: "100 times more", "6.5 times earnings". */
  | 'compared by times'
  /** After "twice" or "double" it shows that a comparison follows. */
  | 'compared by a multiple'
  /** Before an ordinal at the end of its phrase it makes it a rank: "ranked third". */
  | 'ranks'
  /** After an ordinal it makes it a rank: "10th place". */
  | 'place in a ranking'
  /** After an ordinal in `-est` it is no superlative. */
  | 'no superlative'
  /** After the ordinal of "ranked third" it may follow. */
  | 'follows a rank'
  /** A noun that only says how an amount was taken: "an average of", "a total of". */
  | 'way of measuring'
  /** A verb whose object measures its subject: "cost", "weigh", "reach". Lemmas. */
  | 'measures its subject'
  /** Before a whole whose part a fraction is: "half the members", "half its value". */
  | 'opens a whole'
  /** Before "half" it shows that a share is meant: "by half", "more than half". */
  | 'opens a share'
  /** Before a year-like number it shows an amount: "more than 2000". */
  | 'opens an amount'
  /** Before "1 over 3" it shows that a fraction is said, not a bound: "that is 1 over 3". */
  | 'equates'
  /** Before "one" it shows that a count is meant: "only one", "at least one". */
  | 'counts one'
  /** Before "one day" or "one year" it makes them a point in time. */
  | 'points to one time'
  /** A plural that has no `-s`. */
  | 'plural'
  /** Ends in `-s` but is no plural noun. */
  | 'no plural'
  /** "the third", "the last half": before a part word it makes it an ordinal. */
  | 'makes an ordinal'
  /** A pronoun for a person: "he was 18". */
  | 'names a person'
  /** May follow an age that has no unit: "she was 30 when". */
  | 'follows an age'
  /** Ends a noun phrase whatever its tag says: "a deal worth $5m", "two men apiece". */
  | 'ends a noun phrase'
  /** Between a noun and an amount it says how large the noun is: "a grant worth $8m", "levels at 12 %". */
  | 'hangs an amount on a noun'
  /** First word of a bound that may follow its noun: "orders over 35 kg". */
  | 'bounds a noun'
  /** A label that is abbreviated with a point: "No. 10". */
  | 'abbreviated label';

/** One word. */
export interface FigureContextWord {
  /** Lower case. */
  readonly form: string;
  /** The question it answers. */
  readonly context: FigureContext;
  /** Where it was taken from. */
  readonly source: string;
}

const QUIRK = 'Quirk et al. 1985, Comprehensive Grammar, chapters 5–7';
const LEVIN = 'Levin 1993, English Verb Classes, measure verbs (54)';
const AP = 'AP Stylebook, numerals';

function words(context: FigureContext, source: string, forms: string): FigureContextWord[] {
  return forms.split(' ').map((form) => ({ form, context, source }));
}

/** All words. */
export const FIGURE_CONTEXT_WORDS: readonly FigureContextWord[] = [
  ...words(
    'opens a duration',
    QUIRK,
    'for of after than took take takes taking lasted lasts last is was were be been by in within with spent waited at to age aged',
  ),
  ...words('sets against', QUIRK, 'from with to than against versus and or of about nearly some just , ('),
  ...words('closes a number', QUIRK, 'in during a last this at on by for of were are had have did and who the'),
  ...words(
    'compared by times',
    QUIRK,
    'as more less higher greater larger bigger faster lower fewer better worse smaller stronger cheaper longer heavier hotter brighter deadlier the that its their earnings book sales revenue likelier likely',
  ),
  ...words('sets a time or a level', QUIRK, 'on from since in at this last compared versus against year'),
  ...words(
    'follows a second',
    QUIRK,
    'outside inside behind ahead faster slower quicker off adrift from to in before after later and at for on per between , . ; )',
  ),
  ...words('names an age', QUIRK, 'age ages'),
  ...words(
    'has an age',
    QUIRK,
    'people men women children child adults adult boys girls teenagers pupils patients those anyone everyone residents voters workers drivers customers passengers pensioners males females kids youngsters users players athletes smokers',
  ),
  ...words('compared by a multiple', QUIRK, 'as the that its their his her what last'),
  ...words('ranks', AP, 'ranked ranks ranking finished finishing finish came placed rated'),
  ...words('place in a ranking', AP, 'place spot position'),
  ...words(
    'no superlative',
    AP,
    'west interest request forest guest test rest priest protest invest harvest contest arrest quest suggest',
  ),
  ...words('follows a rank', AP, 'in among on of for behind overall at out'),
  ...words('way of measuring', QUIRK, 'total average sum maximum minimum rate amount'),
  ...words(
    'measures its subject',
    LEVIN,
    'be cost weigh measure total number average reach hit stand exceed top stretch span last cover contain hold have carry equal yield trade amount score earn fetch approach near pass surpass peak become remain see register produce generate',
  ),
  ...words('opens a whole', QUIRK, 'the a an its their his her our my your all those these as'),
  ...words('opens a share', QUIRK, 'by than about nearly almost over least around under'),
  ...words(
    'opens an amount',
    QUIRK,
    'than least most about nearly almost some over roughly approximately exceeding fewer',
  ),
  ...words('equates', QUIRK, 'is was be equals equal ='),
  ...words('counts one', QUIRK, 'least than only just exactly precisely'),
  ...words('points to one time', QUIRK, 'at on this that'),
  ...words('plural', QUIRK, 'people men women children police feet staff'),
  ...words('no plural', QUIRK, 'across this has was is does as us its his'),
  ...words('makes an ordinal', QUIRK, 'last final the'),
  ...words('ends a noun phrase', QUIRK, 'worth ago apiece each away alone respectively tall long wide high deep thick'),
  ...words('names a person', QUIRK, 'he she i who'),
  ...words('follows an age', QUIRK, 'when at by and in last this'),
  ...words('hangs an amount on a noun', QUIRK, 'worth at'),
  ...words('bounds a noun', QUIRK, 'over above below under exceeding as'),
  ...words('abbreviated label', AP, 'no nos nr nrs art sec ch p pp fig'),
];
