/**
 * The terms of two vocabularies, for a JSON-LD processor that must not ask the network: Web Annotation Vocabulary (W3C
 * Recommendation of 2017, https://www.w3.org/TR/annotation-vocab/) and schema.org. Only terms that these define are here, so that
 * a term that is not one of theirs is an error under `safe`.
 */
import type { Options } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const SCHEMA = 'http://schema.org/';

const named = (base: string, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, base + name]));

const reference = (id: string): object => ({ '@id': id, '@type': '@id' });

const ANNOTATION = {
  id: '@id',
  type: '@type',
  ...named(OA, ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector']),
  ...named(OA, ['identifying', 'tagging', 'describing']),
  ...named(OA, ['exact', 'prefix', 'suffix', 'start', 'end']),
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  body: reference(`${OA}hasBody`),
  target: reference(`${OA}hasTarget`),
  source: reference(`${OA}hasSource`),
  selector: reference(`${OA}hasSelector`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  partOf: reference(`${AS}partOf`),
  startIndex: `${AS}startIndex`,
  total: `${AS}totalItems`,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
};

const SCHEMA_ORG = {
  ...named(SCHEMA, ['Article', 'Claim', 'Quotation', 'Person', 'Organization', 'GovernmentOrganization']),
  ...named(SCHEMA, ['NewsMediaOrganization', 'CreativeWork', 'QuantitativeValue', 'MonetaryAmount']),
  ...named(SCHEMA, ['name', 'description', 'text', 'inLanguage', 'headline', 'keywords', 'creditText', 'jobTitle']),
  ...named(SCHEMA, ['value', 'minValue', 'maxValue', 'unitText', 'currency', 'datePublished']),
  ...named(SCHEMA, ['appearance', 'author', 'creator', 'isPartOf', 'mentions', 'publisher']),
  url: reference(`${SCHEMA}url`),
};

const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
  'https://schema.org': SCHEMA_ORG,
};

/** Options under which nothing is fetched, and a term that no context has is an error. */
export const OFFLINE: Options.Expand & { readonly safe: true } = {
  safe: true,
  documentLoader: (url: string): Promise<RemoteDocument> => {
    const context = CONTEXTS[url];
    if (!context) return Promise.reject(new Error(`${url} is not one of the two contexts.`));
    return Promise.resolve({ documentUrl: url, document: { '@context': context } } as RemoteDocument);
  },
};
