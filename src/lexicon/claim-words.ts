/**
 * Words that tell one kind of claim from another, and clauses that are no claims.
 *
 * Data only. Not here: attribution cues (`attribution-cues.ts`), hedges (`hedges.ts`).
 */
import type { HedgeCueKind, Stance } from '../records/index.js';
import type { WordList } from './attribution-cues.js';

const QUIRK_MODALS = 'Quirk et al. 1985, 4.51–4.56, obligation and necessity';
const MARTIN_WHITE = 'Martin and White 2005, The Language of Evaluation, appreciation and judgement';
const SELF = 'self-written';

/** Cues that make what they introduce an accusation, whatever its form. */
export const ACCUSATION_VERBS: WordList = {
  source: 'Levin 1993, judgement verbs (33); FrameNet, Judgment_communication',
  words: ['accuse', 'blame', 'charge', 'indict', 'denounce', 'fault', 'implicate', 'impugn', 'incriminate', 'reproach', 'allege'],
};

/** Nouns that make a phrase they introduce ("of lying") an accusation; what follows "that" is left as reported fact. */
export const ACCUSATION_NOUNS: WordList = {
  source: 'FrameNet, Judgment_communication',
  words: ['accusation', 'allegation', 'charge', 'complaint', 'indictment', 'blame', 'insinuation', 'denunciation'],
};

/** Predicates that say of a claim, a report or an idea that nothing is in it. */
export const REFUTING_WORDS: WordList = {
  source: SELF,
  words: ['false', 'untrue', 'baseless', 'unfounded', 'groundless', 'nonsense', 'wrong', 'incorrect', 'bogus', 'fabricated', 'fabrication', 'lie', 'fiction', 'myth', 'hoax', 'rubbish', 'inaccurate'],
};

/** A modal or semi-modal of obligation. */
export interface ObligationWord {
  /** Lemma or form, lower case. */
  readonly form: string;
  /** `modal` governs a bare verb; `verb` takes "to". */
  readonly part: 'modal' | 'verb';
  /** Where it was taken from. */
  readonly source: string;
}

/** What makes a clause say how things ought to be. */
export const OBLIGATION_WORDS: readonly ObligationWord[] = [
  { form: 'must', part: 'modal', source: QUIRK_MODALS },
  { form: 'should', part: 'modal', source: QUIRK_MODALS },
  { form: 'ought', part: 'modal', source: QUIRK_MODALS },
  { form: 'shall', part: 'modal', source: QUIRK_MODALS },
  { form: 'need', part: 'verb', source: QUIRK_MODALS },
  { form: 'have', part: 'verb', source: QUIRK_MODALS },
];

/** Words before an infinitive that put the clause in the future. */
export const PROSPECTIVE_WORDS: WordList = {
  source: 'Quirk et al. 1985, 4.41–4.48, means of expressing future time',
  words: ['go', 'set', 'due', 'likely', 'unlikely', 'bound', 'poised', 'certain', 'expect', 'forecast', 'schedule', 'project', 'predict', 'slate', 'destined', 'plan', 'about'],
};

/** Stances whose content is about what is to come, where it has no tense of its own. */
export const PROSPECTIVE_STANCES: readonly Stance[] = ['expects', 'hopes', 'intends', 'promises'];

