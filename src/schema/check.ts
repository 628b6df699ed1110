/**
 * Checks a value against a schema.
 *
 * In: anything. Out: issues, in the order of the value. Knows the keywords that the definitions use, and no others. A value is followed
 * only as deep as its schema goes, so that nothing a caller hands in can exhaust the stack. Linear in the size of the value.
 */
import { DEFINITIONS } from './definitions.js';
import type { JsonSchema, JsonType } from './json-schema.js';

/** What is wrong with a value, and where. */
export interface SchemaIssue {
  /** What was expected there, in words. */
  readonly message: string;
  /** The keys that lead to it, outermost first. */
  readonly path: readonly (string | number)[];
}

/** Most issues that are told: a broken file can have millions. */
const MOST_ISSUES = 100;

/** Where a check stands. */
interface Place {
  readonly issues: SchemaIssue[];
  readonly path: (string | number)[];
}

const REFERENCE = '#/$defs/';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(value: unknown, type: JsonType): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function add({ issues, path }: Place, message: string): void {
  if (issues.length < MOST_ISSUES) issues.push({ message, path: [...path] });
}

function checkInside(value: unknown, schema: JsonSchema, place: Place, key: string | number): void {
  if (place.issues.length >= MOST_ISSUES) return;
  place.path.push(key);
  checkValue(value, schema, place);
  place.path.pop();
}

function checkObject(value: Readonly<Record<string, unknown>>, schema: JsonSchema, place: Place): void {
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const name of required) if (!Object.hasOwn(value, name)) add(place, `It must have ${name}.`);
  for (const name of Object.keys(value)) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property) checkInside(value[name], property, place, name);
    else if (additionalProperties === false) add(place, `It must not have ${JSON.stringify(name)}.`);
  }
}

function checkArray(value: readonly unknown[], { items, minItems = 0, maxItems }: JsonSchema, place: Place): void {
  if (value.length < minItems) add(place, `It must have ${minItems} or more items.`);
  if (maxItems !== undefined && value.length > maxItems) add(place, `It must have ${maxItems} or fewer items.`);
  // A hole is not there, and so no item.
  if (items) for (let at = 0; at < value.length; at++) checkInside(value[at], items, place, at);
}

function checkNumber(value: number, { minimum, maximum }: JsonSchema, place: Place): void {
  if (minimum !== undefined && value < minimum) add(place, `It must be ${minimum} or more.`);
  if (maximum !== undefined && value > maximum) add(place, `It must be ${maximum} or less.`);
}

/** Does the value fit the schema as such, whatever it holds? */
function fits(value: unknown, schema: JsonSchema, place: Place): boolean {
  const { type, const: only, enum: some, anyOf } = schema;
  const types = type === undefined ? [] : typeof type === 'string' ? [type] : type;
  if (types.length > 0 && !types.some((name) => hasType(value, name))) {
    add(place, `It must be of type ${types.join(' or ')}.`);
    return false;
  }
  if (only !== undefined && value !== only) add(place, `It must be ${JSON.stringify(only)}.`);
  if (some && !some.includes(value as string | null)) add(place, `It must be one of ${some.map(String).join(', ')}.`);
  if (anyOf) checkChoices(value, anyOf, place);
  return true;
}

/** One of the choices must hold; where none does, the issues of the one that came furthest are told. */
function checkChoices(value: unknown, choices: readonly JsonSchema[], place: Place): void {
  let best: readonly SchemaIssue[] | undefined;
  for (const choice of choices) {
    const own: Place = { issues: [], path: place.path };
    checkValue(value, choice, own);
    if (own.issues.length === 0) return;
    if (!best || depthOf(own.issues) > depthOf(best)) best = own.issues;
  }
  for (const issue of best ?? []) if (place.issues.length < MOST_ISSUES) place.issues.push(issue);
}

const depthOf = (issues: readonly SchemaIssue[]): number => issues[0]?.path.length ?? 0;

function checkValue(value: unknown, schema: JsonSchema, place: Place): void {
  if (schema.$ref !== undefined) {
    const definition = DEFINITIONS[schema.$ref.slice(REFERENCE.length)];
    if (definition) checkValue(value, definition, place);
    return;
  }
  if (!fits(value, schema, place)) return;
  if (Array.isArray(value)) checkArray(value, schema, place);
  else if (isObject(value)) checkObject(value, schema, place);
  else if (typeof value === 'number') checkNumber(value, schema, place);
}

/** Checks a value against the definition of a type. */
export function check(value: unknown, type: string): readonly SchemaIssue[] {
  const place: Place = { issues: [], path: [] };
  checkValue(value, { $ref: REFERENCE + type }, place);
  return place.issues;
}
