/**
 * The order of the rooms, kept by a machine: imports go up the list only, each room through its neighbour's `index.ts`,
 * and never in a circle. The list is the one of CONTRIBUTING.md.
 */

/** Rooms from the ground up. What stands on one floor does not import each other. */
const FLOORS = [
  ['lexicon', 'confidence'],
  ['text'],
  ['syntax'],
  ['entities'],
  ['coreference'],
  ['attribution'],
  ['hedging'],
  ['quotes', 'figures'],
  ['claims'],
  // The extract floor: files at the top of `src/`, not a folder.
  [],
  ['formats', 'html', 'schema', 'stream'],
  ['node'],
  ['cli'],
];
/** What the command bundles. */
const BUNDLED = [
  '@mozilla/readability',
  'commander',
  'html-encoding-sniffer',
  'ipaddr.js',
  'linkedom',
  'ora',
  'tinyglobby',
];
const EXTRACT_FLOOR = FLOORS.findIndex((floor) => floor.length === 0);

/** Everything stands on these; `records` itself may use `span`. */
const GROUND = '^src/(span\\.ts$|errors\\.ts$|records/index\\.ts$)';
const EXTRACT_FILES = '^src/(options|reading|assemble|extract|lexicon-additions|version)\\.ts$';

/** Matches files inside any of the rooms. */
const inside = (rooms) => `^src/(${rooms.join('|')})/`;

/** For every room: nothing of its own floor or above, itself excepted. */
const orderRules = FLOORS.flatMap((floor, level) =>
  floor.map((room) => {
    const allowed = FLOORS.slice(0, level).flat();
    return {
      name: `order: ${room}`,
      comment: `${room} may import ${['span', 'errors', 'records', ...allowed].join(', ')}.`,
      severity: 'error',
      from: { path: inside([room]) },
      to: {
        path: '^src/',
        pathNot: [
          GROUND,
          inside([room]),
          ...(allowed.length > 0 ? [inside(allowed)] : []),
          ...(level > EXTRACT_FLOOR ? [EXTRACT_FILES, '^src/index\\.ts$'] : []),
        ],
      },
    };
  }),
);

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...orderRules,
    {
      name: 'order: ground',
      comment: 'span, errors and records import only each other.',
      severity: 'error',
      from: { path: '^src/(span\\.ts$|errors\\.ts$|records/)' },
      to: { path: '^src/', pathNot: '^src/(span\\.ts$|records/)' },
    },
    {
      name: 'order: extract',
      comment: 'The files that run the rooms do not know what is built on them.',
      severity: 'error',
      from: { path: EXTRACT_FILES },
      to: { path: [inside(FLOORS.slice(EXTRACT_FLOOR).flat()), '^src/index\\.ts$'] },
    },
    {
      name: 'formats-know-records-only',
      severity: 'error',
      from: { path: '^src/formats/' },
      to: { path: '^src/', pathNot: '^src/(formats/|span\\.ts$|records/index\\.ts$)' },
    },
    {
      name: 'through-the-front-door',
      comment: 'A room is entered through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'through-the-front-door: top',
      comment: 'Files at the top of src/ enter rooms through their index.ts too.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'node-stays-outside',
      comment: 'Only node/ and cli/ may touch Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(node|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'runtime-dependencies',
      comment: 'What is published stands on wink-nlp and its model, and only text/ knows them.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/node/worker-from-source\\.mjs$'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/wink-' },
    },
    {
      name: 'bundled-into-the-command',
      comment: 'What only the command needs is bundled into it, and named in NOTICE.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: `^node_modules/(${BUNDLED.map((name) => name.replaceAll('.', '\\.')).join('|')})/`,
      },
    },
    {
      name: 'command-is-a-user',
      comment: 'The command is built on the public entries of the library.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli/|index\\.ts$|formats/index\\.ts$|node/index\\.ts$|version\\.ts$)' },
    },
    {
      name: 'wink-lives-in-text',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/text/' },
      to: { path: '^node_modules/wink-' },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|eval|bench|training|examples)/' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.build.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
