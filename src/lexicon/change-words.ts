/**
 * Words that say which way an amount moved.
 *
 * Data only. `verb` forms take an amount after them ("rose 5 %", "fell by half"); `noun` forms stand after it ("a 7 %
 * rise") or take it with "of"; `particle` stands before ("up 9 %") or after ("9 % lower"), `level` after a share ("9 % below its peak").
 */

/** One word. */
export interface ChangeWord {
  /** Lower-case forms, all inflections that occur. */
  readonly forms: readonly string[];
  /** Which way; `either`: the two levels tell. */
  readonly direction: 'up' | 'down' | 'either';
  /** How it stands to the amount. */
  readonly part: 'verb' | 'noun' | 'particle' | 'comparative' | 'level';
  /** Its object may be a thing rather than an amount ("won three seats", "lost 40 soldiers", "added two rooms"): only measures count, not counted things. */
  readonly transitive: boolean;
  /** Money after it is its object, not the amount of change: "raised $5m", but "raised prices by $5". */
  readonly moneyIsObject?: boolean;
  /** Where it was taken from. */
  readonly source: string;
}

const LEVIN = 'Levin 1993, English Verb Classes, calibratable changes of state (45.6)';
const REUTERS = 'Reuters Handbook, market language';

function verbs(
  direction: ChangeWord['direction'],
  transitive: boolean,
  source: string,
  groups: readonly string[],
): ChangeWord[] {
  return groups.map((group) => ({ forms: group.split(' '), direction, part: 'verb', transitive, source }));
}

