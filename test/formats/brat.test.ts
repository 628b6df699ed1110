/**
 * brat standoff: read back by the rules of its documentation (T, R, A and # lines, tabs between fields, fragments with
 * semicolons, offsets in characters as Python counts them, one space for what lies between fragments).
 */
import { describe, expect, it } from 'vitest';
import { toBrat } from '../../src/formats/index.js';
import type { Extraction } from '../../src/records/index.js';
import { EXTRACTION } from './extraction.js';

/** A text-bound annotation as read. */
interface Bound {
  readonly type: string;
  readonly words: string;
}

interface Standoff {
  readonly bound: ReadonlyMap<string, Bound>;
  readonly relations: readonly string[];
  readonly attributes: readonly string[];
  readonly notes: readonly string[];
}

/** Reads the two files, and throws where one is not as the documentation says. */
function readStandoff({ text, annotations }: { readonly text: string; readonly annotations: string }): Standoff {
  const characters = [...text];
  const bound = new Map<string, Bound>();
  const lines = annotations.split('\n');
  expect(lines.pop()).toBe('');
  for (const line of lines.filter((each) => each.startsWith('T'))) {
    const [, id = '', type = '', spans = '', words = ''] =
      /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)$/u.exec(line) ?? [];
    expect(id, line).not.toBe('');
    const pieces = spans.split(';').map((span) => {
      const [start = 0, end = 0] = span.split(' ').map(Number);
      const piece = characters.slice(start, end).join('');
      expect(piece, line).toMatch(/^[^\n\r]+$/u);
      return piece;
    });
    expect(words.replaceAll('\t', ' ')).toBe(pieces.join(' ').replaceAll('\t', ' '));
    expect(bound.has(id)).toBe(false);
    bound.set(id, { type, words });
  }
  const name = (id: string): string => {
    const found = bound.get(id);
    if (!found) throw new Error(`There is no ${id}.`);
    return `${found.type} ${found.words}`;
  };
  const matching = (start: string, shape: RegExp, say: (match: RegExpExecArray) => string): readonly string[] =>
    lines
      .filter((line) => line.startsWith(start))
      .map((line) => {
        const match = shape.exec(line);
        if (!match) throw new Error(`${line} is not well-formed.`);
        return say(match);
      });
  const standoff = {
    bound,
    relations: matching(
      'R',
      /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)$/u,
      ([, type, from = '', to = '']) => `${type}: ${name(from)} -> ${name(to)}`,
    ),
    attributes: matching(
      'A',
      /^A\d+\t(\S+) (T\d+) (\S+)$/u,
      ([, type, of = '', value]) => `${type} of ${name(of)}: ${value}`,
    ),
    notes: matching('#', /^#\d+\tAnnotatorNotes (T\d+)\t([^\t]*)$/u, ([, of = '', words]) => `${name(of)}: ${words}`),
  };
  expect(bound.size + standoff.relations.length + standoff.attributes.length + standoff.notes.length).toBe(
    lines.length,
  );
  return standoff;
}

/** Everything moved behind a balloon, which is one character and two UTF-16 units. */
function behindBalloon(extraction: Extraction): Extraction {
  const moved = JSON.parse(JSON.stringify(extraction), (key, value: unknown) =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? value + 2 : value,
  ) as Extraction;
  return { ...moved, text: `🎈${extraction.text}` };
}

describe('toBrat', () => {
  it('links claims to their figures, hedges, attributions, and these to cues and sources', () => {
    const { bound, relations, attributes, notes } = readStandoff(toBrat(EXTRACTION));
    expect([...bound.values()].map(({ type, words }) => `${type} ${words}`)).toContain('Figure 1,240 homes');
    expect(relations).toContain('HasFigure: Claim 1,240 homes may flood -> Figure 1,240 homes');
    expect(relations).toContain('HedgedBy: Claim 1,240 homes may flood -> HedgeCue may');
    expect(relations).toContain('SaidBy: Content Nobody asked us, -> Source one official');
    expect(relations).toContain('CuedBy: Content Nobody asked us, -> Cue said');
    expect(relations.filter((line) => line.startsWith('AttributedBy: Claim'))).toHaveLength(2);
    expect(relations.filter((line) => line.startsWith('Within'))).toHaveLength(1);
    expect(attributes).toContain('Hedging of Claim 1,240 homes may flood: high');
    expect(attributes).toContain('Stance of Content 1,240 homes may flood, up from 900: does-not-deny');
    expect(notes).toContain('Figure 1,240 homes: value 1240, written 1,240');
  });

  it('counts characters, not UTF-16 units', () => {
    const files = toBrat(behindBalloon(EXTRACTION));
    expect(files.annotations).not.toBe(toBrat(EXTRACTION).annotations);
    expect(readStandoff(files).relations).toEqual(readStandoff(toBrat(EXTRACTION)).relations);
  });

  it('cuts what reaches over the end of a line, and keeps tabs out of the words', () => {
    const text = ' a\tb\r\n\nc d';
    const [quote] = EXTRACTION.quotes;
    const parts = [{ start: 0, end: text.length, text }];
    const files = toBrat({
      ...EXTRACTION,
      text,
      claims: [],
      figures: [],
      attributions: [],
      quotes: [{ ...quote!, attribution: null, parts }],
    });
    expect(files.annotations.split('\n')[0]).toBe('T1\tQuote 1 4;7 10\ta b c d');
    readStandoff(files);
  });

  it('declares every type and value it uses', () => {
    const { configuration, ...files } = toBrat(EXTRACTION);
    const { bound } = readStandoff(files);
    const lines = configuration.split('\n');
    for (const { type } of bound.values()) expect(lines).toContain(type);
    for (const [, type = '', value = ''] of files.annotations.matchAll(/^[AR]\d+\t(\S+) \S+ (\S+)$/gmu)) {
      const declared = lines.find((line) => line.startsWith(`${type}\t`));
      expect(declared, type).toBeDefined();
      if (!value.startsWith('Arg2')) expect(declared?.split('Value:')[1]?.split('|')).toContain(value);
    }
  });
});
