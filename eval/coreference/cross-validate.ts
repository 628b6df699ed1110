/**
 * Reads every document of GUM with weights that have not seen it.
 *
 * In: nothing. Out: for each document of train and dev what was read, with our own trees and mentions and with the treebank's.
 * Train in five folds, what names are of and what takes up what fitted anew for each; dev by what is fitted on all of train, as it
 * ships. The trees are another matter: the parser was trained on train, so that dev alone is read as unseen text is.
 */
import { clusterMentions } from '../../src/coreference/index.js';
import { type Document, parseDocument } from '../../src/syntax/index.js';
import { readText } from '../../src/text/index.js';
import { goldMentions } from '../../training/coreference/gold-mentions.js';
import { type GumDocument, readGum } from '../../training/coreference/gum.js';
import { decidersOf, fitCoreference, readOwn } from '../../training/coreference/train-coreference.js';
import { fitNameKinds, nameExamples } from '../../training/entities/train-name-kinds.js';
import { scoreDocument, type Tally } from './score-document.js';

const FOLDS = 5;

/** A document and its scores. */
export interface Scored {
  readonly gum: GumDocument;
  /** On our own trees and mentions. */
  readonly own: Tally;
  /** On the treebank's trees and mentions. */
  readonly given: Tally;
}

interface Parsed {
  readonly gum: GumDocument;
  readonly document: Document;
}

/** Scores all documents. Takes a minute or two. */
export function crossValidate(): Scored[] {
  const parsed = (['train', 'dev'] as const).map((part) =>
    readGum(part).map((gum): Parsed => ({ gum, document: parseDocument(readText(gum.input, 'passage')) })),
  );
  const [train = [], dev = []] = parsed;
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    readWith(
      train.filter((__, at) => at % FOLDS !== fold),
      train.filter((__, at) => at % FOLDS === fold),
    ),
  );
  return [...folds.flat(), ...readWith(train, dev)];
}

/** Scores documents with weights fitted on others. */
function readWith(seen: readonly Parsed[], unseen: readonly Parsed[]): Scored[] {
  const { model } = fitNameKinds(seen.flatMap(({ gum, document }) => nameExamples(gum, document)));
  const deciders = decidersOf(fitCoreference(seen.map(({ gum, document }) => readOwn(gum, document, model))));
  return unseen.map(({ gum, document }) => {
    const { mentions } = readOwn(gum, document, model);
    const given = goldMentions(gum);
    return {
      gum,
      own: scoreDocument(gum, { document, mentions, clusters: clusterMentions(document, mentions, deciders) }),
      given: scoreDocument(gum, {
        document: gum.gold,
        mentions: given,
        clusters: clusterMentions(gum.gold, given, deciders),
      }),
    };
  });
}
