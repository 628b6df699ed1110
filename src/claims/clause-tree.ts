/**
 * Which words of a sentence head clauses, what each clause is to the one above, and what its subject is.
 *
 * In: a dependency tree. Out: for each word its clause role, or none, and the head of its subject, own or inherited.
 * One pass from the root down, so that conjuncts of conjuncts find their subject in linear time.
 * Not here: the rest of the clause (`frames.ts`), its words (`slots.ts`).
 */
import { childrenOf, FINITE_TAGS, type Tree, type Word } from '../syntax/index.js';

/**
 * What a clause is to the clause above: `relative` and `participle` modify a noun, `infinitive` modifies a noun or
 * names a purpose, `predicate` continues the verb above (xcomp), `adverbial` is a subordinate or participle clause.
 */
export type ClauseRole =
  | 'main'
  | 'complement'
  | 'predicate'
  | 'subject'
  | 'adverbial'
  | 'relative'
  | 'participle'
  | 'infinitive'
  | 'conjunct'
  | 'parataxis';

/** Where a subject comes from. */
export type SubjectOrigin = 'own' | 'antecedent' | 'noun' | 'shared' | 'controlled' | 'none';

/** The clauses of one sentence; every list runs parallel to the words. */
export interface ClauseTree {
  readonly tree: Tree;
  /** What each word heads; undefined for words that head no clause. */
  readonly roles: readonly (ClauseRole | undefined)[];
  /** Head word of the subject; −1 where there is none. */
  readonly subjects: readonly number[];
  /** Where that subject comes from. */
  readonly origins: readonly SubjectOrigin[];
  /** Auxiliaries before each verb, by verb. */
  readonly auxiliaries: ReadonlyMap<number, readonly number[]>;
  /** Heads of clauses under "if", "unless" and the like. */
  readonly conditions: ReadonlySet<number>;
  /** Subordinators that the tree gave to the subject as prepositions ("after | the council voted"), by clause; −1 elsewhere. */
  readonly markers: readonly number[];
  /** The role a conjunct takes over from its first conjunct; a clause's own role elsewhere. */
  readonly standing: readonly (ClauseRole | undefined)[];
}

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'nsubj:outer']);
const PAST_OR_PRESENT: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);
const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);
/** Auxiliaries that open a condition. */
const INVERTED: ReadonlySet<string> = new Set(['had', 'were', 'should']);
const NEVER_CLAUSES: ReadonlySet<string> = new Set([
  ...['amod', 'compound', 'compound:prt', 'aux', 'aux:pass', 'cop', 'case', 'mark', 'det', 'advmod', 'fixed', 'flat'],
  ...['goeswith', 'nummod', 'cc', 'discourse', 'punct', 'nmod:poss', 'vocative', 'reparandum'],
]);
const NOMINAL_PLACES: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'nmod',
  'nmod:unmarked',
  'nsubj',
  'nsubj:pass',
  'appos',
  'list',
]);

/** The children of a word that its clause is read from, found in one pass over the sentence. */
interface Parts {
  /** The subject; of an extraposed clause ("it is clear that …") the "it". */
  readonly subject: number[];
  readonly object: number[];
  readonly copula: number[];
  readonly to: number[];
  /** Subordinator that the tree took for a preposition. */
  readonly marker: number[];
  /** For each word, how many semicolons stand before it: no clause reaches over one. */
  readonly section: number[];
}

/** Reads the clauses of a sentence. Linear. */
export function readClauses(tree: Tree): ClauseTree {
  const parts = partsOf(tree);
  const size = tree.words.length;
  const roles: (ClauseRole | undefined)[] = new Array<ClauseRole | undefined>(size).fill(undefined);
  const standing = [...roles];
  const subjects = new Array<number>(size).fill(-1);
  const origins = new Array<SubjectOrigin>(size).fill('none');
  const order = size > 0 ? [tree.root] : [];
  for (let at = 0; at < order.length; at++) {
    const head = order[at] as number;
    for (const child of tree.children[head] ?? []) order.push(child);
    const role = roleOf(tree, head, parts, roles);
    if (!role) continue;
    roles[head] = role;
    const above = (tree.words[head] as Word).head;
    standing[head] = role === 'conjunct' && above >= 0 ? standing[above] : role;
    const [subject, origin] = subjectFor(tree, head, parts, { roles, standing, subjects });
    subjects[head] = subject;
    origins[head] = subject < 0 ? 'none' : origin;
  }
  return { tree, roles, standing, subjects, origins, markers: parts.marker, ...markersOf(tree) };
}

