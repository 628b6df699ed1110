/** JSON Schema, as far as the records need it. Types only. */

/** The types of JSON. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** A schema of draft 2020-12. Its arrays are mutable types because those of other libraries are; do not change them. */
export interface JsonSchema {
  /** The dialect. */
  $schema?: string;
  /** Its name. */
  $id?: string;
  /** Another schema of `$defs` that holds too. */
  $ref?: string;
  /** Schemas by name. */
  $defs?: { [name: string]: JsonSchema };
  /** What it is called. */
  title?: string;
  /** What it is for. */
  description?: string;
  /** The type of the value, or those it can have. */
  type?: JsonType | JsonType[];
  /** The only value. */
  const?: string | number;
  /** The only values. */
  enum?: (string | null)[];
  /** Properties by name. */
  properties?: { [name: string]: JsonSchema };
  /** Properties that must be there. */
  required?: string[];
  /** May there be others? */
  additionalProperties?: boolean;
  /** What each item must be. */
  items?: JsonSchema;
  /** Fewest items. */
  minItems?: number;
  /** Most items. */
  maxItems?: number;
  /** One of these must hold. */
  anyOf?: JsonSchema[];
  /** The least number. */
  minimum?: number;
  /** The greatest number. */
  maximum?: number;
}
