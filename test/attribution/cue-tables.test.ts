/**
 * The cue tables: every entry has a sentence of our own that grammar finds it in, with its kind and stance; nothing stands twice.
 * What the models then choose is measured over all of them.
 *
 * A row with `gap` says why the sentence is not read yet; it is expected to fail.
 */
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/attribution/candidate.js';
import { cueLexicon } from '../../src/attribution/cue-lexicon.js';
import { proposeByRules } from '../../src/attribution/propose.js';
import { readActs } from '../../src/attribution/read-acts.js';
import { analyze, extract } from '../../src/index.js';
import {
  ATTRIBUTION_CUES,
  CUE_GOVERNORS,
  EVIDENTIAL_ADVERBS,
  IMPERSONAL_CUES,
  MULTIWORD_CUES,
  PHRASAL_CUES,
  VIEWPOINT_NOUNS,
} from '../../src/lexicon/index.js';
import type { Span } from '../../src/span.js';
import { parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import rows from '../specs/attribution-cues.json' with { type: 'json' };

interface Row {
  readonly part: string;
  readonly entry: string;
  readonly kind: string;
  readonly stance: string;
  readonly text: string;
  readonly cue: string;
  readonly at?: number;
  readonly gap?: string;
}

interface Found {
  readonly kind: string;
  readonly stance: string;
  readonly cue: Span | null;
}

const entries = [
  ...ATTRIBUTION_CUES.flatMap(({ part, lemmas }) => lemmas.map((lemma) => `${part} ${lemma}`)),
  ...MULTIWORD_CUES.map(({ words }) => `multiword ${words}`),
  ...PHRASAL_CUES.map(({ lemma, particle }) => `phrasal ${lemma} ${particle}`),
  // "Appear" and "seem" stand among the verbs.
  ...IMPERSONAL_CUES.filter(({ lemma }) => !['appear', 'seem'].includes(lemma)).map(
    ({ lemma }) => `impersonal ${lemma}`,
  ),
  ...EVIDENTIAL_ADVERBS.map(({ form }) => `evidential ${form}`),
  ...VIEWPOINT_NOUNS.map(({ noun }) => `viewpoint ${noun}`),
];

describe('the cue tables', () => {
  it('hold at least 600 entries, none twice', () => {
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThanOrEqual(600);
  });

  it('have a sentence for every entry, and no sentence for none', () => {
    expect(rows.map(({ part, entry }) => `${part} ${entry}`).sort()).toEqual([...entries].sort());
  });

  it('are written in lower case, every row with a source', () => {
    for (const entry of entries) expect(entry).toBe(entry.toLowerCase());
    for (const { source } of [
      ...ATTRIBUTION_CUES,
      ...MULTIWORD_CUES,
      ...PHRASAL_CUES,
      ...VIEWPOINT_NOUNS,
      ...CUE_GOVERNORS,
    ])
      expect(source).not.toBe('');
  });
});

/** What grammar proposes in a sentence, before the models choose. */
function proposed(text: string): readonly Candidate[] {
  const document = parseDocument(readText(text, 'sentence'));
  const lexicon = cueLexicon([]);
  return readActs(document, proposeByRules(document, lexicon), lexicon);
}

const stands = ({ kind, stance, text, cue, at = text.indexOf(cue) }: Row, found: Found): boolean =>
  `${found.kind} ${found.stance}` === `${kind} ${stance}` &&
  found.cue !== null &&
  found.cue.start < at + cue.length &&
  at < found.cue.end;

describe('sentences of the cue tables', () => {
  for (const row of rows as readonly Row[]) {
    const { part, entry, kind, stance, text, gap } = row;
    (gap === undefined ? it : it.fails)(`${part} ${entry}: ${text}`, () => {
      const found = [...proposed(text), ...extract(analyze(text, { unit: 'sentence' })).attributions];
      expect(
        found.some((one) => stands(row, one)),
        `${kind} ${stance}: ${found.map((one) => `${one.kind} ${one.stance}`).join('; ')}`,
      ).toBe(true);
    });
  }

  // The models, trained on news, doubt some of the rare ones.
  it('are nearly all extracted', () => {
    const lost = (rows as readonly Row[]).filter(
      (row) => !extract(analyze(row.text, { unit: 'sentence' })).attributions.some((one) => stands(row, one)),
    );
    expect(lost.length / rows.length, lost.map(({ entry }) => entry).join(', ')).toBeLessThanOrEqual(0.03);
  });
});
