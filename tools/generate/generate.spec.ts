import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addToIndex, generateUseCase } from './use-case.mjs';
import { generateDomain } from './domain.mjs';

const repository = resolve(import.meta.dirname, '../..');

/** A workspace with the real ground floor and libraries, and room for new rooms. */
function emptyWorkspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'tinhso-generate-'));
  for (const name of ['package.json', 'tsconfig.base.json']) cpSync(join(repository, name), join(root, name));
  mkdirSync(join(root, 'libs'));
  mkdirSync(join(root, 'node_modules/@tinhso'), { recursive: true });
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name !== '@tinhso') symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  }
  for (const name of ['kernel', 'platform', 'testing'])
    symlinkSync(join(repository, 'libs', name), join(root, 'node_modules/@tinhso', name));
  return root;
}

/** What tsc says about the generated rooms; empty when they compile. */
function compile(root: string): string {
  const config = {
    extends: './tsconfig.base.json',
    compilerOptions: { types: ['node', 'jest'], typeRoots: ['./node_modules/@types'], preserveSymlinks: true },
    include: ['libs/*/*/src'],
  };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-p', root], { encoding: 'utf8' });
  return stdout;
}

describe('generators', () => {
  const root = emptyWorkspace();
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('make a domain and a use-case that compile', () => {
    expect(generateDomain(root, 'feedback').files).toContain('libs/feedback/server/src/index.ts');
    expect(generateUseCase(root, 'feedback', 'close-ticket').files).toContain('libs/feedback/server/src/use-cases/close-ticket.ts');
    generateUseCase(root, 'feedback', 'open-ticket');
    const index = readFileSync(join(root, 'libs/feedback/server/src/index.ts'), 'utf8');
    expect(index).toContain('const useCases = [CloseTicketUseCase, OpenTicketUseCase];');
    expect(compile(root)).toBe('');
  }, 120_000);

  it('tag the rooms', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'libs/feedback/server/package.json'), 'utf8')) as { nx: { tags: string[] } };
    expect(manifest.nx.tags).toEqual(['domain:feedback', 'kind:server']);
  });

  it('refuse what exists, what has no floor and what is no name', () => {
    expect(() => generateDomain(root, 'feedback')).toThrow('exists already');
    expect(() => generateDomain(root, 'weather')).toThrow('floor');
    expect(() => generateDomain(root, 'Feed Back')).toThrow('lower-case');
    expect(() => generateUseCase(root, 'feedback', 'close-ticket')).toThrow('exists already');
    expect(() => generateUseCase(root, 'payments', 'pay-bill')).toThrow('does not exist');
  });

  it('leave an index without a list of use-cases to a person', () => {
    expect(addToIndex('export {};\n', 'close-ticket')).toBeUndefined();
  });
});