/** Auxiliaries and conditions, gathered in one pass: a head may have any number of conjuncts that ask for them. */
function markersOf(tree: Tree): Pick<ClauseTree, 'auxiliaries' | 'conditions'> {
  const auxiliaries = new Map<number, number[]>();
  const conditions = new Set<number>();
  for (const { index, head, label, lower } of tree.words) {
    if (label === 'mark' && CONDITIONS.has(lower)) conditions.add(head);
    // "Had the alarm | sounded, they would have escaped"
    if (
      index === 0 &&
      (label === 'aux' || label === 'cop') &&
      INVERTED.has(lower) &&
      tree.words[head]?.label === 'advcl'
    )
      conditions.add(head);
    if ((label !== 'aux' && label !== 'aux:pass') || index > head) continue;
    const list = auxiliaries.get(head);
    if (list) list.push(index);
    else auxiliaries.set(head, [index]);
  }
  return { auxiliaries, conditions };
}

function partsOf(tree: Tree): Parts {
  const none = (): number[] => new Array<number>(tree.words.length).fill(-1);
  const parts: Parts = { subject: none(), object: none(), copula: none(), to: none(), marker: none(), section: none() };
  let semicolons = 0;
  for (const { index, head, label, lower, text, tag } of tree.words) {
    if (text === ';') semicolons++;
    parts.section[index] = semicolons;
    if (head < 0) continue;
    const isExtraposed = label.startsWith('csubj') && index > head;
    if (
      SUBJECTS.has(label) &&
      !isExtraposed &&
      !isAside(tree, index) &&
      (parts.subject[head] === -1 || (index < head && isParted(tree, parts.subject[head] as number, index)))
    )
      parts.subject[head] = index;
    else if (label === 'expl' && lower === 'it' && parts.subject[head] === -1) parts.subject[head] = index;
    // No verb has a noun for an attribute: "the Taliban | lost control" with the name as compound is subject and verb.
    else if (label === 'compound' && index < head && parts.subject[head] === -1 && isFiniteForm(tree, head))
      parts.subject[head] = index;
    else if (label === 'obj' && parts.object[head] === -1) parts.object[head] = index;
    else if (label === 'cop') parts.copula[head] = index;
    else if (lower === 'to' && (label === 'mark' || (label === 'aux' && tag === 'PART'))) parts.to[head] = index;
  }
  for (const { index, tag } of tree.words) if (tag === 'VERB' || tag === 'AUX') findMarker(tree, index, parts);
  return parts;
}

/**
 * "after the council voted", "since the thefts were found": where the tree reads a preposition with its noun and hangs
 * the finite verb right behind elsewhere, the noun is its subject.
 */
function findMarker(tree: Tree, verb: number, parts: Parts): void {
  const { label, fineTag } = tree.words[verb] as Word;
  const subject = parts.subject[verb] as number;
  // A participle with an object is a past tense ("after the lake burst its banks").
  const isPast = label === 'acl' && fineTag === 'VBN' && parts.object[verb] !== -1;
  if (!/^(?:acl|advcl|conj)$/u.test(label) || !(isPast || isFinite(tree, verb))) return;
  const isUnmarked = label === 'advcl' && childrenOf(tree, verb, 'mark').length === 0;
  if (subject !== -1 && (!isUnmarked || markerOf(tree, subject) >= 0)) {
    const marker = markerOf(tree, subject);
    if (marker >= 0 && subject < verb) parts.marker[verb] = marker;
    return;
  }
  const group = childrenOf(tree, verb, 'aux', 'aux:pass', 'cop').filter((word) => word < verb);
  let at = (group[0] ?? verb) - 1;
  for (let step = 0; step < MOST_CLIMBED && at >= 0 && at < verb; step++) {
    const { tag, head } = tree.words[at] as Word;
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'PRON' && tag !== 'NUM') return;
    const marker = markerOf(tree, at);
    if (marker >= 0) {
      parts.subject[verb] = at;
      parts.marker[verb] = marker;
      return;
    }
    at = head;
  }
}

/** How far up a noun phrase its preposition is looked for. */
const MOST_CLIMBED = 6;
/** Prepositions that are subordinators too. */
const SUBORDINATING: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till', 'as']);

