/**
 * The treebank's mentions in the form that the coreference room reads.
 *
 * In: a document of the treebank. Out: one {@link Mention} for each gold mention, extents and heads the treebank's, everything else as
 * our entities room reads the treebank's own trees. What our room finds no phrase for (clauses, verbs, adverbs) is a thing.
 */
import { findMentions, type Mention } from '../../src/entities/index.js';
import { makeSpan } from '../../src/span.js';
import { alignMentions } from './align.js';
import type { GoldMention, GumDocument } from './gum.js';

/** The mentions of a document, as annotated. */
export function goldMentions(gum: GumDocument): Mention[] {
  const own = findMentions(gum.gold);
  const found = new Map<GoldMention, Mention>();
  alignMentions(gum, gum.gold, own).forEach((gold, index) => {
    const mention = own[index];
    if (gold && mention) found.set(gold, { ...mention, ...makeSpan(gum.input, gold.start, gold.end) });
  });
  return gum.mentions
    .map((gold) => found.get(gold) ?? asThing(gum, gold))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function asThing({ input }: GumDocument, { start, end, sentence, head }: GoldMention): Mention {
  const span = makeSpan(input, start, end);
  return {
    ...span,
    ...{ sentence, head: head.index, form: 'description', core: span, kind: 'unknown', anonymity: 'described' },
    ...{ number: 'unknown', gender: 'neuter', sort: 'thing', first: head.index, last: head.index },
    ...{ determination: 'bare', coordinated: false },
  };
}
