/**
 * What must hold in an extraction and no schema can say: its spans slice, and its links lead somewhere.
 *
 * In: a value that fits the schema of an extraction. Out: issues. Linear.
 */
import type { Extraction } from '../records/index.js';
import type { SchemaIssue } from './check.js';

const MOST_ISSUES = 100;

/** Issues, and whether any more are wanted. */
interface Found {
  readonly issues: SchemaIssue[];
  readonly add: (message: string, path: readonly (string | number)[]) => void;
}

function makeFound(): Found {
  const issues: SchemaIssue[] = [];
  return {
    issues,
    add: (message, path) => {
      if (issues.length < MOST_ISSUES) issues.push({ message, path: [...path] });
    },
  };
}

/** Every span with words has the words of the text. A value that fits the schema is only a few levels deep. */
function checkSpans(value: unknown, text: string, path: (string | number)[], found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  const {
    start,
    end,
    text: words,
  } = value as { readonly start?: unknown; readonly end?: unknown; readonly text?: unknown };
  if (typeof start === 'number' && typeof end === 'number') {
    if (start > end) found.add('It must not end before it starts.', path);
    else if (typeof words === 'string' && text.slice(start, end) !== words)
      found.add(`Its text must be that from ${start} to ${end}.`, path);
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    if (typeof inner !== 'object') continue;
    path.push(key);
    checkSpans(inner, text, path, found);
    path.pop();
  }
}

/** Ids by record type, each once. */
function idsOf(
  extraction: Extraction,
  found: Found,
): (list: 'sources' | 'attributions' | 'quotes' | 'figures' | 'claims') => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const list of ['sources', 'attributions', 'quotes', 'figures', 'claims'] as const) {
    const ids = new Set<string>();
    for (const [at, { id }] of extraction[list].entries()) {
      if (ids.has(id)) found.add(`Another has the id ${id}.`, [list, at, 'id']);
      ids.add(id);
    }
    known.set(list, ids);
  }
  return (list) => known.get(list) ?? new Set();
}

function checkLinks(extraction: Extraction, found: Found): void {
  const ids = idsOf(extraction, found);
  const lead = (
    id: string | null | undefined,
    list: Parameters<typeof ids>[0],
    path: readonly (string | number)[],
  ): void => {
    if (id !== null && id !== undefined && !ids(list).has(id)) found.add(`There is no ${id} among the ${list}.`, path);
  };
  for (const [at, { source, parent }] of extraction.attributions.entries()) {
    lead(source, 'sources', ['attributions', at, 'source']);
    lead(parent, 'attributions', ['attributions', at, 'parent']);
  }
  for (const [at, { attribution, nestedIn }] of extraction.quotes.entries()) {
    lead(attribution, 'attributions', ['quotes', at, 'attribution']);
    lead(nestedIn, 'quotes', ['quotes', at, 'nestedIn']);
  }
  for (const [at, { conversionOf }] of extraction.figures.entries())
    lead(conversionOf, 'figures', ['figures', at, 'conversionOf']);
  for (const [at, claim] of extraction.claims.entries()) {
    const lists = {
      chain: 'attributions',
      figures: 'figures',
      quotes: 'quotes',
      sameAs: 'claims',
      disputedBy: 'claims',
    } as const;
    for (const [field, list] of Object.entries(lists) as [keyof typeof lists, (typeof lists)[keyof typeof lists]][])
      for (const [index, id] of claim[field].entries()) lead(id, list, ['claims', at, field, index]);
  }
}

/** Checks the laws of an extraction. */
export function checkLaws(extraction: Extraction): readonly SchemaIssue[] {
  const found = makeFound();
  const { text, ...records } = extraction;
  checkSpans(records, text, [], found);
  checkLinks(extraction, found);
  return found.issues;
}
