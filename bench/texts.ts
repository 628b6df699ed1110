/**
 * What is read: news articles written for this project, in several house styles.
 *
 * Out: the articles, and one long text made of them. Few and short, so words recur: caches of every library gain by that alike.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the articles; `root` is the checkout. */
export function readTexts(root: string): readonly string[] {
  return ['examples/article.txt', 'bench/texts/results.txt', 'bench/texts/court.txt', 'bench/texts/politics.txt'].map(
    (path) => readFileSync(join(root, path), 'utf8'),
  );
}

/** One text of `times` times all articles. */
export function longText(texts: readonly string[], times: number): string {
  return Array.from({ length: times }, () => texts.join('\n\n')).join('\n\n');
}
