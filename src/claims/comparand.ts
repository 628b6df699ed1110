/**
 * Comparands: claims in the form in which they can be compared.
 *
 * In: a clause with its tree, its figures and what is known of its claim. Out: senses of the predicate, who did it, to
 * whom, under which circumstances, when, with which figures, and how it is put. Passives, converses ("sold to", "bought by") and verbs of
 * what happens to their subject are turned the one way round. Not here: the comparing (`compare-comparands.ts`).
 */
import { ATTRIBUTION_CUES, SIGNATURES } from '../lexicon/index.js';
import type { Claim, Figure } from '../records/index.js';
import { firstAtOrAfter, overlaps, type Span } from '../span.js';
import type { Tree, Word } from '../syntax/index.js';
import { type Phrase, readPhrase } from './compared-phrases.js';
import { addTimes } from './compared-times.js';
import type { LoosePhrase, PhraseContext } from './phrase-context.js';
import { converseOf, isHappening, nounClass, prepositionClass, sensesOf } from './predicate-relations.js';
import type { Clause } from './propositions.js';
import { fewWith } from './slots.js';

/** A circumstance: a phrase with the class of its preposition, subordinator or role. */
export interface Circumstance extends Phrase {
  readonly marker: string;
}

/** A figure with what it counts. */
export interface ComparedFigure {
  readonly figure: Figure;
  /** Classes of the nouns it counts; empty where it stands alone ("6 percent"). */
  readonly counts: ReadonlySet<string>;
  /** Class of the preposition before a figure that stands alone; empty for "at", "by" and none. */
  readonly marker: string;
  /** The preposition right before it, lower case; empty where there is none. */
  readonly preposition: string;
}

/** A claim that can be compared. */
export interface Comparand {
  /** The words of its predicate. */
  readonly predicate: string;
  readonly senses: readonly string[];
  /** Words before the last verb that change what is said: "plans to", "is safe to". */
  readonly under: readonly string[];
  readonly agent: Phrase | undefined;
  readonly patient: Phrase | undefined;
  readonly circumstances: readonly Circumstance[];
  /** Parts of a date or period by name: "year", "month", "weekday" … */
  readonly times: ReadonlyMap<string, string>;
  readonly figures: readonly ComparedFigure[];
  /** Words that hang nowhere in all this: a tree may be wrong, and what it loses must not be taken for nothing. */
  readonly rest: ReadonlySet<string>;
  readonly isNegated: boolean;
  /** `open` where a modal leaves open whether it is or will be; `able` where it says what can be. */
  readonly mood: 'stated' | 'to come' | 'demanded' | 'open' | 'able';
  /** How weakly it is put: 0 flat … 3 high hedging. */
  readonly weakness: number;
}

/** What a comparand is made from. */
export interface ComparandSource {
  readonly tree: Tree;
  readonly clause: Clause;
  /** The stretch that says it. */
  readonly extent: Span;
  /** The figures of the claim; more than {@link MOST_FIGURES} are cut. */
  readonly figures: readonly Figure[];
  /** Words that hedge: how firmly it is put is compared by itself. */
  readonly hedges: readonly Span[];
  readonly claim: Pick<Claim, 'kind' | 'polarity' | 'tense' | 'hedging'>;
  /** A key that all namings of one entity share; undefined where a word names none. */
  readonly entityAt?: (word: Word) => number | undefined;
}

/** Figures of a claim that are compared. */
const MOST_FIGURES = 12;
/** Complements of a verb that are compared. */
const MOST_COMPLEMENTS = 16;
/** Circumstances of a claim that are compared. */
const MOST_CIRCUMSTANCES = 24;
/** Hedges of a claim that are told from what it says. */
const MOST_HEDGES = 40;
/** Marker of a clause that the verb takes. */
export const CLAUSE = 'clause';
/** Particles that are prepositions as a rule. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['over', 'in', 'on', 'at', 'about', 'through', 'against', 'after']);
/** Markers of who says it: "according to". */
const NOT_SAID: ReadonlySet<string> = new Set(['according']);
const LEVELS = ['none', 'low', 'medium', 'high'];
const FLAT_MARKERS: ReadonlySet<string> = new Set(['', 'in', 'with']);

