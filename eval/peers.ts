/**
 * What others reached: published figures, and other programs measured on the same files.
 *
 * Data only. Taken from the READMEs of the corpora and from the recipes of earlier trials in the shared folder; each
 * row says on which part of the data and where the figure was seen. Columns are those of the scoreboard's tables; a
 * column that is not there was not reported.
 */

/** One row of another system. */
export interface Peer {
  /** The table it belongs to. */
  readonly table: string;
  /** The system. */
  readonly system: string;
  /** Which part of the data it was measured on; only `dev` compares directly with ours. */
  readonly on: string;
  /** Where the figures were seen. */
  readonly source: string;
  /** Figures by column. */
  readonly figures: Readonly<Record<string, number>>;
}

const rows = (
  table: string,
  on: string,
  source: string,
  columns: readonly string[],
  systems: Readonly<Record<string, readonly (number | null)[]>>,
): Peer[] =>
  Object.entries(systems).map(([system, values]) => ({
    ...{ table, on, source, system },
    figures: Object.fromEntries(
      columns.flatMap((column, at) => (typeof values[at] === 'number' ? [[column, values[at]]] : [])),
    ),
  }));

const MEASURED = 'measured with the same scorer (corpus README)';
const CROSS_VALIDATED = '`npm run train -- uncertainty --cross-validate`';

const ATTRIBUTIONS = [
  'content tokens',
  'exact',
  'overlap',
  'cue',
  'source accuracy',
  'end to end',
  'direct R',
  'mixed R',
  'indirect R',
];
const NEWSQUANT = ['value', '+unit', '+change', '+concept partial', '+concept complete'];
const SPANS = ['found', 'span', 'value', 'value+unit'];
const HEDGING = ['P', 'R', 'F1', 'accuracy', 'best F1', 'AUROC', 'cue exact', 'cue overlap', 'negation overlap'];
const FACTUALITY = ['MAE', 'r', 'accuracy', 'macro F1'];
const CHECK = ['MAP', 'P@10', 'P@50', 'AUROC', 'best F1', 'F1'];
const TUPLES = ['exact P', 'exact R', 'exact F1'];

