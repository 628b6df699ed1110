/** Propositions from trees made by hand: subjects, verb groups, complements, conjuncts, both renderings. */
import { describe, expect, it } from 'vitest';
import { findPropositions, renderPropositions, type Rendering } from '../../src/claims/index.js';
import { handMadeDocument } from './hand-made-document.js';

function tuples(rows: readonly string[], rendering: Rendering = 'nary'): readonly string[] {
  const document = handMadeDocument(rows);
  return renderPropositions(document, findPropositions(document), rendering).map(
    ({ subject, predicate, object, arguments: more }) =>
      [subject?.text ?? '–', predicate.text, object?.text ?? '–', ...more.map(({ text }) => text)].join(' | '),
  );
}

const COUNCIL = [
  ...[
    'The DET DT 2 det',
    'council NOUN NN 4 nsubj',
    'has AUX VBZ 4 aux have',
    'bought VERB VBN 0 root buy',
    'two NUM CD 6 nummod',
    'barges NOUN NNS 4 obj barge',
  ],
  ...['from ADP IN 8 case', 'Oslo PROPN NNP 4 obl', 'in ADP IN 10 case', 'May_ PROPN NNP 4 obl', '. PUNCT . 4 punct'],
];
const WEAPONS = [
  ...[
    'Guns NOUN NNS 3 nsubj:pass gun',
    'were AUX VBD 3 aux:pass be',
    'sold VERB VBN 0 root sell',
    'and CCONJ CC 5 cc',
    'shipped VERB VBN 3 conj ship',
  ],
  ...[
    'to ADP IN 7 case',
    'Cuba PROPN NNP 5 obl',
    'by ADP IN 9 case',
    'dealers NOUN NNS 3 obl:agent dealer',
    'who PRON WP 11 nsubj',
  ],
  ...['fled VERB VBD 9 acl:relcl flee', 'the DET DT 13 det', 'port NOUN NN 11 obj'],
];

describe('propositions, all arguments in one', () => {
  it('takes subject, verb group, object and phrases in text order', () => {
    expect(tuples(COUNCIL)).toEqual(['The council | has bought | two barges | from Oslo | in May']);
  });

  it('lends a conjunct its subject and auxiliaries, and gives a relative pronoun its antecedent', () => {
    expect(tuples(WEAPONS)).toEqual([
      'Guns | were sold by | dealers',
      'Guns | were shipped to | Cuba',
      'dealers | fled | the port',
    ]);
  });

  it('reads a chain of verbs as one predicate and puts the complementiser into it', () => {
    const rows = [
      'They PRON PRP 2 nsubj they',
      'want VERB VBP 0 root want',
      'to PART TO 4 mark',
      'prove VERB VB 2 xcomp prove',
      'that SCONJ IN 7 mark',
      'it PRON PRP 7 nsubj',
      'works VERB VBZ 4 ccomp work',
    ];
    expect(tuples(rows)).toEqual(['They | want to prove that | it works', 'it | works | –']);
  });

  it('puts the preposition of a copular phrase into the predicate', () => {
    const rows = [
      'It PRON PRP 5 nsubj',
      'is AUX VBZ 5 cop be',
      'now ADV RB 5 advmod',
      'in ADP IN 5 case',
      'control NOUN NN 0 root',
      'of ADP IN 8 case',
      'the DET DT 8 det',
      'port NOUN NN 5 nmod',
    ];
    expect(tuples(rows)).toEqual(['It | is in | now control of the port']);
  });

  it('has no subject where "there" stands in its place', () => {
    const rows = ['There PRON EX 2 expl', 'is VERB VBZ 0 root be', 'no DET DT 4 det', 'plan NOUN NN 2 nsubj'];
    expect(tuples(rows)).toEqual(['– | There is | no plan']);
  });

  it('fills the gap of a relative clause that has a subject of its own', () => {
    const rows = [
      'The DET DT 2 det',
      'arms NOUN NNS 6 nsubj arm',
      'it PRON PRP 4 nsubj',
      'bought VERB VBD 2 acl:relcl buy',
      'were AUX VBD 6 cop be',
      'old ADJ JJ 0 root',
    ];
    expect(tuples(rows)).toEqual(['it | bought | The arms', 'The arms | were | old']);
  });

  it('gives each conjunct of subject and object a tuple of its own', () => {
    const rows = [
      'Ann PROPN NNP 4 nsubj',
      'and CCONJ CC 3 cc',
      'Bo PROPN NNP 1 conj',
      'like VERB VBP 0 root',
      'tea NOUN NN 4 obj',
      'and CCONJ CC 7 cc',
      'milk NOUN NN 5 conj',
    ];
    expect(tuples(rows)).toEqual(['Ann | like | tea', 'Ann | like | milk', 'Bo | like | tea', 'Bo | like | milk']);
  });

  it('finds none in an order or a bare noun phrase', () => {
    expect(tuples(['Close VERB VB 0 root close', 'the DET DT 3 det', 'port NOUN NN 1 obj'])).toEqual([]);
    expect(tuples(['A DET DT 2 det', 'storm NOUN NN 0 root'])).toEqual([]);
  });
});

describe('propositions as triples', () => {
  it('gives each phrase a triple with the object in the predicate', () => {
    expect(tuples(COUNCIL, 'triples')).toEqual([
      'The council | has bought | two barges',
      'The council | has bought two barges from | Oslo',
      'The council | has bought two barges in | May',
    ]);
  });

  it('follows noun phrases with prepositions', () => {
    const rows = [
      'It PRON PRP 2 nsubj',
      'holds VERB VBZ 0 root hold',
      'parts NOUN NNS 2 obj part',
      'of ADP IN 6 case',
      'the DET DT 6 det',
      'coast NOUN NN 3 nmod',
      'of ADP IN 8 case',
      'Peru PROPN NNP 6 nmod',
    ];
    expect(tuples(rows, 'triples')).toEqual([
      'It | holds | parts of the coast of Peru',
      'It | holds parts of | the coast of Peru',
      'It | holds parts of the coast of | Peru',
    ]);
  });
});

describe('proposition spans', () => {
  it('slice to their text and leave out what is joined on', () => {
    const document = handMadeDocument(WEAPONS);
    const records = renderPropositions(document, findPropositions(document), 'nary');
    expect(records.map(({ text }) => text)).toEqual([
      'Guns were sold and shipped to Cuba by dealers who fled the port',
      'shipped to Cuba',
      'fled the port',
    ]);
    for (const { start, end, text, subject, predicate } of records) {
      expect(document.input.slice(start, end)).toBe(text);
      for (const span of [...(subject?.spans ?? []), ...predicate.spans])
        expect(document.input.slice(span.start, span.end)).toBe(span.text);
    }
  });
});