/** Reads a clause as a comparand. Costs the words of its phrases, a bounded number of each. */
export function comparandOf(source: ComparandSource): Comparand {
  const { tree, clause, claim } = source;
  const { frame } = clause;
  const context: PhraseContext = {
    ...{ tree, skipped: new Set([...frame.verb, ...frame.links]), entityAt: source.entityAt },
    ...{ figures: source.figures.slice(0, MOST_FIGURES), hedges: hedgesIn(source.hedges, clause.span) },
  };
  const builder: Builder = { context, loose: [], figures: [], circumstances: [], visited: new Set() };
  const last = tree.words[frame.last] as Word;
  const isPassive = isPassiveVerb(tree, frame);
  const isNoun = frame.copular && !isPassive && last.tag !== 'ADJ' && last.tag !== 'ADV';
  const verb = frame.existential ? 'exist' : isNoun ? 'be' : phrasalLemma(tree, last);
  const senses = [...new Set([...sensesOf(verb), ...(isPassive ? [last.lower] : [])])];
  const subject = subjectOf(builder, clause, frame.existential ? fewWith(tree, frame.head, 'nsubj')[0] : undefined);
  const roles = complementsOf(builder, frame, isPassive, isNoun);
  const hasObject = roles.object !== undefined;
  const undergoes = isPassive || (frame.copular && !isNoun) || (!hasObject && isHappening(senses));
  const times = drain(builder);
  const plain = {
    agent: undergoes ? roles.agent : subject,
    patient: undergoes ? (subject ?? roles.object) : roles.object,
  };
  const turned = turnedRound(verb, hasObject, plain, builder.circumstances);
  return {
    predicate: clause.predicate.text,
    ...{ senses: turned.senses ?? senses, under: verbsBefore(tree, frame.links) },
    ...{ agent: turned.agent, patient: turned.patient, circumstances: turned.circumstances, times },
    figures: builder.figures,
    rest: restOf(builder, source),
    isNegated: ((claim.polarity === 'negated') !== isDenied(claim, last)) !== isAvoided(tree, frame.links),
    mood: moodOf(tree, claim, frame),
    weakness: LEVELS.indexOf(claim.hedging.level),
  };
}

/** Tags of words that say something by themselves. */
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
/** Words of a claim that are looked at for what was not read. */
const MOST_WORDS = 150;

function restOf({ context, visited }: Builder, { clause, extent }: ComparandSource): ReadonlySet<string> {
  const { tree, skipped, figures, hedges } = context;
  const rest = new Set<string>();
  const first = firstAtOrAfter(tree.words, extent.start);
  for (const word of tree.words.slice(first, first + MOST_WORDS)) {
    if (word.start >= extent.end) break;
    const { index, tag, fineTag, lemma } = word;
    if (visited.has(index) || skipped.has(index) || clause.frame.borrowed.includes(index)) continue;
    if (!TELLING.has(tag) || fineTag.startsWith('W') || fineTag === 'MD') continue;
    if ([...figures.map(({ number }) => number), ...hedges].some((span) => overlaps(span, word))) continue;
    rest.add(nounClass(lemma));
  }
  return rest;
}

/** The hedges of a stretch, of a list sorted by start. */
function hedgesIn(hedges: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstAtOrAfter(hedges, start);
  return hedges.slice(first, first + MOST_HEDGES).filter((hedge) => hedge.start < end);
}

/** The subject; two side by side ("the pump maker Tolvex") name one thing. */
function subjectOf(builder: Builder, { subjectHead, head }: Clause, existing: number | undefined): Phrase | undefined {
  // "There is | no doubt": what there is.
  if (existing !== undefined) return place(builder, existing);
  const subject = subjectHead < 0 ? undefined : place(builder, subjectHead);
  const { tree } = builder.context;
  const name = fewWith(tree, head, 'nsubj').find((child) => child !== subjectHead);
  if (!subject || name === undefined || (tree.words[name] as Word).tag !== 'PROPN') return subject;
  const more = place(builder, name);
  if (!more) return subject;
  return {
    ...subject,
    ...{ heads: new Set([...subject.heads, ...more.heads]), words: new Set([...subject.words, ...more.words]) },
    ...{ isDefinite: true, isOpen: false, text: `${subject.text} ${more.text}` },
  };
}

/** A comparand in the making. */
interface Builder {
  readonly context: PhraseContext;
  /** Phrases with a preposition, wherever they hang: the parser often hangs them on the noun before. */
  readonly loose: LoosePhrase[];
  readonly figures: ComparedFigure[];
  readonly circumstances: Circumstance[];
  /** Words that were read. */
  readonly visited: Set<number>;
}