/** All peers, in the order of the tables. */
export const PEERS: readonly Peer[] = [
  ...rows('PolNeAR', 'dev', MEASURED, ATTRIBUTIONS, {
    'compromise 14.17 `.quotations()`': [45.8, 12.0, 28.6, 0, 1.1, 0.3, 0.2, 1.3, 0],
    'regex: quoted text + nearest "X said"': [59.0, 24.7, 34.8, 30.4, 63.5, 22.1, 64.9, 13.7, 0],
    'the same + "X said/believes/… clause"': [68.4, 31.0, 44.3, 42.0, 69.5, 30.8, 64.9, 17.8, 10.6],
  }),
  ...rows(
    'PolNeAR',
    'dev',
    'an earlier trial of linear models (recipes/attribution.md)',
    [...ATTRIBUTIONS.slice(0, 6), 'ECE', 'AUROC'],
    {
      'trial: cue classifier + span labeller': [85.7, 59.3, 72.9, 79.1, 93.7, 68.3, 0.03, 0.8],
    },
  ),
  ...rows('PolNeAR', '22 articles', 'one annotator against another (corpus README)', ATTRIBUTIONS, {
    'human against human': [91.6, 69.7, 80.5, 82.1, 94.5, 76.0, 96.9, 89.2, 67.1],
  }),

  ...rows('NewsQuant newsquant', 'whole set', 'CQE_Evaluation repository (corpus README)', NEWSQUANT, {
    CQE: [92.0, 85.6, 88.1, 76.1, 57.0],
    'GPT-3, few-shot': [70.6, 59.1, 51.9, 54.8, 25.7],
    quantulum3: [73.0, 47.2],
    'Recognizers-Text (Python)': [69.1, 34.2],
    'Illinois Quantifier': [57.3, 37.1, 50.0],
  }),
  ...rows('NewsQuant newsquant', 'dev', MEASURED, NEWSQUANT, {
    'GPT-3 (the repository’s predictions)': [71.3, 59.8, 48.5, 58.6, 30.6],
    'recognizers-text-suite 1.3.1': [70.6, 38.9, 47.3],
    'compromise 14.17': [71.0, 42.5, 48.4],
  }),
  ...(
    [
      [
        'age',
        [
          [93.3, 93.3],
          [93.3, 84.4],
          [85.7, 77.6],
          [68.6, 68.6],
        ],
        [
          [80.0, 80.0],
          [80.0, 16.0],
        ],
      ],
      [
        'currency',
        [
          [84.2, 79.6],
          [76.2, 32.5],
          [77.7, 52.5],
          [52.6, 42.5],
        ],
        [
          [74.0, 53.6],
          [73.9, 33.7],
        ],
      ],
      [
        'dimension',
        [
          [86.5, 79.2],
          [83.6, 61.9],
          [81.0, 49.1],
          [80.2, 65.3],
        ],
        [
          [83.1, 55.4],
          [81.3, 28.1],
        ],
      ],
      [
        'temperature',
        [
          [95.7, 92.8],
          [94.3, 74.3],
          [95.8, 95.8],
          [89.2, 43.1],
        ],
        [
          [100, 100],
          [100, 41.2],
        ],
      ],
    ] as const
  ).flatMap(([set, published, measured]) => [
    ...rows(`NewsQuant ${set}`, 'whole set', 'CQE_Evaluation repository (corpus README)', NEWSQUANT, {
      CQE: published[0],
      quantulum3: published[1],
      'Recognizers-Text': published[2],
      'GPT-3': published[3],
    }),
    ...rows(`NewsQuant ${set}`, 'dev', MEASURED, NEWSQUANT, {
      'recognizers-text-suite': measured[0],
      compromise: measured[1],
    }),
  ]),
  ...rows('quantulum3', 'dev', MEASURED, SPANS, {
    'recognizers-text-suite': [86.0, 52.5, 68.8, 30.8],
    compromise: [87.0, 27.1, 71.5, 23.2],
  }),
  ...(
    [
      ['NumberModel', 79.3, 80.1],
      ['OrdinalModel', 50.0, 50.0],
      ['PercentModel', 100, 100],
      ['AgeModel', 100, 100],
      ['CurrencyModel', 84.3, 81.5],
      ['DimensionModel', 83.8, 89.8],
      ['TemperatureModel', 93.0, 100],
    ] as const
  ).flatMap(([model, value, recall]) =>
    rows(`recognizers ${model}`, 'dev', 'its own model on its own file; recall measured here', ['value', 'value R'], {
      'recognizers-text-suite 1.3.1': [value, recall],
    }),
  ),

  ...rows('wikipedia', 'dev', MEASURED, HEDGING, {
    'all uncertain': [0.497, 1, 0.664, 0.497, 0.664, 0.5],
    '20 hedge words': [0.707, 0.594, 0.646, 0.676, 0.664, 0.678],
    'hedge word list of Islam et al. 2020': [0.575, 0.341, 0.428, 0.547, 0.664, 0.548],
    'modal verbs of compromise 14.17': [0.526, 0.203, 0.293, 0.513, 0.664, 0.513],
    'pattern `modality()`': [0.665, 0.722, 0.693, 0.681, 0.734, 0.708],
  }),
  ...rows('wikipedia', 'dev', CROSS_VALIDATED, HEDGING, {
    'purport, five folds': [null, null, null, 0.795, null, 0.866],
  }),
  ...rows('sfu', 'dev', MEASURED, HEDGING, {
    '20 hedge words, 11 negations': [0.687, 0.449, 0.543, null, null, 0.697, 0.436, 0.442, 0.807],
    'hedge word list of Islam et al. 2020': [0.735, 0.666, 0.699, null, null, 0.802, 0.574, 0.586],
    'modals and negations of compromise 14.17': [0.767, 0.607, 0.678, null, null, 0.778, 0.509, 0.527, 0.501],
    'pattern `modality()`': [0.479, 0.77, 0.59, null, null, 0.82],
  }),
  ...rows('bioscope', 'dev', MEASURED, HEDGING, {
    '20 hedge words, 11 negations': [0.785, 0.585, 0.671, null, null, 0.777, 0.599, 0.599, 0.819],
    'hedge word list of Islam et al. 2020': [0.651, 0.621, 0.636, null, null, 0.779, 0.511, 0.561],
    'modals and negations of compromise 14.17': [0.673, 0.381, 0.487, null, null, 0.671, 0.345, 0.352, 0.712],
    'pattern `modality()`': [0.572, 0.72, 0.637, null, null, 0.894],
  }),
  ...rows('bioscope', 'dev', CROSS_VALIDATED, HEDGING, {
    'purport, five folds': [null, null, 0.896, null, null, null, 0.858],
  }),
  ...rows('bioscope', 'CoNLL-2010 test', 'published abstracts (corpus README)', HEDGING, {
    'Tang et al. 2010': [null, null, 0.8636],
    'Morante et al. 2010': [0.81, 0.82, 0.82],
  }),

  ...rows('uw', 'dev', MEASURED, FACTUALITY, {
    'always 3': [0.768, 0, 0.878, 0.312],
    '0 if a hedge word, −3 if a negation, else 3': [1.435, 0.284, 0.655, 0.411],
    'compromise 14.17, by negation and modal': [0.718, 0.454, 0.862, 0.549],
  }),
  ...rows('uw', 'test', 'as quoted by Rudinger et al. 2018 (corpus README)', FACTUALITY, {
    'Lee et al. 2015': [0.511, 0.708],
    'Stanovsky et al. 2017, rules + SVM': [0.42, 0.66],
    'Rudinger et al. 2018, biLSTM': [0.508, 0.719],
  }),
  ...rows('meantime', 'dev', MEASURED, FACTUALITY, {
    'always 3': [0.312, 0, 0.918, 0.319],
    '0 if a hedge word, −3 if a negation, else 3': [0.565, 0.129, 0.851, 0.451],
    'compromise 14.17, by negation and modal': [0.288, 0.381, 0.923, 0.571],
  }),
  ...rows('meantime', 'test', 'as quoted by Rudinger et al. 2018 (corpus README)', FACTUALITY, {
    'Stanovsky et al. 2017, rules + SVM': [0.34, 0.47],
    'Rudinger et al. 2018, biLSTM': [0.427, 0.335],
  }),
  ...rows('uds', 'dev', MEASURED, FACTUALITY, {
    'always 3': [2.298, 0, 0.558, 0.239],
    '0 if a hedge word, −3 if a negation, else 3': [2.372, 0.058, 0.461, 0.329],
    'compromise 14.17, by negation and modal': [2.074, 0.238, 0.562, 0.324],
  }),
  ...rows('uds', 'test', 'as quoted by Rudinger et al. 2018 (corpus README)', FACTUALITY, {
    'Rudinger et al. 2018, biLSTM': [0.96, 0.768],
  }),
  ...rows('mv', 'dev', MEASURED, FACTUALITY, {
    'always 3': [2.186, 0, 0.419, 0.197],
    'median .6': [1.119, 0, 0.511, 0.226],
    '0 if a hedge word, −3 if a negation, else 3': [2.442, 0.385, 0.355, 0.283],
    'compromise 14.17, by negation and modal': [2.186, 0, 0.419, 0.197],
  }),
  ...rows('rp', 'dev', MEASURED, FACTUALITY, {
    'always 3': [2.59, 0, 0.464, 0.211],
    '0 if a hedge word, −3 if a negation, else 3': [2.126, 0.444, 0.51, 0.466],
    'compromise 14.17, by negation and modal': [2.538, -0.006, 0.451, 0.23],
  }),
  ...rows('cb', 'dev', MEASURED, FACTUALITY, {
    'always 3': [3.031, 0, 0.411, 0.194],
    'median −.73': [1.925, 0, 0.089],
    '0 if a hedge word, −3 if a negation, else 3': [2.281, 0.191, 0.268, 0.192],
    'compromise 14.17, by negation and modal': [3.031, 0, 0.411, 0.194],
  }),

  ...rows('claimbuster', 'dev', MEASURED, CHECK, {
    random: [0.278, null, 0.278, 0.5, 0.434],
    'count of numbers, then length': [0.686, null, 0.88, 0.797, 0.619, 0.606],
    'word and bigram logistic regression, trained on train': [0.845, null, 0.96, 0.927, 0.78, 0.769],
  }),
  ...rows('clef19', 'dev', MEASURED, CHECK, {
    random: [0.041, 0.041, 0.041, 0.5, 0.08],
    'count of numbers, then length': [0.173, 0.175, 0.17, 0.717, 0.188],
    'word and bigram logistic regression, clef19 + clef20 train': [0.172, 0.325, 0.175, 0.746, 0.193],
    'the same, trained on claimbuster train': [0.169, 0.25, 0.16, 0.741, 0.205],
  }),
  ...rows('clef19', 'test', 'overview paper, CEUR-WS 2380/269 (corpus README)', CHECK, { 'best of the lab': [0.166] }),

  ...rows('CaRB', 'whole test', 'scored from the shipped outputs (corpus README)', TUPLES, {
    ClausIE: [0.411, 0.496, 0.45],
    'OpenIE-4': [0.551, 0.438, 0.488],
    'OpenIE-5': [0.521, 0.424, 0.467],
    ReVerb: [0.751, 0.244, 0.368],
  }),
  ...rows('CaRB', 'whole dev', 'scored from the shipped outputs (corpus README)', TUPLES, {
    'OpenIE-5': [0.525, 0.406, 0.458],
  }),

  ...rows('EWT', 'test', 'recipes/syntax.md', ['UPOS', 'UAS', 'LAS'], {
    'wink-nlp, its own tags': [89.4],
    'earlier trial, 0.84 MB of weights': [95, 85.3, 81.9],
  }),
  ...rows('GUM', 'test', 'recipes/syntax.md', ['UPOS', 'UAS', 'LAS'], {
    'wink-nlp, its own tags': [92.4],
    'earlier trial, 0.84 MB of weights': [96.5, 85.9, 82.4],
  }),
];
