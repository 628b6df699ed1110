/** The scoreboard's section on who is who: names, pronouns, chains of GUM. In: nothing. Out: Markdown. */
import { hasGum } from '../../training/coreference/gum.js';
import { ratesOf } from '../coreference/chain-scores.js';
import { crossValidate, type Scored } from '../coreference/cross-validate.js';
import { addHits, addTallies, type Hits, NO_TALLY, type Tally } from '../coreference/score-document.js';
import { dataVersion } from '../corpora.js';
import { format, plainTable } from '../table.js';

const NEWS_LIKE: readonly string[] = ['news', 'interview', 'speech'];

/** Which documents stand together in a row. */
const GROUPS: readonly (readonly [name: string, holds: (one: Scored) => boolean])[] = [
  ['news, interview, speech', ({ gum }) => NEWS_LIKE.includes(gum.genre)],
  ...NEWS_LIKE.map((genre) => [`only ${genre}`, ({ gum }: Scored) => gum.genre === genre] as const),
  ['all genres', () => true],
  ['dev: news, interview, speech', ({ gum }) => gum.part === 'dev' && NEWS_LIKE.includes(gum.genre)],
  ['dev: all genres', ({ gum }) => gum.part === 'dev'],
];

/** Scores GUM. */
export function entitiesSection(): Promise<string> {
  return Promise.resolve(hasGum() ? written(crossValidate()) : 'Skipped: GUM is not there.');
}

function written(scored: readonly Scored[]): string {
  const rowsOf = (side: 'own' | 'given', cells: (tally: Tally) => string[]): string[][] =>
    GROUPS.map(([name, holds]) => {
      const tally = scored.filter(holds).reduce((sum, one) => addTallies(sum, one[side]), NO_TALLY);
      return [`${name} (${tally.documents})`, ...cells(tally)];
    });
  const pronouns = ['', 'pronouns', 'accuracy', 'of those given', 'with a noun before', 'he', 'she', 'it', 'they'];
  const links = ['', 'MUC', 'B³', 'CEAFe', 'mean', 'names P', 'R', 'descriptions P', 'R'];
  return [
    '### GUM',
    `\`ud/gum-train.conllu\` (${dataVersion('corpora/ud/gum-train.conllu')}) in five folds, \`ud/gum-dev.conllu\` (${dataVersion('corpora/ud/gum-dev.conllu')}) by what ships; in brackets: documents. Only dev is read with trees that have not seen it. \`eval/coreference\` says what counts.`,
    'Names of people, organisations and places, own mentions; right: place and kind.',
    plainTable(['', 'P', 'R', 'F1', 'person F1', 'organisation F1', 'place F1'], rowsOf('own', nameCells)),
    'Third-person pronouns, own mentions; accuracy: of all that have an antecedent; then of those that we give one; of those whose antecedent is a noun phrase rather than a clause.',
    plainTable(pronouns, rowsOf('own', pronounCells)),
    'The same, gold mentions.',
    plainTable(pronouns, rowsOf('given', pronounCells)),
    'Chains of people, bodies, places, objects and animals, own mentions: F1; links of names and descriptions to the nearest earlier one.',
    plainTable(links, rowsOf('own', chainCells)),
    'The same, gold mentions.',
    plainTable(links, rowsOf('given', chainCells)),
  ].join('\n\n');
}

const percent = (part: number, whole: number): string => (whole === 0 ? '' : format((100 * part) / whole, 'percent'));
const f1 = ({ right, found, wanted }: Hits): string => percent(2 * right, found + wanted);
const sum = (hits: readonly Hits[]): Hits => hits.reduce(addHits);

function nameCells({ names }: Tally): string[] {
  const all = sum(Object.values(names));
  const each = [names.person, names.organisation, names.place];
  return [percent(all.right, all.found), percent(all.right, all.wanted), f1(all), ...each.map(f1)];
}

function pronounCells({ pronouns, nominal }: Tally): string[] {
  const all = sum(Object.values(pronouns));
  const each = [pronouns.he, pronouns.she, pronouns.it, pronouns.they];
  return [
    ...[String(all.wanted), percent(all.right, all.wanted), percent(all.right, all.found)],
    percent(nominal.right, nominal.wanted),
    ...each.map(({ right, wanted }) => percent(right, wanted)),
  ];
}

function chainCells({ chains, links: { name, description } }: Tally): string[] {
  const rates = [chains.muc, chains.b3, chains.ceafe].map((counts) => ratesOf(counts).f1);
  const mean = rates.reduce((total, one) => total + one, 0) / rates.length;
  return [
    ...[...rates, mean].map((one) => format(one, 'percent')),
    ...[name, description].flatMap(({ right, found, wanted }) => [percent(right, found), percent(right, wanted)]),
  ];
}
