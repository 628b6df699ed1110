/**
 * `npm run eval [-- TASK…]`: scores on every development corpus, written to `eval/SCOREBOARD.md`.
 *
 * In: the corpora of the shared folder, read afresh through the functions of `predict`. Out: one section a task, our
 * figures beside those of others; the same bytes for the same code and data. With tasks named, only their sections
 * are renewed. Without the shared folder nothing is written, and the reason is printed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../src/index.js';
import { isThere } from './corpora.js';
import { attributionsSection } from './sections/attributions.js';
import { confidenceSection } from './sections/confidence.js';
import { entitiesSection } from './sections/entities.js';
import { figuresSection } from './sections/figures.js';
import { checkWorthinessSection, factualitySection, hedgingSection } from './sections/sentences.js';
import { extractSection, propositionsSection, syntaxSection } from './sections/structure.js';

const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
  extract: extractSection,
  entities: entitiesSection,
  attributions: attributionsSection,
  figures: figuresSection,
  hedging: hedgingSection,
  factuality: factualitySection,
  checkworthiness: checkWorthinessSection,
  propositions: propositionsSection,
  syntax: syntaxSection,
  confidence: confidenceSection,
};

const HEADING = `# Scoreboard

Written by \`npm run eval\`; do not edit. Development parts only: the test parts are kept apart. Rows marked *test* or
*whole set* were measured by others on other sentences and stand here for orientation. After a file's name come the
first digits of its SHA-256. What each figure means is in the header of its scorer, \`../shared/score\`.
`;

const FILE = fileURLToPath(new URL('SCOREBOARD.md', import.meta.url));

/** The sections of a scoreboard, by task. */
function sectionsOf(markdown: string): Map<string, string> {
  const parts = markdown.split(/^## /mu).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]));
}

async function main(tasks: readonly string[]): Promise<void> {
  const unknown = tasks.find((task) => !Object.hasOwn(SECTIONS, task));
  if (unknown !== undefined) {
    process.stderr.write(`eval: There is no task "${unknown}"; there is ${Object.keys(SECTIONS).join(', ')}.\n`);
    process.exitCode = 2;
    return;
  }
  if (!isThere('score') || !isThere('corpora')) {
    process.stdout.write(
      'eval: skipped, the folder ../shared with corpora and scorers is not there. The scoreboard stays as it is.\n',
    );
    return;
  }
  const { version } = extract('');
  const sections = existsSync(FILE) ? sectionsOf(readFileSync(FILE, 'utf8')) : new Map<string, string>();
  for (const [task, write] of Object.entries(SECTIONS)) {
    if (tasks.length > 0 && !tasks.includes(task)) continue;
    const body = await write();
    process.stdout.write(`## ${task}\n\n${body}\n\n`);
    sections.set(task, `purport ${version}\n\n${body}`);
  }
  const ordered = Object.keys(SECTIONS).flatMap((task) =>
    sections.has(task) ? [`## ${task}\n\n${sections.get(task) as string}\n`] : [],
  );
  writeFileSync(FILE, [HEADING, ...ordered].join('\n'));
}

await main(process.argv.slice(2));
