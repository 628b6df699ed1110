/**
 * Lint: what the compiler does not see. Types are used where they pay (promises, conditions), regexes are checked for
 * backtracking, and `src/` is kept pure: no Node, no clock, no chance, no locale, nothing evaluated from strings.
 */
import { configs as regexpConfigs } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Calls that would make two machines give two answers. */
const IMPURE = [
  { object: 'Math', property: 'random', message: 'The same text must always give the same records.' },
  { object: 'Date', property: 'now', message: 'The same text must always give the same records.' },
  ...['localeCompare', 'toLocaleString', 'toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({
    property,
    message: 'The answer must not depend on the locale of the machine.',
  })),
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'docs/site', 'node_modules'] },
  ...tseslint.configs.recommendedTypeChecked,
  regexpConfigs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.core.json', './tsconfig.web.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // Interfaces of ours hold functions, never objects with a `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'require-unicode-regexp': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/prefer-regexp-exec': 'off',
      // Ranges of letters and marks beyond ASCII are what a reader of text works with.
      'regexp/no-obscure-range': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/node/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'require',
        '__dirname',
        'window',
        'document',
        'navigator',
        'fetch',
        'setTimeout',
        'performance',
        'Date',
        'Intl',
      ],
      'no-restricted-properties': ['error', ...IMPURE],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Only node/ and cli/ may touch Node.' }] },
      ],
    },
  },
  // The web room may wait: for the host's event loop, never for a clock.
  { files: ['src/stream/**'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/cli/**', 'eval/**', 'bench/**', 'training/**', 'examples/**', 'scripts/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  // What only reads texts of ours need not stand every text.
  {
    files: ['test/**', 'training/**', 'eval/**', 'bench/**', 'scripts/**'],
    rules: { 'regexp/no-super-linear-move': 'off', 'regexp/no-super-linear-backtracking': 'off' },
  },
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
