/** Who may import whom, for eslint-plugin-boundaries. The words are in docs/architecture/conventions.md, the reasons in docs/adr. */
import { join } from 'node:path';
import boundaries from 'eslint-plugin-boundaries';
import { domains, domainsBelow } from './floors.mjs';

const folder = (type, pattern, capture = []) => ({ type, pattern, capture, partialMatch: false });

/** Innermost first: a server room's pure rules are an element of their own inside the room. */
const elements = [
  folder('domain', 'libs/*/server/src/domain', ['domain']),
  folder('contract', 'libs/*/contract', ['domain']),
  folder('server', 'libs/*/server', ['domain']),
  folder('citizen', 'libs/*/citizen', ['domain']),
  folder('console', 'libs/*/console', ['domain']),
  folder('kernel', 'libs/kernel'),
  folder('platform', 'libs/platform'),
  folder('composition', 'libs/composition'),
  folder('ui', 'libs/ui'),
  folder('testing', 'libs/testing'),
  folder('client-app', 'apps/{citizen,console}'),
  folder('app', 'apps/*'),
  folder('tool', 'tools'),
];

const files = [{ category: 'test', pattern: '**/{*.spec.ts,*.spec.tsx,*.int-spec.ts,*.fixture.ts,__*__/**}' }];

const to = (types, more = {}) => ({ to: { element: { type: types, ...more } } });
const allow = (from, types, more) => ({ from: { element: { type: from } }, allow: to(types, more) });
const external = (source) => ({ to: { module: { origin: 'external', source } } });
const core = { to: { module: { origin: 'core' } } };

/** Libraries that belong to servers alone, and to browsers alone. */
const serverLibraries = ['@nestjs/*', 'typeorm', 'mysql2', 'ioredis', 'bullmq', 'fastify', '@fastify/*', 'nodemailer', 'pino', 'passport*'];
const browserLibraries = ['react', 'react-dom', '@mantine/*', '@tanstack/*', 'wouter', 'react-hook-form'];

/** Own pure rules, and the indexes of server rooms on lower floors. */
const serverPolicies = domains.flatMap((domain) => {
  const from = { element: { type: 'server', captured: { domain } } };
  const below = domainsBelow(domain);
  return [
    { from, allow: to('domain', { captured: { domain } }) },
    ...(below.length > 0 ? [{ from, allow: to('server', { captured: { domain: below } }) }] : []),
  ];
});

const policies = [
  // Libraries and Node itself are open unless said otherwise below.
  { allow: external('*') },
  { allow: external('*/**') },
  { allow: core },

  allow('contract', ['kernel', 'contract']),
  allow('domain', ['kernel', 'contract']),
  allow('platform', ['kernel']),
  allow('server', ['kernel', 'contract', 'platform']),
  ...serverPolicies,
  allow('ui', ['kernel']),
  allow(['citizen', 'console'], ['kernel', 'ui', 'contract']),
  allow('client-app', ['kernel', 'ui', 'contract']),
  { from: { element: { path: 'apps/citizen' } }, allow: to('citizen') },
  { from: { element: { path: 'apps/console' } }, allow: to('console') },
  allow('composition', ['kernel', 'platform', 'contract', 'server']),
  allow('app', ['kernel', 'platform', 'composition', 'contract', 'server']),
  allow('testing', ['kernel', 'platform', 'contract']),
  // Tests put a world together from any server room, and the sandbox.
  {
    from: { file: { categories: 'test' }, element: { type: ['server', 'domain', 'platform', 'composition', 'testing', 'app'] } },
    allow: to(['testing', 'kernel', 'platform', 'contract', 'server', 'composition']),
  },

  // What follows takes back: the last policy that matches decides.
  { from: { element: { type: 'kernel' } }, disallow: [{ to: { module: { origin: ['external', 'core'] } } }] },
  { from: { element: { type: ['contract', 'domain'] } }, disallow: [...serverLibraries, ...browserLibraries].map(external) },
  { from: { element: { type: ['contract', 'ui', 'citizen', 'console', 'client-app'] } }, disallow: [core] },
  { from: { element: { type: ['ui', 'citizen', 'console', 'client-app'] } }, disallow: serverLibraries.map(external) },
  { from: { element: { type: ['platform', 'server', 'composition', 'app'] } }, disallow: browserLibraries.map(external) },
  { from: { file: { categories: 'test' } }, allow: [core, external('*'), external('*/**')] },
];

/** Shared by eslint.config.mjs and by the spec that proves the rules. @param {string} root the repository */
export const boundariesConfig = (root) => ({
  name: 'tinhso/boundaries',
  files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': elements,
    'boundaries/files': files,
    'boundaries/root-path': root,
    'import/resolver': { [join(root, 'tools/lint/resolver.cjs')]: {} },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        message:
          '{{from.element.type}} may not import {{dependency.source}}: see "Who may import whom" in docs/architecture/conventions.md',
        policies,
      },
    ],
    // A room is entered by its front door: what its package.json exports.
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^@tinhso/[^/]+/(src|dist)(/|$)', message: 'Import the package, not a file inside it.' },
          {
            regex: '^(\\.\\./)+(kernel|platform|composition|ui|testing|[a-z]+/(contract|server|citizen|console))/',
            message: 'Import the package by its name.',
          },
          { regex: '^@tinhso/app-', message: 'Nobody imports apps.' },
        ],
      },
    ],
  },
});