/** Words of evaluation: as predicate, or as attribute of it, they make a clause an opinion. */
export const EVALUATIVE_WORDS: WordList = {
  source: MARTIN_WHITE,
  words: [
    ...['good', 'better', 'best', 'bad', 'worse', 'worst', 'great', 'excellent', 'wonderful', 'brilliant', 'superb', 'terrific', 'fantastic', 'outstanding', 'amazing', 'awesome'],
    ...['terrible', 'awful', 'horrible', 'dreadful', 'appalling', 'atrocious', 'abysmal', 'dismal', 'disastrous', 'catastrophic', 'disgraceful', 'shameful', 'scandalous', 'outrageous'],
    ...['disgrace', 'disaster', 'scandal', 'outrage', 'shame', 'triumph', 'masterpiece', 'nonsense', 'mistake', 'farce', 'travesty', 'betrayal', 'insult', 'gem', 'delight', 'miracle'],
    ...['beautiful', 'ugly', 'elegant', 'stunning', 'lovely', 'charming', 'impressive', 'unimpressive', 'boring', 'dull', 'tedious', 'exciting', 'thrilling', 'fascinating', 'inspiring'],
    ...['unfair', 'unjust', 'wrong', 'right', 'immoral', 'unacceptable', 'acceptable', 'inexcusable', 'indefensible', 'irresponsible', 'reckless', 'foolish', 'stupid', 'silly', 'absurd', 'ridiculous'],
    ...['ludicrous', 'wise', 'unwise', 'sensible', 'reasonable', 'unreasonable', 'brave', 'courageous', 'cowardly', 'cruel', 'cynical', 'arrogant', 'hypocritical', 'selfish', 'heroic', 'admirable'],
    ...['important', 'crucial', 'vital', 'essential', 'remarkable', 'extraordinary', 'incredible', 'unbelievable', 'shocking', 'horrific', 'tragic', 'sad', 'pathetic', 'pointless', 'useless', 'worthless'],
    ...['perfect', 'flawed', 'deserving', 'overrated', 'underrated', 'disappointing', 'encouraging', 'worrying', 'alarming', 'troubling', 'welcome', 'regrettable', 'unfortunate', 'lamentable', 'laughable'],
  ],
};

/** Adverbs of evaluation: they make the clause they belong to an opinion. */
export const EVALUATIVE_ADVERBS: WordList = {
  source: 'Quirk et al. 1985, 8.127–8.128, evaluating disjuncts',
  words: ['fortunately', 'unfortunately', 'sadly', 'happily', 'regrettably', 'disappointingly', 'shamefully', 'rightly', 'wrongly', 'foolishly', 'wisely', 'hopefully', 'thankfully', 'outrageously', 'deservedly', 'undeservedly'],
};

/** Verbs that say how someone judges. */
export const EVALUATIVE_VERBS: WordList = { source: MARTIN_WHITE, words: ['deserve', 'suck', 'shine', 'excel', 'disappoint', 'impress', 'outclass', 'betray', 'shame'] };

/** What a refusal to comment refuses, and its nouns. */
export const COMMENT_WORDS: WordList = {
  source: `${SELF}: phrases of newsroom style for a source who does not answer`,
  words: ['comment', 'elaborate', 'respond', 'reply', 'answer', 'speculate', 'discuss', 'say', 'disclose', 'reveal', 'confirm', 'provide', 'identify', 'name', 'give', 'specify', 'expand', 'talk', 'speak', 'be'],
};

/** Nouns for what a source leaves unanswered: "did not respond to a request for comment". */
export const REQUEST_NOUNS: WordList = {
  source: `${SELF}: phrases of newsroom style for a source who does not answer`,
  words: ['comment', 'request', 'question', 'call', 'email', 'message', 'enquiry', 'inquiry', 'query', 'interview', 'voicemail', 'letter', 'detail'],
};

/** Verbs and adjectives of not answering. */
export const REFUSAL_VERBS: WordList = { source: `${SELF}: phrases of newsroom style`, words: ['decline', 'refuse', 'reach', 'return', 'respond', 'reply', 'answer', 'comment', 'unavailable', 'available'] };

/** Verbs of making a source known: "asked not to be named". */
export const NAMING_VERBS: WordList = { source: `${SELF}: phrases of newsroom style`, words: ['name', 'identify', 'quote', 'cite'] };

/** Verbs that take an object and an infinitive: the infinitive is part of what they say, not a purpose beside it. */
export const INFINITIVE_TAKERS: WordList = {
  source: 'Quirk et al. 1985, 16.41–16.50, object and to-infinitive',
  words: [
    ...['allow', 'ask', 'beg', 'cause', 'command', 'compel', 'convince', 'design', 'direct', 'enable', 'encourage', 'expect', 'forbid', 'force', 'get', 'help', 'instruct', 'intend'],
    ...['invite', 'lead', 'oblige', 'order', 'permit', 'persuade', 'press', 'pressure', 'prompt', 'push', 'recommend', 'remind', 'request', 'require', 'teach', 'tell', 'tempt', 'train'],
    ...['urge', 'want', 'warn', 'wish', 'use', 'need', 'take', 'like', 'prefer', 'hate', 'choose', 'select', 'appoint', 'elect', 'hire'],
    ...['inspire', 'motivate', 'spur', 'drive', 'challenge', 'authorise', 'authorize', 'empower', 'entitle', 'induce', 'tip', 'trust', 'counsel', 'advise', 'prepare', 'free'],
  ],
};

