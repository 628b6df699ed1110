/** Where the phrase of a source, and what it says, begins and ends, in sentences of our own. */
import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../../src/index.js';
import { analyze, extract } from '../../src/index.js';

/** No source where nobody is named; undefined where such a content must not be. */
const ROWS: readonly (readonly [text: string, source: string | null | undefined, content: string])[] = [
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
  ['After saying the bridge was safe, she was driven to the station.', 'she', 'the bridge was safe'],
  ['Without saying why, the club has sacked its manager.', undefined, 'why, the club has sacked its manager'],
  ['They have often been criticised for being slow to act.', null, 'being slow to act'],
  ['The general was once asked how the war would end.', null, 'how the war would end'],
  ['When asked about the delay, she was told the train had gone.', null, 'the delay'],
  [
    'Several people the committee tried to reach have refused to cooperate.',
    'Several people the committee tried to reach',
    'to cooperate',
  ],
  ['Lund campaign reportedly scrambling for votes in Marwick', null, 'Lund campaign'],
  ['He was arrested for allegedly killing two men in the spring.', null, 'killing two men in the spring'],
  ['The mayor is to visit, with the governor expected to follow.', null, 'the governor'],
  [
    'Analysts said geopolitical factors had raised its appeal, citing its long border with Norland.',
    'Analysts',
    'its long border with Norland',
  ],
  ['Jurors were told the gun was found in a drain.', null, 'the gun was found in a drain'],
  ['It was reported in the Herald that the two had met.', null, 'that the two had met'],
  ['Critics say – and ministers accept – that the system is failing.', 'Critics', 'that the system is failing'],
  ['The so-called “window tax” was scrapped.', undefined, '“window tax” was scrapped'],
  ['She said there was no sign of theft and suggested that it was lost.', 'She', 'there was no sign of theft'],
  ['She expects prices to rise by a tenth.', 'She', 'prices to rise by a tenth'],
  ['Conti, speaking ahead of the game, left.', undefined, 'the game'],
  ['The rail union went on strike, angering the firm.', undefined, 'strike'],
  ['The claim that he lied is false.', null, 'that he lied'],
  ['The Met Office has issued an amber warning for Saturday.', undefined, 'Saturday'],
  ['The mayor planted trees to guard against floods.', undefined, 'to guard against floods'],
  ['He boarded a bus to the coast.', undefined, 'a bus to the coast'],
  [
    'There were fears that the dam would burst, and hundreds of families were moved to higher ground.',
    null,
    'that the dam would burst',
  ],
  [
    'A ferry company ran an unsafe ship for years, an inquiry has heard.',
    'an inquiry',
    'A ferry company ran an unsafe ship for years',
  ],
  ['Nurses hid the records for months, a tribunal heard on Monday.', 'a tribunal', 'Nurses hid the records for months'],
  ['The players were told of the decision by text message.', null, 'the decision by text message'],
  ['Holt joined Rovers in 2022 for a fee thought to be around £1.5m.', null, 'a fee'],
  ['“It’s a joke,” he said. “Nobody even called us.”', undefined, 'us'],
  [
    'He accused ministers of “sleepwalking into a crisis” and urged the government to freeze repayments for a year, a proposal that officials have previously described as unworkable.',
    undefined,
    'that officials have previously described as unworkable',
  ],
  [
    'The ministry declined to comment on the decision, which will add about £40 a month to the average mortgage, according to the lender Homebridge.',
    undefined,
    'about £40',
  ],
  [
    'More than 900 homes may have to be abandoned as the sea advances, scientists have warned, in what would be the largest such retreat in the country’s history.',
    'scientists',
    'More than 900 homes may have to be abandoned as the sea advances',
  ],
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

/** A text, the name of its first source, its kind. */
const KINDS: readonly (readonly [text: string, name: string, kind: SourceKind])[] = [
  ['Orbis said it would cut 400 jobs.', 'Orbis', 'organisation'],
  ['Orbis said it would cut 400 jobs. The company blamed the weather.', 'Orbis', 'organisation'],
  ['Kestrel denied that it had broken the rules.', 'Kestrel', 'organisation'],
  ['Ms Kestrel denied that it had broken down.', 'Kestrel', 'person'],
  ['Mary Orbis said it would rain.', 'Mary Orbis', 'person'],
  ['Storm Lena was over, the Met Office said.', 'Met Office', 'organisation'],
  ['National Grid said 400 homes were cut off.', 'National Grid', 'organisation'],
];

describe('the kind of a source', () => {
  it.each(KINDS)('of %s', (text, name, kind) => {
    expect(extract(text).sources[0]).toMatchObject({ name, kind });
  });
});
