/** Word lists and pattern tables: data and their types, no engine. */
export type { CueEntry, HedgeCondition, HedgeEntry, LexiconAdditions } from './entries.js';
export {
  ATTRIBUTION_CUES,
  EVIDENTIAL_ADVERBS,
  IMPERSONAL_CUES,
  MEDIUM_NOUNS,
  NEGATED_STANCE,
  PHRASAL_CUES,
  SAYING_OCCASIONS,
  SAYING_TIMES,
  UTTERING_VERBS,
  type CueFrame,
  type CueGroup,
  type PhrasalCue,
  type WordList,
} from './attribution-cues.js';
export {
  ADDING_FOCUS,
  ANYBODY,
  DEEDS,
  WORDED_OBJECTS,
  COMPLEMENT_SENSES,
  type ComplementSense,
  CUE_GOVERNORS,
  CUE_NEGATIONS,
  type CueGovernor,
  NOBODY,
  SUPPOSING_MARKS,
  UNREAL_MODALS,
} from './cue-surroundings.js';
export { READING_WORDS, type ReadingWordRow } from './modal-readings.js';
export { MULTIWORD_CUES, type MultiwordCue, VIEWPOINT_NOUNS, type ViewpointNoun } from './multiword-cues.js';
export { ABILITY_VERBS, HEDGES, type AbilityVerbRow, type HedgeException, type HedgeRow, type HedgeRowCondition } from './hedges.js';
export { NEGATION_EXCEPTIONS, NEGATIONS, type NegationExceptionRow, type NegationReach, type NegationRow } from './negations.js';
export { ABBREVIATIONS, MARKED_NAMES, SENTENCE_STARTERS, type AbbreviationGroup, type AbbreviationList, type StarterList } from './abbreviations.js';
export { BEFORE_SHORT_YEAR, LEADING_ELISIONS, TRAILING_ELISIONS, type ElisionList } from './elisions.js';
export {
  SIGNATURE_CLASSES,
  SIGNATURES,
  type Signature,
  type SignatureClass,
  type SignatureClassRow,
  type SignatureGroup,
  type SignaturePart,
} from './signatures.js';
export {
  CARDINAL_WORDS,
  MULTIPLE_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  SCALE_WORDS,
  VAGUE_AMOUNTS,
  VAGUE_MULTIPLIERS,
  type CardinalWord,
  type MultipleWord,
  type OrdinalWord,
  type PartWord,
  type ScaleWord,
  type VagueAmount,
} from './number-words.js';
export { CHARGING_PREPOSITIONS, SAYING_NOUNS, STATING_PREPOSITIONS } from './statement-words.js';
export { CURRENCIES, DAMAGED_CURRENCY_MARKS, MINOR_UNITS, type CurrencyEntry, type DamagedMark, type MinorUnit } from './currencies.js';
export { UNIT_PARTS, UNIT_PREFIXES, UNITS, type UnitEntry, type UnitPart, type UnitPrefix } from './units.js';
export {
  AMBIGUOUS_UNITS,
  DIMENSION_CUES,
  PAYING_WORDS,
  type AmbiguousUnit,
  type DimensionCue,
  type PayingWord,
  type UnitContext,
  type UnitReading,
} from './ambiguous-units.js';
export { FIGURE_CONTEXT_WORDS, type FigureContext, type FigureContextWord } from './figure-contexts.js';
export { BOUND_FILLERS, BOUND_PHRASES, RANGE_LINKS, type BoundPhrase, type FillerWord, type RangeLink } from './figure-bounds.js';
export { CHANGE_BRIDGES, CHANGE_WORDS, type ChangeBridge, type ChangeWord } from './change-words.js';
export { TIME_WORDS, timeForms, type TimeWord } from './time-words.js';
export {
  AMOUNT_PREFIXES,
  LABEL_WORDS,
  SCORE_WORDS,
  UNIT_FILLERS,
  type AmountPrefix,
  type LabelWord,
  type ScoreWord,
  type UnitFiller,
} from './figure-names.js';
export { MODAL_VALUES, PLAN_FATES, SUBORDINATOR_VALUES, type ModalValueRow, type PlanFateRow, type SubordinatorValueRow } from './factuality-values.js';
export {
  ACCUSATION_NOUNS,
  ACCUSATION_VERBS,
  ASSERTING_SUBORDINATORS,
  COMMENT_WORDS,
  EVALUATIVE_ADVERBS,
  EVALUATIVE_VERBS,
  EVALUATIVE_WORDS,
  INFINITIVE_NOUNS,
  INFINITIVE_TAKERS,
  NAMING_VERBS,
  OBLIGATION_WORDS,
  PROSPECTIVE_STANCES,
  PROSPECTIVE_WORDS,
  OPEN_TIMES,
  QUESTION_TAKERS,
  QUESTION_WORDS,
  REFUSAL_VERBS,
  REFUTING_WORDS,
  REQUEST_NOUNS,
  STANCE_FACTUALITY,
  STANCE_HEDGES,
  type ObligationWord,
  type StanceHedge,
} from './claim-words.js';
export { GIVEN_NAMES, type GivenNameRow } from './given-names.js';
export { COUNTRIES, COUNTRIES_SOURCE } from './countries.js';
export { PARTY_MEMBERS, PERSON_NOUNS, TITLES, type PartyMember, type PersonNounRow, type TitleRow } from './roles.js';
export { BODY_NOUNS, KNOWN_NAMES, type BodyNounRow, type BodySort, type KnownNameRow } from './bodies.js';
export { GROUPS_BY_SIZE, type GroupSizeRow, TITLE_NOUNS, type TitleNounRow, HYPERNYMS, SYNONYMS, THING_NOUNS, type HypernymRow, type SynonymRow, type ThingNounRow, type ThingSort } from './things.js';
export { ANONYMITY_ADJECTIVES, ANONYMITY_PHRASES, type AnonymityAdjectiveRow, type AnonymityPhraseRow } from './anonymity.js';
export { EXPLETIVES, PRONOUNS, type ExpletiveRow, type PronounRow, type PronounSort } from './pronouns.js';
export { BOILERPLATE_PHRASES, PROMPT_VERBS, SHARING_NETWORKS, type BoilerplateRow, type PageMatter, type PhrasePlace } from './boilerplate-phrases.js';
export { BYLINE_OPENINGS, CREDIT_WORDS, LEAD_LABELS, PUBLISHING_WORDS, WRITER_TITLES, type PageWordList } from './byline-words.js';
export { IRREGULAR_FORMS, type IrregularForms } from './irregular-forms.js';
export { NAME_OPENINGS, type NameOpeningRow, SMALL_NAME_WORDS, type SmallNameWordRow, PARTITIVES, PLACES, type PartitiveRow, type PlaceRow } from './places.js';
export { FIRST_PERSON_PLURAL, FIRST_PERSON_SINGULAR, HEADLINE_SMALL_WORDS, REPORTING_FORMS, SECOND_PERSON } from './page-words.js';
export {
  CONVERSE_PREDICATES,
  COUNTING_VERBS,
  FOCUS_ADVERBS,
  HAPPENING_VERBS,
  LIKE_PREPOSITIONS,
  ONE_WAY_PREDICATES,
  OPPOSITE_PREDICATES,
  SAME_NOUNS,
  SAME_PREDICATES,
  TWO_WAY_PREDICATES,
  type ConverseRow,
  type CountingVerb,
  type OppositeRow,
  type SameRow,
} from './claim-relations.js';
export { UNIT_FACTORS, type UnitFactorRow } from './unit-factors.js';
