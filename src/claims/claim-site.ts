/** Clauses on their way to becoming claims. Types only. */
import type { FoundAttribution } from '../attribution/index.js';
import type { NegationCue } from '../hedging/index.js';
import type { Tree } from '../syntax/index.js';
import type { WordRange } from './clause-span.js';
import type { ClauseTree } from './clause-tree.js';
import type { Clause } from './propositions.js';

/** A clause that is a claim. */
export interface ClaimSite {
  readonly clause: Clause;
  /** Indices of the attributions it came through, outermost first. */
  readonly chain: readonly number[];
  /** It is what its innermost attribution's cue takes, not a part of that. */
  readonly isWholeContent: boolean;
  /** First and last word. */
  readonly range: WordRange;
  /** Id of the rule that made it a claim. */
  readonly rule: string;
  /** Words inside the range that credit it ("The museum, he said, is shut"): the standalone text leaves them out. */
  readonly asides?: readonly WordRange[];
  /** The clause of the crediting verb, which the standalone text keeps where what is credited is no finite clause. */
  readonly crediting?: Crediting | undefined;
}

/** The part of a crediting clause that goes before a claim to make a sentence of it: "The company denied". */
export interface Crediting {
  readonly clause: Clause;
  readonly range: WordRange;
}

/** What is known of a clause before its neighbours are. */
export interface Verdict {
  readonly clause: Clause;
  readonly chain: readonly number[];
  readonly isWholeContent: boolean;
  /** Rule that makes it a claim; undefined where it is none. */
  readonly rule: string | undefined;
  /** It is a question, a condition or a refusal: no claim, however it is read. */
  readonly isOpen: boolean;
  /** It is the frame of an attribution: no claim, but what is joined to it may be one. */
  readonly isFrame: boolean;
  /** "It is likely that …", which credits nobody: a frame that belongs to what follows. */
  readonly isImpersonal: boolean;
}

/** What the verdicts of one sentence are based on. */
export interface SentenceContext {
  readonly tree: Tree;
  readonly clauseTree: ClauseTree;
  readonly found: readonly FoundAttribution[];
  /** Indices of the attributions whose cue stands in the sentence, in text order. */
  readonly cues: readonly number[];
  /** The same by cue head. */
  readonly cueAt: ReadonlyMap<number, number>;
  readonly negations: readonly NegationCue[];
  /** For each word, whether the next full stop after it is a question mark. */
  readonly asked: readonly boolean[];
}
