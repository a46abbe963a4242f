import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { boundariesConfig } from './boundaries.mjs';

const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } }, boundariesConfig(root)],
});

/** The imports of `source` that are refused in a file at `path`. */
async function refused(path: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${source}';\n`, { filePath: resolve(root, path) });
  return result?.messages.map(({ message }) => message) ?? ['not linted'];
}

const allowed: [string, string][] = [
  ['libs/dossiers/contract/src/x.ts', '@tinhso/kernel'],
  ['libs/dossiers/contract/src/x.ts', '@tinhso/procedures-contract'],
  ['libs/dossiers/contract/src/x.ts', '@sinclair/typebox'],
  ['libs/dossiers/server/src/domain/x.ts', '@tinhso/dossiers-contract'],
  ['libs/dossiers/server/src/domain/x.ts', 'node:crypto'],
  ['libs/dossiers/server/src/use-cases/x.ts', '../domain/y.js'],
  ['libs/dossiers/server/src/use-cases/x.ts', '@tinhso/platform'],
  ['libs/dossiers/server/src/use-cases/x.ts', '@tinhso/signing-contract'],
  ['libs/dossiers/server/src/use-cases/x.ts', '@tinhso/files-server'],
  ['libs/identity/server/src/use-cases/x.ts', '@tinhso/organisations-server'],
  ['libs/dossiers/citizen/src/x.tsx', '@tinhso/dossiers-contract'],
  ['libs/dossiers/citizen/src/x.tsx', '@tinhso/ui'],
  ['libs/dossiers/console/src/x.tsx', '@tinhso/ui/console'],
  ['libs/dossiers/server/src/x.int-spec.ts', '@tinhso/testing'],
  ['libs/composition/src/x.ts', '@tinhso/casework-server'],
  ['apps/api/src/x.ts', '@tinhso/composition'],
  ['apps/citizen/src/x.tsx', '@tinhso/dossiers-citizen'],
  ['apps/console/src/x.tsx', '@tinhso/dossiers-console'],
];

const forbidden: [string, string][] = [
  ['libs/kernel/src/x.ts', '@tinhso/platform'],
  ['libs/kernel/src/x.ts', 'rxjs'],
  ['libs/kernel/src/x.ts', 'node:fs'],
  ['libs/dossiers/contract/src/x.ts', '@nestjs/common'],
  ['libs/dossiers/contract/src/x.ts', 'typeorm'],
  ['libs/dossiers/contract/src/x.ts', 'react'],
  ['libs/dossiers/contract/src/x.ts', 'node:fs'],
  ['libs/dossiers/contract/src/x.ts', '@tinhso/dossiers-server'],
  ['libs/dossiers/server/src/domain/x.ts', '@tinhso/platform'],
  ['libs/dossiers/server/src/domain/x.ts', '@nestjs/common'],
  ['libs/dossiers/server/src/domain/x.ts', '../data/dossier.entity.js'],
  // upward, sideways on one floor, and the wrong way on the ground floor
  ['libs/dossiers/server/src/x.ts', '@tinhso/casework-server'],
  ['libs/signing/server/src/x.ts', '@tinhso/files-server'],
  ['libs/organisations/server/src/x.ts', '@tinhso/identity-server'],
  // past the front door
  ['libs/dossiers/server/src/x.ts', '@tinhso/files-server/src/data/file.entity.js'],
  ['libs/dossiers/server/src/x.ts', '../../../files/server/src/index.js'],
  ['libs/dossiers/server/src/x.ts', '@tinhso/testing'],
  ['libs/dossiers/server/src/x.ts', 'react'],
  ['libs/dossiers/citizen/src/x.tsx', '@tinhso/dossiers-server'],
  ['libs/dossiers/citizen/src/x.tsx', '@tinhso/dossiers-console'],
  ['libs/dossiers/citizen/src/x.tsx', '@tinhso/platform'],
  ['libs/dossiers/citizen/src/x.tsx', 'node:fs'],
  ['libs/dossiers/console/src/x.tsx', '@tinhso/casework-server'],
  ['libs/platform/src/x.ts', '@tinhso/identity-server'],
  ['libs/platform/src/x.ts', '@tinhso/dossiers-contract'],
  ['libs/ui/src/x.ts', '@tinhso/dossiers-contract'],
  ['libs/dossiers/server/src/x.ts', '@tinhso/app-api'],
  ['libs/composition/src/x.ts', '@tinhso/app-worker'],
  ['apps/citizen/src/x.tsx', '@tinhso/dossiers-console'],
  ['apps/console/src/x.tsx', '@tinhso/dossiers-citizen'],
  ['apps/api/src/x.ts', 'react'],
];

describe('import rules', () => {
  it.each(allowed)('%s may import %s', async (path, source) => {
    expect(await refused(path, source)).toEqual([]);
  });

  it.each(forbidden)('%s may not import %s', async (path, source) => {
    expect(await refused(path, source)).not.toEqual([]);
  });

  it('says where the rules are written', async () => {
    expect(await refused('libs/ui/src/x.ts', '@tinhso/dossiers-contract')).toEqual([
      expect.stringContaining('docs/architecture/conventions.md') as string,
    ]);
  });
});