/** "was fined", "(is) closed", "a bridge built in 1910"; not "has fined". */
function isPassiveVerb(tree: Tree, { last, borrowed }: Clause['frame']): boolean {
  if (fewWith(tree, last, 'nsubj:pass', 'aux:pass').length > 0) return true;
  const { tag, fineTag } = tree.words[last] as Word;
  if (tag === 'VERB' && fewWith(tree, last, 'cop').length > 0) return fineTag !== 'VBG';
  const hasHave = [...fewWith(tree, last, 'aux'), ...borrowed].some(
    (word) => (tree.words[word] as Word).lemma === 'have',
  );
  return fineTag === 'VBN' && !hasHave;
}

/** Reads a phrase, takes its figures and loose phrases; undefined where it is a figure and no more. */
function place(builder: Builder, head: number): Phrase | undefined {
  const { phrase, figures, loose, visited } = readPhrase(builder.context, head);
  for (const word of visited) builder.visited.add(word);
  builder.loose.push(...loose);
  for (const figure of figures) {
    if (builder.figures.some((known) => known.figure === figure)) continue;
    const { of, unit, start, end } = figure;
    // "two tonnes of oil" counts oil; "gave the hospital $2m" does not count the hospital.
    const isCount = unit === null || (of !== null && of.start >= start && of.end <= end);
    const counts = (isCount ? phrase?.heads : undefined) ?? new Set<string>();
    const preposition = prepositionBefore(builder.context.tree, figure);
    const marker = prepositionClass(preposition);
    builder.figures.push({
      ...{ figure, counts, preposition, marker: counts.size > 0 || FLAT_MARKERS.has(marker) ? '' : marker },
    });
  }
  return phrase;
}

/** The preposition right before a figure: "rose | to 5 percent". */
function prepositionBefore(tree: Tree, { start }: Figure): string {
  const word = tree.words[firstAtOrAfter(tree.words, start) - 1];
  return word?.tag === 'ADP' ? word.lower : '';
}

/** Reads the loose phrases, and those that hang on them, as circumstances; gives the times among them. */
function drain(builder: Builder): ReadonlyMap<string, string> {
  const { context, loose, circumstances, visited } = builder;
  const times = new Map<string, string>();
  const seen = new Set<number>();
  for (let at = 0; at < loose.length && at < MOST_CIRCUMSTANCES; at++) {
    const { head, marker } = loose[at] as LoosePhrase;
    if (seen.has(head)) continue;
    seen.add(head);
    const isHedge =
      marker === 'adverb' && context.hedges.some((hedge) => overlaps(hedge, context.tree.words[head] as Word));
    if (isHedge || NOT_SAID.has(marker)) {
      for (const word of readPhrase(context, head).visited) visited.add(word);
      continue;
    }
    if (addTimes(context, head, times, loose, visited)) continue;
    const phrase = place(builder, head);
    if (phrase && phrase.words.size > 0) circumstances.push({ ...phrase, marker });
  }
  return times;
}

/** Sorts what the verb takes into object, agent and the rest. */
function complementsOf(
  builder: Builder,
  { complements, last }: Clause['frame'],
  isPassive: boolean,
  isNoun: boolean,
): { readonly object: Phrase | undefined; readonly agent: Phrase | undefined } {
  const { tree } = builder.context;
  const { loose } = builder;
  let object: Phrase | undefined;
  for (const { kind, head, markers } of complements.slice(0, MOST_COMPLEMENTS)) {
    const lower = tree.words[markers[0] ?? -1]?.lower ?? '';
    if (kind === 'predicative' && head === last) {
      // What somebody is called is no second naming of him.
      if (isNoun) object = place({ ...builder, context: { ...builder.context, entityAt: undefined } }, head);
    } else if (kind === 'predicative' && !object) object = place(builder, head);
    else if (kind === 'clause' || kind === 'infinitive') loose.push({ head, marker: CLAUSE });
    else if (kind === 'object' && !object) object = place(builder, head);
    else if (kind === 'indirect') loose.push({ head, marker: 'to' });
    else if (kind === 'adverb') loose.push({ head, marker: 'adverb' });
    else loose.push({ head, marker: kind === 'time' ? '' : prepositionClass(lower) });
  }
  // "fined two million euros | by a court": the agent may hang on the noun before.
  const by = isPassive ? loose.findIndex(({ head }) => isByPhrase(tree, head)) : -1;
  if (by < 0) return { object, agent: undefined };
  const { head } = loose[by] as LoosePhrase;
  const agent = place(builder, head);
  // "by three hours" is no agent.
  if (agent) loose.splice(by, 1);
  return { object, agent };
}

