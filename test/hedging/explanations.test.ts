/** Explanations: cue, rule and governor add up to the level and the number that stand on the claim. */
import { describe, expect, it } from 'vitest';
import { BANDS } from '../../src/hedging/profiles.js';
import { ruleOf } from '../../src/hedging/find-hedge-cues.js';
import { type Claim, createExtractor } from '../../src/index.js';
import { HEDGES } from '../../src/lexicon/index.js';

const TEXT = [
  'The mayor declined to confirm reports that the bridge may close.',
  'It has emerged that engineers reportedly warned her twice.',
  'Officials fear the tunnel will flood, and a spokesman denied that pumps had failed.',
  'The school will not reopen if the roof leaks.',
].join(' ');

const claims = createExtractor({ explain: true }).extractClaims(TEXT);
const claimOn = (words: string): Claim => {
  const claim = claims.find(({ text }) => text.includes(words));
  if (!claim) throw new Error(`no claim holds "${words}"`);
  return claim;
};
const known = new Set(HEDGES.map(ruleOf));

describe('explanations of firmness', () => {
  it('stand on every claim where they are asked for, and nowhere else', () => {
    expect(claims.length).toBeGreaterThan(3);
    for (const { explanation } of claims) expect(explanation?.firmness).toBeDefined();
    for (const claim of createExtractor().extractClaims(TEXT)) expect(claim).not.toHaveProperty('explanation');
  });

  it('name a rule for each cue, and weights that make the score and the level', () => {
    for (const { hedging, explanation } of claims) {
      const reasons = explanation?.firmness?.hedging ?? [];
      expect(reasons.map(({ cue }) => cue.text)).toEqual(hedging.cues.map(({ text }) => text));
      const score = 1 - reasons.reduce((certain, { weight }) => certain * (1 - weight), 1);
      expect(Math.abs(score - hedging.score)).toBeLessThan(0.001);
      expect(BANDS.find(({ from }) => hedging.score >= from)?.level).toBe(hedging.level);
      for (const { rule, cue, governor } of reasons) {
        expect(rule.startsWith('stance: ') || rule.split(' + ').every((one) => known.has(one)), rule).toBe(true);
        for (const { start, end, text } of [cue, governor]) expect(TEXT.slice(start, end)).toBe(text);
      }
    }
  });

  it('say which row and which governor', () => {
    const reasons = claimOn('bridge may close').explanation?.firmness?.hedging ?? [];
    expect(reasons.map(({ rule }) => rule)).toEqual(['decline to confirm', 'report (noun-with-clause)', 'may (modal)']);
    expect(reasons.map(({ governor }) => governor.text)).toEqual(['close', 'close', 'close']);
  });

  it('show how rules and model make the factuality', () => {
    for (const { explanation } of claims) {
      const event = explanation?.firmness?.factuality;
      if (!event) throw new Error('a claim without an explained event');
      expect(event.steps.at(-1)?.value).toBeCloseTo(event.byRule, 3);
      const joined = (1 - event.ruleShare) * event.byModel + event.ruleShare * event.byRule;
      if (!event.isLeftOpen) expect(event.value).toBeCloseTo(joined, 2);
      for (const { because } of event.steps) expect(because.length).toBeGreaterThan(0);
    }
  });

  it('walk from the main clause down to the event', () => {
    const event = claimOn('engineers').explanation?.firmness?.factuality;
    expect(event?.steps.map(({ governor }) => governor.text)).toEqual(['emerged', 'warned']);
    expect(event?.steps[0]?.because).toEqual(['main clause']);
    expect(claimOn('bridge may close').explanation?.firmness?.factuality?.isLeftOpen).toBe(true);
    const negated = claimOn('not reopen').explanation?.firmness?.factuality;
    expect(negated?.steps.at(-1)?.because).toContain('negated modal "will"');
  });
});
