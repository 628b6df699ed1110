/**
 * Nouns for what is not a person or a body: documents, places, times, events, and nouns that may stand for an earlier name.
 *
 * Data only, in a compact form: each row holds many lemmas, lower case, separated by blanks.
 */

/** What a noun names. */
export type ThingSort = 'document' | 'place' | 'time' | 'event';

/** Nouns that name the same sort of thing. */
export interface ThingNounRow {
  /** What they name. */
  readonly sort: ThingSort;
  /** Lemmas, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** Nouns for things. */
export const THING_NOUNS: readonly ThingNounRow[] = [
  {
    sort: 'document',
    words:
      'report study survey poll paper document dossier file memo memorandum letter email e-mail message text tweet post statement communique communiqué release bulletin article story editorial op-ed column book memoir biography autobiography diary manuscript essay thesis chapter footnote preface brochure leaflet pamphlet flyer manifesto petition charter treaty agreement accord contract lawsuit suit complaint indictment affidavit warrant subpoena filing brief ruling verdict judgment judgement transcript testimony deposition audit review assessment analysis census data figure statistic estimate forecast projection graph chart map table index database spreadsheet record register log video footage film clip recording tape audio photo photograph picture image screenshot documentary broadcast programme interview podcast trailer advert advertisement ad poster placard sign banner caption website page webpage blog invoice receipt bill certificate licence license passport questionnaire guideline handbook manual directive resolution law act legislation constitution decree order proposal plan draft blueprint white-paper budget account cable briefing research evidence finding inquiry investigation inspection note notice average headline profile script',
    source: 'WordNet 3.1 noun.communication for words of UD EWT and GUM train; sources credited in news, self-written',
  },
  {
    sort: 'place',
    words:
      'place area city town village suburb district county province state region country nation republic territory neighbourhood neighborhood street road avenue square park garden beach coast shore island peninsula mountain hill valley river lake sea ocean desert forest jungle field farm border frontier capital port harbour harbor airport station railway bridge tunnel house home building tower castle palace hotel resort restaurant cafe bar pub shop store mall market factory plant warehouse camp base prison jail cemetery stadium arena venue site zone spot location downtown centre north south east west northwest northeast southwest southeast continent hemisphere earth world planet metropolis hamlet settlement habitat corner room kitchen bedroom office campus',
    source: 'WordNet 3.1 noun.location and GUM train entity types',
  },
  {
    sort: 'time',
    words:
      'year month week day hour minute second century decade today tomorrow yesterday tonight morning afternoon evening night weekend midnight noon season spring summer autumn winter quarter semester term era period age moment time date monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december past future present birthday anniversary deadline fortnight',
    source: 'WordNet 3.1 noun.time and GUM train entity types',
  },
  {
    sort: 'event',
    words:
      'war battle fight attack bombing explosion blast shooting murder killing assassination raid strike offensive operation invasion coup revolution uprising protest demonstration riot march rally election referendum vote ballot debate conference meeting summit talks negotiation ceremony wedding funeral party festival concert match game race tournament final season trial hearing crash accident collision earthquake flood hurricane storm fire outbreak epidemic pandemic crisis recession disaster incident event trip tour visit journey flight arrest launch merger deal takeover',
    source: 'WordNet 3.1 noun.event and noun.act, GUM train entity types',
  },
];

/** A noun that may stand for something named before. */
export interface HypernymRow {
  /** What must have been named before: the sort of the entity. */
  readonly of: 'person' | 'organisation' | 'government' | 'publication' | 'country' | 'place' | 'document' | 'event';
  /** Lemmas of the later description, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** Descriptions that take up an earlier name: "the company" after "Acme Ltd". */
export const HYPERNYMS: readonly HypernymRow[] = [
  { of: 'organisation', words: 'company carmaker automaker drugmaker chipmaker planemaker shipbuilder housebuilder homebuilder firm group organisation organization corporation body charity agency bank giant manufacturer retailer airline carrier maker operator lender insurer club side team union party movement network broadcaster institution institute university school hospital watchdog regulator think-tank militia force constabulary', source: 'self-written: definite descriptions after names' },
  { of: 'government', words: 'government administration ministry department agency authority office court parliament', source: 'self-written: definite descriptions after names' },
  { of: 'publication', words: 'newspaper paper magazine journal broadcaster network website outlet agency publication', source: 'self-written: definite descriptions after names' },
  { of: 'country', words: 'country nation republic kingdom', source: 'self-written: definite descriptions after names' },
  { of: 'place', words: 'city town village region province county district island state area capital', source: 'self-written: definite descriptions after names' },
  { of: 'event', words: 'storm hurricane cyclone typhoon', source: 'self-written: definite descriptions after names' },
  { of: 'person', words: 'man woman boy girl suspect victim defendant star singer actor author writer player striker politician leader candidate teenager pensioner lawyer doctor patient student', source: 'self-written: definite descriptions after names' },
];

/** What somebody with a title may be called. */
export interface TitleNounRow {
  /** Titles in lower case without full stop, separated by blanks. */
  readonly titles: string;
  /** Lemmas of the later description, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** "The scientist" after "Dr Ida Brook". */
export const TITLE_NOUNS: readonly TitleNounRow[] = [
  { titles: 'dr doctor', words: 'doctor scientist researcher academic expert', source: 'self-written' },
  { titles: 'prof professor', words: 'professor scientist researcher academic expert', source: 'self-written' },
  { titles: 'judge justice', words: 'judge', source: 'self-written' },
  { titles: 'sen senator', words: 'senator lawmaker', source: 'self-written' },
  { titles: 'rep representative', words: 'representative congressman congresswoman lawmaker', source: 'self-written' },
  { titles: 'gov governor', words: 'governor', source: 'self-written' },
  { titles: 'rev reverend fr', words: 'priest vicar pastor minister cleric', source: 'self-written' },
  { titles: 'sgt sergeant pc det detective insp inspector supt superintendent', words: 'officer detective', source: 'self-written' },
  { titles: 'gen general col colonel maj major capt captain lt lieutenant', words: 'officer general colonel commander soldier', source: 'self-written' },
  { titles: 'pope', words: 'pope pontiff', source: 'self-written' },
  { titles: 'prime-minister', words: 'premier', source: 'self-written' },
  { titles: 'chief-constable', words: 'police chief', source: 'self-written' },
  { titles: 'king queen', words: 'king queen monarch', source: 'self-written' },
];

/** Nouns for a group of so many. */
export interface GroupSizeRow {
  readonly size: number;
  /** Lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** "The pair" after two names that "and" joins. */
export const GROUPS_BY_SIZE: readonly GroupSizeRow[] = [
  { size: 2, words: 'pair couple duo twosome newlyweds', source: 'self-written' },
  { size: 3, words: 'trio threesome', source: 'self-written' },
  { size: 4, words: 'quartet foursome', source: 'self-written' },
];

/** Document nouns that may name the same thing. */
export interface SynonymRow {
  /** Lemmas, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** Sets of nouns for one and the same thing. */
export const SYNONYMS: readonly SynonymRow[] = [
  { words: 'video footage film clip recording tape', source: 'self-written' },
  { words: 'report study paper review analysis assessment', source: 'self-written' },
  { words: 'survey poll questionnaire', source: 'self-written' },
  { words: 'photo photograph picture image', source: 'self-written' },
  { words: 'letter email e-mail message', source: 'self-written' },
  { words: 'company firm corporation business', source: 'self-written' },
  { words: 'organisation organization group', source: 'self-written' },
  { words: 'suspect attacker gunman assailant shooter', source: 'self-written' },
  { words: 'insurgent militant fighter rebel', source: 'self-written' },
  { words: 'troop soldier', source: 'self-written' },
  { words: 'lawmaker legislator senator congressman', source: 'self-written' },
  { words: 'chief executive boss ceo', source: 'self-written' },
];
