/**
 * Surnames that stand alone, by the full names of the same text.
 *
 * In: the mentions of a text. Out: the same, "Tillerson" a person wherever the text has "Rex Tillerson". Gender follows
 * only where all bearers of the name agree.
 */
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
    if (!mayBeSurname(mention)) return mention;
    const gender = genders.get(lastWord(mention.core.text));
    if (gender === undefined) return mention;
    return {
      ...mention,
      ...{ form: 'name', sort: 'person', kind: 'person', anonymity: 'named', number: 'singular', gender },
    };
  });
}

/** One capitalised word that no table knows; "Sanders" is often taken for a plural noun. */
function mayBeSurname({ form, coordinated, sort, core, determination }: Mention): boolean {
  if (coordinated || !/^\p{Lu}\S+$/u.test(core.text)) return false;
  return (
    (form === 'name' && sort === 'unknown') || (form === 'description' && sort === 'thing' && determination === 'bare')
  );
}

function lastWord(name: string): string {
  return name
    .slice(name.lastIndexOf(' ') + 1)
    .replace(/[’']s?$/u, '')
    .toLowerCase();
}
