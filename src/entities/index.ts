/** The entities room: mentions of people, bodies, places, documents; their kinds, roles and anonymity. */
export type { Determination, EntitySort, Gender, GrammaticalNumber, Mention, MentionForm } from './mention.js';
export { findMentions } from './find-mentions.js';
export { apposedNoun } from './apposed-noun.js';
export { isCueVerb } from './describe.js';
export { mayBeCited, maySpeak } from './may-speak.js';
export { countryNamed, isPersonNoun, nationalityOf } from './nationality.js';