function markerOf(tree: Tree, noun: number): number {
  const first = (tree.children[noun] ?? [])[0];
  if (first === undefined || first > noun || first !== tree.first[noun]) return -1;
  const { label, lower } = tree.words[first] as Word;
  return label === 'case' && SUBORDINATING.has(lower) ? first : -1;
}

/**
 * Of two subjects the one next to the verb counts where something parts them ("The problem is that prices rose", "It is
 * unsafe, the mayor said"); else the first, which holds the other ("Gains in the west and Ohio may prove …").
 */
function isParted(tree: Tree, first: number, second: number): boolean {
  for (let at = first + 1; at < Math.min(second, first + 12); at++) {
    if (['PUNCT', 'SCONJ', 'AUX', 'VERB'].includes((tree.words[at] as Word).tag)) return true;
  }
  return second - first > 12;
}

function isFiniteForm(tree: Tree, index: number): boolean {
  const { tag, fineTag } = tree.words[index] as Word;
  return tag === 'VERB' && PAST_OR_PRESENT.has(fineTag);
}

function roleOf(
  tree: Tree,
  index: number,
  parts: Parts,
  roles: readonly (ClauseRole | undefined)[],
): ClauseRole | undefined {
  const { tag, label, head, fineTag } = tree.words[index] as Word;
  const isVerbal = tag === 'VERB' || tag === 'AUX' || parts.copula[index] !== -1;
  if (!isVerbal || NEVER_CLAUSES.has(label)) return undefined;
  const hasSubject = parts.subject[index] !== -1;
  if (parts.marker[index] !== -1) return 'adverbial';
  if (hasSubject && head >= 0 && label !== 'conj' && parts.section[index] !== parts.section[head]) return 'parataxis';
  if (NOMINAL_PLACES.has(label)) return hasSubject && parts.copula[index] === -1 ? 'complement' : undefined;
  if (label === 'conj') {
    const first = roles[head];
    return first || (hasSubject && head === tree.root) ? 'conjunct' : hasSubject ? 'complement' : undefined;
  }
  const isInfinitive = parts.to[index] !== -1 && !hasSubject;
  if (label === 'acl:relcl') return 'relative';
  if (
    label === 'acl' &&
    !hasSubject &&
    PAST_OR_PRESENT.has(fineTag) &&
    tree.words[nounPhraseTop(tree, index)]?.head === -1
  )
    return 'main';
  if (label === 'acl') return isInfinitive ? 'infinitive' : hasSubject ? 'complement' : 'participle';
  if (label.startsWith('advcl')) return isInfinitive ? 'infinitive' : 'adverbial';
  if (label === 'xcomp') return 'predicate';
  if (label === 'ccomp') return 'complement';
  if (label.startsWith('csubj')) return 'subject';
  if (label === 'parataxis') return 'parataxis';
  return label === 'root' ? 'main' : hasSubject ? 'parataxis' : undefined;
}

/** "which engineers | say is unsafe": a verb in its present tense with a subject of its own is no subject. */
function isAside(tree: Tree, index: number): boolean {
  return isFiniteForm(tree, index) && childrenOf(tree, index, 'nsubj').length > 0 && !hasMark(tree, index);
}

function hasMark(tree: Tree, index: number): boolean {
  return childrenOf(tree, index, 'mark').length > 0;
}

interface Found {
  readonly roles: readonly (ClauseRole | undefined)[];
  readonly standing: readonly (ClauseRole | undefined)[];
  readonly subjects: readonly number[];
}

