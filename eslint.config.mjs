import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundariesConfig } from './tools/lint/boundaries.mjs';
import { noTextInComponents } from './tools/lint/text.mjs';

const root = import.meta.dirname;
const clients = ['apps/{citizen,console}/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}', 'libs/*/{citizen,console}/**/*.{ts,tsx}'];
const tests = ['**/*.{spec,int-spec,e2e,fixture}.{ts,tsx}', '**/__*__/**', 'libs/testing/**', 'apps/e2e/**'];

const sevenDependencies = {
  selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>7]',
  message: 'A constructor with more than seven dependencies does too much: split the class.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.data/**', 'test-results/**', '**/generated/**', 'coverage/**', '.nx/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    name: 'tinhso/typescript',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'tsconfig.client.json'], tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      // Interfaces promise a Promise where an implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Nest modules are classes with nothing but a decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // TypeBox's way: a schema and its static type share one name.
      '@typescript-eslint/no-redeclare': 'off',
      'no-restricted-syntax': ['error', sevenDependencies],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    name: 'tinhso/clients',
    files: clients,
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // React itself awaits no event handler; an async one is in order there.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-syntax': ['error', sevenDependencies, ...noTextInComponents],
    },
  },
  {
    name: 'tinhso/tests',
    files: tests,
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  boundariesConfig(root),
  {
    name: 'tinhso/tools',
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    name: 'tinhso/scripts-for-the-browser',
    files: ['apps/{citizen,console}/public/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } },
  },
  {
    name: 'tinhso/configs',
    files: ['apps/*/vite.config.ts', 'apps/e2e/**/*.config.ts', '*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { project: null } },
    rules: { 'boundaries/dependencies': 'off', 'no-console': 'off' },
  },
);
