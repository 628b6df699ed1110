/** JSON Schema of the records: up to date, valid, and of the same mind as a validator that is not ours. */
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.js';
import { makeDefinitions } from '../../scripts/schema/build-definitions.js';
import { analyze, type Claim, extract, type Extraction, propositions, unitMentions } from '../../src/index.js';
import * as schemas from '../../src/schema/index.js';
import { EXTRACTION } from '../formats/extraction.js';
import { articleText, suiteTexts } from './suite-texts.js';

const { extractionSchema, claimSchema, analysisSchema, propositionSchema, unitMentionSchema } = schemas;
const all = Object.entries(schemas) as [string, schemas.RecordSchema<unknown>][];

const judge = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
  extractionSchema.jsonSchema,
);
const issuesOf = <R>(schema: schemas.RecordSchema<R>, value: unknown): readonly schemas.SchemaIssue[] =>
  schema['~standard'].validate(value).issues ?? [];

const copy = (): Extraction => JSON.parse(JSON.stringify(EXTRACTION)) as Extraction;

/** Every place of a JSON value: the object or array that holds it, and its key. */
function placesIn(
  value: unknown,
  places: [Record<string, unknown>, string][] = [],
): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push([value as Record<string, unknown>, key]);
    placesIn((value as Record<string, unknown>)[key], places);
  }
  return places;
}

describe('the generated files', () => {
  it('are what npm run generate makes', async () => {
    for (const { file, text } of await generatedFiles()) expect(readFileSync(file, 'utf8'), file).toBe(text);
  });

  it('describe every property', () => {
    for (const [type, { properties = {} }] of Object.entries(makeDefinitions()))
      for (const [name, property] of Object.entries(properties))
        expect(property.description, `${type}.${name}`).toBeTruthy();
  });
});

describe('JSON Schema', () => {
  it.each(all)('%s is a schema of draft 2020-12 and of draft 7, and complete', (_, schema) => {
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema.jsonSchema)).not.toThrow();
    const { input } = schema['~standard'].jsonSchema;
    expect(input({ target: 'draft-2020-12' })).toEqual(schema.jsonSchema);
    expect(() => new Ajv({ strict: true, allowUnionTypes: true }).compile(input({ target: 'draft-07' }))).not.toThrow();
    expect(() => input({ target: 'openapi-3.0' })).toThrow(/draft-2020-12/u);
  });

  it('can be changed by whoever asked for it', () => {
    claimSchema.jsonSchema.required?.splice(0);
    expect(claimSchema.jsonSchema.required).toContain('id');
    expect(issuesOf(claimSchema, {})).not.toEqual([]);
  });

  it('has no unknown keyword that our validator would pass over', () => {
    const known = new Set(
      'type const enum properties required additionalProperties items minItems maxItems anyOf minimum maximum $ref description'.split(
        ' ',
      ),
    );
    const keywordsOf = (schema: schemas.JsonSchema): readonly string[] => [
      ...Object.keys(schema),
      ...[
        ...Object.values(schema.properties ?? {}),
        ...(schema.anyOf ?? []),
        ...(schema.items ? [schema.items] : []),
      ].flatMap(keywordsOf),
    ];
    expect(
      Object.values(makeDefinitions())
        .flatMap(keywordsOf)
        .filter((name) => !known.has(name)),
    ).toEqual([]);
  });
});

