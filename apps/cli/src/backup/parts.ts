import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { clientArguments, ended, startFirst } from './programs.js';

/** Folders below DATA_DIR that belong to the product's data; services, logs and the sandbox keep their own. */
export const DATA_FOLDERS = ['files', 'uploads', 'documents', 'keystore', 'exports', 'audit'] as const;

/** The whole database as SQL, one consistent moment, while everything runs. */
export async function dumpDatabase(url: string, target: string): Promise<void> {
  const { args, env, database } = clientArguments(url);
  const options = ['--single-transaction', '--quick', '--hex-blob', '--no-tablespaces', '--skip-comments'];
  const child = await startFirst(['mariadb-dump', 'mysqldump'], [...args, ...options, database], env);
  child.stdin?.end();
  await Promise.all([
    pipeline(child.stdout as NodeJS.ReadableStream, createGzip(), createWriteStream(target, { mode: 0o600 })),
    ended(child, 'mariadb-dump'),
  ]);
}

export async function loadDatabase(url: string, source: string): Promise<void> {
  const { args, env, database } = clientArguments(url);
  const child = await startFirst(['mariadb', 'mysql'], [...args, database], env);
  await Promise.all([pipeline(createReadStream(source), createGunzip(), child.stdin as NodeJS.WritableStream), ended(child, 'mariadb')]);
}

/** GNU tar: "file changed as we read it", which a folder that gains a file does. */
const CHANGED_MEANWHILE = 1;

/**
 * Packs folders below `root` while the product writes to them; `tar` keeps times and modes. A row names a file only once it is whole and
 * a stored file never changes, so what the dump taken before names is complete.
 */
export async function packFolders(root: string, folders: readonly string[], target: string): Promise<void> {
  const child = await startFirst(['tar'], ['--create', '--gzip', '--file', target, '--directory', root, ...folders], process.env);
  await ended(child, 'tar', [CHANGED_MEANWHILE]);
}

export async function unpackFolders(root: string, source: string): Promise<void> {
  const child = await startFirst(['tar'], ['--extract', '--gzip', '--file', source, '--directory', root], process.env);
  await ended(child, 'tar');
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
