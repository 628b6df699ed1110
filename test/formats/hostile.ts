/** An extraction whose every word tries to be something else: markup, script, a control character, half a character. */
import type { Extraction } from '../../src/records/index.js';
import { EXTRACTION } from './extraction.js';

/** What a careless writer would let through. */
export const HOSTILE: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '&lt;b&gt; &amp; &#60;i>',
  '<!-- --> ]]> <![CDATA[',
  '[a](javascript:alert(1)) ![b](x) <javascript:alert(1)> `c` **d** _e_ ~~f~~ | g |',
  '# h\n- i\n1. j\n> k\n---\n===\n    l\n```\nm',
  '\0\u0007\u001b[31m\u202e\u2028\ufffe',
  '\ud800 lone \udc00',
];

/** Every string of the extraction that is shown, replaced; offsets then point anywhere. */
export function hostileExtraction(words: string): Extraction {
  const kept = new Set([
    'record',
    'id',
    'kind',
    'source',
    'attribution',
    'parent',
    'section',
    'stance',
    'level',
    'unit',
    'bound',
    'change',
  ]);
  const changed = JSON.parse(JSON.stringify(EXTRACTION), (key, value: unknown) => {
    if (typeof value !== 'string' || kept.has(key) || /^\d*$/u.test(key)) return value;
    return ['polarity', 'tense', 'anonymity', 'language', 'version'].includes(key) ? value : words;
  }) as Extraction;
  const text = `${words}\n${EXTRACTION.text}\n${words}`;
  return { ...changed, text };
}
