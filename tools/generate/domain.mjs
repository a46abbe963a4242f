/** Makes the contract and server rooms of a new domain: they compile, carry their tags and wait for their first use-case. */
import { existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { floorOf } from '../lint/floors.mjs';
import { Hint } from '../launcher/steps.mjs';
import { syncLock } from '../workspace/lockfile.mjs';
import { readPackages } from '../workspace/packages.mjs';
import { camel, checkName, pascal, sentence } from './names.mjs';

const manifest = (domain, kind, dependencies) =>
  `${JSON.stringify(
    {
      name: `@tinhso/${domain}-${kind}`,
      version: '0.1.0',
      private: true,
      type: 'module',
      sideEffects: false,
      exports: { '.': { source: './src/index.ts', default: './dist/index.js' } },
      dependencies: Object.fromEntries(dependencies.sort().map((name) => [name, '*'])),
      nx: { tags: [`domain:${domain}`, `kind:${kind}`] },
    },
    null,
    2,
  )}\n`;

const problems = (domain) => `/**
 * Problems (RFC 9457) that a person can meet in ${domain}: code → status and title in both languages. The page that explains each is
 * docs/problems/<code>.md.
 */
export const ${camel(domain)}Problems = {} as const;
`;

const persistence = (domain) => `import { definePersistence } from '@tinhso/platform';

/** Tables of ${domain}: entities, migrations in order of their timestamps, and what the app's database user may do with each table. */
export const ${camel(domain)}Persistence = definePersistence({ domain: '${domain}', entities: [], migrations: [], grants: {} });
`;

const serverIndex = (domain) => `import { Module } from '@nestjs/common';
import { ${camel(domain)}Problems } from '@tinhso/${domain}-contract';
import { defineDomain } from '@tinhso/platform';
import { ${camel(domain)}Persistence } from './data/persistence.js';

export { ${camel(domain)}Persistence } from './data/persistence.js';

/** What all processes agree on about ${domain}: its tables, its problems and the events it listens to. */
export const ${camel(domain)}Domain = defineDomain({ name: '${domain}', persistence: ${camel(domain)}Persistence, problems: ${camel(domain)}Problems });

const useCases = [];

@Module({ providers: [...useCases], exports: [...useCases] })
export class ${pascal(domain)}Module {}
`;

/** Path → content of every file of the new rooms. */
export function domainFiles(domain) {
  return {
    [`libs/${domain}/contract/package.json`]: manifest(domain, 'contract', []),
    [`libs/${domain}/contract/src/index.ts`]: "export * from './problems.js';\n",
    [`libs/${domain}/contract/src/problems.ts`]: problems(domain),
    [`libs/${domain}/server/package.json`]: manifest(domain, 'server', [`@tinhso/${domain}-contract`, '@tinhso/platform']),
    [`libs/${domain}/server/src/index.ts`]: serverIndex(domain)
      .replace('const useCases = [];', 'const useCases: Type[] = [];')
      .replace('import { Module }', 'import { Module, type Type }'),
    [`libs/${domain}/server/src/data/persistence.ts`]: persistence(domain),
  };
}

/** Links the rooms into node_modules as npm would. */
function link(root, domain, kind) {
  const path = join(root, `node_modules/@tinhso/${domain}-${kind}`);
  mkdirSync(dirname(path), { recursive: true });
  if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(relative(dirname(path), join(root, `libs/${domain}/${kind}`)), path);
}

/**
 * @returns {{ files: string[], next: string[] }} what was written, and what a person does next
 * @throws Hint when the name is not one, the domain exists, or it has no floor
 */
export function generateDomain(root, name) {
  const domain = checkName(name, 'domain');
  if (existsSync(join(root, 'libs', domain))) throw new Hint(`libs/${domain} exists already.`);
  if (floorOf(domain) === undefined)
    throw new Hint(`${sentence(domain)} has no floor yet: put it into tools/lint/floors.mjs first, with an ADR that says why there.`);
  const files = domainFiles(domain);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  for (const kind of ['contract', 'server']) link(root, domain, kind);
  if (existsSync(join(root, 'package-lock.json'))) syncLock(root, readPackages(root));
  return {
    files: Object.keys(files),
    next: [
      `npm run generate -- use-case ${domain} <name>`,
      `add ${camel(domain)}Domain to libs/composition/src/domains.ts, and its HTTP and jobs modules to modules.ts when it has them`,
      'npm run graph',
    ],
  };
}
