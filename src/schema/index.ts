/**
 * The schema room: JSON Schema of every record, and validators that implement Standard Schema.
 *
 * Made from the record types themselves (`scripts/schema/`), so that the two cannot differ. For what comes back from a file, a
 * queue, a database or a language model.
 */
import type {
  Analysis,
  Attribution,
  Claim,
  ClaimComparison,
  Extraction,
  Figure,
  PropositionRecord,
  Quote,
  Section,
  Sentence,
  Source,
  UnitMention,
} from '../records/index.js';
import { checkLaws } from './laws.js';
import { makeRecordSchema, type RecordSchema } from './record-schema.js';

export type { SchemaIssue } from './check.js';
export type { JsonSchema, JsonType } from './json-schema.js';
export type { JsonSchemaTarget, RecordSchema, StandardProperties, ValidationResult } from './record-schema.js';

/**
 * Of whole extractions. Beside the shapes, what no JSON Schema can say is checked too: that `text` is what stands at every
 * span, that ids are there once, and that links lead somewhere.
 *
 * @example
 * ```ts
 * const stored = JSON.parse(JSON.stringify(extract('Some 300 people came.')));
 * extractionSchema['~standard'].validate(stored).issues; // => undefined
 * stored.figures[0].confidence = 2;
 * extractionSchema['~standard'].validate(stored).issues;
 * // => [{ message: 'It must be 1 or less.', path: ['figures', 0, 'confidence'] }]
 * ```
 */
export const extractionSchema: RecordSchema<Extraction> = /* @__PURE__ */ makeRecordSchema('Extraction', checkLaws);
/** Of claims. */
export const claimSchema: RecordSchema<Claim> = /* @__PURE__ */ makeRecordSchema('Claim');
/** Of quotes. */
export const quoteSchema: RecordSchema<Quote> = /* @__PURE__ */ makeRecordSchema('Quote');
/** Of figures. */
export const figureSchema: RecordSchema<Figure> = /* @__PURE__ */ makeRecordSchema('Figure');
/** Of attributions. */
export const attributionSchema: RecordSchema<Attribution> = /* @__PURE__ */ makeRecordSchema('Attribution');
/** Of sources. */
export const sourceSchema: RecordSchema<Source> = /* @__PURE__ */ makeRecordSchema('Source');
/** Of sections. */
export const sectionSchema: RecordSchema<Section> = /* @__PURE__ */ makeRecordSchema('Section');
/** Of the sentences of an extraction. */
export const sentenceSchema: RecordSchema<Sentence> = /* @__PURE__ */ makeRecordSchema('Sentence');
/** Of what `propositions` returns. */
export const propositionSchema: RecordSchema<PropositionRecord> = /* @__PURE__ */ makeRecordSchema('PropositionRecord');
/** Of what `unitMentions` returns. */
export const unitMentionSchema: RecordSchema<UnitMention> = /* @__PURE__ */ makeRecordSchema('UnitMention');
/** Of what `compareClaims` returns. */
export const comparisonSchema: RecordSchema<ClaimComparison> = /* @__PURE__ */ makeRecordSchema('ClaimComparison');
/** Of what `analyze` returns, as JSON has it: `extract` takes only analyses it made itself. */
export const analysisSchema: RecordSchema<Analysis> = /* @__PURE__ */ makeRecordSchema('Analysis');
