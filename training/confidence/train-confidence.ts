/**
 * Fits how sure records are, and measures how far that can be believed.
 *
 *   npm run train -- confidence [--publishers]
 *
 * In: PolNeAR's train part, read by models that never saw the article; the development parts of NewsQuant and CaRB, by cross-validation;
 * UW's train part for hedging. Out: `src/confidence/weights/*.ts` (some kB), the same bytes every time, and the
 * measured points in `training/confidence/measured.json`, from which the scoreboard and `docs/guides/confidence.md` are written. Takes about three
 * minutes. With `--publishers`, the models are trained seven times, each time without one publisher: about six minutes more.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { Chosen } from '../../src/attribution/select.js';
import type { PartFit } from '../../src/confidence/judge.js';
import { loadScorer } from '../../eval/scorers.js';
import { POLNEAR, prep, type Prepped, readArticles } from '../attribution/corpus.js';
import { judgedAttributions, type JudgedAttribution } from './attribution.js';
import type { Point } from './calibration.js';
import { judgedFigures, type JudgedFigure, NEWSQUANT } from './figures.js';
import { type Example, fitPart, type FitSettings, foldOf, probabilityUnder } from './fit.js';
import { drawConfidence } from './draw.js';
import { chosenByFold, proposalsByFold } from './jackknife.js';
import { measure, MEASURED, type Measured, readMeasured } from './measured.js';
import { chainExamples, EVENTS, hedgingExamples, statedExamples } from './claims.js';
import { CARB, judgedPropositions } from './propositions.js';
import { judgedByTrees } from './trees.js';

const FOLDS_OF_ARTICLES = 3;
const FOLDS = 10;

const ATTRIBUTION: FitSettings = {
  ...{
    penalty: 5,
    leastCount: 30,
    bins: 12,
    infavour: ['model', 'cue', 'edges', 'tree', 'arc', 'no-rival', 'rival-to-nobody'],
  },
  against: ['rival', 'long-sentence', 'far', 'others', 'grammar-differs', 'nobody-passed'],
};
const FIGURE: FitSettings = { penalty: 2, leastCount: 10, bins: 0 };
const PROPOSITION: FitSettings = {
  ...{ penalty: 10, leastCount: 15, bins: 0, infavour: ['tree'] },
  against: [
    ...[
      'doubt',
      'weakest',
      'ties',
      'gaps',
      'deep',
      'long-sentence',
      'very-long-sentence',
      'many-words',
      'many-verbs',
      'joins',
    ],
    ...['comma', 'joined', 'long-subject', 'long-object', 'long-predicate', 'verb-in-object', 'several', 'later'],
  ],
};
const CHAIN: FitSettings = { penalty: 5, leastCount: 30, bins: 12 };
const HEDGING: FitSettings = {
  penalty: 5,
  leastCount: 15,
  bins: 8,
  against: ['plain-open', 'hedged-fact', 'long-sentence'],
};
/** Few claims are marked by hand: little is fitted on them. */
const STATED: FitSettings = { penalty: 10, leastCount: 30, bins: 0 };

type Log = (line: string) => void;

/** Something with parts: the first is judged always, the next where the first is right. */
interface Parts {
  readonly group: string;
  readonly signs: readonly Example['signs'][];
  readonly right: readonly boolean[];
}

/** Fits each part on the items whose parts before it are right. */
function fitParts(items: readonly Parts[], settings: FitSettings): PartFit[] {
  return (items[0]?.signs ?? []).map((_, part) =>
    fitPart(
      items
        .filter(({ right }) => part === 0 || right[part - 1])
        .map(({ group, signs, right }) => ({
          group,
          signs: signs[part] as Example['signs'],
          right: right[part] as boolean,
        })),
      settings,
    ),
  );
}

/** The product of the parts, and is the last of them right. */
function pointsOf(fits: readonly PartFit[], items: readonly Parts[]): Point[] {
  return items.map(({ signs, right }) => ({
    confidence: fits.reduce(
      (product, fit, part) => product * probabilityUnder(fit, signs[part] as Example['signs']),
      1,
    ),
    right: right.at(-1) as boolean,
  }));
}

/** Points of every item under a fit that has not seen its fold. */
function crossValidated<T>(
  items: readonly T[],
  foldOf: (item: T) => string | number,
  points: (seen: readonly T[], left: readonly T[]) => Point[],
): Point[] {
  const folds = new Map<string | number, T[]>();
  for (const item of items) folds.set(foldOf(item), [...(folds.get(foldOf(item)) ?? []), item]);
  return [...folds.keys()].sort().flatMap((fold) =>
    points(
      items.filter((item) => foldOf(item) !== fold),
      folds.get(fold) as T[],
    ),
  );
}

function attributionParts({ article, signs, contentRight, speakerRight }: JudgedAttribution): Parts {
  return { group: article, signs: [signs.content, signs.speaker], right: [contentRight, speakerRight] };
}

function figureParts({ sentence, signs, valueRight, unitRight }: JudgedFigure): Parts {
  return { group: sentence, signs: [signs.value, signs.unit], right: [valueRight, unitRight] };
}

