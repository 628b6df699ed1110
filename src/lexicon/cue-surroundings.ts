/**
 * What stands around a cue and changes what its source does: negations, verbs that govern it, complements, signs that
 * nobody did it at all.
 *
 * Data only. "Did not deny", "refused to say whether", "stopped short of calling", "asked them to leave", "might argue".
 * Not here: the cues (`attribution-cues.ts`).
 */
import type { AttributionKind, Stance } from '../records/index.js';

const QUIRK = 'Quirk et al. 1985, Comprehensive Grammar, 10.54–10.70 (negation)';
const KARTTUNEN = 'Karttunen 1971, Implicative verbs';
const CATENATIVES = 'Quirk et al. 1985, Comprehensive Grammar, 16.36–16.40 (catenatives)';

/** Words that turn the cue behind them round. */
export const CUE_NEGATIONS: { readonly source: string; readonly words: readonly string[] } = {
  source: QUIRK,
  words: ['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'scarcely', 'barely'],
};

/** Words behind "not" that keep it from negating the cue: "not only said". */
export const ADDING_FOCUS: { readonly source: string; readonly words: readonly string[] } = {
  source: 'Quirk et al. 1985, 8.118, additive focus',
  words: ['only', 'just', 'merely', 'simply', 'alone'],
};

/** Subjects that say nobody did: "no one believes", "none of them said". */
export const NOBODY: { readonly source: string; readonly words: readonly string[] } = {
  source: QUIRK,
  words: ['nobody', 'none', 'nothing', 'no-one', 'neither', 'few', 'no'],
};

/** A word that governs a cue: "refused to say", "stopped short of denying", "his refusal to admit". */
export interface CueGovernor {
  /** What part of speech it is. */
  readonly part: 'verb' | 'adjective' | 'noun';
  /**
   * `reverses`: it says that the source did not do it ("refused to say"), and not to do so is to do it ("did not
   * hesitate to say"). `carries`: it leaves it as it is and hands a negation on ("did not go on to say").
   */
  readonly effect: 'reverses' | 'carries';
  /** Lemmas, lower case. */
  readonly lemmas: readonly string[];
  /** Where it was taken from. */
  readonly source: string;
}

/** The governors. */
export const CUE_GOVERNORS: readonly CueGovernor[] = [
  { part: 'verb', effect: 'reverses', lemmas: ['decline', 'refuse', 'fail', 'neglect', 'omit', 'forget', 'avoid', 'refrain', 'abstain', 'hesitate', 'shy', 'resist', 'deny', 'cease', 'stop', 'fall', 'balk', 'baulk'], source: KARTTUNEN },
  { part: 'adjective', effect: 'reverses', lemmas: ['unable', 'unwilling', 'reluctant', 'hesitant', 'loath', 'unprepared', 'slow', 'careful'], source: KARTTUNEN },
  { part: 'noun', effect: 'reverses', lemmas: ['refusal', 'failure', 'reluctance', 'inability', 'unwillingness'], source: KARTTUNEN },
  { part: 'verb', effect: 'carries', lemmas: ['go', 'proceed', 'continue', 'manage', 'dare', 'come', 'try', 'attempt', 'bother', 'want', 'wish', 'seek', 'get', 'force', 'oblige', 'compel', 'rush', 'hasten', 'care', 'deign', 'need', 'have', 'help', 'start', 'begin', 'appear', 'seem', 'choose'], source: CATENATIVES },
  { part: 'adjective', effect: 'carries', lemmas: ['able', 'ready', 'willing', 'happy', 'prepared', 'keen', 'quick', 'free', 'afraid', 'inclined', 'eager'], source: CATENATIVES },
  { part: 'noun', effect: 'carries', lemmas: ['attempt', 'effort', 'position', 'move', 'step', 'bid', 'length'], source: CATENATIVES },
];

/** What becomes of a sense under one complement: "asked them to leave" demands, "asked whether they left" asks. */
export interface ComplementSense {
  /** The stance of the cue by itself. */
  readonly from: Stance;
  /** Of these lemmas alone; of any where absent. */
  readonly lemmas?: readonly string[];
  /** Of this kind alone; of any where absent. */
  readonly kind?: AttributionKind;
  /** `infinitive`: "agreed to leave"; `told-infinitive`: "told them to leave", somebody else being to act; `question`: "know whether". */
  readonly complement: 'infinitive' | 'told-infinitive' | 'question';
  /** The stance with it. */
  readonly to: Stance;
  /** Where it was taken from. */
  readonly source: string;
}

/** The complements that change a stance. */
export const COMPLEMENT_SENSES: readonly ComplementSense[] = [
  { from: 'asks', complement: 'told-infinitive', to: 'demands', source: 'Quirk et al. 1985, 16.63' },
  { from: 'asks', complement: 'infinitive', to: 'demands', source: 'Quirk et al. 1985, 16.63' },
  { from: 'asserts', kind: 'speech', lemmas: ['tell', 'remind', 'signal', 'shout', 'yell'], complement: 'told-infinitive', to: 'demands', source: 'Quirk et al. 1985, 16.63' },
  { from: 'asserts', kind: 'decision', complement: 'infinitive', to: 'intends', source: 'Quirk et al. 1985, 16.38' },
  { from: 'intends', lemmas: ['want', 'prefer', 'desire', 'mean'], complement: 'told-infinitive', to: 'demands', source: 'Quirk et al. 1985, 16.41' },
  { from: 'confirms', lemmas: ['agree'], complement: 'infinitive', to: 'promises', source: 'Quirk et al. 1985, 16.38' },
];

/** Modals under which a saying or thinking did not take place, or need not have: "might argue", "should admit". */
export const UNREAL_MODALS: { readonly source: string; readonly words: readonly string[] } = {
  source: 'Quirk et al. 1985, 4.49–4.66',
  words: ['might', 'should', 'must', 'ought', 'could'],
};

/** Words that open a clause in which a saying is only supposed or asked after: "if he says". */
export const SUPPOSING_MARKS: { readonly source: string; readonly words: readonly string[] } = {
  source: 'Quirk et al. 1985, 15.33–15.41',
  words: ['if', 'unless', 'whether', 'lest'],
};

/** Whoever it may be: subjects of generic speech. */
export const ANYBODY: { readonly source: string; readonly words: readonly string[] } = {
  source: 'Quirk et al. 1985, 6.45–6.59',
  words: ['anyone', 'anybody', 'whoever', 'any', 'one', 'everyone', 'somebody', 'someone'],
};

/** Verbs that are cues with these objects alone: one raises a concern in words, but not a price, a child or money. */
export const WORDED_OBJECTS: readonly {
  /** The verb's lemma. */
  readonly verb: string;
  /** Lemmas of nouns. */
  readonly nouns: readonly string[];
  /** Where it was taken from. */
  readonly source: string;
}[] = [
  {
    verb: 'raise',
    nouns: [
      ...['alarm', 'allegation', 'case', 'claim', 'complaint', 'concern', 'criticism', 'doubt', 'fear', 'hope', 'idea', 'issue', 'matter', 'objection', 'option'],
      ...['point', 'possibility', 'problem', 'prospect', 'protest', 'query', 'question', 'spectre', 'specter', 'subject', 'suspicion', 'topic', 'voice', 'worry'],
    ],
    source: 'Levin 1993, 9.4 and 37; objects of the verb in PolNeAR train',
  },
  {
    verb: 'add',
    nouns: [
      ...['caveat', 'caution', 'comment', 'condition', 'criticism', 'detail', 'explanation', 'name', 'note', 'phrase', 'point', 'praise', 'proviso', 'quip', 'remark'],
      ...['rider', 'sentence', 'statement', 'support', 'thanks', 'voice', 'warning', 'word'],
    ],
    source: 'Levin 1993, 37; objects of the verb in PolNeAR train',
  },
];

/** Verbs for what is done with hands, feet or money: without words, they say nothing of what they are done to ("planted trees"). */
export const DEEDS: readonly {
  /** Lemmas, lower case, separated by blanks. */
  readonly verbs: string;
  /** Where they were taken from. */
  readonly source: string;
}[] = [
  {
    verbs:
      'board climb come crawl cross dance depart disembark drive escape flee fly gallop go hike hurry jog jump kneel land leap leave limp march paddle ride roam row run sail sit skate ski sleep slip sprint stand stroll swim travel trek walk wander',
    source: 'Levin 1993, 47–51: verbs of existence, posture and motion',
  },
  {
    verbs:
      'bake beat bite boil brew brush build bury butcher carve catch chop clean comb cook cut drag drill drop dye feed fetch fill fish fold fry furnish grab haul hit hurl install kick kill knit knock ladle load mop mow nail pack park pave peel pick pile pinch plant plough plow polish pour pull punch renovate repair rinse rub saw scatter scoop scrape scrub sew shave shoot shovel slice smash sow spill sprinkle stab stack stir stitch sweep tear throw tie toss tow trim tug unload wash wear weave weld wipe wrap yoke',
    source: 'Levin 1993, 9–26 and 40–45: verbs of putting, contact, combining, creation and change',
  },
  {
    verbs:
      'borrow buy donate earn hire invest lease lend outsell outspend pay purchase recruit rent sell spend',
    source: 'Levin 1993, 13: verbs of change of possession',
  },
];
