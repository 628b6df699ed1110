/** What names are of: the evidence decides what rules leave open, all namings by the same words together, tables never. */
import { describe, expect, it } from 'vitest';
import { decodeModel, hashOf, key, type LinearModel } from '../../src/confidence/index.js';
import { findMentions, type Mention } from '../../src/entities/index.js';
import { type Document, parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import { encodeModel } from '../../training/shared/encode-model.js';

/** `unknown`, `person`, `organisation`, `place`. */
const PERSON = 1;
const PLACE = 3;

const read = (text: string): Document => parseDocument(readText(text, 'passage'));
const sortsIn = (text: string, model?: LinearModel): Record<string, string> =>
  Object.fromEntries(
    findMentions(read(text), model)
      .filter(({ form, coordinated }) => form === 'name' && !coordinated)
      .map(({ core, sort }: Mention) => [core.text, sort]),
  );

/** A model in which a feature speaks for a class and nothing else does. */
function modelOf(rows: readonly (readonly [featureKey: number, label: number, quantised: number])[]): LinearModel {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return decodeModel(
    encodeModel({
      classes: 4,
      keys: sorted.map(([featureKey]) => featureKey),
      rows: sorted.map(([, label, quantised]) => [[label, quantised]]),
    }),
  );
}

describe('knowKinds', () => {
  it('decides what the rules leave open, and leaves what tables and offices say', () => {
    const everythingIsAPlace = modelOf([[key(1, 0), PLACE, 30]]);
    const sorts = sortsIn(
      'Vardell met President Ilse Kron in France. The IMF and the Kremlin agreed.',
      everythingIsAPlace,
    );
    expect(sorts).toEqual({
      Vardell: 'place',
      'Ilse Kron': 'person',
      France: 'place',
      IMF: 'organisation',
      Kremlin: 'government',
    });
  });
  it('decides all namings by the same words together', () => {
    const after = (word: string): number => key(13, hashOf(word, 0, word.length));
    const model = modelOf([
      [after('wept'), PERSON, 40],
      [key(1, 0), PLACE, 14],
    ]);
    expect(sortsIn('They saw Vardell again.', model)).toEqual({ Vardell: 'place' });
    expect(sortsIn('Vardell wept. They saw Vardell again.', model)).toEqual({ Vardell: 'person' });
  });
  it('needs more to contradict a rule than to fill a gap', () => {
    const little = modelOf([[key(1, 0), PLACE, 6]]);
    const much = modelOf([[key(1, 0), PLACE, 30]]);
    expect(sortsIn('Anna Vardell slept.', little)).toEqual({ 'Anna Vardell': 'person' });
    expect(sortsIn('Anna Vardell slept.', much)).toEqual({ 'Anna Vardell': 'place' });
  });
  it.each([
    ['Kestlin of the Guild said that he was ready.', 'Kestlin', 'person'],
    ['She worked for Brontek Research.', 'Brontek Research', 'organisation'],
    ['They drove from Harrowick to Selby Street.', 'Harrowick', 'place'],
  ])('%s', (text, name, sort) => {
    expect(sortsIn(text)).toMatchObject({ [name]: sort });
  });
});
