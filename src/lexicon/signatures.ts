/**
 * Signatures: what a verb, adjective or noun says of the truth of its complement, affirmed and negated.
 *
 * Data only. A signature is a pair of values on the scale −3 (certainly not) … 3 (certainly): the first where the word is
 * affirmed ("managed to pay": 3), the second where it is negated ("did not manage to pay": −3). Classes follow the
 * literature: Kiparsky and Kiparsky 1970, Karttunen 1971, Nairn, Condoravdi and Karttunen 2006, Karttunen and Zaenen
 * 2005; the words were written down by class, from general knowledge of English.
 */

/** Parts of speech that take complements. */
export type SignaturePart = 'verb' | 'adjective' | 'noun';

/** Classes of words by what they say of their complement. */
export type SignatureClass =
  | 'factive'
  | 'semi-factive'
  | 'report'
  | 'belief'
  | 'wish'
  | 'denial'
  | 'implicative'
  | 'negative-implicative'
  | 'preventive'
  | 'causative'
  | 'enabling'
  | 'desire'
  | 'command';

/** Values of a complement: under the affirmed word, under the negated word. */
export type Signature = readonly [affirmed: number, negated: number];

/** The signatures of a class, for clauses ("that …") and infinitives or gerunds. */
export interface SignatureClassRow {
  /** Name of the class. */
  readonly class: SignatureClass;
  /** Of a clause with "that" or without any mark. */
  readonly clause: Signature;
  /** Of an infinitive or gerund. */
  readonly infinitive: Signature;
  /** Where the class is described. */
  readonly source: string;
}

/** The classes and their values; the values were set on the training parts named in the model card. */
export const SIGNATURE_CLASSES: readonly SignatureClassRow[] = [
  { class: 'factive', clause: [2.7, 1.8], infinitive: [2.3, 1.1], source: 'Kiparsky and Kiparsky 1970' },
  { class: 'semi-factive', clause: [2.6, 0.4], infinitive: [2.5, -1.3], source: 'Karttunen 1971, semi-factives' },
  { class: 'report', clause: [2.3, 0.3], infinitive: [0.8, -0.7], source: 'self-written: verbs of saying' },
  { class: 'belief', clause: [1, -0.5], infinitive: [0.9, -0.8], source: 'self-written: verbs of belief and opinion' },
  { class: 'wish', clause: [0.4, 0.2], infinitive: [0, -0.4], source: 'self-written: verbs of hope and wish' },
  { class: 'denial', clause: [-1.3, 0.8], infinitive: [-1.4, 0.4], source: 'self-written: verbs of denial and doubt' },
  { class: 'implicative', clause: [2.6, -1.8], infinitive: [2.6, -2.2], source: 'Karttunen 1971, implicatives; Nairn, Condoravdi and Karttunen 2006' },
  { class: 'negative-implicative', clause: [-2.4, 1.2], infinitive: [-2.5, 1.8], source: 'Karttunen 1971, negative implicatives' },
  { class: 'preventive', clause: [-2, 0.3], infinitive: [-2.2, 0.4], source: 'Nairn, Condoravdi and Karttunen 2006' },
  { class: 'causative', clause: [1.6, -0.4], infinitive: [2.1, -1.3], source: 'Karttunen and Zaenen 2005, causatives' },
  { class: 'enabling', clause: [1.3, -0.3], infinitive: [1.4, -1.4], source: 'Karttunen and Zaenen 2005, enabling verbs' },
  { class: 'desire', clause: [0.3, -0.6], infinitive: [0.5, -1], source: 'self-written: verbs of desire, plan and demand' },
  { class: 'command', clause: [1.1, 0], infinitive: [0.6, -0.8], source: 'self-written: verbs of command and advice' },
];

/** Words of one part of speech with the same classes. */
export interface SignatureGroup {
  /** What part of speech they are. */
  readonly part: SignaturePart;
  /** Their class before a clause. */
  readonly clause: SignatureClass;
  /** Their class before an infinitive. */
  readonly infinitive: SignatureClass;
  /** Lemmas, lower case. */
  readonly lemmas: readonly string[];
  /** Where the words come from. */
  readonly source: string;
}

