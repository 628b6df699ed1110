/**
 * Words that tie a source to what it says, thinks, wants or decides, in groups that share kind, stance and frames.
 *
 * Data only. `clause`: "said (that) taxes rose"; `quotation`: said, "…"; `infinitive`: "vowed to leave"; `gerund`:
 * "denied taking part"; `object`: "confirmed the plan"; `small-clause`: "called it a mistake"; a preposition names
 * the phrase that holds the content ("warned of delays"). `addressee`: the object is who is told, not what is said.
 */
import type { AttributionKind, Stance } from '../records/index.js';

/** In which constructions a cue ties source to content. */
export type CueFrame =
  | 'clause'
  | 'quotation'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'small-clause'
  | 'addressee'
  | 'about'
  | 'against'
  | 'as'
  | 'at'
  | 'for'
  | 'of'
  | 'on'
  | 'to'
  | 'with';

/** Cues that behave alike. */
export interface CueGroup {
  /** What part of speech they are cues as. */
  readonly part: 'verb' | 'noun' | 'adjective' | 'preposition';
  /** What kind of act they report. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** The constructions they stand in. */
  readonly frames: readonly CueFrame[];
  /** Lemmas, lower case. */
  readonly lemmas: readonly string[];
  /** Where the group was taken from. */
  readonly source: string;
}

const LEVIN = 'Levin 1993, English Verb Classes, verbs of communication (37)';
const QUIRK = 'Quirk et al. 1985, Comprehensive Grammar, 16.30–16.33';
const COUNTS = 'cue lemmas counted in PolNeAR train';
const KIPARSKY = 'Kiparsky and Kiparsky 1970, Fact';
const HOOPER = 'Hooper 1975, On assertive predicates';