describe('validators', () => {
  it('implement Standard Schema and Standard JSON Schema, as their published types have them', () => {
    const asSchema: StandardSchemaV1<Claim, Claim> = claimSchema;
    const asJsonSchema: StandardJSONSchemaV1<Claim, Claim> = claimSchema;
    const output: StandardSchemaV1.InferOutput<typeof extractionSchema> = EXTRACTION;
    expect(asSchema['~standard']).toBe(asJsonSchema['~standard']);
    expect(extractionSchema['~standard'].validate(output)).toEqual({ value: output });
    expect(claimSchema['~standard']).toMatchObject({ version: 1, vendor: 'purport' });
  });

  it.each(suiteTexts())(
    'take every extraction of %s, and so does ajv',
    (_, texts) => {
      for (const text of texts) {
        const json = JSON.stringify(extract(analyze(text, { explain: true })));
        const value: unknown = JSON.parse(json);
        expect(issuesOf(extractionSchema, value), text).toEqual([]);
        expect(judge(value), `${text}: ${JSON.stringify(judge.errors)}`).toBe(true);
        const result = extractionSchema['~standard'].validate(value);
        expect(JSON.stringify('value' in result && result.value)).toBe(json);
      }
    },
    120_000,
  );

  it('take what the other functions return', () => {
    const text = articleText();
    expect(issuesOf(analysisSchema, JSON.parse(JSON.stringify(analyze(text))))).toEqual([]);
    expect(propositions(text).flatMap((record) => issuesOf(propositionSchema, record))).toEqual([]);
    expect(
      unitMentions(`${text} Prices are in euros.`).flatMap((record) => issuesOf(unitMentionSchema, record)),
    ).toEqual([]);
  });

  it.each<[string, (extraction: Extraction) => void, string, readonly (string | number)[]]>([
    [
      'a field that is missing',
      ({ claims }) => delete (claims[0] as { id?: string }).id,
      'It must have id.',
      ['claims', 0],
    ],
    ['a field too many', (it) => Object.assign(it, { verdict: true }), 'It must not have "verdict".', []],
    [
      'another type',
      ({ figures }) => Object.assign(figures[0]!, { value: '1240' }),
      'It must be of type number.',
      ['figures', 0, 'value'],
    ],
    [
      'a kind that is not one',
      ({ quotes }) => Object.assign(quotes[0]!, { kind: 'loud' }),
      'It must be one of direct, indirect, mixed.',
      ['quotes', 0, 'kind'],
    ],
    [
      'a probability over 1',
      ({ claims }) => Object.assign(claims[0]!, { confidence: 1.1 }),
      'It must be 1 or less.',
      ['claims', 0, 'confidence'],
    ],
    [
      'half an offset',
      ({ claims }) => Object.assign(claims[0]!, { start: 0.5 }),
      'It must be of type integer.',
      ['claims', 0, 'start'],
    ],
    ['another version', (it) => Object.assign(it, { schema: 2 }), 'It must be 1.', ['schema']],
    [
      'a source without a mention',
      ({ sources }) => Object.assign(sources[0]!, { mentions: [] }),
      'It must have 1 or more items.',
      ['sources', 0, 'mentions'],
    ],
    [
      'a null where there is none',
      ({ sources }) => Object.assign(sources[0]!, { name: null }),
      'It must be of type string.',
      ['sources', 0, 'name'],
    ],
  ])('refuse %s, and so does ajv', (_, breakIt, message, path) => {
    const broken = copy();
    breakIt(broken);
    expect(issuesOf(extractionSchema, broken)).toContainEqual({ message, path });
    expect(judge(broken)).toBe(false);
  });

  it.each<[string, (extraction: Extraction) => void, string, readonly (string | number)[]]>([
    [
      'words that do not stand there',
      ({ claims }) => Object.assign(claims[0]!, { text: 'no homes' }),
      'Its text must be that from 53 to 74.',
      ['claims', 0],
    ],
    [
      'a cue moved by one',
      ({ attributions }) => Object.assign(attributions[0]!.cue!, { start: 0 }),
      'Its text must be that from 0 to 106.',
      ['attributions', 0, 'cue'],
    ],
    [
      'a span that ends before it starts',
      ({ claims }) => Object.assign(claims[0]!.standaloneMap[0]!.standalone, { start: 30 }),
      'It must not end before it starts.',
      ['claims', 0, 'standaloneMap', 0, 'standalone'],
    ],
    [
      'a chain that leads nowhere',
      ({ claims }) => Object.assign(claims[0]!, { chain: ['a9'] }),
      'There is no a9 among the attributions.',
      ['claims', 0, 'chain', 0],
    ],
    [
      'a source that is not there',
      ({ attributions }) => Object.assign(attributions[0]!, { source: 's9' }),
      'There is no s9 among the sources.',
      ['attributions', 0, 'source'],
    ],
    [
      'an id that is there twice',
      ({ sources }) => Object.assign(sources[1]!, { id: 's1' }),
      'Another has the id s1.',
      ['sources', 1, 'id'],
    ],
  ])('refuse %s, which no schema can see', (_, breakIt, message, path) => {
    const broken = copy();
    breakIt(broken);
    expect(judge(broken)).toBe(true);
    expect(issuesOf(extractionSchema, broken)).toContainEqual({ message, path });
  });

  it('are of one mind with ajv, whatever is changed', () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>(null, true, '', 'none', 'claim', 'direct', -1, 0, 0.5, 1, 2, [], {}, undefined),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.nat(), values, (place, value) => {
        const changed = copy();
        const places = placesIn(changed);
        const [holder, key] = places[place % places.length]!;
        if (value === undefined) Reflect.deleteProperty(holder, key);
        else holder[key] = value;
        // As it would come out of a file; a hole in an array becomes null.
        const seen: unknown = JSON.parse(JSON.stringify(changed));
        const shape = issuesOf(extractionSchema, seen).filter(
          ({ message }) => !/^(?:Its text|There is no|Another|It must not end)/u.test(message),
        );
        expect(shape.length === 0).toBe(judge(seen));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([undefined, null, 1, 'text', [], {}, Number.NaN, () => 1, Symbol('s'), new Date(0), Object.create(null)])(
    'refuse %s without throwing',
    (value) => {
      expect(issuesOf(extractionSchema, value)).not.toEqual([]);
    },
  );

  it('tell a hundred issues of a million', () => {
    const claims = Array.from({ length: 100_000 }, () => ({}));
    expect(issuesOf(extractionSchema, { ...EXTRACTION, claims })).toHaveLength(100);
  });
});
