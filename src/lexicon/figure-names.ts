/**
 * Words whose number is a name, not an amount: "Section 427", "Route 66", "Boeing 737"; and the reverse, prefixes that
 * may be glued to a real amount.
 *
 * Data only. Capitalised names in general are recognised by rule; this table holds what a rule cannot see.
 */

/** A word that makes the number after it a label. */
export interface LabelWord {
  /** Lower case, singular. */
  readonly form: string;
  /** Also an everyday noun: only when capitalised, or when nothing countable follows. */
  readonly onlyCapitalised: boolean;
  /** Where it was taken from. */
  readonly source: string;
}

const AP = 'AP Stylebook, numerals: titles, sequential designations';
const CHICAGO = 'Chicago Manual of Style 17, 9.26, divisions of publications';

function labels(source: string, onlyCapitalised: boolean, forms: string): LabelWord[] {
  return forms.split(' ').map((form) => ({ form, onlyCapitalised, source }));
}

/** All label words. */
export const LABEL_WORDS: readonly LabelWord[] = [
  ...labels(
    CHICAGO,
    false,
    'section chapter article paragraph clause page figure table appendix annex volume verse footnote',
  ),
  ...labels(
    CHICAGO,
    true,
    'part act book line item exhibit schedule rule regulation question step lesson episode series title code amendment proposition resolution protocol',
  ),
  ...labels(
    AP,
    false,
    'route flight highway interstate motorway platform runway no nos number room gate apartment flat suite psalm isbn phase category grade tier lot bus train version',
  ),
  ...labels(
    AP,
    true,
    'seat row channel radio area zone district ward unit model stage round game week day level class group division league type sector terminal junction exit street avenue road pier block floor studio bbc itv mach size windows android ios nr formula',
  ),
];

/** A prefix that may be glued with a hyphen to a real amount. */
export interface AmountPrefix {
  /** Lower case. */
  readonly form: string;
  /** What it does to the amount. */
  readonly effect: 'negative' | 'less-than' | 'none';
  /** Where it was taken from. */
  readonly source: string;
}

/** Prefixes that are no names. */
export const AMOUNT_PREFIXES: readonly AmountPrefix[] = [
  { form: 'minus', effect: 'negative', source: 'Quirk et al. 1985, appendix I' },
  { form: 'negative', effect: 'negative', source: 'Quirk et al. 1985, appendix I' },
  { form: 'sub', effect: 'less-than', source: 'Quirk et al. 1985, appendix I.26' },
  { form: 'to', effect: 'none', source: 'suspended hyphens, Chicago Manual of Style 17, 7.88' },
  { form: 'a', effect: 'none', source: 'compounds, Chicago Manual of Style 17, 7.89' },
  { form: 'per', effect: 'none', source: 'compounds, Chicago Manual of Style 17, 7.89' },
];

/** A noun that a sports result stands beside. */
export interface ScoreWord {
  /** Lower case. */
  readonly form: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Words of winning and losing: digits joined by a hyphen beside them are a score. */
export const SCORE_WORDS: readonly ScoreWord[] = [
  'win',
  'wins',
  'won',
  'winning',
  'lost',
  'lose',
  'loss',
  'defeat',
  'defeated',
  'beat',
  'beating',
  'beaten',
  'victory',
  'draw',
  'drew',
  'drawn',
  'lead',
  'leads',
  'led',
  'leading',
  'ahead',
  'behind',
  'trail',
  'trailed',
  'thrashed',
  'thrashing',
  'hammered',
  'edged',
  'tie',
  'tied',
  'score',
  'scoreline',
  'final',
  'stalemate',
  'level',
  'aggregate',
  'set',
  'sets',
  'vote',
  'voted',
  'passed',
  'ruling',
  'decision',
  'majority',
  'record',
  'series',
  'down',
  'up',
  'comeback',
  'rout',
  'triumph',
  'hosts',
  'shootout',
  'result',
].map((form) => ({ form, source: 'sports results in wire copy, AP Stylebook, scores' }));

/** A determiner or adjective between a number and its unit of time that leaves the amount as it is: "two more years". */
export interface UnitFiller {
  /** Lower case. */
  readonly form: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Words that may stand between number and unit. */
export const UNIT_FILLERS: readonly UnitFiller[] = [
  'more',
  'extra',
  'additional',
  'further',
  'full',
  'long',
  'short',
  'whole',
  'straight',
  'consecutive',
  'successive',
  'entire',
  'working',
  'calendar',
  'mere',
  'solid',
  'gruelling',
  'fewer',
  'less',
].map((form) => ({ form, source: 'Quirk et al. 1985, 7.39, postdeterminers and intensifying adjectives' }));
