/** Why a record is believed, in lines for people. */
import { describe, expect, it } from 'vitest';
import { reasonsFor, toHtmlReport } from '../../src/formats/index.js';
import { createExtractor, extract, type Explanation } from '../../src/index.js';

const EXPLANATION: Explanation = {
  rules: ['verb-clause'],
  evidence: [
    { part: 'speaker', name: 'to start with', weight: 110 },
    { part: 'speaker', name: 'speaker: a name', weight: 39 },
    { part: 'speaker', name: 'speaker: far\nfrom the cue', weight: -120 },
    { part: 'speaker', name: 'next to nothing', weight: 4 },
    { name: 'kind fact: no sign of another kind', weight: 0 },
  ],
  parts: [{ part: 'speaker', confidence: 0.574, counts: true }],
  runnersUp: [{ part: 'speaker', span: { start: 0, end: 8, text: 'the\nbard' }, reason: 'by a small margin' }],
};

describe('reasons', () => {
  it('come part by part, the weightiest first, without the name of the part and what is next to nothing', () => {
    expect(reasonsFor(EXPLANATION)).toEqual([
      'speaker 57%: −1.20 far from the cue · +1.10 to start with · +0.39 a name',
      'kind fact: no sign of another kind',
      'considered as speaker: “the bard” (by a small margin)',
    ]);
  });

  it('say which parts do not count', () => {
    const parts = [{ part: 'of', confidence: 0.9, counts: false } as const];
    expect(reasonsFor({ ...EXPLANATION, parts, evidence: [], runnersUp: [] })).toEqual(['of 90% (beside): ']);
  });

  it('are folded away in the report, and only where they were asked for', () => {
    const text = 'The mayor said <b>the bridge</b> would close.';
    const report = toHtmlReport(createExtractor({ explain: true }).extract(text));
    expect(report).toMatch(/<details class="details"><summary>Why<\/summary><ul><li>proposition \d+%/u);
    expect(report).not.toContain('<b>');
    expect(toHtmlReport(extract(text))).not.toContain('<summary>');
  });
});
