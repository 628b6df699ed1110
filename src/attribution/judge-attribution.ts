/**
 * How sure an attribution is: its content, and who is credited with it.
 *
 * In: a chosen candidate with those it was preferred to. Out: its confidence with the evidence, part by part, and the runners-up, in words.
 * The weights are fitted on PolNeAR's train part, on proposals of models that never saw the article. Not here: what is chosen (`select.ts`).
 */
import {
  CONTENT_FIT,
  joinParts,
  judge,
  type JudgedRecord,
  type PartFit,
  type Sign,
  SPEAKER_FIT,
} from '../confidence/index.js';
import type { RunnerUp } from '../records/index.js';
import { firstAtOrAfter, makeSpan, overlaps, type Span } from '../span.js';
import { type Document, spanOfWords, type Tree, type Word } from '../syntax/index.js';
import type { Candidate } from './candidate.js';
import { phraseOf } from './phrases.js';
import type { Chosen } from './select.js';

/** Hundredths of a logit that one candidate's rules or model speak for it with. */
const sumOf = ({ evidence }: Candidate): number => evidence.reduce((sum, { weight }) => sum + weight, 0);
const clip = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** A margin of the role model in steps, −12 … 12: what is half as clear again is one step more. */
function stepsOf(margin: number): number {
  let steps = 0;
  for (let bound = 128; bound <= Math.abs(margin) && steps < 12; bound *= 1.5) steps++;
  return margin < 0 ? -steps : steps;
}

/** What is seen of an attribution, by part. */
export interface AttributionSigns {
  readonly content: readonly Sign[];
  readonly speaker: readonly Sign[];
}

/** What the parts of an attribution are weighed by. */
export interface AttributionFits {
  readonly content: PartFit;
  readonly speaker: PartFit;
}

const SHIPPED: AttributionFits = { content: CONTENT_FIT, speaker: SPEAKER_FIT };

/** Judges an attribution. */
export function judgeAttribution(document: Document, chosen: Chosen, fits: AttributionFits = SHIPPED): JudgedRecord {
  const { content, speaker } = attributionSigns(document, chosen);
  return joinParts([judge('content', fits.content, content), judge('speaker', fits.speaker, speaker)]);
}

/** What is seen of an attribution. Bounded: looks at its own sentence, its source and the ends of its content. */
export function attributionSigns(document: Document, { candidate, preferredTo }: Chosen): AttributionSigns {
  const tree = document.trees[candidate.sentence] as Tree;
  const section = document.sentences[candidate.sentence]?.section ?? 'body';
  const own = sumOf(candidate) / 100;
  const shared: Sign[] = [
    candidate.tier === 'model'
      ? { sign: 'model', words: `how the words around the cue read ${verdict(own)}`, amount: clip(own, -3, 5) }
      : { sign: 'rules-alone', words: `grammar alone (${candidate.rule})` },
    ...when(
      tree.words.length > 25,
      'long-sentence',
      `sentence of ${tree.words.length} words`,
      clip((tree.words.length - 25) / 10, 0, 4),
    ),
    {
      sign: 'tree',
      words: `sentence parsed ${tree.confidence >= 0.85 ? 'easily' : 'with doubts'}`,
      amount: clip((tree.confidence - 0.85) * 10, -3, 1),
    },
    ...when(section === 'headline' || section === 'standfirst', section, `in the ${section}`),
  ];
  return {
    content: [...shared, ...contentSigns(document, tree, candidate, preferredTo)],
    speaker: [...shared, ...speakerSigns(document, candidate, preferredTo)],
  };
}

function when(holds: boolean, sign: string, words: string, amount = 1): readonly Sign[] {
  return holds ? [{ sign, words, amount }] : [];
}

function verdict(logit: number): string {
  return logit >= 2
    ? '(very much like an attribution)'
    : logit >= 0
      ? '(like an attribution)'
      : '(hardly like an attribution)';
}

