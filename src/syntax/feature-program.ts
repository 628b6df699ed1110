/**
 * Feature templates as a small program: written as tuples of names, run as two short loops over integers.
 *
 * In: names of atoms and templates over them. Out: feature keys. Several times faster than a call a template; allocates nothing when
 * run. Not here: which atoms there are (`move-features.ts`, `label-features.ts`).
 */
import { KEY_BITS } from '../confidence/index.js';

/** Templates as index pairs: tuple `i` joins two values into value `atoms + i`; a feature is one value. */
export interface FeatureProgram {
  /** Atoms first, written by the caller before each run; then the tuples. */
  readonly values: Int32Array;
  readonly atoms: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly feature: Int32Array;
}

/** Compiles `a`, `a b`, `a (b c)` and `(a b) c`; equal tuples are joined once. */
export function compileTemplates(atoms: readonly string[], templates: readonly string[]): FeatureProgram {
  const numbers = new Map(atoms.map((name, at) => [name, at]));
  const left: number[] = [];
  const right: number[] = [];
  const numberOf = (written: string): number => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const gap = written.startsWith('(') ? written.indexOf(')') + 1 : written.indexOf(' ');
    if (gap <= 0) throw new Error(`no atom is called ${written}`);
    const parts = [written.slice(0, gap), written.slice(gap + 1)].map((part) =>
      numberOf(part.startsWith('(') ? part.slice(1, -1) : part),
    );
    left.push(parts[0] as number);
    right.push(parts[1] as number);
    const number = atoms.length + left.length - 1;
    numbers.set(written, number);
    return number;
  };
  const feature = Int32Array.from(templates, numberOf);
  return {
    values: new Int32Array(atoms.length + left.length),
    atoms: atoms.length,
    left: Int32Array.from(left),
    right: Int32Array.from(right),
    feature,
  };
}

/**
 * Writes the keys of all features; returns how many. The arithmetic is that of `pair` and `key`, written out. Templates are numbered from
 * `first` on: two programs, or two uses of one, need ranges of their own.
 */
export function runProgram(program: FeatureProgram, first: number, out: Int32Array): number {
  const { atoms, feature, left, right, values } = program;
  for (let i = 0; i < left.length; i++) {
    const a = values[left[i] as number] as number;
    values[atoms + i] =
      (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(values[right[i] as number] as number, 0x297a2d39)) | 0;
  }
  for (let i = 0; i < feature.length; i++) {
    let hash = Math.imul((values[feature[i] as number] as number) ^ Math.imul(i + first, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    out[i] = (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
  }
  return feature.length;
}
