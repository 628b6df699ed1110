/**
 * The parser's feature templates, one entry each; the place in the list is the template's number, so new ones go to the end.
 *
 * Two or more names make a tuple. S0 S1 S2 are the topmost words of the stack, N0 N1 N2 the next words; `l`, `l2` and `r`, `r2` their
 * outermost and second outermost dependents to the left and right. A final `w` is the word, `t` the joint tag, `wt` both, `u` the
 * universal tag, `m` the lemma, `l` the label. `s0n0` and `s1s0` are pairs of tags. The rest is named by `parser-features.ts`.
 */

/** The templates. Data only: `parser-features.ts` turns them into a program of index pairs on first use. */
export const PARSER_TEMPLATES: readonly string[] = [
  // Words and tags one by one.
  's0w', 's0t', 's0wt', 'n0w', 'n0t', 'n0wt', 'n1w', 'n1t', 'n1wt', 's1w', 's1t', 's1wt', 'n2w', 'n2t', 's2w', 's2t', 's0m', 's1m', 'n0m',
  // Top of the stack with the next word.
  's0w n0w', 's0w n0t', 's0t n0w', 's0t n0t', 's0wt n0w', 's0w n0wt', 's0wt n0t', 's0t n0wt', 's0wt n0wt', 's0m n0m', 's0m n0t', 's0t n0m',
  // The two words on top of the stack.
  's1w s0w', 's1w s0t', 's1t s0w', 's1t s0t', 's1wt s0w', 's1w s0wt', 's1wt s0t', 's1t s0wt', 's1wt s0wt', 's1m s0m', 's1m s0t', 's1t s0m',
  // Tags in twos and threes.
  'n0t n1t', 's1t n0t', 's0t n1t', 's0u (n0u n1u)', '(n0t n1t) n2t', 's0n0 n1t', 's1s0 n0t', 's1s0 s2t', '(s1s0 n0t) n1t', '(s0n0 n1t) n2t',
  '(s1s0 n0u) n0w', '(s1s0 n0t) s0w', '(s1s0 n0t) s1w', 's0n0 (n1w n1t)',
  // Tags with the outermost dependents' tags.
  's0n0 s0lt', 's0n0 s0rt', 's0t (s0lt s0l2t)', 's0t (s0rt s0r2t)', 's0n0 n0lt', 'n0t (n0lt n0l2t)', 's1s0 s1lt', 's1s0 s1rt', 's1s0 s0lt',
  's1s0 s0rt', 's1t (s1rt s1r2t)', '(s1s0 n0t) s1rt', '(s1s0 n0t) s0lt',
  // Labels of the outermost dependents with tags.
  's0n0 s0ll', 's0n0 s0rl', 's0n0 n0ll', 's1s0 s1rl', 's1s0 s0ll', 's1s0 s0rl', 's0t (s0ll s0l2l)', 's0t (s0rl s0r2l)', 'n0t (n0ll n0l2l)',
  's1t (s1rl s1r2l)',
  // Dependents one by one: word, tag, label.
  's0lw', 's0lt', 's0ll', 's0rw', 's0rt', 's0rl', 's1lw', 's1lt', 's1ll', 's1rw', 's1rt', 's1rl', 'n0lw', 'n0lt', 'n0ll', 's0l2w', 's0l2t', 's0l2l',
  's0r2w', 's0r2t', 's0r2l', 's1r2w', 's1r2t', 's1r2l', 'n0l2w', 'n0l2t', 'n0l2l',
  // Marker or preposition of a phrase, with the words it may hang on.
  's1m (s0lw s0t)', 's1t (s0lw s0t)', '(s1m s0m) s0lw', 's0m (n0lw n0t)', 's0t (n0lw n0t)', 's0w (n0w n1t)', 's0m (n0w n1w)', 's1m (s0w n0t)',
  's1m (s0t n0t)', 's1w (s0w n0w)', 's0t (n0w n1t)', 's1m (s0t n0w)', 's2t (s1t s0lw)', '(s2m s1m) (s0lw s0t)',
  // Which labels a word already governs.
  's0left s0t', 's0left s0w', 's0left s0m', 's0right s0t', 's0right s0w', 's0right s0m', 's1left s1t', 's1left s1w', 's1left s1m', 's1right s1t',
  's1right s1w', 's1right s1m', 'n0left n0t', 'n0left n0w', 'n0left n0m', 's0left (s0t n0t)', 's0right (s0t n0t)', 's1right (s1t s0t)',
  's1left (s1t s0t)', 'n0left (s0t n0t)', 's1right (s1m s0t)',
  // How many it governs.
  's0LeftCount s0w', 's0LeftCount s0t', 's0RightCount s0w', 's0RightCount s0t', 's1LeftCount s1w', 's1LeftCount s1t', 's1RightCount s1w',
  's1RightCount s1t', 'n0LeftCount n0w', 'n0LeftCount n0t',
  // Distance.
  'nearNext s0w', 'nearNext n0w', 'nearNext s0t', 'nearNext n0t', 'nearNext s0n0', 'nearNext (s0m n0t)', 'nearBelow s1w', 'nearBelow s0w',
  'nearBelow s1t', 'nearBelow s0t', 'nearBelow s1s0', 'nearBelow (s1m s0t)',
  // Neighbours in the line.
  'beforeS0t s0n0', 'afterS0t s0n0', 'beforeN0t s0n0', 'afterS1t s1s0', 'beforeS0w s0t', 'afterS0w s0t', 'beforeN0w n0t', 'beforeS0w s1s0',
  'beforeN0w s0n0',
  // What stands between.
  'commaNext s0n0', 'verbNext s0n0', 'quoteNext s0n0', 'coordinatorNext s0n0', 'commaBelow s1s0', 'verbBelow s1s0', 'quoteBelow s1s0',
  'coordinatorBelow s1s0', 'commaNext (verbNext s0n0)', 'commaBelow (verbBelow s1s0)', 'commaNext s0w', 'commaBelow s1w',
  // Inside a quotation or not, the height of the stack, the kind of sentence.
  'insideQuote s0n0', 'insideQuote n0w', 'height3 s0n0', 'height3 n0t', 'style s0n0', 'style s1s0',
];
