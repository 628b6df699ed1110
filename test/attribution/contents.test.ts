/** What is credited and to whom, where the words stand apart: asides in the middle of what was said, speakers who do something meanwhile. */
import { describe, expect, it } from 'vitest';
import { analyze, extract } from '../../src/index.js';

const ROWS: readonly (readonly [text: string, source: string, ...content: string[]])[] = [
  [
    'The ban, announced last week, will not apply to farms, officials confirmed.',
    'officials',
    'The ban, announced last week, will not apply to farms',
  ],
  [
    'The bank now expects the economy to shrink by 2 per cent this year, having earlier forecast growth of 1 per cent.',
    'The bank',
    'the economy to shrink by 2 per cent this year',
  ],
  ['The pitch, the captain said, was too wet for play.', 'the captain', 'The pitch', 'was too wet for play'],
  [
    'To repair the dam, Ms. Ferrer argued, the council must borrow again.',
    'Ms. Ferrer',
    'To repair the dam',
    'the council must borrow again',
  ],
  [
    'The captain said the pitch, which had been flooded, was too wet.',
    'The captain',
    'the pitch, which had been flooded, was too wet',
  ],
  ['“We tried,” she said, waving, “but the pitch was a bog.”', 'she', 'We tried', 'but the pitch was a bog.'],
  [
    '“It was a bog,” said Jon Vale, the captain of the visitors.',
    'Jon Vale, the captain of the visitors',
    'It was a bog',
  ],
  ['“It’s a disgrace” is how one nurse described the ward.', 'one nurse', 'It’s a disgrace'],
  ['He said that profits had fallen; the chairman saw no cause for alarm.', 'He', 'that profits had fallen'],
  ['The ministry said it had begun an inquiry but gave no further details.', 'The ministry', 'it had begun an inquiry'],
  ['He said the plan was good but needed work.', 'He', 'the plan was good but needed work'],
  ['She said the plan was dead; it had cost too much.', 'She', 'the plan was dead; it had cost too much'],
  [
    'Under the plan, which the treasury says will cost £2bn, fares would be frozen.',
    'the treasury',
    'which',
    'will cost £2bn',
  ],
  [
    '“Permits are not optional,” Rep. Dana Holt (R-Utah) said after the brewer failed to appear before the panel for the second time. “Mr. Quist is the only man who knows where the barrels went.”',
    'Rep. Dana Holt (R-Utah)',
    'Permits are not optional',
    'Mr. Quist is the only man who knows where the barrels went.',
  ],
  [
    '“The vats were cold. The vats were old. The brewer did not spend a minute looking at the valves,” Sen. Dana Holt (D-Mo.) said. “The vats were a danger to the town.”',
    'Sen. Dana Holt (D-Mo.)',
    'The vats were cold. The vats were old. The brewer did not spend a minute looking at the valves',
    'The vats were a danger to the town.',
  ],
  [
    '“Every time you say that,” Ms Holt said, referring to the water bill, “you help the people who want to close the brewery.”',
    'Ms Holt',
    'Every time you say that',
    'you help the people who want to close the brewery.',
  ],
  [
    '“Our guess is that the vats will be emptied,” Senate Majority Leader Dana Holt, R-Ky., said Tuesday.',
    'Senate Majority Leader Dana Holt, R-Ky.',
    'Our guess is that the vats will be emptied',
  ],
  [
    '“This talk isn’t just in our towns, it’s in the papers, where we find the words ‘thief’ and ‘cheat,’” Dana Holt, the director at the institute of brewing in the old town and also the author of a book on barley, told the Echo.',
    'Dana Holt, the director at the institute of brewing in the old town and also the author of a book on barley',
    'This talk isn’t just in our towns, it’s in the papers, where we find the words ‘thief’ and ‘cheat,’',
  ],
  [
    '“It has the merit of being cheap,” Dana Holt, director of the brewing institute, said of the new law. “It makes nothing worse.”',
    'Dana Holt, director of the brewing institute',
    'It has the merit of being cheap',
    'It makes nothing worse.',
  ],
  [
    '“The brewery, which grew rich in the war before a long decline, has paid off most of its debt and is hiring in towns where others are letting people go,” it added.\n\n“After the collapse of the barley market in the spring, the company’s bank was left holding some $8 million in loans,” the Echo wrote.',
    'it',
    'The brewery, which grew rich in the war before a long decline, has paid off most of its debt and is hiring in towns where others are letting people go',
  ],
  ['The fire, which police believe was started on purpose, killed two.', 'police', 'which', 'was started on purpose'],
  ['They found a knife which officers think belonged to the guard.', 'officers', 'belonged to the guard'],
  ['The bank, it is understood, had been warned twice.', '', 'The bank', 'had been warned twice'],
  ['Her lawyer said outside court that she was glad.', 'Her lawyer', 'that she was glad'],
  ['She said in a letter to staff that pay would rise.', 'She', 'that pay would rise'],
  ['The paper cited an aide as saying that talks were on.', 'The paper', 'an aide as saying that talks were on'],
  [
    'Fares would stay as they are and no station would close, said the rail chief.',
    'the rail chief',
    'Fares would stay as they are and no station would close',
  ],
  [
    'Fares cost riders £500 to £2,000 every year, The Evening Echo reports.',
    'The Evening Echo',
    'Fares cost riders £500 to £2,000 every year',
  ],
  ['Lawyers argued that the police had lied, a claim the force rejected.', 'Lawyers', 'that the police had lied'],
  ['He said the army had fled, an account that witnesses disputed.', 'He', 'the army had fled'],
  ['Neither the army nor the rebels have commented on the report.', 'Neither the army nor the rebels', 'the report'],
  ['The ad uses a clip of Hale asking, “Why am I not ahead?”', 'Hale', 'Why am I not ahead?'],
  [
    'The spot ends with footage of Hale saying during the debate last week, “That makes me smart,” when she was asked about tax.',
    'Hale',
    'That makes me smart',
  ],
  [
    '“We had trouble with raids in the past,” Hale said after meeting the general. He did not threaten anyone. “Our goal is peace at the border.”',
    'Hale',
    'We had trouble with raids in the past',
    'Our goal is peace at the border.',
  ],
  [
    'Sands made the following comment:\n\n“For young people the rate is high. It is a shame.”\n\nThe senator left the room.',
    'Sands',
    'For young people the rate is high. It is a shame.',
  ],
  ['The paper used one of his lines as its headline: “One like me.”', 'The paper', 'One like me.'],
  [
    '"PELL: Well, the mayor has a point.\n\n"But he has a way with people.\n\n"FIELD: Thank you."',
    'PELL',
    'Well, the mayor has a point.',
    'But he has a way with people.',
  ],
  [
    'Hale unleashed a series of tweets early Friday saying that his rival had shown bad judgment in using the singer as “a model of virtue.”',
    'Hale',
    'that his rival had shown bad judgment in using the singer as “a model of virtue.”',
  ],
  ['The court held him in contempt for refusing to answer.', 'him', 'to answer'],
  [
    'She wants to triple the size of the HarborCorps program, grow the Relief Corps and create a new national reserve program.',
    'She',
    'to triple the size of the HarborCorps program, grow the Relief Corps and create a new national reserve program',
  ],
  [
    'The union opposes cuts to the service, including the loss of night buses.',
    'The union',
    'cuts to the service, including the loss of night buses',
  ],
  ['Hill attacked his rival in a series of tweets.', 'Hill', 'his rival'],
  ['The senator criticised the tax bill during a campaign stop in Flint.', 'The senator', 'the tax bill'],
  ['Many farmers oppose the road because it would cut their fields in two.', 'Many farmers', 'the road'],
  ['The group condemned the ruling and called for a new trial.', 'The group', 'the ruling'],
  ['Police revealed Tuesday the boat had sunk.', 'Police', 'the boat had sunk'],
  ['He praised the men who had spoken in court.', 'He', 'the men who had spoken in court'],
];

