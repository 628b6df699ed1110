/**
 * Surnames that stand alone, by the full names of the same text.
 *
 * In: the mentions of a text. Out: the same, "Tillerson" a person wherever the text has "Rex Tillerson". Gender follows
 * only where all bearers of the name agree.
 */
import { kindOf } from './describe.js';
import type { Gender, Mention } from './mention.js';

/** Makes persons of lone surnames. Linear. */
export function knowSurnames(mentions: readonly Mention[]): readonly Mention[] {
  const genders = new Map<string, Gender>();
  for (const { form, sort, core, number, gender } of mentions) {
    if (form !== 'name' || sort !== 'person' || number === 'plural') continue;
    const surname = lastWord(core.text);
    const known = genders.get(surname);
    genders.set(surname, known === undefined || known === gender ? gender : 'unknown');
  }
  return mentions.map((mention) => {
    if (mention.form !== 'name' || mention.coordinated || mention.sort !== 'unknown' || /\s/u.test(mention.core.text)) return mention;
    const gender = genders.get(lastWord(mention.core.text));
    return gender === undefined ? mention : { ...mention, sort: 'person', kind: kindOf('person', mention.number), gender };
  });
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).replace(/[’']s?$/u, '').toLowerCase();
}
