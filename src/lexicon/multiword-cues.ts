/**
 * Cues of several words: "cast doubt on", "came out against", "in the court's opinion".
 *
 * Data only. Not here: single words and verbs with one particle (`attribution-cues.ts`).
 */
import type { AttributionKind, Stance } from '../records/index.js';

/** A verb with fixed words behind it. */
export interface MultiwordCue {
  /** The verb's lemma, then the words as they stand, lower case, separated by blanks: `cast doubt on`. */
  readonly words: string;
  /** What kind of act it reports. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** Where it was taken from. */
  readonly source: string;
}

/** A phrase that credits the clause it stands in: "in the view of the court", "by her own account". */
export interface ViewpointNoun {
  /** The noun, lower case. */
  readonly noun: string;
  /** The preposition before it. */
  readonly preposition: 'in' | 'by' | 'to' | 'from';
  /** What kind of act it reports. */
  readonly kind: AttributionKind;
  /** What the source does with the content. */
  readonly stance: Stance;
  /** Where it was taken from. */
  readonly source: string;
}

const IDIOMS = 'Quirk et al. 1985, 16.12–16.17, multi-word verbs';
const LIGHT = 'Jespersen 1942, light verbs';
const VIEWPOINT = 'Quirk et al. 1985, 8.124–8.133, viewpoint and content disjuncts';

const row = (kind: AttributionKind, stance: Stance, source: string, ...all: string[]): readonly MultiwordCue[] =>
  all.map((words) => ({ words, kind, stance, source }));

/** Up to two words may stand between the parts where they are articles, possessives, pronouns, adjectives or adverbs. */
export const MULTIWORD_CUES: readonly MultiwordCue[] = [
  ...row('thought', 'doubts', LIGHT, 'cast doubt on', 'throw doubt on', 'call into question', 'pour water on', 'raise doubts about', 'raise questions about', 'have doubts about', 'express doubts about', 'play down'),
  ...row('support', 'opposes', IDIOMS, 'pour scorn on', 'take issue with', 'take aim at', 'hit out at', 'lash out at', 'hit back at', 'speak out against', 'come out against', 'vote against', 'argue against', 'rail against', 'protest against', 'campaign against', 'rule against', 'be opposed to', 'turn down', 'distance from', 'take exception to'),
  ...row('support', 'supports', IDIOMS, 'come out in favour of', 'come out in favor of', 'be in favour of', 'be in favor of', 'throw weight behind', 'give light to', 'sing praises of', 'pay tribute to', 'speak up for', 'stand up for', 'side with', 'vote for', 'argue for', 'approve of', 'rally behind', 'lend support to'),
  ...row('speech', 'demands', IDIOMS, 'plead for', 'press for', 'push for', 'appeal for', 'ask for', 'insist on', 'agitate for', 'hold out for'),
  ...row('speech', 'denies', IDIOMS, 'brush off', 'brush aside', 'shrug off', 'laugh off', 'wave away', 'plead not guilty to'),
  ...row('speech', 'confirms', IDIOMS, 'come clean about', 'own up to', 'plead guilty to', 'claim responsibility for', 'take responsibility for', 'let slip'),
  ...row('speech', 'asserts', IDIOMS, 'point finger at', 'lay blame on', 'let it be known', 'make plain', 'set out', 'lay out', 'put it', 'tell of', 'speak of', 'talk of', 'boast of', 'complain of', 'complain about', 'joke about', 'blurt out', 'cry out', 'read out', 'chime in', 'be drawn on'),
  ...row('speech', 'suggests', IDIOMS, 'put forward', 'hint at', 'float idea of', 'raise possibility of', 'raise prospect of'),
  ...row('speech', 'warns', IDIOMS, 'sound alarm over', 'sound alarm about', 'raise alarm over', 'raise alarm about'),
  ...row('thought', 'fears', LIGHT, 'raise concerns about', 'raise concerns over', 'voice concern over', 'voice concern about', 'express concern over', 'express concern about', 'raise fears of', 'despair of'),
  ...row('thought', 'hopes', IDIOMS, 'hold out hope of', 'pin hopes on', 'dream of', 'long for'),
  ...row('thought', 'expects', IDIOMS, 'bank on', 'count on', 'bet on', 'look forward to'),
  ...row('thought', 'believes', LIGHT, 'take view', 'be of opinion', 'be of view', 'come to conclusion', 'reach conclusion', 'be under impression'),
  ...row('intention', 'intends', IDIOMS, 'set out to', 'set sights on', 'be bent on', 'be intent on'),
];

/** The nouns of viewpoint phrases. */
export const VIEWPOINT_NOUNS: readonly ViewpointNoun[] = [
  { noun: 'opinion', preposition: 'in', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'view', preposition: 'in', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'eyes', preposition: 'in', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'mind', preposition: 'to', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'judgment', preposition: 'in', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'judgement', preposition: 'in', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'estimation', preposition: 'in', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'words', preposition: 'in', kind: 'speech', stance: 'asserts', source: VIEWPOINT },
  { noun: 'telling', preposition: 'in', kind: 'speech', stance: 'asserts', source: VIEWPOINT },
  { noun: 'account', preposition: 'by', kind: 'speech', stance: 'asserts', source: VIEWPOINT },
  { noun: 'reckoning', preposition: 'by', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'estimate', preposition: 'by', kind: 'thought', stance: 'believes', source: VIEWPOINT },
  { noun: 'admission', preposition: 'by', kind: 'speech', stance: 'confirms', source: VIEWPOINT },
];
