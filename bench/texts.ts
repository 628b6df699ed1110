/**
 * What is read: development articles of a news corpus where the shared folder is beside the project, else articles written for it.
 *
 * Out: the articles, and one long text made of them. Twenty different articles read in turn are what a newsroom does; the few short ones of the
 * project stand in where the corpus is absent: their words recur at once, which suits every cache and wink's own most.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = '../shared/corpora/polnear/dev.jsonl';
const ARTICLES = 20;
const OWN = ['examples/article.txt', 'bench/texts/results.txt', 'bench/texts/court.txt', 'bench/texts/politics.txt'];

/** Where the texts come from, for the heading of the results. */
export function sourceOfTexts(root: string): string {
  return existsSync(join(root, CORPUS))
    ? `${ARTICLES} news articles of PolNeAR dev`
    : 'articles written for this project';
}

/** Reads the articles; `root` is the checkout. */
export function readTexts(root: string): readonly string[] {
  if (!existsSync(join(root, CORPUS))) return OWN.map((path) => readFileSync(join(root, path), 'utf8'));
  return readFileSync(join(root, CORPUS), 'utf8')
    .split('\n', ARTICLES)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** One text of `times` times all articles. */
export function longText(texts: readonly string[], times: number): string {
  return Array.from({ length: times }, () => texts.join('\n\n')).join('\n\n');
}