const across =
  (settings: FitSettings) =>
  (seen: readonly Parts[], left: readonly Parts[]): Point[] =>
    pointsOf(fitParts(seen, settings), left);

/** Fits and measures attributions, and the claims that stand on them. */
async function trainAttributions(
  log: Log,
  nary: PartFit,
  publishers: boolean,
  kept: readonly Measured[],
): Promise<Measured[]> {
  const { headWord } = await loadScorer('attributions');
  const articles = readArticles(`${POLNEAR}/train.jsonl`).map(prep);
  log(`${articles.length} articles`);
  const chosenBy = (fold: (article: Prepped, at: number) => string): (readonly Chosen[])[] =>
    chosenByFold(proposalsByFold(articles, fold, log), fold);
  const judgedBy = (chosen: readonly (readonly Chosen[])[]): JudgedAttribution[] =>
    articles.flatMap((article, at) => judgedAttributions(article, chosen[at] ?? [], headWord));
  const chosen = chosenBy((_, at) => String(at % FOLDS_OF_ARTICLES));
  const judged = judgedBy(chosen);
  const items = judged.map(attributionParts);
  const [content, speaker] = fitParts(items, ATTRIBUTION) as [PartFit, PartFit];
  writeFits('attribution', 'PolNeAR’s train part, read by models that never saw the article', {
    CONTENT_FIT: content,
    SPEAKER_FIT: speaker,
  });
  const measured: Measured[] = [
    ...trainClaims(
      nary,
      articles.flatMap((article, at) => chainExamples(article, chosen[at] ?? [], { content, speaker }, headWord)),
    ),
    measure(
      'attributions',
      'content and speaker right',
      'PolNeAR train, jackknifed; five folds',
      crossValidated(items, ({ group }) => foldOf(group), across(ATTRIBUTION)),
      true,
    ),
  ];
  const months = [...new Set(judged.map(({ article }) => monthOf(article)))].sort();
  const middle = months[months.length >> 1] as string;
  const [early, late] = [
    judged.filter(({ article }) => monthOf(article) < middle),
    judged.filter(({ article }) => monthOf(article) >= middle),
  ];
  measured.push(
    measure(
      'attributions, later months',
      'content and speaker right',
      `fitted before ${middle}, measured from then on`,
      across(ATTRIBUTION)(early.map(attributionParts), late.map(attributionParts)),
    ),
  );
  if (!publishers) return [...measured, ...kept.filter(({ name }) => name.startsWith('attributions without'))];
  const strict = judgedBy(chosenBy(({ article }) => article.publisher));
  const names = [...new Set(strict.map(({ publisher }) => publisher))].sort();
  const pointsWithout = names.map((name) =>
    across(ATTRIBUTION)(
      strict.filter(({ publisher }) => publisher !== name).map(attributionParts),
      strict.filter(({ publisher }) => publisher === name).map(attributionParts),
    ),
  );
  return [
    ...measured,
    measure(
      'attributions without the publisher',
      'content and speaker right',
      'PolNeAR train; no model and no fit saw the publisher; all seven',
      pointsWithout.flat(),
      true,
    ),
    ...names.map((name, at) =>
      measure(
        `attributions without ${name}`,
        'content and speaker right',
        'no model and no fit saw the publisher',
        pointsWithout[at] as Point[],
      ),
    ),
  ];
}

/** "breitbart_2015-11-11_the-…" → "2015-11". */
const monthOf = (article: string): string => /_(\d{4}-\d{2})-/u.exec(article)?.[1] ?? '';

/** Fits and measures the parts of claims. */
function trainClaims(nary: PartFit, chains: readonly Example[]): Measured[] {
  const events = hedgingExamples();
  const stated = statedExamples(nary);
  writeFits(
    'claims',
    'PolNeAR’s train part (chain), UW’s development part (hedging) and eight self-written articles (stated), cross-validated',
    {
      STATED_FIT: fitPart(stated, STATED),
      CHAIN_FIT: fitPart(chains, CHAIN),
      HEDGING_FIT: fitPart(events, HEDGING),
    },
  );
  const byGroup = ({ group }: Example): number => foldOf(group);
  return [
    measure(
      'claims, stated',
      'a claim of the hand-made records',
      'eight self-written articles, each left out in turn',
      crossValidated(stated, ({ group }) => group, under(STATED)),
    ),
    measure(
      'claims, chain',
      'credited as the annotators credit its words',
      'PolNeAR train, jackknifed; five folds',
      crossValidated(chains, byGroup, under(CHAIN)),
    ),
    measure(
      'claims, hedging',
      'no hedging where readers are certain, hedging where not',
      'UW dev, five folds',
      crossValidated(events, byGroup, under(HEDGING)),
    ),
  ];
}