/** Nouns whose infinitive says what they are about: "a request to leave". */
export const INFINITIVE_NOUNS: WordList = {
  source: 'Quirk et al. 1985, 17.35, infinitive clauses as appositive postmodification',
  words: [
    ...['ability', 'agreement', 'appeal', 'attempt', 'authority', 'bid', 'call', 'campaign', 'chance', 'decision', 'demand', 'desire', 'duty', 'effort', 'failure', 'freedom'],
    ...['intention', 'invitation', 'move', 'need', 'obligation', 'offer', 'opportunity', 'order', 'permission', 'plan', 'pledge', 'power', 'promise', 'proposal', 'push', 'reason'],
    ...['refusal', 'reluctance', 'request', 'right', 'struggle', 'temptation', 'threat', 'time', 'vow', 'way', 'willingness', 'wish'],
  ],
};

/** Subordinators of clauses that are put as so, beside the main clause. */
export const ASSERTING_SUBORDINATORS: WordList = {
  source: 'Quirk et al. 1985, 15.25–15.45, time, contrast, concession, reason and result',
  words: ['although', 'though', 'while', 'whilst', 'whereas', 'because', 'since', 'as', 'after', 'before', 'when', 'that', 'now'],
};

/** Subordinators of time whose present tense may stand for what is still to come. */
export const OPEN_TIMES: WordList = {
  source: 'Quirk et al. 1985, 14.22, present tense for the future in clauses of time',
  words: ['when', 'before', 'after', 'until', 'till', 'once'],
};

/** Words that open an indirect question. */
export const QUESTION_WORDS: WordList = { source: 'Quirk et al. 1985, 15.5', words: ['whether', 'if', 'who', 'whom', 'whose', 'what', 'when', 'where', 'why', 'how'] };

/** Verbs whose "when" asks rather than dates: "did not say when". */
export const QUESTION_TAKERS: WordList = {
  source: 'Quirk et al. 1985, 16.35, wh-interrogative clause as object',
  words: ['say', 'know', 'tell', 'decide', 'ask', 'wonder', 'determine', 'explain', 'reveal', 'disclose', 'specify', 'learn', 'discuss', 'announce', 'indicate', 'predict', 'guess', 'clarify'],
};

/** How a stance weakens what it introduces, where no hedge is found in its cue. */
export interface StanceHedge {
  /** The stance. */
  readonly stance: Stance;
  /** What kind of cue it is. */
  readonly kind: HedgeCueKind;
  /** How much it weakens, 0–1. */
  readonly strength: number;
}

/** Self-written, after the bands of DESIGN: low "believes", "is expected to"; medium "suggests"; high "would not refute". */
export const STANCE_HEDGES: readonly StanceHedge[] = [
  { stance: 'does-not-deny', kind: 'non-denial', strength: 0.75 },
  { stance: 'doubts', kind: 'clause-verb', strength: 0.6 },
  { stance: 'believes', kind: 'clause-verb', strength: 0.3 },
  { stance: 'suggests', kind: 'clause-verb', strength: 0.5 },
  { stance: 'expects', kind: 'clause-verb', strength: 0.3 },
  { stance: 'hopes', kind: 'clause-verb', strength: 0.5 },
  { stance: 'fears', kind: 'clause-verb', strength: 0.5 },
];

/** How far a source's stance lets its content stand, where grammar does not show it: −1 certainly not … 1 certainly. */
export const STANCE_FACTUALITY: Readonly<Record<Stance, number>> = {
  asserts: 0.8,
  confirms: 0.95,
  denies: -0.5,
  'does-not-deny': 0.3,
  doubts: -0.3,
  believes: 0.4,
  knows: 1,
  suggests: 0.4,
  expects: 0.4,
  hopes: 0.1,
  fears: 0.2,
  intends: 0.3,
  promises: 0.3,
  warns: 0.4,
  asks: 0,
  demands: 0,
  supports: 0.2,
  opposes: 0,
  declines: 0,
};
