/**
 * Words that name times: months, days of the week, parts of the year, and what stands around them in dates and periods.
 *
 * Data, and the look-up by kind.
 */

/** One word. */
export interface TimeWord {
  /** Lower case. */
  readonly form: string;
  /** What it names; `span` is a stretch a period can name ("year", "season"), `pointer` places it ("last", "this"), `edge` stands before a year ("since", "until"); `stretch` before an amount of time ("over five years"); `boundary` is part of one ("the end of the year"). */
  readonly kind:
    'month' | 'weekday' | 'span' | 'pointer' | 'edge' | 'stretch' | 'boundary' | 'part' | 'deictic' | 'zone';
  /** Where it was taken from. */
  readonly source: string;
}

const AP = 'AP Stylebook, months, days, time of day';
const TIMEX = 'TimeML annotation guidelines 1.2.1, TIMEX3';

function words(kind: TimeWord['kind'], source: string, forms: string): TimeWord[] {
  return forms.split(' ').map((form) => ({ form, kind, source }));
}

/** All words. */
export const TIME_WORDS: readonly TimeWord[] = [
  ...words(
    'month',
    AP,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  ),
  ...words(
    'weekday',
    AP,
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  ...words(
    'span',
    TIMEX,
    'year years month months week weeks day days night nights hour hours minute minutes quarter quarters decade decades century centuries season seasons semester summer winter spring autumn fall weekend fortnight half period term morning afternoon evening generation',
  ),
  ...words(
    'pointer',
    TIMEX,
    'last this next past previous coming recent current following first second third fourth final same early late preceding latest whole entire fiscal financial',
  ),
  ...words(
    'edge',
    TIMEX,
    'in since by from until till during through throughout before after of between around circa over for within',
  ),
  ...words('stretch', TIMEX, 'over during within for throughout through'),
  ...words('boundary', TIMEX, 'end start beginning middle close turn rest course'),
  ...words('deictic', TIMEX, 'yesterday today tomorrow tonight overnight'),
  ...words('part', TIMEX, 'ago earlier later old'),
  ...words('zone', AP, 'gmt bst utc est edt pst pdt cet cest cst cdt mst ist jst aest'),
];

/** Forms of the words of some kinds, from a length on. */
export function timeForms(kinds: readonly TimeWord['kind'][], shortest = 0): ReadonlySet<string> {
  return new Set(
    TIME_WORDS.flatMap(({ form, kind }) => (kinds.includes(kind) && form.length >= shortest ? [form] : [])),
  );
}
