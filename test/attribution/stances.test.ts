/**
 * What the source does with the content, in sentences of our own: every stance, with negations and near misses.
 *
 * A row names words of the cue, the stance, and the source and words of the content; `stance: null` means that nobody
 * says it (hypothetical and generic speech), `source: null` that nobody is named. A row with `gap` is expected to fail.
 */
import { describe, expect, it } from 'vitest';
import { analyze, type Attribution, extract } from '../../src/index.js';
import rows from '../specs/stances.json' with { type: 'json' };

interface Row {
  readonly text: string;
  readonly cue: string;
  readonly stance: string | null;
  readonly source?: string | null;
  readonly content?: string;
  readonly note?: string;
  readonly gap?: string;
}

/** The attributions whose cue shares words with a stretch of the text. */
function attributionsAt({ text, cue }: Row): readonly Attribution[] {
  const start = text.toLowerCase().indexOf(cue.toLowerCase());
  expect(start, 'the cue stands in the text').toBeGreaterThanOrEqual(0);
  const { attributions } = extract(analyze(text, { unit: 'sentence' }));
  return attributions.filter((found) => found.cue && found.cue.start < start + cue.length && start < found.cue.end);
}

const shown = ({ mention, stance, content, cue }: Attribution): string =>
  `[${mention?.text ?? 'nobody'}] ${stance} (${cue?.text}): ${content.map(({ text }) => text).join(' … ')}`;

describe('stances', () => {
  for (const row of rows as readonly Row[]) {
    const { text, stance, source, content, note, gap } = row;
    (gap === undefined ? it : it.fails)(`${stance ?? 'nothing said'}${note ? ` (${note})` : ''}: ${text}`, () => {
      const found = attributionsAt(row);
      if (stance === null) {
        expect(found.map(shown)).toEqual([]);
        return;
      }
      const right = found.find(
        (attribution) =>
          attribution.stance === stance &&
          (attribution.mention?.text ?? null) === source &&
          attribution.content.some((piece) => piece.text.includes(content ?? '')),
      );
      expect(right, found.map(shown).join('; ')).toBeDefined();
    });
  }

  it('has rows of every stance, and rows where nobody says anything', () => {
    expect(new Set((rows as readonly Row[]).map(({ stance }) => stance)).size).toBe(20);
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });
});
