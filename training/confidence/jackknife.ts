/**
 * What the attribution models propose in articles they never saw.
 *
 * In: prepared articles, folds. Out: for each article its candidates, weighed by cue, role and confidence models that were trained without its
 * fold. Models of a fold are packed as the shipped ones are. Not here: what is fitted on them (`attribution.ts`).
 */
import { cueLexicon } from '../../src/attribution/cue-lexicon.js';
import type { SpanCandidate } from '../../src/attribution/model/span-candidate.js';
import { readCandidates } from '../../src/attribution/model/read-candidates.js';
import { weighProposals } from '../../src/attribution/propose-by-model.js';
import { proposeByRules } from '../../src/attribution/propose.js';
import { chooseAmong } from '../../src/attribution/find-attributions.js';
import type { Chosen } from '../../src/attribution/select.js';
import type { Prepped } from '../attribution/corpus.js';
import { labellerOf, logistic, pack } from '../attribution/packed.js';
import { ATTRIBUTION_SETTINGS, type Judged, trainConfidence } from '../attribution/train-attribution.js';
import { trainCues } from '../attribution/train-cues.js';
import { trainRoles } from '../attribution/train-roles.js';

const silent = (): void => undefined;

/** Proposals for every article, by models trained without the articles of its fold. */
export function proposalsByFold(
  articles: readonly Prepped[],
  foldOf: (article: Prepped, at: number) => string,
  log: (line: string) => void,
): Judged[] {
  const names = articles.map(foldOf);
  const found: Judged[] = [];
  for (const fold of new Set(names)) {
    log(`proposals without ${fold}`);
    const seen = articles.filter((_, at) => names[at] !== fold);
    const cues = logistic(pack(trainCues(seen, silent).weights(), ATTRIBUTION_SETTINGS.cueThreshold));
    const roles = labellerOf(
      pack(trainRoles(seen, ATTRIBUTION_SETTINGS.roleEpochs, silent), ATTRIBUTION_SETTINGS.roleThreshold),
    );
    articles.forEach((article, at) => {
      if (names[at] !== fold) return;
      found[at] = { article, candidates: readCandidates(article.prepared, cues, roles) };
    });
  }
  return found;
}

/** What would be chosen in each article, its confidence model trained without its fold. */
export function chosenByFold(
  judged: readonly Judged[],
  foldOf: (article: Prepped, at: number) => string,
): (readonly Chosen[])[] {
  const names = judged.map(({ article }, at) => foldOf(article, at));
  const lexicon = cueLexicon([]);
  const chosen: (readonly Chosen[])[] = [];
  for (const fold of new Set(names)) {
    const confidence = logistic(
      trainConfidence(
        judged.filter((_, at) => names[at] !== fold),
        ATTRIBUTION_SETTINGS,
        silent,
      ),
    );
    judged.forEach(({ article, candidates }, at) => {
      if (names[at] !== fold) return;
      chosen[at] = chosenIn(article, candidates, (proposals) =>
        weighProposals(article.prepared, lexicon, proposals, confidence),
      );
    });
  }
  return chosen;
}

function chosenIn(
  { prepared }: Prepped,
  proposals: readonly SpanCandidate[],
  weigh: (proposals: readonly SpanCandidate[]) => ReturnType<typeof weighProposals>,
): readonly Chosen[] {
  const lexicon = cueLexicon([]);
  const rules = proposeByRules(prepared.document, lexicon);
  return chooseAmong(prepared.document, [...rules, ...weigh(proposals)], lexicon);
}