function contentSigns(
  document: Document,
  tree: Tree,
  candidate: Candidate,
  preferredTo: readonly Candidate[],
): readonly Sign[] {
  const { content, form, rule, clarity, cue } = candidate;
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
  const quoted = quotedShare(document, content, length);
  const [first, last] = [content[0] as Span, content.at(-1) as Span];
  const beyond = first.start < (tree.words[0] as Word).start || last.end > (tree.words.at(-1) as Word).end;
  const rival = preferredTo.find((other) => other.tier === 'model');
  return [
    ...when(quoted > 0.9, 'quoted', 'content stands in quotation marks'),
    ...when(quoted > 0 && quoted <= 0.9, 'part-quoted', 'content stands in quotation marks in part'),
    ...when(form === 'phrase', 'phrase', 'content is a phrase, not a clause'),
    ...when(length < 20, 'short', 'short content'),
    ...when(length > 250, 'long', 'long content'),
    ...when(content.length > 1, 'pieces', `content in ${content.length} pieces`),
    ...when(beyond, 'beyond', 'content reaches into other sentences'),
    ...when(/^(?:noun|adjective)-/u.test(rule), 'nominal', 'cue is a noun or an adjective'),
    ...when(rule === 'learnt-cue', 'learnt', 'cue and content in no known construction'),
    ...when(cue === null, 'no-cue', 'no cue'),
    ...(clarity
      ? [
          { sign: 'cue', words: 'how the cue reads', amount: clip(clarity.cueLogit, -3, 6) },
          {
            sign: 'edges',
            words: clarity.contentMargin > 2000 ? 'content has clear edges' : 'content has unclear edges',
            amount: stepsOf(clarity.contentMargin),
          },
        ]
      : []),
    ...(rival
      ? [
          {
            sign: 'rival',
            words: 'the same words could be credited otherwise',
            amount: clip(sumOf(rival) / 100 + 3, 0, 6),
          },
        ]
      : []),
  ];
}

/** Share of the content inside quotation marks. */
function quotedShare({ quotations }: Document, content: readonly Span[], length: number): number {
  let inside = 0;
  for (const { start, end } of content) {
    let reach = start;
    for (let at = Math.max(0, firstAtOrAfter(quotations, start) - 1); at < quotations.length; at++) {
      const { start: open, end: close } = quotations[at] as Document['quotations'][number];
      if (open >= end) break;
      const from = Math.max(reach, open);
      const to = Math.min(close, end);
      if (to > from) inside += to - from;
      reach = Math.max(reach, to);
    }
  }
  return inside / Math.max(1, length);
}

function speakerSigns(document: Document, candidate: Candidate, preferredTo: readonly Candidate[]): readonly Sign[] {
  const { mention, cue, clarity, speaksOnFrom } = candidate;
  if (!mention) {
    const passed = preferredTo.some((other) => other.mention !== null);
    return [
      ...when(speaksOnFrom === undefined, 'nobody', 'speaker: nobody is named'),
      ...when(passed, 'nobody-passed', 'speaker: another reading names one'),
      ...when(clarity?.otherSource !== undefined, 'grammar-differs', 'speaker: the grammar names one'),
      ...nearness(clarity?.rival?.deficit, 'rival-to-nobody'),
    ];
  }
  const { tree, word } = wordsAt(document, candidate.sentence, mention);
  const between = cue ? (mention.end <= cue.start ? cue.start - mention.end : mention.start - cue.end) : 0;
  const isSubject =
    word !== undefined && tree !== undefined && word.head === candidate.cueHead && word.label.startsWith('nsubj');
  const others = preferredTo.filter((other) => other.mention && !overlaps(other.mention, mention)).length;
  return [
    ...when(word?.tag === 'PROPN', 'name', 'speaker: a name'),
    ...when(word?.tag === 'PRON' && !word.fineTag.startsWith('W'), 'pronoun', 'speaker: a pronoun'),
    ...when(word?.fineTag.startsWith('W') === true, 'relative', 'speaker: a relative pronoun'),
    ...when(isSubject, 'subject', 'speaker: subject of the cue'),
    ...when(mention.end - mention.start > 60, 'long-source', 'speaker: a long phrase'),
    ...when(between > 25, 'far', 'speaker: far from the cue', clip(between / 50, 0.5, 4)),
    ...when(cue !== null && mention.start > cue.start, 'behind', 'speaker: behind the cue'),
    ...when(clarity?.otherSource !== undefined, 'grammar-differs', 'speaker: the grammar names another'),
    ...when(others > 0, 'others', `speaker: ${others + 1} candidates`),
    ...(clarity
      ? [
          {
            sign: 'edges',
            words: clarity.sourceMargin > 2000 ? 'speaker: margin large' : 'speaker: margin small',
            amount: stepsOf(clarity.sourceMargin),
          },
        ]
      : []),
    ...nearness(clarity?.rival?.deficit, 'no-rival'),
    ...(word && tree
      ? [
          {
            sign: 'arc',
            words: 'speaker: how clearly it is tied to its clause',
            amount: (tree.sureness[word.index] as number) - 0.9,
          },
        ]
      : []),
  ];
}

