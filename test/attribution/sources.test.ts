/** Where the phrase of a source, and what it says, begins and ends, in sentences of our own. */
import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../src/index.js';

const ROWS: readonly (readonly [text: string, source: string | null, content: string])[] = [
  [
    'Civil rights groups had sued in April, arguing the measure could disenfranchise as many as 180,000 people.',
    'Civil rights groups',
    'the measure could disenfranchise as many as 180,000 people',
  ],
  [
    'According to a poll released Tuesday by Marwick College, 54% of voters support the law.',
    'a poll released Tuesday by Marwick College',
    '54% of voters support the law',
  ],
  [
    'It was not immediately clear whether those would have to be reprinted.',
    null,
    'whether those would have to be reprinted',
  ],
  [
    'A ferry company ignored repeated warnings about its ageing fleet before a crash that injured 34 people, a union has claimed.',
    'a union',
    'A ferry company ignored repeated warnings about its ageing fleet before a crash that injured 34 people',
  ],
  ['A judge on Wednesday blocked the new law.', 'A judge', 'the new law'],
  [
    'The mayor, who leads the council, said the road was open.',
    'The mayor, who leads the council',
    'the road was open',
  ],
  ['He resigned on Tuesday amid claims that he had bullied staff.', null, 'that he had bullied staff'],
  ['The minister left after a warning from police that he was a target.', 'police', 'that he was a target'],
  ['Officers beat the boy, an allegation the force denies.', 'the force', 'Officers beat the boy'],
  ['The dam is safe, union leaders say.', 'union leaders', 'The dam is safe'],
  ['Residents warned to stay indoors', null, 'to stay indoors'],
  ['The people she met said the road was open.', 'The people she met', 'the road was open'],
];

describe('the source', () => {
  it.each(ROWS)('of %s', (text, source, content) => {
    const found = extract(analyze(text, { unit: 'sentence' })).attributions.find(
      ({ content: own }) => own[0]?.text === content,
    );
    expect(found?.mention?.text ?? (found ? null : undefined)).toBe(source);
  });
});
