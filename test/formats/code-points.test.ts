/** Offsets in code points: as counting characters one by one gives them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointOffsets } from '../../src/formats/code-points.js';

it('counts characters as an iterator does, there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '🎈', 'é', '\ud83c', '\udf88') }), (text) => {
      const { count, offset } = codePointOffsets(text);
      let at = 0;
      let number = 0;
      for (const character of text) {
        expect([count(at), offset(number)]).toEqual([number, at]);
        at += character.length;
        number++;
      }
      expect([count(at), offset(number)]).toEqual([number, at]);
    }),
  );
});
