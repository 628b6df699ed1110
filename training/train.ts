/**
 * Rebuilds the weights of every room that has a trained part: `npm run train`, or `npm run train -- syntax` for some.
 *
 * In: `../shared/corpora`. Out: the `weights/` folders under `src/`. Each script skips with a printed reason where its data is absent.
 * Rooms stand in the order of the house: a room is trained on what the rooms before it make.
 */
const TRAININGS: readonly (readonly [name: string, run: () => Promise<void>])[] = [
  ['syntax', async () => (await import('./syntax/train-syntax.js')).trainSyntax()],
  ['entities', async () => (await import('./entities/train-name-kinds.js')).trainEntities()],
  ['coreference', async () => (await import('./coreference/train-coreference.js')).trainCoreference()],
  ['attribution', async () => (await import('./attribution/train-attribution.js')).trainAttribution()],
  ['factuality', async () => (await import('./factuality.js')).trainFactuality()],
  ['uncertainty', async () => (await import('./uncertainty.js')).trainUncertainty()],
  ['check-worthiness', async () => (await import('./check-worthiness.js')).trainCheckWorthiness()],
  ['confidence', async () => (await import('./confidence/train-confidence.js')).trainConfidence()],
];

const wanted = process.argv.slice(2);
for (const [name, run] of TRAININGS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`# ${name}`);
  await run();
}