const isByPhrase = (tree: Tree, head: number): boolean =>
  fewWith(tree, head, 'case').some((child) => (tree.words[child] as Word).lower === 'by');

/** "step down", "call off": the verb with its particle; what is known of the verb alone where that says nothing else. */
function phrasalLemma(tree: Tree, { index, lemma, tag }: Word): string {
  const particle = tag === 'VERB' ? tree.words[fewWith(tree, index, 'compound:prt')[0] ?? -1] : undefined;
  if (!particle) return lemma;
  const phrase = `${lemma} ${particle.lower}`;
  // "resigned over a scandal": a preposition.
  return sensesOf(phrase).length === 1 && PREPOSITIONS.has(particle.lower) ? lemma : phrase;
}

/** Is what is said denied by its source? "rejected the amendment" says itself what it does. */
function isDenied({ kind }: ComparandSource['claim'], { lemma }: Word): boolean {
  return kind === 'denial' && !ATTRIBUTION_CUES.some((cue) => cue.lemmas.includes(lemma) && cue.stance === 'denies');
}

function moodOf(
  tree: Tree,
  { kind, tense, hedging }: ComparandSource['claim'],
  { verb }: Clause['frame'],
): Comparand['mood'] {
  if (kind === 'demand') return 'demanded';
  if (tense === 'future') return 'to come';
  const isModal = verb.some((word) => (tree.words[word] as Word).fineTag === 'MD');
  if (!isModal || tense !== 'present') return 'stated';
  return hedging.level === 'none' ? 'able' : 'open';
}

/** Turns "X was sold to Y" into "Y bought X". */
function turnedRound(
  verb: string,
  hasObject: boolean,
  { agent, patient }: Pick<Comparand, 'agent' | 'patient'>,
  circumstances: readonly Circumstance[],
): Pick<Comparand, 'agent' | 'patient' | 'circumstances'> & { readonly senses?: readonly string[] } {
  const plain = { agent, patient, circumstances };
  const row = converseOf(verb);
  if (!row) return plain;
  if (row.by === 'subject')
    return hasObject ? plain : { agent: undefined, patient: agent ?? patient, circumstances, senses: sensesOf(row.as) };
  const at = circumstances.findIndex(({ marker }) => marker === row.by);
  if (at < 0 && (row.needed || !patient)) return plain;
  const rest = circumstances.filter((_, index) => index !== at);
  const party = circumstances[at];
  // "Adler lost to Fors": without an object, the subject is what the other did it to.
  if (!patient) return { agent: party, patient: agent, circumstances: rest, senses: sensesOf(row.as) };
  const from = agent ? [{ ...agent, marker: 'from' }] : [];
  return { agent: party, patient, circumstances: [...rest, ...from], senses: sensesOf(row.as) };
}

/** Is the last verb said not to have happened by one before it: "refused to", "failed to"? */
function isAvoided(tree: Tree, links: readonly number[]): boolean {
  return (
    links.slice(0, -1).filter((link) => classOf(tree.words[link] as Word) === 'negative-implicative').length % 2 === 1
  );
}

/** The verbs and adjectives before the last verb that leave open whether it happens, or say more of it: "plans to", "is safe to". */
function verbsBefore(tree: Tree, links: readonly number[]): readonly string[] {
  const before = links.slice(0, -1).map((link) => tree.words[link] as Word);
  const kept = before.filter((word) => {
    const { lemma, fineTag } = word;
    const name = classOf(word);
    return fineTag !== 'MD' && !TRANSPARENT.has(lemma) && name !== 'implicative' && name !== 'negative-implicative';
  });
  return kept.map(({ lemma }) => lemma);
}

/** Verbs that only hedge, or only place in time, what follows them; hedging and tense are compared by themselves. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  ...[
    'seem',
    'appear',
    'be',
    'have',
    'go',
    'set',
    'due',
    'likely',
    'expect',
    'think',
    'believe',
    'say',
    'report',
    'happen',
    'prove',
  ],
]);

let classes: ReadonlyMap<string, string> | undefined;

function classOf({ lemma }: Word): string | undefined {
  classes ??= new Map(
    SIGNATURES.flatMap(({ infinitive, lemmas }) => lemmas.map((word) => [word, infinitive] as const)),
  );
  return classes.get(lemma);
}
