/**
 * Writes what is derived from the code into docs: the OpenAPI document, the list of problems, the life of a dossier, the table of rights; and the client types
 * from the document. With --check only compares and exits 1 on drift. No server is asked: the cli only reads the routes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const targets = {
  'openapi.json': join(root, 'docs/openapi.json'),
  'problems.md': join(root, 'docs/problems.md'),
  'dossier-lifecycle.md': join(root, 'docs/architecture/dossier-lifecycle.md'),
  'authorization.md': join(root, 'docs/architecture/authorization.md'),
};
const typesFile = join(root, 'libs/ui/src/api/generated/schema.ts');

function derive(folder) {
  const zeros = Buffer.alloc(32).toString('base64');
  execFileSync(process.execPath, [join(root, 'apps/cli/dist/main.js'), 'reference', folder], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      DATABASE_URL: 'mysql://nobody@127.0.0.1:1/none',
      REDIS_URL: 'redis://127.0.0.1:1',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      DATA_DIR: folder,
      APP_ROOT: root,
      TOKEN_KEYS: `doc:${zeros}`,
      FIELD_KEYS: `doc:${zeros}`,
      KEYSTORE_PASSPHRASE: 'only-for-the-document',
      LOG_LEVEL: 'fatal',
    },
  });
  return Object.keys(targets).map((name) => [targets[name], readFileSync(join(folder, name), 'utf8')]);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tinhso-reference-'));
try {
  const derived = derive(folder);
  const document = JSON.parse(derived[0][1]);
  const types = `// Generated from docs/openapi.json by \`npm run openapi\`. Do not edit.\n${astToString(await openapiTS(document))}`;
  const wanted = [...derived, [typesFile, types]];
  if (process.argv.includes('--check')) {
    const drifted = wanted.filter(([file, text]) => read(file) !== text).map(([file]) => relative(root, file));
    if (drifted.length > 0) {
      console.error(`out of date, run npm run openapi: ${drifted.join(', ')}`);
      process.exitCode = 1;
    }
  } else {
    for (const [file, text] of wanted) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    console.log(`${Object.keys(document.paths).length} paths written`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