/** What stands in a headline, and who says it. */
const HEADLINES: readonly (readonly [headline: string, source: string, content: string])[] = [
  ['Lake fire was arson, say police', 'police', 'Lake fire was arson'],
  ['Killer bees on their way, scientists warn', 'scientists', 'Killer bees on their way'],
  ['Crash driver was drunk, court hears', 'court', 'Crash driver was drunk'],
  ['Teachers ‘at breaking point’, union says', 'union', 'Teachers ‘at breaking point’'],
];

const BODY =
  'The borough council met for four hours on Tuesday night in Brede. Residents had queued outside the hall since the afternoon.\n\n' +
  'The next meeting is in May.';

describe('contents and speakers', () => {
  for (const [text, source, ...content] of ROWS) {
    it(text, () => {
      const [found] = extract(analyze(text, { unit: 'passage' })).attributions;
      expect(found?.mention?.text ?? '').toBe(source);
      expect(found?.content.map((piece) => piece.text)).toEqual(content);
    });
  }

  it.each(HEADLINES)('of the headline %s', (headline, source, content) => {
    const [found] = extract(`${headline}\n\n${BODY}`).attributions;
    expect([found?.mention?.text, found?.content[0]?.text]).toEqual([source, content]);
  });

  it('has nobody told but by somebody: an opening participle is said of the one who acts', () => {
    const { attributions } = extract(analyze('Told that the bridge had closed, he laughed.', { unit: 'sentence' }));
    expect(attributions.filter(({ cue }) => cue?.text === 'laughed')).toEqual([]);
  });
});
