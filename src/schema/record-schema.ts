/**
 * A schema of one record type: JSON Schema and validator in one object.
 *
 * In: the name of a type. Out: an object that implements Standard Schema and Standard JSON Schema. Nothing is built before it is
 * asked for.
 */
import { describe, PurportError } from '../errors.js';
import { check, type SchemaIssue } from './check.js';
import { DEFINITIONS } from './definitions.js';
import type { JsonSchema } from './json-schema.js';

/** What a validator answers: the value, or what is wrong with it. */
export type ValidationResult<R> =
  | {
      /** The value, the same object as was given. */
      readonly value: R;
      /** Absent: nothing is wrong. */
      readonly issues?: undefined;
    }
  | {
      /** What is wrong, up to a hundred issues. */
      readonly issues: readonly SchemaIssue[];
    };

/** Which dialect of JSON Schema is wanted. */
export interface JsonSchemaTarget {
  /** `draft-2020-12` or `draft-07`. */
  readonly target: string;
}

/** What Standard Schema and Standard JSON Schema ask for. */
export interface StandardProperties<R> {
  /** The version of the standard. */
  readonly version: 1;
  /** Who implements it. */
  readonly vendor: 'purport';
  /** Carries the types; never there at run time. */
  readonly types?: {
    /** What goes in. */
    readonly input: R;
    /** What comes out. */
    readonly output: R;
  };
  /** Checks a value. Never throws, never changes it. */
  readonly validate: (value: unknown) => ValidationResult<R>;
  /** Its JSON Schema, in the dialect wanted; throws a `PurportError` for dialects it does not know. */
  readonly jsonSchema: {
    /** Of what goes in. */
    readonly input: (options: JsonSchemaTarget) => Record<string, unknown>;
    /** Of what comes out: the same. */
    readonly output: (options: JsonSchemaTarget) => Record<string, unknown>;
  };
}

/** The schema of a record. */
export interface RecordSchema<R> {
  /** For every tool that takes Standard Schema or Standard JSON Schema. */
  readonly '~standard': StandardProperties<R>;
  /** JSON Schema of draft 2020-12, self-contained, for tools that want that. */
  readonly jsonSchema: JsonSchema;
}

/** The definitions that a type needs, itself first. */
function namesFrom(type: string): readonly string[] {
  const names = new Set([type]);
  // A set grows while it is walked.
  for (const name of names) {
    for (const [, found = ''] of JSON.stringify(DEFINITIONS[name]).matchAll(/"#\/\$defs\/(\w+)"/gu)) names.add(found);
  }
  return [...names];
}

/** A copy that the caller may change. */
function copyOf(type: string): JsonSchema {
  const [own, ...others] = namesFrom(type).map((name): [string, JsonSchema] => [
    name,
    JSON.parse(JSON.stringify(DEFINITIONS[name])) as JsonSchema,
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: type,
    ...own?.[1],
    ...(others.length > 0 && { $defs: Object.fromEntries(others) }),
  };
}

/** The same in draft 7, where `$defs` are `definitions`. Nothing else that is used here differs. */
function inDraft7(schema: JsonSchema): Record<string, unknown> {
  const { $defs, ...rest } = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/definitions/'),
  ) as JsonSchema;
  return { ...rest, $schema: 'http://json-schema.org/draft-07/schema#', ...($defs && { definitions: $defs }) };
}

function inDialect(type: string, { target }: JsonSchemaTarget): Record<string, unknown> {
  if (target === 'draft-2020-12') return { ...copyOf(type) };
  if (target === 'draft-07') return inDraft7(copyOf(type));
  throw new PurportError('invalid-option', `target is ${describe(target)}; it can be "draft-2020-12" or "draft-07".`);
}

/** Makes the schema of a type; `laws` are checked where the schema itself holds. */
export function makeRecordSchema<R>(type: string, laws?: (value: R) => readonly SchemaIssue[]): RecordSchema<R> {
  const convert = (options: JsonSchemaTarget): Record<string, unknown> => inDialect(type, options);
  return {
    '~standard': {
      version: 1,
      vendor: 'purport',
      validate: (value) => {
        const broken = check(value, type);
        const issues = broken.length === 0 && laws ? laws(value as R) : broken;
        return issues.length === 0 ? { value: value as R } : { issues };
      },
      jsonSchema: { input: convert, output: convert },
    },
    get jsonSchema() {
      return copyOf(type);
    },
  };
}
