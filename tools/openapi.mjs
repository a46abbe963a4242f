/**
 * Writes docs/openapi.json and docs/problems.md from the controllers, and the client types from the document; with --check only compares and exits 1 on drift.
 * The document is made by the cli without any server: nothing is asked of MariaDB or Redis while the routes are read.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const documentFile = join(root, 'docs/openapi.json');
const problemsFile = join(root, 'docs/problems.md');
const typesFile = join(root, 'libs/ui/src/api/generated/schema.ts');

const folder = mkdtempSync(join(tmpdir(), 'tinhso-openapi-'));
const fresh = join(folder, 'openapi.json');
const freshProblems = join(folder, 'problems.md');
try {
  execFileSync(process.execPath, [join(root, 'apps/cli/dist/main.js'), 'openapi', fresh, freshProblems], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: 'mysql://nobody@127.0.0.1:1/none',
      REDIS_URL: 'redis://127.0.0.1:1',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      DATA_DIR: folder,
      APP_ROOT: root,
      TOKEN_KEYS: `doc:${Buffer.alloc(32).toString('base64')}`,
      FIELD_KEYS: `doc:${Buffer.alloc(32).toString('base64')}`,
      KEYSTORE_PASSPHRASE: 'only-for-the-document',
      LOG_LEVEL: 'fatal',
    },
  });
  const document = readFileSync(fresh, 'utf8');
  const problems = readFileSync(freshProblems, 'utf8');
  const header = '// Generated from docs/openapi.json by `npm run openapi`. Do not edit.\n';
  const types = header + astToString(await openapiTS(JSON.parse(document)));
  if (process.argv.includes('--check')) {
    const drifted = [
      [documentFile, document],
      [problemsFile, problems],
      [typesFile, types],
    ].filter(([file, wanted]) => read(file) !== wanted);
    if (drifted.length > 0) {
      console.error(`out of date, run npm run openapi: ${drifted.map(([file]) => file.slice(root.length + 1)).join(', ')}`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(dirname(typesFile), { recursive: true });
    writeFileSync(documentFile, document);
    writeFileSync(problemsFile, problems);
    writeFileSync(typesFile, types);
    console.log(`${Object.keys(JSON.parse(document).paths).length} paths written`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
