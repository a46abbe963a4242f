/** Checks Dockerfile, .dockerignore and docker-compose.yml as far as that goes without an engine. Exits with 1 and every fault named. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverOptions } from '../launcher/services/mariadb.mjs';
import { repositoryRoot as root } from '../workspace/packages.mjs';
import { composeFaults } from './compose.mjs';
import { dockerfileFaults } from './dockerfile.mjs';
import { moduleFaults } from './modules.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const exists = (path) => existsSync(join(root, path));
/** apps/api/dist/main.js comes from apps/api/src/main.ts. */
const sourceOf = (built) => exists(built.replace('/dist/', '/src/').replace(/\.js$/, '.ts'));
const settings = ['DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL', 'TOKEN_KEYS', 'FIELD_KEYS', 'KEYSTORE_PASSPHRASE', 'SMS_URL', 'SMTP_URL'];

const ignored = read('.dockerignore').split('\n');
const faults = [
  ...moduleFaults(root),
  ...dockerfileFaults(read('Dockerfile'), { exists, sourceOf }).map((fault) => `Dockerfile: ${fault}`),
  ...['.git', '.data', '**/node_modules', '**/dist', '**/.env*']
    .filter((each) => !ignored.includes(each))
    .map((each) => `.dockerignore: ${each} is missing`),
  ...composeFaults(read('docker-compose.yml'), { exists, sourceOf, databaseOptions: serverOptions, settings }).map(
    (fault) => `docker-compose.yml: ${fault}`,
  ),
];
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Dockerfile and docker-compose.yml are sound.' : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