/** Fits and measures figures. */
async function trainFigures(): Promise<Measured[]> {
  const { sameValue } = await loadScorer('figures');
  const judged = judgedFigures(sameValue);
  const [value, unit] = fitParts(judged.map(figureParts), FIGURE) as [PartFit, PartFit];
  const told = judged
    .filter(({ unitRight, ofRight }) => unitRight && ofRight !== undefined)
    .map(({ sentence, signs, ofRight }): Example => ({ group: sentence, signs: signs.of, right: ofRight === true }));
  writeFits('figures', 'NewsQuant’s development half, cross-validated', {
    FIGURE_VALUE_FIT: value,
    FIGURE_UNIT_FIT: unit,
    FIGURE_OF_FIT: fitPart(told, FIGURE),
  });
  const fold = ({ sentence }: JudgedFigure): number => foldOf(sentence, FOLDS);
  const points = crossValidated(judged, fold, (seen, left) =>
    across(FIGURE)(seen.map(figureParts), left.filter(({ file }) => file === 'newsquant').map(figureParts)),
  );
  return [measure('figures', 'value and unit right', 'NewsQuant dev, ten folds', points, true)];
}

/** Fits and measures propositions. */
async function trainPropositions(): Promise<{ readonly nary: PartFit; readonly measured: Measured[] }> {
  const scorer = await loadScorer('propositions');
  const fits: Record<string, PartFit> = {};
  const measured = (['triples', 'nary'] as const).map((rendering): Measured => {
    const examples = judgedPropositions(rendering, scorer);
    fits[rendering === 'triples' ? 'TRIPLE_FIT' : 'NARY_FIT'] = fitPart(examples, PROPOSITION);
    const points = crossValidated(examples, ({ group }) => foldOf(group, FOLDS), under(PROPOSITION));
    const what = rendering === 'triples' ? 'a gold tuple says just this' : 'a gold tuple says most of it';
    return measure(`propositions, ${rendering}`, what, 'CaRB dev, ten folds', points, true);
  });
  writeFits('propositions', 'CaRB’s development part, cross-validated', fits);
  return { nary: fits['NARY_FIT'] as PartFit, measured: [...measured, ...genres()] };
}

const under =
  (settings: FitSettings) =>
  (seen: readonly Example[], left: readonly Example[]): Point[] => {
    const fit = fitPart(seen, settings);
    return left.map(({ signs, right }) => ({ confidence: probabilityUnder(fit, signs), right }));
  };

/** GUM's genres against each other: is a triple the one that the annotators' tree gives? The fit sees neither the genre nor its sentences. */
function genres(): Measured[] {
  const all = [...judgedByTrees('gum-dev', 'triples'), ...judgedByTrees('ewt-dev', 'triples')];
  const genreOf = ({ document }: { document: string }): string =>
    document.startsWith('GUM_') ? (document.split('_')[1] ?? '') : 'web';
  return ['news', 'interview', 'speech'].map((genre) =>
    measure(
      `propositions in GUM ${genre}`,
      'the same triple from the annotators’ tree',
      'fitted on the other genres of GUM and on EWT, dev',
      under(PROPOSITION)(
        all.filter((item) => genreOf(item) !== genre),
        all.filter((item) => genreOf(item) === genre),
      ),
    ),
  );
}

function writeFits(name: string, data: string, fits: Readonly<Record<string, PartFit>>): void {
  const lines = [
    '/**',
    ' * What signs count for, in hundredths of a logit, and the curves over their sums. Data only, written by `npm run train -- confidence`.',
    ` * Fitted on ${data}; see \`docs/guides/confidence.md\`.`,
    ' */',
    "import type { PartFit } from '../judge.js';",
    ...Object.entries(fits).flatMap(([constant, { start, weights, curve }]) => [
      '',
      `/** ${constant.toLowerCase().replace('_fit', '').replaceAll('_', ' ')}. */`,
      `export const ${constant}: PartFit = {`,
      `  start: ${start},`,
      '  weights: {',
      ...Object.entries(weights).map(
        ([sign, weight]) => `    ${/^[a-z]+$/u.test(sign) ? sign : `'${sign}'`}: ${weight},`,
      ),
      '  },',
      ...(curve.length === 0
        ? ['  curve: [],']
        : ['  curve: [', ...curve.map(([from, to]) => `    [${from}, ${to}],`), '  ],']),
      '};',
    ]),
    '',
  ];
  writeFileSync(`src/confidence/weights/${name}.ts`, lines.join('\n'));
}

/** Fits all parts and writes what was measured. */
export async function trainConfidence(log: Log = console.log): Promise<void> {
  const missing = [`${POLNEAR}/train.jsonl`, `${NEWSQUANT}/newsquant.dev.jsonl`, `${CARB}/dev.jsonl`, EVENTS].find(
    (path) => !existsSync(path),
  );
  if (missing !== undefined) {
    log(`Skipped: ${missing} is not there, so the fits of confidence stay as they are.`);
    return;
  }
  const kept = readMeasured();
  const propositions = await trainPropositions();
  const measured = [
    ...(await trainFigures()),
    ...propositions.measured,
    ...(await trainAttributions(log, propositions.nary, process.argv.includes('--publishers'), kept)),
  ];
  for (const { name, calibration } of measured) log(`${name}: ${JSON.stringify(calibration)}`);
  writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
  drawConfidence(measured);
}
