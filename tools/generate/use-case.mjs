/** Makes a use-case in a server room, with a test on a real database, and names it in the room's module. */
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Hint } from '../launcher/steps.mjs';
import { syncLock } from '../workspace/lockfile.mjs';
import { readPackages } from '../workspace/packages.mjs';
import { camel, checkName, pascal, sentence } from './names.mjs';

const useCase = (name) => `import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';

export interface ${pascal(name)} {
  /** UUIDv7 of what it is done to. */
  readonly id: string;
}

export interface ${pascal(name)}Result {
  readonly id: string;
  /** The moment of the transaction. */
  readonly at: Date;
}

/** ${sentence(name)}: one command in one transaction. */
@Injectable()
export class ${pascal(name)}UseCase {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** Runs as the actor of \`ctx\`. */
  run(ctx: RequestContext, { id }: ${pascal(name)}): Promise<${pascal(name)}Result> {
    return this.unitOfWork.run(ctx, (tx) => Promise.resolve({ id, at: tx.now }));
  }
}
`;

const spec = (domain, name) => `import { newId } from '@tinhso/kernel';
import { systemContext } from '@tinhso/platform';
import { World } from '@tinhso/testing';
import { ${camel(domain)}Domain, ${pascal(domain)}Module } from '../index.js';
import { ${pascal(name)}UseCase } from './${name}.js';

describe('${sentence(name).toLowerCase()}', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ domains: [${camel(domain)}Domain], api: [${pascal(domain)}Module] });
  });
  afterAll(() => world.close());

  it('answers for what it was asked', async () => {
    const id = newId();
    const { id: answered } = await world.get(${pascal(name)}UseCase).run(systemContext('test'), { id });
    expect(answered).toBe(id);
  });
});
`;

const listPattern = /const useCases(: Type\[\])? = \[([\s\S]*?)\];/;

/** Adds the class to the room's list of use-cases. @returns {string | undefined} the new index, or undefined when it has no such list */
export function addToIndex(index, name) {
  const list = listPattern.exec(index);
  if (!list) return undefined;
  const className = `${pascal(name)}UseCase`;
  const names = [...list[2].split(',').map((each) => each.trim()), className].filter(Boolean);
  const imports = index.lastIndexOf('\nimport ');
  const afterImports = index.indexOf('\n', imports + 1) + 1;
  const withList = index.replace(listPattern, `const useCases = [${names.join(', ')}];`);
  const withImport = `${withList.slice(0, afterImports)}import { ${className} } from './use-cases/${name}.js';\n${withList.slice(afterImports)}`;
  return withImport.replace('import { Module, type Type }', 'import { Module }');
}

/** The packages that the new files import. */
function addDependencies(root, room) {
  const path = join(root, room, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, '@tinhso/platform': '*' };
  manifest.devDependencies = { ...manifest.devDependencies, '@tinhso/testing': '*' };
  if (!manifest.dependencies['@tinhso/kernel']) manifest.devDependencies['@tinhso/kernel'] = '*';
  const sorted = (names) => Object.fromEntries(Object.entries(names).sort(([a], [b]) => a.localeCompare(b, 'en')));
  const { nx, ...rest } = manifest;
  const ordered = { ...rest, dependencies: sorted(manifest.dependencies), devDependencies: sorted(manifest.devDependencies), nx };
  writeFileSync(path, `${JSON.stringify(ordered, null, 2)}\n`);
}

/**
 * @returns {{ files: string[], next: string[] }} what was written, and what a person does next
 * @throws Hint when a name is not one, the room is missing, or the use-case exists
 */
export function generateUseCase(root, domainName, useCaseName) {
  const domain = checkName(domainName, 'domain');
  const name = checkName(useCaseName, 'use-case');
  const room = `libs/${domain}/server`;
  const indexPath = `${room}/src/index.ts`;
  if (!existsSync(join(root, indexPath))) throw new Hint(`${room} does not exist. First: npm run generate -- domain ${domain}`);
  const files = { [`${room}/src/use-cases/${name}.ts`]: useCase(name), [`${room}/src/use-cases/${name}.int-spec.ts`]: spec(domain, name) };
  for (const path of Object.keys(files)) if (existsSync(join(root, path))) throw new Hint(`${path} exists already.`);
  const index = addToIndex(readFileSync(join(root, indexPath), 'utf8'), name);
  if (index) files[indexPath] = index;
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  addDependencies(root, room);
  if (existsSync(join(root, 'package-lock.json'))) syncLock(root, readPackages(root));
  return {
    files: [...Object.keys(files), `${room}/package.json`],
    next: [
      ...(index ? [] : [`add ${pascal(name)}UseCase to the providers in ${indexPath}`]),
      'give it the schemas of its input and answer in the contract room, and its rules in src/domain',
      `npm run test:int -- --only=${room}`,
    ],
  };
}
