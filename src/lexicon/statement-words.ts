/**
 * Words by which a noun phrase that is credited says something: "put the cost at £5m", "accused it of fraud".
 *
 * Data only. What follows from them is decided in `../attribution/statement.ts` and the claims room.
 */
import type { WordList } from './attribution-cues.js';

/** Prepositions that say something of the object before them. */
export const STATING_PREPOSITIONS: WordList = {
  source: 'Huddleston and Pullum 2002, 4.5 predicative complements with "as"; Levin 1993, 29 verbs with predicative complements',
  words: ['as', 'at'],
};

/** Prepositions that do so after a verb of judging: "accused of", "blamed for", "blamed on", "cleared of". */
export const CHARGING_PREPOSITIONS: WordList = { source: 'Levin 1993, 33 judgement verbs', words: ['of', 'for', 'on', 'with'] };

/** Nouns that name a saying: "denied the allegations" says nothing that could be checked by itself. */
export const SAYING_NOUNS: WordList = {
  source: 'FrameNet, Statement and Judgment_communication, nouns',
  words: [
    ...['accusation', 'allegation', 'assertion', 'assumption', 'charge', 'claim', 'comment', 'complaint', 'criticism', 'denial', 'idea', 'insinuation'],
    ...['notion', 'opinion', 'question', 'remark', 'report', 'request', 'rumour', 'rumor', 'statement', 'story', 'suggestion', 'theory', 'view'],
    ...['announcement', 'answer', 'appeal', 'call', 'conclusion', 'estimate', 'expectation', 'forecast', 'message', 'pledge', 'prediction', 'projection', 'promise', 'proposal', 'warning'],
  ],
};
