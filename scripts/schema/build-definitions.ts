/**
 * Makes the JSON Schema of the records from their TypeScript types, doc comments included.
 *
 * Out: the text of `src/schema/definitions.ts`. What the types cannot say (a probability lies between 0 and 1) is added from a
 * table here, each row of which must fit a property.
 */
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import type { JsonSchema } from '../../src/schema/json-schema.js';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Where the text belongs. */
export const DEFINITIONS_FILE: string = path('src/schema/definitions.ts');

const OFFSET: JsonSchema = { type: 'integer', minimum: 0 };
const SHARE: JsonSchema = { minimum: 0, maximum: 1 };
const SIGNED: JsonSchema = { minimum: -1, maximum: 1 };
const NOT_EMPTY: JsonSchema = { minItems: 1 };

/** What properties of these names hold, in whichever type; after a dot, only in that of the type before it. */
const REFINEMENTS: Readonly<Record<string, JsonSchema>> = {
  start: OFFSET,
  end: OFFSET,
  'Token.head': { type: 'integer', minimum: -1 },
  confidence: SHARE,
  checkWorthiness: SHARE,
  'Hedging.score': SHARE,
  'HedgeCue.strength': SHARE,
  'HedgeExplanation.weight': SHARE,
  ruleShare: SHARE,
  factuality: SIGNED,
  factualityForSource: SIGNED,
  byRule: SIGNED,
  byModel: SIGNED,
  'FactualityExplanation.value': SIGNED,
  'FactualityStep.value': SIGNED,
  'Evidence.weight': { type: 'integer' },
  'Source.mentions': NOT_EMPTY,
  'Quote.parts': NOT_EMPTY,
};

/** Numbers are refined where a property of the same name is an object, such as the factuality of an explanation, it stays. */
function refined(type: string, name: string, property: JsonSchema, used: Set<string>): JsonSchema {
  for (const key of [`${type}.${name}`, name]) {
    const more = REFINEMENTS[key];
    if (!more || (more.minItems === undefined && property.type !== 'number')) continue;
    used.add(key);
    return { ...property, ...more };
  }
  return property;
}

/** Sorts the keys of a schema, renames what draft 2020-12 calls otherwise, and joins lines of doc comments. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]): [string, unknown] => {
      if (key === '$ref') return [key, String(inner).replace('#/definitions/', '#/$defs/')];
      if (key === 'description' && typeof inner === 'string') return [key, inner.replaceAll(/\s+/gu, ' ')];
      if (key === 'items' && Array.isArray(inner)) throw new Error('A tuple of several types needs prefixItems.');
      return [key, tidied(inner)];
    }),
  );
}

/** The definitions of all records, by name of the type. */
export function makeDefinitions(): Readonly<Record<string, JsonSchema>> {
  const generator = createGenerator({
    path: path('src/records/index.ts'),
    tsconfig: path('tsconfig.core.json'),
    type: '*',
    skipTypeCheck: true,
    expose: 'export',
    jsDoc: 'extended',
    additionalProperties: false,
  });
  const definitions = tidied(generator.createSchema('*').definitions) as Record<string, JsonSchema>;
  const used = new Set<string>();
  const names = Object.keys(definitions).sort((a, b) => (a < b ? -1 : 1));
  const made = names.map((type): [string, JsonSchema] => {
    const definition = definitions[type] as JsonSchema;
    if (!definition.properties) return [type, definition];
    const properties = Object.entries(definition.properties).map(([name, property]): [string, JsonSchema] => [
      name,
      refined(type, name, property, used),
    ]);
    return [type, { ...definition, properties: Object.fromEntries(properties) }];
  });
  const unused = Object.keys(REFINEMENTS).filter((key) => !used.has(key));
  if (unused.length > 0) throw new Error(`No property is refined by ${unused.join(', ')}.`);
  return Object.fromEntries(made);
}

/** Builds the file. */
export function buildDefinitions(): string {
  return [
    '/** JSON Schema of the records. Made by `npm run generate` from `src/records/`; not to be edited. */',
    "import type { JsonSchema } from './json-schema.js';",
    '',
    '/** The definitions, by name of the type. */',
    `export const DEFINITIONS: Readonly<Record<string, JsonSchema>> = ${JSON.stringify(makeDefinitions())};`,
    '',
  ].join('\n');
}
