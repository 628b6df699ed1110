/**
 * Feature templates as small programs: written as tuples of names, run as two short loops over integers.
 *
 * In: names of atoms and templates over them. Out: feature keys. Several times faster than a call a template; allocates nothing when
 * run. Not here: which atoms there are (`move-features.ts`, `label-features.ts`).
 */
import { KEY_BITS } from '../../confidence/index.js';

/** Some templates, ready to run. Every tuple joins two values into a third; a feature is one value. */
export interface FeatureProgram {
  /** Atoms first, written by the caller before each run; then the tuples. Shared by the programs of one compilation. */
  readonly values: Int32Array;
  /** The tuples: where the two values stand, and where the joined one goes. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly joined: Int32Array;
  /** Where the value of each feature stands, and the number of its template, mixed. */
  readonly feature: Int32Array;
  readonly salt: Int32Array;
}

interface Collected {
  /** By the place of the joined value. */
  readonly tuples: Map<number, readonly [left: number, right: number]>;
  readonly features: (readonly [value: number, salt: number])[];
}

/**
 * Compiles `a`, `a b`, `a (b c)` and `(a b) c` into one program a group; equal tuples of a group are joined once. Templates are numbered
 * from `first` on: two lists, or two uses of one, need ranges of their own.
 *
 * @param groupOf - The group of a template, by the names of its atoms.
 */
export function compileTemplates<Group extends string>(
  atoms: readonly string[],
  templates: readonly string[],
  first: number,
  groupOf: (atoms: readonly string[]) => Group,
): ReadonlyMap<Group, FeatureProgram> {
  const numbers = new Map(atoms.map((name, at) => [name, at]));
  const groups = new Map<Group, Collected>();
  templates.forEach((template, at) => {
    const name = groupOf(template.replace(/[()]/gu, '').split(' '));
    const group: Collected = groups.get(name) ?? { tuples: new Map(), features: [] };
    groups.set(name, group);
    const numberOf = (written: string): number => {
      const number = numbers.get(written) ?? numbers.size;
      if (number < atoms.length || group.tuples.has(number)) return number;
      const gap = written.startsWith('(') ? written.indexOf(')') + 1 : written.indexOf(' ');
      if (gap <= 0) throw new Error(`no atom is called ${written}`);
      const [left = 0, right = 0] = [written.slice(0, gap), written.slice(gap + 1)].map((part) =>
        numberOf(part.startsWith('(') ? part.slice(1, -1) : part),
      );
      const joined = numbers.get(written) ?? numbers.size;
      numbers.set(written, joined);
      group.tuples.set(joined, [left, right]);
      return joined;
    };
    group.features.push([numberOf(template), Math.imul(at + first, 0x9e3779b1)]);
  });
  const values = new Int32Array(numbers.size);
  return new Map(
    Array.from(groups, ([name, { tuples, features }]): [Group, FeatureProgram] => [
      name,
      {
        values,
        left: Int32Array.from(tuples.values(), ([left]) => left),
        right: Int32Array.from(tuples.values(), ([, right]) => right),
        joined: Int32Array.from(tuples.keys()),
        feature: Int32Array.from(features, ([value]) => value),
        salt: Int32Array.from(features, ([, salt]) => salt),
      },
    ]),
  );
}

/** Writes the keys of all features; returns how many. The arithmetic is that of `pair` and `key`, written out. */
export function runProgram(program: FeatureProgram, out: Int32Array): number {
  const { feature, joined, left, right, salt, values } = program;
  for (let i = 0; i < left.length; i++) {
    const a = values[left[i] as number] as number;
    values[joined[i] as number] =
      (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(values[right[i] as number] as number, 0x297a2d39)) | 0;
  }
  for (let i = 0; i < feature.length; i++) {
    let hash = Math.imul((values[feature[i] as number] as number) ^ (salt[i] as number), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    out[i] = (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
  }
  return feature.length;
}