function nearness(deficit: number | undefined, sign: string): readonly Sign[] {
  if (deficit === undefined) return [];
  return [
    {
      sign,
      words: deficit < 4000 ? 'speaker: another is near' : 'speaker: no other is near',
      amount: stepsOf(deficit),
    },
  ];
}

/** The word of a span that hangs on a word outside it, with its tree: of the sentence the span begins in. */
function wordsAt(document: Document, cueSentence: number, { start, end }: Span): { tree?: Tree; word?: Word } {
  const own = document.sentences[cueSentence] as Span;
  const sentence =
    own.start <= start && start < own.end
      ? cueSentence
      : Math.max(0, firstAtOrAfter(document.sentences, start + 1) - 1);
  const tree = document.trees[sentence];
  if (!tree) return {};
  const from = firstAtOrAfter(tree.words, start);
  for (let at = from; at < tree.words.length && at < from + 60; at++) {
    const word = tree.words[at] as Word;
    if (word.start >= end) break;
    const head = tree.words[word.head];
    if (!head || head.start < start || head.start >= end) return { tree, word };
  }
  return { tree };
}

/** What else was considered: other speakers, other contents. */
export function runnersUpOf(document: Document, { candidate, preferredTo }: Chosen): readonly RunnerUp[] {
  const { input } = document;
  const found: RunnerUp[] = [];
  const taken: Span[] = candidate.mention ? [candidate.mention] : [];
  const add = (part: RunnerUp['part'], span: Span, reason: string): void => {
    if (taken.some((other) => overlaps(other, span))) return;
    taken.push(span);
    found.push({ part, span: makeSpan(input, span.start, span.end), reason });
  };
  const { clarity } = candidate;
  if (clarity?.otherSource) add('speaker', clarity.otherSource, 'the grammar alone would credit this one');
  for (const other of preferredTo)
    if (other.mention)
      add(
        'speaker',
        other.mention,
        `another reading, weaker by ${((sumOf(candidate) - sumOf(other)) / 100).toFixed(1)}`,
      );
  if (clarity?.rival) {
    const tree = document.trees[clarity.rival.sentence] as Tree;
    const word = tree.words[clarity.rival.word] as Word;
    if (['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ'].includes(word.tag)) {
      const { first, last } = phraseOf(tree, nounOver(tree, word), {
        first: candidate.cueHead,
        last: candidate.cueHead,
      });
      add(
        'speaker',
        spanOfWords(input, tree, first, last),
        `reads less like the speaker, by a ${clarity.rival.deficit < 4000 ? 'small' : 'large'} margin`,
      );
    }
  }
  return found;
}

/** The noun whose phrase a word begins. */
function nounOver(tree: Tree, word: Word): number {
  const head = tree.words[word.head];
  return head && ['det', 'amod', 'compound', 'nmod:poss'].includes(word.label) && head.index > word.index
    ? head.index
    : word.index;
}