/** All words with a signature. */
export const SIGNATURES: readonly SignatureGroup[] = [
  {
    part: 'adjective',
    clause: 'belief',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'bound', 'confident', 'convinced', 'inclined', 'likely', 'optimistic', 'persuaded', 'positive', 'probable',
    ],
  },
  {
    part: 'adjective',
    clause: 'belief',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'due', 'set', 'supposed',
    ],
  },
  {
    part: 'adjective',
    clause: 'belief',
    infinitive: 'wish',
    source: 'self-written by class',
    lemmas: [
      'hopeful',
    ],
  },
  {
    part: 'adjective',
    clause: 'causative',
    infinitive: 'causative',
    source: 'self-written by class',
    lemmas: [
      'responsible',
    ],
  },
  {
    part: 'adjective',
    clause: 'causative',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'necessary',
    ],
  },
  {
    part: 'adjective',
    clause: 'command',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'imperative', 'mandatory', 'urgent',
    ],
  },
  {
    part: 'adjective',
    clause: 'denial',
    infinitive: 'denial',
    source: 'self-written by class',
    lemmas: [
      'doubtful', 'false', 'implausible', 'impossible', 'improbable', 'inconceivable', 'incorrect', 'unlikely', 'unthinkable', 'untrue',
    ],
  },
  {
    part: 'adjective',
    clause: 'denial',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'wrong',
    ],
  },
  {
    part: 'adjective',
    clause: 'desire',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'advisable', 'better', 'crucial', 'desirable', 'desperate', 'difficult', 'easy', 'essential', 'hard', 'impatient', 'important', 'keen',
      'poised', 'scheduled', 'slated', 'tempted', 'tough', 'vital',
    ],
  },
  {
    part: 'adjective',
    clause: 'enabling',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'eager', 'prepared', 'ready', 'willing',
    ],
  },
  {
    part: 'adjective',
    clause: 'enabling',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'determined', 'eligible', 'entitled', 'free', 'qualified', 'welcome',
    ],
  },
  {
    part: 'adjective',
    clause: 'factive',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'satisfied',
    ],
  },
  {
    part: 'adjective',
    clause: 'factive',
    infinitive: 'factive',
    source: 'self-written by class',
    lemmas: [
      'aggravated', 'agitated', 'alarmed', 'amazed', 'amused', 'angered', 'angry', 'anguished', 'annoyed', 'appalled', 'appeased', 'ashamed',
      'astonished', 'astounded', 'aware', 'baffled', 'bewildered', 'bitter', 'bored', 'captivated', 'charmed', 'cognizant', 'comforted', 'concerned',
      'confounded', 'confused', 'conscious', 'consoled', 'content', 'crushed', 'daunted', 'dazzled', 'delighted', 'demoralised', 'demoralized',
      'depressed', 'devastated', 'disappointed', 'disconcerted', 'disgusted', 'disheartened', 'disillusioned', 'dismayed', 'displeased',
      'dissatisfied', 'distraught', 'distressed', 'disturbed', 'dumbfounded', 'ecstatic', 'elated', 'electrified', 'embarrassed', 'embittered',
      'enchanted', 'enraged', 'entertained', 'enthralled', 'exasperated', 'excited', 'exhilarated', 'fascinated', 'fatigued', 'flabbergasted',
      'flattered', 'flustered', 'frustrated', 'furious', 'glad', 'gladdened', 'grateful', 'gratified', 'grieved', 'happy', 'haunted', 'heartbroken',
      'honored', 'honoured', 'horrified', 'humbled', 'humiliated', 'hurt', 'ignorant', 'impressed', 'incensed', 'infuriated', 'insulted',
      'interesting', 'intimidated', 'intrigued', 'invigorated', 'irked', 'ironic', 'irritated', 'jolted', 'mad', 'maddened', 'mesmerised', 'mindful',
      'mortified', 'moved', 'mystified', 'narked', 'nauseated', 'nettled', 'notable', 'odd', 'offended', 'outraged', 'overjoyed', 'overwhelmed',
      'pained', 'panicked', 'peeved', 'perplexed', 'perturbed', 'petrified', 'piqued', 'placated', 'pleased', 'proud', 'puzzled', 'rankled',
      'rattled', 'regrettable', 'relieved', 'remarkable', 'repulsed', 'revolted', 'riled', 'sad', 'saddened', 'shamed', 'shameful', 'shocked',
      'sickened', 'significant', 'sorry', 'spooked', 'staggered', 'startled', 'strange', 'stumped', 'stuned', 'stunned', 'surprised', 'telling',
      'terrified', 'thankful', 'thrilled', 'tickled', 'tormented', 'touched', 'tragic', 'traumatised', 'troubled', 'unaware', 'unfortunate',
      'unhappy', 'unnerved', 'unsettled', 'upset', 'vexed', 'wounded',
    ],
  },
  {
    part: 'adjective',
    clause: 'factive',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'fortunate', 'lucky',
    ],
  },
  {
    part: 'adjective',
    clause: 'factive',
    infinitive: 'wish',
    source: 'self-written by class',
    lemmas: [
      'frightened', 'scared',
    ],
  },
  {
    part: 'adjective',
    clause: 'implicative',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'able',
    ],
  },
  {
    part: 'adjective',
    clause: 'implicative',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'bold', 'brave', 'careful', 'careless', 'clever', 'compelled', 'crazy', 'first', 'foolish', 'forced', 'generous', 'kind', 'last', 'nice',
      'obliged', 'polite', 'privileged', 'quick', 'right', 'rude', 'slow', 'stupid', 'wise',
    ],
  },
  {
    part: 'adjective',
    clause: 'negative-implicative',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'reluctant',
    ],
  },
  {
    part: 'adjective',
    clause: 'negative-implicative',
    infinitive: 'negative-implicative',
    source: 'self-written by class',
    lemmas: [
      'disinclined', 'hesitant', 'incapable', 'loath', 'powerless', 'too', 'unable', 'unprepared', 'unready', 'unwilling',
    ],
  },
  {
    part: 'adjective',
    clause: 'preventive',
    infinitive: 'preventive',
    source: 'self-written by class',
    lemmas: [
      'banned', 'barred', 'forbidden', 'opposed', 'prohibited',
    ],
  },
  {
    part: 'adjective',
    clause: 'semi-factive',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'certain', 'sure',
    ],
  },
  {
    part: 'adjective',
    clause: 'semi-factive',
    infinitive: 'semi-factive',
    source: 'self-written by class',
    lemmas: [
      'apparent', 'clear', 'evident', 'obvious', 'plain', 'true', 'undeniable', 'unmistakable',
    ],
  },
  {
    part: 'adjective',
    clause: 'wish',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'anxious',
    ],
  },
  {
    part: 'adjective',
    clause: 'wish',
    infinitive: 'wish',
    source: 'self-written by class',
    lemmas: [
      'afraid', 'conceivable', 'fearful', 'nervous', 'plausible', 'possible', 'uncertain', 'unclear', 'unsure', 'worried',
    ],
  },
  {
    part: 'noun',
    clause: 'belief',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'accusation', 'allegation', 'argument', 'assumption', 'belief', 'claim', 'contention', 'estimate', 'expectation', 'feeling', 'forecast',
      'hypothesis', 'idea', 'impression', 'indication', 'likelihood', 'notion', 'opinion', 'prediction', 'rumor', 'rumour', 'sense', 'sign',
      'speculation', 'suggestion', 'suspicion', 'theory', 'view',
    ],
  },
  {
    part: 'noun',
    clause: 'belief',
    infinitive: 'wish',
    source: 'self-written by class',
    lemmas: [
      'probability',
    ],
  },
  {
    part: 'noun',
    clause: 'causative',
    infinitive: 'causative',
    source: 'self-written by class',
    lemmas: [
      'cause', 'effect', 'result',
    ],
  },
  {
    part: 'noun',
    clause: 'command',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'advice', 'appeal', 'command', 'instruction', 'mandate', 'recommendation', 'requirement',
    ],
  },
  {
    part: 'noun',
    clause: 'denial',
    infinitive: 'denial',
    source: 'self-written by class',
    lemmas: [
      'delusion', 'denial', 'fallacy', 'falsehood', 'fiction', 'hoax', 'illusion', 'lie', 'misconception', 'myth', 'pretence', 'pretense',
      'rejection',
    ],
  },
  {
    part: 'noun',
    clause: 'desire',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'call', 'demand', 'order', 'request',
    ],
  },
  {
    part: 'noun',
    clause: 'desire',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'aim', 'ambition', 'attempt', 'bid', 'campaign', 'desire', 'drive', 'effort', 'goal', 'intention', 'move', 'need', 'offer', 'plan', 'plot',
      'proposal', 'scheme', 'way',
    ],
  },
  {
    part: 'noun',
    clause: 'enabling',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'opportunity', 'right',
    ],
  },
  {
    part: 'noun',
    clause: 'enabling',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'ability', 'agreement', 'commitment', 'deal', 'decision', 'determination', 'guarantee', 'permission', 'pledge', 'power', 'promise', 'readiness',
      'resolve', 'vow', 'willingness',
    ],
  },
  {
    part: 'noun',
    clause: 'factive',
    infinitive: 'factive',
    source: 'self-written by class',
    lemmas: [
      'acknowledgement', 'acknowledgment', 'admission', 'awareness', 'consequence', 'fact', 'irony', 'knowledge', 'pity', 'realisation', 'reality',
      'realization', 'recognition', 'regret', 'shame', 'truth',
    ],
  },
  {
    part: 'noun',
    clause: 'implicative',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'audacity', 'courage', 'foresight', 'misfortune', 'nerve', 'time', 'wisdom',
    ],
  },
  {
    part: 'noun',
    clause: 'negative-implicative',
    infinitive: 'negative-implicative',
    source: 'self-written by class',
    lemmas: [
      'avoidance', 'failure', 'inability', 'refusal', 'reluctance', 'unwillingness',
    ],
  },
  {
    part: 'noun',
    clause: 'preventive',
    infinitive: 'preventive',
    source: 'self-written by class',
    lemmas: [
      'ban', 'opposition', 'prevention', 'prohibition',
    ],
  },
  {
    part: 'noun',
    clause: 'report',
    infinitive: 'report',
    source: 'self-written by class',
    lemmas: [
      'account', 'announcement', 'assertion', 'assurance', 'confession', 'declaration', 'message', 'news', 'report', 'statement', 'testimony', 'word',
    ],
  },
  {
    part: 'noun',
    clause: 'semi-factive',
    infinitive: 'semi-factive',
    source: 'self-written by class',
    lemmas: [
      'conclusion', 'confirmation', 'demonstration', 'discovery', 'evidence', 'finding', 'proof', 'reminder', 'revelation',
    ],
  },
  {
    part: 'noun',
    clause: 'wish',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'chance', 'wish',
    ],
  },
  {
    part: 'noun',
    clause: 'wish',
    infinitive: 'wish',
    source: 'self-written by class',
    lemmas: [
      'concern', 'danger', 'doubt', 'dream', 'fear', 'hope', 'possibility', 'potential', 'prospect', 'question', 'risk', 'threat', 'worry',
    ],
  },
  {
    part: 'verb',
    clause: 'belief',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'allege', 'anticipate', 'appear', 'argue', 'assume', 'believe', 'bet', 'calculate', 'claim', 'conceive', 'conjecture', 'contend', 'deem',
      'estimate', 'expect', 'fancy', 'feel', 'forecast', 'foresee', 'gamble', 'guess', 'hint', 'hypothesise', 'hypothesize', 'imply', 'infer',
      'insinuate', 'interpret', 'intuit', 'judge', 'opine', 'posit', 'postulate', 'predict', 'presume', 'profess', 'project', 'purport', 'rate',
      'reason', 'reckon', 'regard', 'rumor', 'rumour', 'seem', 'speculate', 'suppose', 'surmise', 'suspect', 'theorise', 'theorize', 'think', 'tip',
      'tout', 'trust', 'venture', 'view', 'wager',
    ],
  },
  {
    part: 'verb',
    clause: 'belief',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'propose', 'suggest',
    ],
  },
  {
    part: 'verb',
    clause: 'belief',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'hold',
    ],
  },
  {
    part: 'verb',
    clause: 'belief',
    infinitive: 'wish',
    source: 'self-written by class',
    lemmas: [
      'consider',
    ],
  },
  {
    part: 'verb',
    clause: 'causative',
    infinitive: 'causative',
    source: 'self-written by class',
    lemmas: [
      'allow', 'bring', 'bully', 'cajole', 'cause', 'coax', 'coerce', 'compel', 'condition', 'convince', 'dispose', 'drive', 'embolden', 'enable',
      'ensure', 'entice', 'force', 'generate', 'goad', 'have', 'incite', 'induce', 'inspire', 'lead', 'let', 'lure', 'make', 'motivate', 'move',
      'necessitate', 'oblige', 'persuade', 'pressure', 'produce', 'prompt', 'provoke', 'result', 'rouse', 'seduce', 'spur', 'stimulate', 'trigger',
    ],
  },
  {
    part: 'verb',
    clause: 'causative',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'require', 'tempt',
    ],
  },
  {
    part: 'verb',
    clause: 'causative',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'mean', 'push',
    ],
  },
  {
    part: 'verb',
    clause: 'causative',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'guarantee',
    ],
  },
  {
    part: 'verb',
    clause: 'command',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'appeal', 'appoint', 'assign', 'beg', 'beseech', 'call', 'charge', 'command', 'counsel', 'decree', 'demand', 'direct', 'encourage', 'enjoin',
      'exhort', 'hire', 'implore', 'instruct', 'mandate', 'nominate', 'nudge', 'order', 'pay', 'petition', 'plead', 'press', 'recommend', 'request',
      'stipulate', 'summon', 'task', 'urge', 'warn',
    ],
  },
  {
    part: 'verb',
    clause: 'denial',
    infinitive: 'denial',
    source: 'self-written by class',
    lemmas: [
      'contradict', 'daydream', 'delude', 'deny', 'disavow', 'disbelieve', 'disclaim', 'discount', 'dismiss', 'disprove', 'dispute', 'dupe',
      'fabricate', 'fake', 'falsify', 'feign', 'fool', 'hallucinate', 'imagine', 'invent', 'lie', 'misbelieve', 'misjudge', 'mislead', 'negate',
      'pretend', 'rebut', 'refute', 'reject', 'repudiate', 'simulate', 'trick',
    ],
  },
  {
    part: 'verb',
    clause: 'desire',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'ache', 'aim', 'aspire', 'attempt', 'bid', 'campaign', 'conspire', 'crave', 'desire', 'endeavor', 'endeavour', 'fight', 'hunger', 'hunt',
      'intend', 'itch', 'lobby', 'look', 'need', 'offer', 'opt', 'plan', 'plot', 'prefer', 'race', 'rush', 'scheme', 'scramble', 'seek', 'strive',
      'struggle', 'try', 'vie', 'wait', 'want', 'work',
    ],
  },
  {
    part: 'verb',
    clause: 'enabling',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'invite',
    ],
  },
  {
    part: 'verb',
    clause: 'enabling',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'prepare',
    ],
  },
  {
    part: 'verb',
    clause: 'enabling',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'agree', 'arrange', 'assist', 'authorise', 'authorize', 'choose', 'clear', 'commit', 'decide', 'elect', 'empower', 'entitle', 'equip', 'free',
      'license', 'permit', 'pledge', 'promise', 'qualify', 'resolve', 'select', 'threaten', 'train', 'undertake', 'vow',
    ],
  },
  {
    part: 'verb',
    clause: 'factive',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'understand',
    ],
  },
  {
    part: 'verb',
    clause: 'factive',
    infinitive: 'causative',
    source: 'self-written by class',
    lemmas: [
      'shame',
    ],
  },
  {
    part: 'verb',
    clause: 'factive',
    infinitive: 'factive',
    source: 'self-written by class',
    lemmas: [
      'abhor', 'accept', 'acknowledge', 'admit', 'aggravate', 'agitate', 'alarm', 'amaze', 'amuse', 'anger', 'anguish', 'annoy', 'appal', 'appease',
      'applaud', 'appreciate', 'astonish', 'astound', 'baffle', 'begrudge', 'bemoan', 'bewilder', 'blame', 'bore', 'captivate', 'care', 'celebrate',
      'charm', 'cheer', 'comfort', 'commemorate', 'commend', 'comprehend', 'concede', 'condemn', 'confound', 'confuse', 'congratulate', 'console',
      'criticise', 'criticize', 'crush', 'daunt', 'dazzle', 'defend', 'delight', 'demoralise', 'demoralize', 'deplore', 'depress', 'despise',
      'detest', 'devastate', 'disappoint', 'disconcert', 'disgust', 'dishearten', 'disillusion', 'dislike', 'dismay', 'displease', 'disregard',
      'distress', 'disturb', 'dumbfound', 'elate', 'electrify', 'embarrass', 'embitter', 'enchant', 'enjoy', 'enrage', 'entertain', 'enthral', 'envy',
      'exasperate', 'excite', 'excuse', 'exhilarate', 'fascinate', 'fatigue', 'flabbergast', 'flatter', 'fluster', 'forgive', 'frighten', 'frustrate',
      'gladden', 'grasp', 'gratify', 'grieve', 'hate', 'haunt', 'horrify', 'humble', 'humiliate', 'hurt', 'ignore', 'impress', 'incense', 'infuriate',
      'insult', 'intimidate', 'intrigue', 'invigorate', 'irk', 'irritate', 'jolt', 'justify', 'know', 'lament', 'like', 'loathe', 'love', 'madden',
      'mark', 'matter', 'mesmerise', 'mind', 'mortify', 'mourn', 'mystify', 'nark', 'nauseate', 'nettle', 'offend', 'outrage', 'overlook',
      'overwhelm', 'pain', 'panic', 'peeve', 'perplex', 'perturb', 'petrify', 'pique', 'placate', 'please', 'praise', 'puzzle', 'rankle', 'rattle',
      'recognise', 'recognize', 'regret', 'relieve', 'relish', 'repulse', 'resent', 'revolt', 'rile', 'rue', 'sadden', 'satisfy', 'scare', 'shock',
      'sicken', 'spook', 'stagger', 'startle', 'stump', 'stun', 'suffice', 'surprise', 'terrify', 'thank', 'thrill', 'tickle', 'tolerate', 'torment',
      'traumatise', 'trouble', 'unnerve', 'unsettle', 'upset', 'vex', 'wound',
    ],
  },
  {
    part: 'verb',
    clause: 'factive',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'remember',
    ],
  },
  {
    part: 'verb',
    clause: 'factive',
    infinitive: 'negative-implicative',
    source: 'self-written by class',
    lemmas: [
      'forget',
    ],
  },
  {
    part: 'verb',
    clause: 'implicative',
    infinitive: 'causative',
    source: 'self-written by class',
    lemmas: [
      'get',
    ],
  },
  {
    part: 'verb',
    clause: 'implicative',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'hurry',
    ],
  },
  {
    part: 'verb',
    clause: 'implicative',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'help',
    ],
  },
  {
    part: 'verb',
    clause: 'implicative',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'act', 'begin', 'bother', 'come', 'commence', 'complete', 'condescend', 'continue', 'contrive', 'dare', 'deign', 'do', 'end', 'finish', 'fly',
      'go', 'happen', 'hasten', 'manage', 'proceed', 'remain', 'resume', 'serve', 'sit', 'spend', 'stand', 'start', 'stay', 'step', 'succeed', 'tend',
      'travel', 'turn', 'wind',
    ],
  },
  {
    part: 'verb',
    clause: 'implicative',
    infinitive: 'preventive',
    source: 'self-written by class',
    lemmas: [
      'keep',
    ],
  },
  {
    part: 'verb',
    clause: 'negative-implicative',
    infinitive: 'negative-implicative',
    source: 'self-written by class',
    lemmas: [
      'abandon', 'abstain', 'avoid', 'balk', 'cancel', 'cease', 'decline', 'desist', 'disdain', 'escape', 'evade', 'fail', 'forego', 'forgo', 'halt',
      'hesitate', 'miss', 'neglect', 'omit', 'quit', 'refrain', 'refuse', 'resist', 'scrap', 'shrink', 'shun', 'skip', 'spurn', 'stop', 'withhold',
    ],
  },
  {
    part: 'verb',
    clause: 'preventive',
    infinitive: 'preventive',
    source: 'self-written by class',
    lemmas: [
      'avert', 'ban', 'bar', 'block', 'deter', 'disallow', 'discourage', 'dissuade', 'exclude', 'foil', 'forbid', 'hinder', 'impede', 'inhibit',
      'obstruct', 'oppose', 'preclude', 'prevent', 'prohibit', 'restrain', 'stifle', 'suppress', 'thwart', 'veto',
    ],
  },
  {
    part: 'verb',
    clause: 'report',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'maintain',
    ],
  },
  {
    part: 'verb',
    clause: 'report',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'advise', 'insist', 'tell',
    ],
  },
  {
    part: 'verb',
    clause: 'report',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'volunteer',
    ],
  },
  {
    part: 'verb',
    clause: 'report',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'swear', 'teach',
    ],
  },
  {
    part: 'verb',
    clause: 'report',
    infinitive: 'preventive',
    source: 'self-written by class',
    lemmas: [
      'rule',
    ],
  },
  {
    part: 'verb',
    clause: 'report',
    infinitive: 'report',
    source: 'self-written by class',
    lemmas: [
      'add', 'affirm', 'announce', 'answer', 'assert', 'assure', 'bellow', 'boast', 'brag', 'brief', 'broadcast', 'caution', 'certify', 'chronicle',
      'cite', 'comment', 'communicate', 'complain', 'confess', 'convey', 'cry', 'declare', 'describe', 'detail', 'elaborate', 'exclaim', 'explain',
      'gasp', 'gripe', 'groan', 'grumble', 'holler', 'indicate', 'inform', 'interject', 'joke', 'lecture', 'mention', 'moan', 'mumble', 'murmur',
      'mutter', 'narrate', 'notify', 'object', 'post', 'preach', 'proclaim', 'protest', 'publish', 'quip', 'quote', 'rant', 'rave', 'reassure',
      'recap', 'record', 'recount', 'reiterate', 'relate', 'remark', 'repeat', 'reply', 'report', 'respond', 'retort', 'say', 'scream', 'shout',
      'sigh', 'snap', 'specify', 'stammer', 'state', 'tweet', 'whine', 'whisper', 'write', 'yell',
    ],
  },
  {
    part: 'verb',
    clause: 'semi-factive',
    infinitive: 'belief',
    source: 'self-written by class',
    lemmas: [
      'figure', 'perceive',
    ],
  },
  {
    part: 'verb',
    clause: 'semi-factive',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'remind', 'signal',
    ],
  },
  {
    part: 'verb',
    clause: 'semi-factive',
    infinitive: 'enabling',
    source: 'self-written by class',
    lemmas: [
      'determine',
    ],
  },
  {
    part: 'verb',
    clause: 'semi-factive',
    infinitive: 'implicative',
    source: 'self-written by class',
    lemmas: [
      'gather', 'prove',
    ],
  },
  {
    part: 'verb',
    clause: 'semi-factive',
    infinitive: 'report',
    source: 'self-written by class',
    lemmas: [
      'attest', 'testify', 'underline',
    ],
  },
  {
    part: 'verb',
    clause: 'semi-factive',
    infinitive: 'semi-factive',
    source: 'self-written by class',
    lemmas: [
      'ascertain', 'betray', 'conclude', 'confirm', 'deduce', 'demonstrate', 'detect', 'disclose', 'discover', 'divulge', 'document', 'emphasise',
      'emphasize', 'establish', 'evidence', 'expose', 'find', 'hear', 'highlight', 'identify', 'illustrate', 'learn', 'note', 'notice', 'observe',
      'point', 'realise', 'realize', 'recall', 'recollect', 'reveal', 'see', 'sense', 'show', 'spot', 'stress', 'uncover', 'underscore', 'unearth',
      'verify', 'witness',
    ],
  },
  {
    part: 'verb',
    clause: 'wish',
    infinitive: 'command',
    source: 'self-written by class',
    lemmas: [
      'ask',
    ],
  },
  {
    part: 'verb',
    clause: 'wish',
    infinitive: 'denial',
    source: 'self-written by class',
    lemmas: [
      'doubt',
    ],
  },
  {
    part: 'verb',
    clause: 'wish',
    infinitive: 'desire',
    source: 'self-written by class',
    lemmas: [
      'hope', 'wish',
    ],
  },
  {
    part: 'verb',
    clause: 'wish',
    infinitive: 'wish',
    source: 'self-written by class',
    lemmas: [
      'contemplate', 'debate', 'dread', 'dream', 'enquire', 'examine', 'fantasise', 'fantasize', 'fear', 'inquire', 'investigate', 'long', 'ponder',
      'pray', 'question', 'wonder', 'worry', 'yearn',
    ],
  },
];
