import { describe, expect, it } from 'vitest';
import { IRREGULAR_FORMS } from '../../src/lexicon/index.js';
import type { UniversalTag } from '../../src/records/index.js';
import { lemmaOf } from '../../src/syntax/lemmas.js';

const lemma = (word: string, tag: UniversalTag, fine: string): string =>
  lemmaOf(
    {
      start: 0,
      end: word.length,
      text: word,
      lower: word.toLowerCase(),
      lemma: word.toLowerCase(),
      winkTag: 'X',
      endsWinkSentence: false,
      spaceBefore: true,
    },
    tag,
    fine,
  );

describe('lemmaOf, without help from wink', () => {
  it.each<[string, UniversalTag, string, string]>([
    ['said', 'VERB', 'VBD', 'say'],
    ['making', 'VERB', 'VBG', 'make'],
    ['stopped', 'VERB', 'VBD', 'stop'],
    ['looking', 'VERB', 'VBG', 'look'],
    ['denied', 'VERB', 'VBD', 'deny'],
    ['denies', 'VERB', 'VBZ', 'deny'],
    ['announced', 'VERB', 'VBD', 'announce'],
    ['warned', 'VERB', 'VBD', 'warn'],
    ['agreed', 'VERB', 'VBD', 'agree'],
    ['believed', 'VERB', 'VBN', 'believe'],
    ['accusing', 'VERB', 'VBG', 'accuse'],
    ['increased', 'VERB', 'VBN', 'increase'],
    ['killed', 'VERB', 'VBN', 'kill'],
    ['found', 'VERB', 'VB', 'found'],
    ['strove', 'VERB', 'VBP', 'strive'],
    ['undertook', 'VERB', 'VB', 'undertake'],
    ['found', 'VERB', 'VBD', 'find'],
    ["'m", 'AUX', 'VBP', 'be'],
    ['’ve', 'AUX', 'VBP', 'have'],
    ['wo', 'AUX', 'MD', 'will'],
    ["n't", 'PART', 'RB', 'not'],
    ['cities', 'NOUN', 'NNS', 'city'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['analyses', 'NOUN', 'NNS', 'analysis'],
    ['houses', 'NOUN', 'NNS', 'house'],
    ['churches', 'NOUN', 'NNS', 'church'],
    ['1990s', 'NOUN', 'NNS', '1990s'],
    ['building', 'NOUN', 'NN', 'building'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['biggest', 'ADJ', 'JJS', 'big'],
    ['best', 'ADV', 'RBS', 'well'],
    ['them', 'PRON', 'PRP', 'they'],
    ['her', 'PRON', 'PRP$', 'her'],
    ['an', 'DET', 'DT', 'a'],
    ['London', 'PROPN', 'NNP', 'london'],
  ])('%s as %s %s is %s', (word, tag, fine, expected) => {
    expect(lemma(word, tag, fine)).toBe(expected);
  });
});

describe('the table of irregular forms', () => {
  it('is lower case and names no form twice in a row', () => {
    for (const { part, forms, source } of IRREGULAR_FORMS) {
      expect(source).not.toBe('');
      expect(forms).toBe(forms.toLowerCase());
      const words = forms
        .split('; ')
        .flatMap((entry) => (entry.split(': ')[1] ?? '').split(' ').map((form) => `${part} ${form}`));
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });
});
