/**
 * Runs the models over a prepared document.
 *
 * In: the document and the models. Out: every proposal whose head is likely enough, in text order, with the features
 * of its confidence ready to be asked for.
 */
import { cueFeatures } from './cue-features.js';
import { featureBuffer } from './feature-buffer.js';
import type { Labeller } from './label.js';
import { type LogisticModel, logitOf } from './models.js';
import { isPossibleHead, type Prepared } from './prepared.js';
import { spanCandidate, type SpanCandidate } from './span-candidate.js';

/** Heads less likely than this are not looked at: logit of 8 %. */
const LEAST_LOGIT = -2.44;

/** Proposals of the models, by head. Linear. */
export function readCandidates(prepared: Prepared, cues: LogisticModel, labeller: Labeller): SpanCandidate[] {
  const buffer = featureBuffer();
  const candidates: SpanCandidate[] = [];
  for (let at = 0; at < prepared.table.size; at++) {
    if (!isPossibleHead(prepared, at)) continue;
    cueFeatures(prepared.table, prepared.view, prepared.children, at, buffer);
    const logit = logitOf(cues, buffer.values, buffer.count);
    if (logit < LEAST_LOGIT) continue;
    const candidate = spanCandidate(labeller.label(prepared, at), at, logit);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