function subjectFor(
  tree: Tree,
  index: number,
  parts: Parts,
  { roles, standing, subjects }: Found,
): readonly [number, SubjectOrigin] {
  const own = parts.subject[index] as number;
  const noun = (tree.words[antecedentClause(tree, index, roles)] as Word).head;
  const above = (tree.words[index] as Word).head;
  const role = roles[index] as ClauseRole;
  const place = standing[index] ?? role;
  if (own !== -1) {
    const isRelative =
      RELATIVE_PRONOUNS.has((tree.words[own] as Word).lower) &&
      own < index &&
      (tree.words[own] as Word).fineTag.startsWith('W');
    if (place === 'relative' && isRelative && noun >= 0) return [noun, 'antecedent'];
    // "which analysts believe fell": the pronoun belongs to the clause inside.
    if (place === 'complement' && isRelative && roles[above] === 'relative')
      return [(tree.words[above] as Word).head, 'antecedent'];
    // A relative clause that lost its place in the tree.
    const before = isRelative && place !== 'relative' ? nounBefore(tree, own) : -1;
    return before >= 0 ? [before, 'antecedent'] : [own, 'own'];
  }
  if (above < 0) return [-1, 'none'];
  const relativised = antecedentOfSaying(tree, index);
  if (relativised >= 0) return [relativised, 'antecedent'];
  if (role === 'conjunct') return [subjects[above] as number, 'shared'];
  if (role === 'relative') return [above, 'antecedent'];
  if (role === 'participle') return [above, 'noun'];
  if ((tree.words[index] as Word).label === 'acl' && role === 'main') return [nounPhraseTop(tree, index), 'own'];
  if (role === 'complement' && roles[above] === 'relative' && parts.to[index] === -1 && isFinite(tree, index)) {
    return [(tree.words[above] as Word).head, 'antecedent'];
  }
  if (role === 'predicate') {
    const object = parts.object[above] as number;
    if (object !== -1 && object < index && !RELATIVE_PRONOUNS.has((tree.words[object] as Word).lower))
      return [object, 'controlled'];
  }
  if (role === 'infinitive' && roles[above] === undefined) return [-1, 'none'];
  const clause = nearestClause(tree, above, roles);
  return clause < 0 ? [-1, 'none'] : [subjects[clause] as number, 'controlled'];
}

/**
 * The noun phrase before a verb that was taken for its attribute: "Unemployment in the town | rose" is a clause, since
 * no form of tense can be an attribute.
 */
function nounPhraseTop(tree: Tree, verb: number): number {
  let at = (tree.words[verb] as Word).head;
  for (let step = 0; step < 8; step++) {
    const { label, head } = tree.words[at] as Word;
    if (head < 0 || head > at || !/^(?:nmod|appos|compound|conj|nummod)/u.test(label)) return at;
    at = head;
  }
  return at;
}

/**
 * "the guns which experts say | were sold": what follows the saying is said of the guns. Parsers often hang it elsewhere,
 * so the words are looked at: a finite verb without subject right behind the verb of a relative clause.
 */
function antecedentOfSaying(tree: Tree, index: number): number {
  if (!isFinite(tree, index)) return -1;
  const auxiliaries = childrenOf(tree, index, 'aux', 'aux:pass', 'cop');
  const before = tree.words[Math.min(index, auxiliaries[0] ?? index) - 1];
  if (before?.label !== 'acl:relcl' || before.tag !== 'VERB' || before.head < 0) return -1;
  const opening = tree.words[tree.first[before.index] as number];
  return opening && RELATIVE_PRONOUNS.has(opening.lower) ? before.head : -1;
}

/** The noun right before a word, a comma or dash between them aside; −1 where there is none. */
function nounBefore(tree: Tree, index: number): number {
  const at = tree.words[index - 1]?.tag === 'PUNCT' ? index - 2 : index - 1;
  const tag = tree.words[at]?.tag;
  return tag === 'NOUN' || tag === 'PROPN' ? at : -1;
}

/** The relative clause that a conjunct continues; the clause itself elsewhere. Bounded: further conjuncts hang on the first. */
function antecedentClause(tree: Tree, index: number, roles: readonly (ClauseRole | undefined)[]): number {
  let at = index;
  for (let step = 0; step < 8 && roles[at] === 'conjunct'; step++) {
    const { head } = tree.words[at] as Word;
    if (head < 0) return at;
    at = head;
  }
  return at;
}

/** The word itself where it heads a clause, else the nearest clause above within reach; −1 where there is none. */
function nearestClause(tree: Tree, index: number, roles: readonly (ClauseRole | undefined)[]): number {
  let at = index;
  for (let step = 0; step < 8 && at >= 0; step++) {
    if (roles[at]) return at;
    at = (tree.words[at] as Word).head;
  }
  return -1;
}

/** Has the clause a verb form that shows tense (its own or an auxiliary's)? */
export function isFinite(tree: Tree, index: number): boolean {
  const { fineTag } = tree.words[index] as Word;
  if (FINITE_TAGS.has(fineTag)) return true;
  return (tree.children[index] ?? []).some((child) => {
    const { label, fineTag: form } = tree.words[child] as Word;
    return (label === 'aux' || label === 'aux:pass' || label === 'cop') && FINITE_TAGS.has(form);
  });
}
