/**
 * How much the weights of this room may be pruned before it reads worse: size against score.
 *
 *   npx tsx training/attribution/draw-size-curve.ts
 *
 * In: PolNeAR. Out: a table on the log: for each pair of thresholds the size of the two large models, trained anew and pruned so far, and
 * what the room finds in the development part. The model of confidence is the one that ships. Writes no weights.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadScorer } from '../../eval/scorers.js';
import { cueLexicon } from '../../src/attribution/cue-lexicon.js';
import { chooseAmong } from '../../src/attribution/find-attributions.js';
import { attributionModels } from '../../src/attribution/model/models.js';
import { proposeByModel } from '../../src/attribution/propose-by-model.js';
import { proposeByRules } from '../../src/attribution/propose.js';
import type { Span } from '../../src/span.js';
import type { AveragedWeights } from '../shared/sparse-perceptron.js';
import { POLNEAR, prep, type Prepped, readArticles } from './corpus.js';
import { labellerOf, logistic, pack, type Packed } from './packed.js';
import { ATTRIBUTION_SETTINGS } from './train-attribution.js';
import { trainCues } from './train-cues.js';
import { trainRoles } from './train-roles.js';

/** Thresholds of pruning, cue heads and roles, from nothing pruned to hardly anything left. */
const STEPS: readonly (readonly [cues: number, roles: number])[] = [
  [0, 0],
  [0.15, 0.6],
  [0.3, 1],
  [0.5, 1.4],
  [0.7, 1.8],
  [1, 2.4],
  [1.5, 3.2],
  [2, 4.5],
];

async function logSizeCurve(
  articles: readonly Prepped[],
  { cues, roles }: { readonly cues: AveragedWeights; readonly roles: AveragedWeights },
  log: (line: string) => void,
): Promise<void> {
  const { confidence } = attributionModels();
  const { scoreAttributions } = await loadScorer('attributions');
  log('| thresholds | cue heads | roles | end to end P / R / F1 | content exact |');
  log('| --- | --: | --: | --- | --: |');
  for (const [ofCues, ofRoles] of STEPS) {
    const packed = { cues: pack(cues, ofCues), roles: pack(roles, ofRoles) };
    const models = {
      ...{ cues: logistic(packed.cues), labeller: labellerOf(packed.roles), confidence },
    };
    const found = articles.map(({ article, prepared }) => {
      const lexicon = cueLexicon([]);
      const { document } = prepared;
      const candidates = [...proposeByRules(document, lexicon), ...proposeByModel(prepared, lexicon, models)];
      const outermost = chooseAmong(document, candidates, lexicon).filter(({ parent }) => parent < 0);
      return {
        id: article.id,
        attributions: outermost.map(({ candidate: { mention, cue, content } }) => ({
          ...{ source: pairsOf(mention), cue: pairsOf(cue), content: content.flatMap(pairsOf) },
        })),
      };
    });
    const { endToEnd, contentExact } = scoreAttributions(
      articles.map(({ article }) => article),
      found,
    );
    const { p, r, f1 } = endToEnd;
    const scores = [p, r, f1].map((value) => value.toFixed(1)).join(' / ');
    log(
      `| ${ofCues}, ${ofRoles} | ${kB(packed.cues)} | ${kB(packed.roles)} | ${scores} | ${contentExact.f1.toFixed(1)} |`,
    );
  }
}

const kB = ({ text }: Packed): string => `${Math.round(gzipSync(text).length / 1000)} kB`;
const pairsOf = (span: Span | null): (readonly [number, number])[] => (span ? [[span.start, span.end]] : []);

if (existsSync(POLNEAR)) {
  const articles = readArticles(`${POLNEAR}/train.jsonl`).map((article) => prep(article));
  const { roleEpochs } = ATTRIBUTION_SETTINGS;
  const weights = {
    cues: trainCues(articles, console.log).weights(),
    roles: trainRoles(articles, roleEpochs, console.log),
  };
  const dev = readArticles(`${POLNEAR}/dev.jsonl`).map((article) => prep(article));
  await logSizeCurve(dev, weights, console.log);
} else console.log(`No corpus at ${POLNEAR}: there is nothing to measure.`);
