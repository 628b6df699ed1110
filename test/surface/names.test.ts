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
      'createExtractor',
      'extract',
      'extractClaims',
      'extractFigures',
      'extractQuotes',
      'factualityAt',
      'propositions',
      'warmUp',
    ]);
  });

  it('binds these functions to an extractor', () => {
    expect(Object.keys(purport.createExtractor()).sort()).toEqual([
      'analyze',
      'checkWorthiness',
      'extract',
      'extractClaims',
      'extractFigures',
      'extractQuotes',
      'factualityAt',
      'propositions',
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

  it('builds nothing before the first call', () => {
    // wink-nlp builds its reader by compiling lookup tables of the model: typed arrays of several megabytes.
    const script = `
      const sizes = () => { const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
      await import('wink-nlp'); await import('wink-eng-lite-web-model');
      const { setFlagsFromString } = await import('node:v8'); setFlagsFromString('--expose-gc');
      const gc = (await import('node:vm')).runInNewContext('gc');
      gc(); const before = sizes();
      const { warmUp } = await import('./src/index.js');
      gc(); const imported = sizes();
      warmUp();
      gc(); const warm = sizes();
      console.log(JSON.stringify({ imported: imported - before, warm: warm - imported }));
    `;
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
    });
    const { imported, warm } = JSON.parse(printed) as { imported: number; warm: number };
    expect(warm).toBeGreaterThan(2_000_000);
    expect(imported).toBeLessThan(warm / 2);
  });
});