/** All words of change. */
export const CHANGE_WORDS: readonly ChangeWord[] = [
  ...verbs('up', false, LEVIN, [
    'rise rises rose risen rising',
    'increase increases increased increasing',
    'grow grows grew grown growing',
    'climb climbs climbed climbing',
    'soar soars soared soaring',
    'jump jumps jumped jumping',
    'surge surges surged surging',
    'swell swells swelled swollen swelling',
    'mount mounts mounted',
    'multiply multiplied',
    'accelerate accelerated accelerating',
  ]),
  ...verbs('up', false, REUTERS, [
    'leap leaps leaped leapt leaping',
    'rally rallies rallied rallying',
    'rebound rebounds rebounded rebounding',
    'spike spikes spiked spiking',
    'skyrocket skyrocketed skyrocketing',
    'rocket rockets rocketed rocketing',
    'strengthen strengthens strengthened strengthening',
    'recover recovers recovered recovering',
    'bounce bounces bounced',
    'appreciate appreciated appreciating',
    'inch inches inched inching',
    'edge-up',
    'creep creeps crept creeping',
    'outperform outperformed',
    'balloon ballooned ballooning',
    'firm firmed',
    'expand expands expanded expanding',
    'lengthen lengthened',
    'widen widens widened widening',
    'improve improves improved improving',
  ]),
  ...verbs('up', true, REUTERS, [
    'gain gains gained gaining',
    'add adds added adding',
    'advance advances advanced advancing',
    'boost boosts boosted boosting',
    'lift lifts lifted lifting',
    'hike hikes hiked hiking',
    'put-on',
  ]),
  {
    forms: ['raise', 'raises', 'raised', 'raising'],
    direction: 'up',
    part: 'verb',
    transitive: true,
    moneyIsObject: true,
    source: LEVIN,
  },
  ...verbs('down', false, LEVIN, [
    'fall falls fell fallen falling',
    'decrease decreases decreased decreasing',
    'decline declines declined declining',
    'dwindle dwindled dwindling',
    'plunge plunges plunged plunging',
    'plummet plummets plummeted plummeting',
    'tumble tumbles tumbled tumbling',
    'shrink shrinks shrank shrunk shrinking',
    'diminish diminished diminishing',
    'drop drops dropped dropping',
  ]),
  ...verbs('down', false, REUTERS, [
    'slide slides slid sliding',
    'slip slips slipped slipping',
    'sink sinks sank sunk sinking',
    'dip dips dipped dipping',
    'slump slumps slumped slumping',
    'ease eases eased easing',
    'weaken weakens weakened weakening',
    'crash crashed crashing',
    'nosedive nosedived',
    'contract contracts contracted contracting',
    'retreat retreats retreated retreating',
    'depreciate depreciated',
    'tank tanked',
    'narrow narrows narrowed narrowing',
    'collapse collapsed collapsing',
    'slow slows slowed slowing',
    'shorten shortened',
  ]),
  ...verbs('down', true, REUTERS, [
    'lose loses lost losing',
    'shed sheds shedding',
    'cut cuts cutting',
    'reduce reduces reduced reducing',
    'lower lowers lowered lowering',
    'slash slashes slashed slashing',
    'trim trims trimmed trimming',
    'wipe wipes wiped wiping',
    'shave shaves shaved shaving',
    'knock knocked',
  ]),
  {
    forms: [
      'rise',
      'increase',
      'growth',
      'gain',
      'jump',
      'surge',
      'hike',
      'uplift',
      'climb',
      'leap',
      'rebound',
      'spike',
      'increases',
      'gains',
      'rises',
      'improvement',
      'upturn',
      'boost',
      'appreciation',
    ],
    direction: 'up',
    part: 'noun',
    transitive: false,
    source: REUTERS,
  },
  {
    forms: [
      'fall',
      'decrease',
      'decline',
      'drop',
      'cut',
      'reduction',
      'loss',
      'plunge',
      'slump',
      'dip',
      'slide',
      'cuts',
      'declines',
      'falls',
      'decreases',
      'reductions',
      'losses',
      'downturn',
      'contraction',
      'depreciation',
      'discount',
    ],
    direction: 'down',
    part: 'noun',
    transitive: false,
    source: REUTERS,
  },
  { forms: ['up'], direction: 'up', part: 'particle', transitive: false, source: REUTERS },
  { forms: ['down'], direction: 'down', part: 'particle', transitive: false, source: REUTERS },
  {
    forms: ['higher', 'more', 'greater', 'stronger', 'larger', 'faster'],
    direction: 'up',
    part: 'comparative',
    transitive: false,
    source: REUTERS,
  },
  { forms: ['below'], direction: 'down', part: 'level', transitive: false, source: REUTERS },
  { forms: ['above'], direction: 'up', part: 'level', transitive: false, source: REUTERS },
  {
    forms: ['lower', 'less', 'fewer', 'weaker', 'smaller', 'slower', 'cheaper'],
    direction: 'down',
    part: 'comparative',
    transitive: false,
    source: REUTERS,
  },
  {
    forms: [
      'go',
      'goes',
      'went',
      'gone',
      'going',
      'move',
      'moves',
      'moved',
      'moving',
      'change',
      'changed',
      'changing',
      'shift',
      'shifts',
      'shifted',
      'revise',
      'revises',
      'revised',
      'revising',
    ],
    direction: 'either',
    part: 'verb',
    transitive: true,
    source: LEVIN,
  },
];

/** A word that may stand between a verb of change and its amount. */
export interface ChangeBridge {
  /** Lower case. */
  readonly form: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Words between verb and amount: "rose by a further 5 %"; adverbs in `-ly` are allowed by rule. */
export const CHANGE_BRIDGES: readonly ChangeBridge[] = [
  ...[
    'by',
    'a',
    'an',
    'another',
    'further',
    'some',
    'just',
    'only',
    'even',
    'as',
    'much',
    'more',
    'less',
    'than',
    'about',
    'nearly',
    'up',
    'down',
    'around',
    'almost',
    'over',
    'under',
    'again',
    'back',
    'in',
    'value',
    'at',
    'least',
  ],
  ...[
    'sharp',
    'steep',
    'modest',
    'whopping',
    'staggering',
    'massive',
    'mere',
    'record',
    'full',
    'total',
    'combined',
    'additional',
    'extra',
    'average',
    'whole',
    'impressive',
    'estimated',
    'hefty',
  ],
].map((form) => ({ form, source: LEVIN }));
