/** What the package exports. Extended on purpose only: a new name is a minor release, a lost one a major. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as purport from '../../src/index.js';

const root = new URL('../../', import.meta.url);

describe('the package', () => {
  it('exports these names and no other', () => {
    expect(Object.keys(purport).sort()).toEqual([
      'PurportError',
      'analyze',
      'checkWorthiness',
      'compareClaims',
      'createExtractor',
      'extract',
      'extractClaims',
      'extractFigures',
      'extractQuotes',
      'factualityAt',
      'propositions',
      'uncertainty',
      'unitMentions',
      'warmUp',
    ]);
  });

  it('binds these functions to an extractor', () => {
    expect(Object.keys(purport.createExtractor()).sort()).toEqual([
      'analyze',
      'checkWorthiness',
      'compareClaims',
      'extract',
      'extractClaims',
      'extractFigures',
      'extractQuotes',
      'factualityAt',
      'propositions',
      'uncertainty',
      'unitMentions',
    ]);
  });

  it('writes its version into every extraction', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
    expect(purport.extract('').version).toBe(version);
  });

  it('gives an empty extraction for an empty text', () => {
    expect(purport.extract('')).toEqual({
      ...{ schema: 1, version: purport.extract('').version, language: 'en', text: '' },
      ...{ sections: [], sentences: [], sources: [], attributions: [], quotes: [], figures: [], claims: [] },
    });
  });

  it('runs none of its functions when it is imported', () => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', 'test/support/import-run.ts'], { cwd: root });
    const called = JSON.parse(printed.toString()) as string[];
    // A lexicon may lay out its rows with a small function; nothing may be built from them yet.
    expect(called.filter((name) => !name.startsWith('lexicon/'))).toEqual([]);
  });
});
