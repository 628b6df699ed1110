/** Explanations: why a record was found and what its confidence rests on. Types only. */

/** One piece of evidence and what it counted for. */
export interface Evidence {
  /** What was seen, in words ("speech verb with a clause"). */
  readonly name: string;
  /** Hundredths of a logit, an integer; above 0 speaks for the record. */
  readonly weight: number;
}

/** Present on every record that was read under `explain: true`. */
export interface Explanation {
  /** Ids of the rules that found it, in the order they ran. */
  readonly rules: readonly string[];
  /** What its confidence rests on. */
  readonly evidence: readonly Evidence[];
}
