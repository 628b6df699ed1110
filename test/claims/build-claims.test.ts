/** Claims from hand-made trees and attributions: what is one, its words, chain, kind, firmness, standalone text, links. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { claimsOf } from './hand-made-claims.js';

const DENIAL = [
  ...[
    'Lima PROPN NNP 4 nsubj',
    'has AUX VBZ 4 aux have',
    'repeatedly ADV RB 4 advmod',
    'denied VERB VBN 0 root deny',
    'selling VERB VBG 4 xcomp sell',
    'the DET DT 7 det',
    'militia NOUN NN 5 obj',
  ],
  ...[
    'guns NOUN NNS 5 obj gun',
    ', PUNCT , 11 punct',
    'but CCONJ CC 11 cc',
    'keeps VERB VBZ 4 conj keep',
    'an DET DT 13 det',
    'embassy_ NOUN NN 11 obj',
    '. PUNCT . 4 punct',
  ],
];
const REFUTED = [
  ...[
    'The DET DT 2 det',
    'general NOUN NN 3 nsubj',
    'said VERB VBD 0 root say',
    'he PRON PRP 7 nsubj',
    'would AUX MD 7 aux',
    'not PART RB 7 advmod',
    'refute VERB VB 3 ccomp refute',
  ],
  ...[
    'claims NOUN NNS 7 obj claim',
    'of ADP IN 10 case',
    'officials NOUN NNS 8 nmod official',
    'that SCONJ IN 14 mark',
    'Peru PROPN NNP 14 nsubj',
    'is AUX VBZ 14 aux be',
    'sending VERB VBG 8 acl send',
    'guns_ NOUN NNS 14 obj gun',
    '. PUNCT . 3 punct',
  ],
];

describe('what is a claim', () => {
  it('is what a denial denies, and what is joined to it; not the denying', () => {
    const claims = claimsOf(DENIAL, [
      { source: 'Lima', cue: 'has repeatedly denied', content: ['selling the militia guns'], stance: 'denies' },
    ]);
    expect(claims.map(({ text, kind, chain, polarity }) => ({ text, kind, chain, polarity }))).toEqual([
      { text: 'selling the militia guns', kind: 'denial', chain: ['a1'], polarity: 'affirmed' },
      { text: 'keeps an embassy', kind: 'fact', chain: [], polarity: 'affirmed' },
    ]);
    expect(claims[0]!.factuality).toBeLessThanOrEqual(0);
    expect(claims.map(({ standalone }) => standalone)).toEqual([
      'Lima has repeatedly denied selling the militia guns',
      'Lima keeps an embassy',
    ]);
  });

  it('is only the innermost content of a chain, with every link of it', () => {
    const claims = claimsOf(REFUTED, [
      {
        source: 'The general',
        cue: 'said',
        content: ['he would not refute claims of officials that Peru is sending guns'],
        stance: 'asserts',
      },
      {
        source: 'he',
        cue: 'would not refute',
        content: ['claims of officials that Peru is sending guns'],
        stance: 'does-not-deny',
        parent: 0,
      },
      {
        source: 'officials',
        cue: 'claims',
        content: ['Peru is sending guns'],
        stance: 'asserts',
        isNominal: true,
        parent: 1,
      },
    ]);
    expect(claims.map(({ text, chain }) => ({ text, chain }))).toEqual([
      { text: 'Peru is sending guns', chain: ['a1', 'a2', 'a3'] },
    ]);
    expect(claims[0]!.hedging.level).toBe('high');
  });

  it('keeps a clause whose subject is raised out of what is expected', () => {
    const rows = [
      'Some DET DT 2 det',
      'troops NOUN NNS 4 nsubj:pass troop',
      'are AUX VBP 4 aux:pass be',
      'expected VERB VBN 0 root expect',
      'to PART TO 6 mark',
      'leave_ VERB VB 4 xcomp leave',
      '. PUNCT . 4 punct',
    ];
    const claims = claimsOf(rows, [
      { source: null, cue: 'expected', content: ['Some troops', 'to leave'], stance: 'expects', kind: 'thought' },
    ]);
    expect(
      claims.map(({ text, kind, chain, tense, hedging }) => ({ text, kind, chain, tense, level: hedging.level })),
    ).toEqual([
      { text: 'Some troops are expected to leave', kind: 'prediction', chain: ['a1'], tense: 'future', level: 'low' },
    ]);
  });

  it('is no question, no order, no condition, no refusal to comment, and nothing in boilerplate', () => {
    const question = [
      'Is AUX VBZ 4 cop be',
      'the DET DT 3 det',
      'dam NOUN NN 4 nsubj',
      'safe_ ADJ JJ 0 root',
      '? PUNCT . 4 punct',
    ];
    const order = ['Close VERB VB 0 root close', 'the DET DT 3 det', 'dam_ NOUN NN 1 obj', '. PUNCT . 1 punct'];
    const refusal = [
      'The DET DT 2 det',
      'ministry NOUN NN 3 nsubj',
      'declined VERB VBD 0 root decline',
      'to PART TO 5 mark',
      'comment_ VERB VB 3 xcomp comment',
      '. PUNCT . 3 punct',
    ];
    const silence = [
      'It PRON PRP 4 nsubj',
      'did AUX VBD 4 aux do',
      'not PART RB 4 advmod',
      'respond VERB VB 0 root respond',
      'to ADP IN 7 case',
      'a DET DT 7 det',
      'request_ NOUN NN 4 obl',
      '. PUNCT . 4 punct',
    ];
    const statement = [
      'The DET DT 2 det',
      'dam NOUN NN 4 nsubj',
      'is AUX VBZ 4 cop be',
      'safe_ ADJ JJ 0 root',
      '. PUNCT . 4 punct',
    ];
    for (const rows of [question, order, refusal, silence]) expect(claimsOf(rows)).toEqual([]);
    expect(claimsOf(statement, [], { section: 'boilerplate' })).toEqual([]);
    expect(claimsOf(statement)).toHaveLength(1);
  });

  it('leaves a condition to its main clause', () => {
    const rows = [
      'It PRON PRP 3 nsubj',
      'will AUX MD 3 aux',
      'flood VERB VB 0 root flood',
      'if SCONJ IN 7 mark',
      'the DET DT 6 det',
      'dam NOUN NN 7 nsubj',
      'fails_ VERB VBZ 3 advcl fail',
      '. PUNCT . 3 punct',
    ];
    expect(claimsOf(rows).map(({ text, kind }) => ({ text, kind }))).toEqual([
      { text: 'It will flood if the dam fails', kind: 'prediction' },
    ]);
  });
});

describe('kinds', () => {
  const withModal = (modal: string): readonly string[] => [
    `Peru PROPN NNP 3 nsubj`,
    `${modal} AUX MD 3 aux`,
    'leave_ VERB VB 0 root leave',
    '. PUNCT . 3 punct',
  ];

  it.each([
    ['must', 'demand'],
    ['should', 'demand'],
    ['will', 'prediction'],
    ['can', 'fact'],
  ])('"%s" makes a %s', (modal, kind) => {
    expect(claimsOf(withModal(modal))[0]!.kind).toBe(kind);
  });

  it('does not take a conclusion for a demand', () => {
    const rows = [
      'Peru PROPN NNP 4 nsubj',
      'must AUX MD 4 aux',
      'have AUX VB 4 aux have',
      'left_ VERB VBN 0 root leave',
      '. PUNCT . 4 punct',
    ];
    expect(claimsOf(rows)[0]!.kind).toBe('fact');
  });

  it('takes evaluation for opinion, description for fact', () => {
    const said = (adjective: string): readonly string[] => [
      'The DET DT 2 det',
      'plan NOUN NN 4 nsubj',
      'is AUX VBZ 4 cop be',
      `${adjective}_ ADJ JJ 0 root`,
      '. PUNCT . 4 punct',
    ];
    expect(claimsOf(said('disgraceful'))[0]!.kind).toBe('opinion');
    expect(claimsOf(said('secret'))[0]!.kind).toBe('fact');
  });
});

describe('links and granularity', () => {
  const rows = [
    'It PRON PRP 2 nsubj',
    'killed VERB VBD 0 root kill',
    '34 NUM CD 4 nummod',
    'people NOUN NNS 2 obj people',
    'and CCONJ CC 6 cc',
    'hurt VERB VBD 2 conj hurt',
    '60_ NUM CD 6 obj',
    '. PUNCT . 2 punct',
  ];

  it('links a claim to the figures that stand in it', () => {
    expect(
      claimsOf(rows, [], { figures: ['34 people', '60'] }).map(({ text, figures }) => ({ text, figures })),
    ).toEqual([
      { text: 'It killed 34 people', figures: ['f1'] },
      { text: 'hurt 60', figures: ['f2'] },
    ]);
  });

  it('merges the claims of a sentence when asked for sentences', () => {
    expect(
      claimsOf(rows, [], { figures: ['34 people', '60'], granularity: 'sentence' }).map(({ id, text, figures }) => ({
        id,
        text,
        figures,
      })),
    ).toEqual([{ id: 'c1', text: 'It killed 34 people and hurt 60', figures: ['f1', 'f2'] }]);
  });
});

describe('standalone text', () => {
  it('leaves out a crediting verb that stands in a later sentence', () => {
    const text = '“Closing the road now. The works are late,” the engineer of the town told the paper on Monday.';
    for (const { standalone } of extract(text).claims) expect(standalone).not.toContain('told');
  });

  it('maps every stretch back to the input', () => {
    const [claim] = claimsOf(DENIAL, [
      { source: 'Lima', cue: 'has repeatedly denied', content: ['selling the militia guns'], stance: 'denies' },
    ]);
    const covered = claim!.standaloneMap.map(({ standalone: { start, end }, source }) => {
      expect(claim!.standalone.slice(start, end)).toBe(source.text);
      return source.text;
    });
    expect(covered).toEqual(['Lima has repeatedly denied', 'selling the militia guns']);
  });
});