/** The groups. A lemma stands in at most one group of its part of speech. */
export const ATTRIBUTION_CUES: readonly CueGroup[] = [
  // Speech.
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation', 'object', 'of'], lemmas: ['say'], source: COUNTS },
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation', 'addressee'], lemmas: ['tell', 'inform', 'notify', 'remind', 'assure', 'reassure', 'brief', 'lecture'], source: LEVIN },
  {
    part: 'verb', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation', 'object'],
    lemmas: [
      'add', 'state', 'note', 'explain', 'declare', 'announce', 'mention', 'argue', 'claim', 'contend', 'maintain', 'assert', 'allege',
      'affirm', 'stress', 'emphasise', 'emphasize', 'reiterate', 'repeat', 'underline', 'underscore', 'highlight', 'proclaim', 'profess',
      'recall', 'recount', 'relate', 'reveal', 'disclose', 'divulge', 'outline', 'detail', 'cite', 'specify', 'clarify', 'observe', 'rumour', 'rumor',
      'illustrate', 'joke', 'lament', 'bemoan', 'relay', 'narrate', 'articulate', 'retort', 'tout', 'trumpet', 'purport', 'opine',
    ],
    source: LEVIN,
  },
  {
    part: 'verb', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation'],
    lemmas: [
      'remark', 'comment', 'insist', 'respond', 'reply', 'answer', 'counter', 'continue', 'conclude', 'boast', 'brag', 'complain', 'quip', 'testify',
      'shout', 'yell', 'scream', 'cry', 'exclaim', 'whisper', 'mutter', 'murmur', 'chant', 'sing', 'bellow', 'snap', 'jibe', 'muse', 'enthuse', 'interject',
      'begin', 'elaborate', 'gush', 'grumble', 'moan', 'wail', 'sob', 'sigh', 'laugh', 'growl', 'bark', 'thunder', 'intone', 'deadpan', 'riposte', 'vent', 'fume',
    ],
    source: LEVIN,
  },
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation', 'about', 'of', 'on', 'to'], lemmas: ['speak', 'talk', 'chat'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['object', 'small-clause', 'as', 'quotation'], lemmas: ['describe', 'call', 'label', 'brand', 'dub', 'portray', 'characterise', 'characterize', 'depict', 'term', 'paint', 'style', 'present'], source: QUIRK },
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['object'], lemmas: ['discuss', 'address', 'raise', 'voice', 'express', 'reference', 'convey', 'echo', 'list'], source: COUNTS },
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['of', 'for', 'quotation'], lemmas: ['accuse', 'blame', 'fault', 'berate', 'mock'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['to', 'quotation', 'clause'], lemmas: ['point', 'refer', 'allude', 'attest'], source: COUNTS },
  { part: 'verb', kind: 'speech', stance: 'confirms', frames: ['clause', 'quotation', 'object', 'to', 'gerund'], lemmas: ['confirm', 'admit', 'concede', 'acknowledge', 'confess', 'verify', 'corroborate', 'reaffirm', 'certify', 'concur', 'agree'], source: HOOPER },
  { part: 'verb', kind: 'speech', stance: 'denies', frames: ['clause', 'quotation', 'object', 'gerund'], lemmas: ['deny', 'refute', 'rebut', 'dispute', 'contradict', 'repudiate', 'disavow', 'dismiss', 'reject', 'disclaim', 'renounce', 'contest'], source: HOOPER },
  { part: 'verb', kind: 'speech', stance: 'suggests', frames: ['clause', 'quotation', 'object', 'at', 'infinitive'], lemmas: ['suggest', 'imply', 'hint', 'indicate', 'insinuate', 'intimate', 'signal', 'speculate', 'theorise', 'theorize', 'hypothesise', 'hypothesize', 'posit', 'postulate', 'contemplate', 'venture'], source: HOOPER },
  { part: 'verb', kind: 'speech', stance: 'warns', frames: ['clause', 'quotation', 'of', 'about', 'against', 'addressee'], lemmas: ['warn', 'caution', 'alert'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'promises', frames: ['clause', 'quotation', 'infinitive', 'object'], lemmas: ['promise', 'vow', 'pledge', 'swear', 'guarantee', 'undertake', 'threaten', 'offer', 'volunteer', 'commit'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'asks', frames: ['clause', 'quotation', 'about', 'infinitive', 'addressee'], lemmas: ['ask', 'wonder', 'inquire', 'enquire', 'query', 'quiz'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'demands', frames: ['clause', 'quotation', 'object', 'for', 'infinitive'], lemmas: ['demand', 'request', 'propose', 'recommend', 'appeal', 'plead', 'campaign', 'push', 'clamour'], source: QUIRK },
  { part: 'verb', kind: 'speech', stance: 'demands', frames: ['quotation', 'infinitive', 'addressee', 'clause'], lemmas: ['urge', 'exhort', 'instruct', 'command', 'encourage', 'invite', 'entreat', 'challenge', 'goad', 'order', 'summon', 'direct', 'advise', 'beg', 'implore', 'lobby', 'petition', 'press'], source: QUIRK },
  { part: 'verb', kind: 'speech', stance: 'declines', frames: ['infinitive'], lemmas: ['decline', 'refuse'], source: COUNTS },
  // Writing and showing.
  { part: 'verb', kind: 'writing', stance: 'asserts', frames: ['clause', 'quotation', 'object', 'of', 'about'], lemmas: ['write', 'tweet', 'retweet', 'post', 'blog', 'report', 'publish', 'document', 'record', 'read', 'email', 'text', 'message', 'caption', 'headline'], source: LEVIN },
  { part: 'verb', kind: 'writing', stance: 'asserts', frames: ['clause', 'quotation', 'object'], lemmas: ['show', 'demonstrate', 'prove', 'estimate', 'calculate', 'establish', 'quote', 'project'], source: COUNTS },
  // Thought.
  { part: 'verb', kind: 'thought', stance: 'believes', frames: ['clause', 'quotation', 'small-clause', 'infinitive', 'as'], lemmas: ['believe', 'think', 'feel', 'consider', 'reckon', 'suppose', 'presume', 'assume', 'figure', 'guess', 'deem', 'regard', 'view', 'judge', 'imagine', 'hold', 'suspect', 'conceive', 'perceive', 'surmise', 'sense', 'trust'], source: HOOPER },
  { part: 'verb', kind: 'thought', stance: 'doubts', frames: ['clause', 'quotation', 'object'], lemmas: ['doubt', 'question', 'disbelieve', 'mistrust', 'distrust', 'disagree'], source: HOOPER },
  { part: 'verb', kind: 'thought', stance: 'knows', frames: ['clause', 'quotation', 'object'], lemmas: ['know', 'realise', 'realize', 'recognise', 'recognize', 'understand', 'remember', 'forget', 'discover', 'learn', 'ascertain', 'find', 'determine'], source: HOOPER },
  { part: 'verb', kind: 'thought', stance: 'expects', frames: ['clause', 'quotation', 'object', 'infinitive'], lemmas: ['expect', 'anticipate', 'predict', 'forecast', 'foresee', 'envisage', 'envision', 'prophesy'], source: HOOPER },
  { part: 'verb', kind: 'thought', stance: 'hopes', frames: ['clause', 'quotation', 'infinitive', 'for'], lemmas: ['hope', 'wish', 'yearn', 'long', 'aspire', 'dream', 'pray'], source: QUIRK },
  { part: 'verb', kind: 'thought', stance: 'fears', frames: ['clause', 'quotation', 'object', 'about', 'for'], lemmas: ['fear', 'worry', 'dread', 'fret', 'agonise', 'agonize'], source: QUIRK },
  { part: 'verb', kind: 'perception', stance: 'knows', frames: ['clause', 'gerund'], lemmas: ['see', 'hear', 'notice', 'witness', 'spot', 'overhear'], source: QUIRK },
  { part: 'verb', kind: 'perception', stance: 'suggests', frames: ['clause', 'infinitive'], lemmas: ['appear', 'seem'], source: HOOPER },
  // Intention, decision, support.
  { part: 'verb', kind: 'intention', stance: 'intends', frames: ['infinitive', 'clause', 'object', 'on', 'for'], lemmas: ['plan', 'intend', 'aim', 'plot', 'seek', 'resolve', 'prepare', 'mean'], source: QUIRK },
  { part: 'verb', kind: 'intention', stance: 'intends', frames: ['infinitive'], lemmas: ['want', 'desire', 'prefer'], source: COUNTS },
  { part: 'verb', kind: 'decision', stance: 'asserts', frames: ['clause', 'infinitive', 'object', 'against'], lemmas: ['decide', 'rule', 'decree', 'vote', 'mandate', 'stipulate'], source: COUNTS },
  { part: 'verb', kind: 'support', stance: 'supports', frames: ['object', 'quotation', 'gerund'], lemmas: ['support', 'endorse', 'back', 'favour', 'favor', 'advocate', 'welcome', 'praise', 'applaud', 'hail', 'champion', 'defend', 'laud', 'embrace', 'commend', 'salute', 'celebrate'], source: COUNTS },
  { part: 'verb', kind: 'support', stance: 'opposes', frames: ['object', 'quotation', 'for', 'to'], lemmas: ['oppose', 'criticise', 'criticize', 'condemn', 'denounce', 'object', 'protest', 'slam', 'blast', 'decry', 'deplore', 'lambast', 'lambaste', 'ridicule', 'deride', 'assail', 'chide', 'rebuke', 'castigate', 'bash', 'excoriate', 'disapprove'], source: COUNTS },
  // Rarer verbs, induced from the classes above.
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation', 'object'], lemmas: ['aver', 'pronounce', 'recite', 'summarise', 'summarize', 'communicate', 'confide', 'reason', 'reflect', 'expound', 'blurt', 'preach', 'counterclaim', 'broadcast', 'parrot'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'asserts', frames: ['quotation', 'clause'], lemmas: ['apologise', 'apologize', 'rave', 'rant', 'bluster', 'crow', 'gloat', 'rejoin', 'jest', 'tease', 'scoff', 'sneer', 'carp', 'gripe', 'groan', 'grunt', 'grouse', 'whine', 'roar', 'howl', 'shriek', 'hiss', 'mumble', 'stammer', 'stutter', 'splutter', 'drawl', 'drone', 'chuckle', 'giggle', 'snarl', 'croak', 'holler', 'bawl', 'squeal', 'gasp', 'rasp', 'pontificate', 'moralise', 'effuse', 'reminisce', 'chime', 'shrug', 'nod', 'beam', 'grin', 'smile', 'frown'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'confirms', frames: ['clause', 'quotation', 'object'], lemmas: ['accept', 'avow', 'grant', 'authenticate', 'substantiate', 'validate'], source: HOOPER },
  { part: 'verb', kind: 'speech', stance: 'denies', frames: ['clause', 'object', 'gerund'], lemmas: ['negate', 'controvert', 'debunk', 'discount', 'rubbish', 'scotch', 'disprove', 'recant', 'retract'], source: HOOPER },
  { part: 'verb', kind: 'speech', stance: 'suggests', frames: ['clause', 'object'], lemmas: ['moot', 'float', 'conjecture', 'hazard'], source: HOOPER },
  { part: 'verb', kind: 'speech', stance: 'warns', frames: ['clause', 'quotation', 'of', 'about', 'against', 'addressee'], lemmas: ['forewarn', 'admonish'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'demands', frames: ['clause', 'object', 'infinitive'], lemmas: ['require', 'dictate'], source: QUIRK },
  { part: 'verb', kind: 'speech', stance: 'demands', frames: ['quotation', 'infinitive', 'addressee'], lemmas: ['enjoin', 'beseech', 'counsel', 'nag', 'pester', 'coax', 'nudge', 'prod'], source: QUIRK },
  { part: 'verb', kind: 'speech', stance: 'asks', frames: ['clause', 'quotation', 'object'], lemmas: ['ponder', 'debate'], source: LEVIN },
  { part: 'verb', kind: 'speech', stance: 'asks', frames: ['quotation', 'about', 'addressee'], lemmas: ['interrogate', 'grill'], source: LEVIN },
  { part: 'verb', kind: 'thought', stance: 'believes', frames: ['clause', 'quotation', 'object'], lemmas: ['fancy', 'infer', 'deduce', 'intuit', 'diagnose', 'bet', 'wager', 'assess'], source: HOOPER },
  { part: 'verb', kind: 'thought', stance: 'knows', frames: ['clause', 'quotation', 'object'], lemmas: ['grasp', 'appreciate', 'comprehend', 'detect', 'glean', 'recollect', 'regret', 'rue'], source: KIPARSKY },
  { part: 'verb', kind: 'thought', stance: 'fears', frames: ['clause', 'quotation'], lemmas: ['despair', 'panic', 'brood'], source: QUIRK },
  { part: 'verb', kind: 'thought', stance: 'hopes', frames: ['infinitive', 'for'], lemmas: ['crave', 'hanker'], source: QUIRK },
  { part: 'verb', kind: 'writing', stance: 'asserts', frames: ['clause', 'quotation', 'object'], lemmas: ['pen', 'scribble', 'scrawl', 'jot', 'cable', 'wire', 'telegraph', 'chronicle'], source: LEVIN },
  { part: 'verb', kind: 'writing', stance: 'asserts', frames: ['clause', 'object'], lemmas: ['signify', 'denote'], source: COUNTS },
  { part: 'verb', kind: 'intention', stance: 'intends', frames: ['infinitive'], lemmas: ['strive', 'endeavour', 'endeavor', 'scheme', 'conspire', 'attempt'], source: QUIRK },
  { part: 'verb', kind: 'decision', stance: 'asserts', frames: ['infinitive', 'clause'], lemmas: ['elect', 'opt', 'choose'], source: QUIRK },
  { part: 'verb', kind: 'support', stance: 'supports', frames: ['object', 'quotation', 'gerund'], lemmas: ['approve', 'extol', 'cheer', 'admire', 'congratulate', 'uphold', 'espouse', 'acclaim', 'compliment', 'eulogise'], source: LEVIN },
  { part: 'verb', kind: 'support', stance: 'opposes', frames: ['object', 'quotation', 'gerund'], lemmas: ['attack', 'scorn', 'spurn', 'resist', 'boycott', 'veto', 'censure', 'reprimand', 'reproach', 'upbraid', 'vilify', 'disparage', 'belittle', 'lampoon', 'pillory', 'trash', 'skewer', 'resent', 'abhor', 'detest', 'loathe', 'despise', 'malign', 'denigrate', 'savage'], source: LEVIN },
  // Nouns with a content clause: "claims that …", "its denial of …".
  { part: 'noun', kind: 'speech', stance: 'asserts', frames: ['clause', 'of', 'infinitive'], lemmas: ['claim', 'allegation', 'accusation', 'assertion', 'statement', 'announcement', 'declaration', 'charge', 'complaint', 'contention', 'argument', 'testimony', 'remark', 'comment', 'insistence', 'assurance', 'reminder', 'revelation', 'disclosure', 'rumour', 'rumor', 'boast', 'criticism', 'explanation', 'message', 'word'], source: HOOPER },
  { part: 'noun', kind: 'writing', stance: 'asserts', frames: ['clause', 'of'], lemmas: ['report', 'estimate', 'evidence', 'proof', 'finding'], source: COUNTS },
  { part: 'noun', kind: 'speech', stance: 'confirms', frames: ['clause', 'of'], lemmas: ['admission', 'confirmation', 'confession', 'acknowledgement', 'acknowledgment', 'concession'], source: HOOPER },
  { part: 'noun', kind: 'speech', stance: 'denies', frames: ['clause', 'of'], lemmas: ['denial', 'rejection', 'rebuttal'], source: HOOPER },
  { part: 'noun', kind: 'speech', stance: 'suggests', frames: ['clause', 'of'], lemmas: ['suggestion', 'hint', 'indication', 'implication', 'insinuation', 'speculation', 'sign'], source: HOOPER },
  { part: 'noun', kind: 'speech', stance: 'warns', frames: ['clause', 'of', 'about'], lemmas: ['warning', 'caution'], source: LEVIN },
  { part: 'noun', kind: 'speech', stance: 'promises', frames: ['clause', 'infinitive', 'of'], lemmas: ['promise', 'pledge', 'vow', 'threat', 'guarantee', 'offer', 'commitment'], source: LEVIN },
  { part: 'noun', kind: 'speech', stance: 'demands', frames: ['clause', 'infinitive', 'for'], lemmas: ['demand', 'call', 'request', 'plea', 'appeal', 'recommendation', 'proposal'], source: QUIRK },
  { part: 'noun', kind: 'thought', stance: 'believes', frames: ['clause', 'of'], lemmas: ['belief', 'view', 'opinion', 'suspicion', 'conviction', 'notion', 'idea', 'theory', 'assumption', 'perception', 'feeling', 'consensus', 'impression'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'doubts', frames: ['clause', 'about'], lemmas: ['doubt', 'scepticism', 'skepticism', 'question'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'fears', frames: ['clause', 'of', 'about'], lemmas: ['fear', 'concern', 'worry', 'anxiety'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'hopes', frames: ['clause', 'of', 'for'], lemmas: ['hope', 'wish', 'desire'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'expects', frames: ['clause', 'of'], lemmas: ['expectation', 'prediction', 'forecast', 'projection', 'prospect'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'knows', frames: ['clause'], lemmas: ['knowledge', 'realisation', 'realization', 'recognition', 'conclusion', 'discovery'], source: HOOPER },
  { part: 'noun', kind: 'intention', stance: 'intends', frames: ['infinitive', 'of', 'for'], lemmas: ['plan', 'intention', 'aim', 'ambition', 'goal', 'bid'], source: QUIRK },
  { part: 'noun', kind: 'decision', stance: 'asserts', frames: ['clause', 'infinitive'], lemmas: ['decision', 'ruling', 'verdict'], source: QUIRK },
  // Rarer nouns, with a clause only: as plain nouns they say nothing of the kind.
  { part: 'noun', kind: 'speech', stance: 'asserts', frames: ['clause'], lemmas: ['reply', 'response', 'answer', 'retort', 'joke', 'jibe', 'taunt', 'account', 'observation', 'submission', 'gossip', 'leak', 'affirmation', 'proclamation', 'mantra', 'slogan', 'lament', 'grievance', 'oath', 'reassurance', 'protest', 'objection', 'pretence'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'believes', frames: ['clause'], lemmas: ['hunch', 'guess', 'thesis', 'hypothesis', 'premise', 'presumption', 'inference', 'deduction', 'assessment', 'analysis', 'diagnosis', 'intuition', 'sentiment', 'certainty', 'confidence'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'knows', frames: ['clause'], lemmas: ['insight', 'awareness', 'understanding', 'memory', 'recollection', 'regret'], source: KIPARSKY },
  { part: 'noun', kind: 'thought', stance: 'fears', frames: ['clause', 'of'], lemmas: ['dread', 'apprehension', 'unease', 'misgiving'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'hopes', frames: ['clause', 'of'], lemmas: ['dream', 'aspiration', 'optimism'], source: HOOPER },
  { part: 'noun', kind: 'thought', stance: 'expects', frames: ['clause'], lemmas: ['prophecy', 'anticipation'], source: HOOPER },
  { part: 'noun', kind: 'speech', stance: 'demands', frames: ['clause', 'infinitive'], lemmas: ['instruction', 'order', 'advice', 'edict', 'decree', 'invitation', 'ultimatum', 'requirement'], source: QUIRK },
  { part: 'noun', kind: 'decision', stance: 'asserts', frames: ['clause', 'infinitive'], lemmas: ['judgment', 'judgement', 'resolution'], source: QUIRK },
  { part: 'noun', kind: 'intention', stance: 'intends', frames: ['infinitive'], lemmas: ['determination', 'resolve', 'willingness'], source: QUIRK },
  { part: 'noun', kind: 'speech', stance: 'declines', frames: ['infinitive'], lemmas: ['refusal'], source: QUIRK },
  // Adjectives with a content clause: "is confident that …".
  { part: 'adjective', kind: 'thought', stance: 'believes', frames: ['clause', 'quotation', 'of', 'about'], lemmas: ['sure', 'certain', 'confident', 'convinced', 'adamant', 'positive', 'satisfied'], source: HOOPER },
  { part: 'adjective', kind: 'thought', stance: 'knows', frames: ['clause', 'of'], lemmas: ['aware', 'mindful', 'conscious'], source: HOOPER },
  { part: 'adjective', kind: 'thought', stance: 'fears', frames: ['clause', 'of', 'about', 'infinitive'], lemmas: ['afraid', 'worried', 'concerned', 'fearful', 'anxious', 'wary', 'alarmed', 'nervous'], source: HOOPER },
  { part: 'adjective', kind: 'thought', stance: 'hopes', frames: ['clause', 'of', 'about'], lemmas: ['hopeful', 'optimistic'], source: HOOPER },
  { part: 'adjective', kind: 'thought', stance: 'doubts', frames: ['clause', 'of', 'about'], lemmas: ['sceptical', 'skeptical', 'doubtful', 'unsure', 'uncertain', 'unconvinced', 'dubious'], source: HOOPER },
  { part: 'adjective', kind: 'support', stance: 'opposes', frames: ['of'], lemmas: ['critical'], source: COUNTS },
  { part: 'adjective', kind: 'intention', stance: 'intends', frames: ['infinitive'], lemmas: ['determined', 'eager', 'keen', 'willing', 'reluctant', 'unwilling'], source: QUIRK },
  // Rarer adjectives and participles.
  { part: 'adjective', kind: 'thought', stance: 'fears', frames: ['clause', 'of', 'about'], lemmas: ['apprehensive', 'pessimistic'], source: HOOPER },
  { part: 'adjective', kind: 'speech', stance: 'asserts', frames: ['clause'], lemmas: ['insistent', 'emphatic', 'unequivocal'], source: HOOPER },
  { part: 'adjective', kind: 'thought', stance: 'doubts', frames: ['clause', 'of'], lemmas: ['unaware', 'ignorant', 'oblivious'], source: HOOPER },
  { part: 'adjective', kind: 'thought', stance: 'knows', frames: ['clause'], lemmas: ['glad', 'pleased', 'delighted', 'proud', 'sorry', 'angry', 'furious', 'disappointed', 'surprised', 'shocked', 'amazed', 'relieved', 'grateful', 'thrilled', 'dismayed', 'appalled', 'upset', 'frustrated', 'horrified', 'outraged', 'saddened', 'astonished', 'ashamed'], source: KIPARSKY },
  { part: 'adjective', kind: 'thought', stance: 'believes', frames: ['clause'], lemmas: ['persuaded', 'suspicious'], source: HOOPER },
  { part: 'adjective', kind: 'support', stance: 'supports', frames: ['of'], lemmas: ['supportive'], source: COUNTS },
  { part: 'adjective', kind: 'support', stance: 'opposes', frames: ['of'], lemmas: ['dismissive'], source: COUNTS },
  { part: 'adjective', kind: 'intention', stance: 'intends', frames: ['infinitive'], lemmas: ['resolved', 'prepared', 'ready', 'inclined'], source: QUIRK },
  // Prepositions: "according to", whose lemma wink gives as "accord".
  { part: 'preposition', kind: 'speech', stance: 'asserts', frames: ['to'], lemmas: ['accord', 'according'], source: COUNTS },
];

/** A verb with a particle or preposition that makes another cue of it. */
export interface PhrasalCue {
  /** Lemma of the verb. */
  readonly lemma: string;
  /** The particle or preposition that follows. */
  readonly particle: string;
  /** What kind of act it reports. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** The constructions it stands in; the particle itself marks the phrase that holds the content. */
  readonly frames: readonly CueFrame[];
  /** Where it was taken from. */
  readonly source: string;
}

/** Phrasal cues; they win over the plain verb. */
export const PHRASAL_CUES: readonly PhrasalCue[] = [
  { lemma: 'call', particle: 'for', kind: 'speech', stance: 'demands', frames: ['for'], source: COUNTS },
  { lemma: 'call', particle: 'on', kind: 'speech', stance: 'demands', frames: ['infinitive', 'addressee'], source: COUNTS },
  { lemma: 'point', particle: 'out', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation', 'object'], source: COUNTS },
  { lemma: 'make', particle: 'clear', kind: 'speech', stance: 'asserts', frames: ['clause', 'quotation'], source: COUNTS },
  { lemma: 'rule', particle: 'out', kind: 'speech', stance: 'denies', frames: ['object', 'gerund'], source: QUIRK },
  { lemma: 'spell', particle: 'out', kind: 'speech', stance: 'asserts', frames: ['clause', 'object'], source: COUNTS },
  { lemma: 'speak', particle: 'out', kind: 'support', stance: 'opposes', frames: ['against', 'quotation'], source: COUNTS },
  { lemma: 'turn', particle: 'out', kind: 'perception', stance: 'asserts', frames: ['clause'], source: HOOPER },
  { lemma: 'find', particle: 'out', kind: 'thought', stance: 'knows', frames: ['clause'], source: HOOPER },
  { lemma: 'figure', particle: 'out', kind: 'thought', stance: 'knows', frames: ['clause'], source: HOOPER },
  { lemma: 'go', particle: 'on', kind: 'speech', stance: 'asserts', frames: ['quotation'], source: COUNTS },
  { lemma: 'put', particle: 'at', kind: 'speech', stance: 'asserts', frames: ['at'], source: COUNTS },
  { lemma: 'peg', particle: 'at', kind: 'speech', stance: 'asserts', frames: ['at'], source: COUNTS },
  { lemma: 'stop', particle: 'short', kind: 'speech', stance: 'declines', frames: ['of'], source: QUIRK },
];

/** Verbs and adjectives whose subject "it" stands for nobody: "it has emerged that", "it is expected that". */
export const IMPERSONAL_CUES: readonly { readonly lemma: string; readonly kind: AttributionKind; readonly stance: Stance; readonly source: string }[] = [
  { lemma: 'emerge', kind: 'speech', stance: 'asserts', source: HOOPER },
  { lemma: 'transpire', kind: 'speech', stance: 'asserts', source: HOOPER },
  { lemma: 'appear', kind: 'perception', stance: 'suggests', source: HOOPER },
  { lemma: 'seem', kind: 'perception', stance: 'suggests', source: HOOPER },
  { lemma: 'follow', kind: 'thought', stance: 'suggests', source: HOOPER },
];

/** Adverbs that credit a clause to nobody in particular. */
export const EVIDENTIAL_ADVERBS: readonly { readonly form: string; readonly stance: Stance; readonly source: string }[] = [
  { form: 'reportedly', stance: 'asserts', source: 'Quirk et al. 1985, 8.127, content disjuncts' },
  { form: 'allegedly', stance: 'asserts', source: 'Quirk et al. 1985, 8.127, content disjuncts' },
  { form: 'supposedly', stance: 'asserts', source: 'Quirk et al. 1985, 8.127, content disjuncts' },
  { form: 'purportedly', stance: 'asserts', source: 'Quirk et al. 1985, 8.127, content disjuncts' },
];

/** What negating the cue makes of the stance: "did not deny", "does not believe". */
export const NEGATED_STANCE: Readonly<Record<Stance, Stance>> = {
  asserts: 'declines',
  confirms: 'declines',
  denies: 'does-not-deny',
  'does-not-deny': 'denies',
  doubts: 'believes',
  believes: 'doubts',
  knows: 'doubts',
  suggests: 'declines',
  expects: 'doubts',
  hopes: 'hopes',
  fears: 'doubts',
  intends: 'declines',
  promises: 'declines',
  warns: 'declines',
  asks: 'declines',
  demands: 'declines',
  supports: 'opposes',
  opposes: 'supports',
  declines: 'asserts',
};

/** Words that need nothing said of each but where they come from. */
export interface WordList {
  /** Where the list was taken from. */
  readonly source: string;
  /** Lemmas, lower case. */
  readonly words: readonly string[];
}

/** Verbs whose subject utters the noun that is their object: "made claims", "voiced fears" — not "received warnings". */
export const UTTERING_VERBS: WordList = {
  source: 'Jespersen 1942, light verbs; cue lemmas counted in PolNeAR train',
  words: [
    'make', 'issue', 'voice', 'express', 'raise', 'repeat', 'have', 'give', 'offer', 'release', 'publish', 'share', 'file', 'submit',
    'deliver', 'reiterate', 'renew', 'air', 'harbour', 'harbor', 'level', 'post', 'send', 'announce', 'unveil', 'outline', 'present',
  ],
};

/** Nouns for that through which something is said: "in a statement". */
export const MEDIUM_NOUNS: WordList = {
  source: COUNTS,
  words: [
  'statement', 'interview', 'letter', 'tweet', 'post', 'report', 'speech', 'email', 'memo', 'note', 'message', 'briefing', 'broadcast',
  'article', 'column', 'editorial', 'book', 'blog', 'filing', 'testimony', 'video', 'affidavit', 'announcement', 'conference', 'debate',
  ],
};

/** Nouns for where and on what occasion something is said, besides the media: "in", "during", "at" or "on" them. */
export const SAYING_OCCASIONS: WordList = {
  source: COUNTS,
  words: [
    'rally', 'forum', 'hearing', 'meeting', 'stop', 'appearance', 'ceremony', 'event', 'session', 'remark', 'ruling', 'show', 'address',
    'lecture', 'sermon', 'summit', 'website', 'page', 'twitter', 'facebook', 'television', 'radio', 'visit', 'campaign', 'court', 'parliament',
  ],
};

/** Words for when something was said: "said on Friday". */
export const SAYING_TIMES: WordList = {
  source: 'calendar words',
  words: [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight', 'week', 'month', 'year',
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'morning', 'afternoon', 'evening', 'night', 'day', 'time',
  ],
};
