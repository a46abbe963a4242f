import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '@tinhso/platform';
import { DATA_FOLDERS, dumpDatabase, loadDatabase, packFolders, sha256Of, unpackFolders } from './parts.js';

/** What a backup consists of; a part whose hash differs is not loaded. */
export interface Manifest {
  readonly version: 1;
  readonly madeAt: string;
  readonly folders: readonly string[];
  readonly parts: Readonly<Record<'database.sql.gz' | 'files.tar.gz', { readonly sha256: string; readonly bytes: number }>>;
}

const DATABASE = 'database.sql.gz';
const FILES = 'files.tar.gz';
const MANIFEST = 'manifest.json';

/**
 * Backs database and files up into a new folder while the product runs. The database comes first: a file that a row names is there,
 * a file too many does no harm. Keys stand in no backup (FIELD_KEYS, KEYSTORE_PASSPHRASE): keep them elsewhere.
 * @throws Error when the folder holds something already
 */
export async function backUp(settings: Settings, folder: string, say: (step: string) => void): Promise<Manifest> {
  const target = resolve(folder);
  mkdirSync(target, { recursive: true, mode: 0o700 });
  if (readdirSync(target).length > 0) throw new Error(`${target} is not empty`);
  say('database');
  await dumpDatabase(settings.MIGRATOR_DATABASE_URL ?? settings.DATABASE_URL, join(target, DATABASE));
  say('files');
  const dataDir = resolve(settings.DATA_DIR);
  const folders = DATA_FOLDERS.filter((each) => existsSync(join(dataDir, each)));
  await packFolders(dataDir, folders, join(target, FILES));
  const part = async (name: string) => ({ sha256: await sha256Of(join(target, name)), bytes: statSync(join(target, name)).size });
  const manifest: Manifest = {
    version: 1,
    madeAt: new Date().toISOString(),
    folders,
    parts: { [DATABASE]: await part(DATABASE), [FILES]: await part(FILES) },
  };
  writeFileSync(join(target, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Loads a backup over what is there. @throws Error before anything is changed when a part is missing or altered */
export async function restore(settings: Settings, folder: string, say: (step: string) => void): Promise<Manifest> {
  const source = resolve(folder);
  const manifest = JSON.parse(readFileSync(join(source, MANIFEST), 'utf8')) as Manifest;
  say('checking');
  for (const [name, { sha256 }] of Object.entries(manifest.parts))
    if ((await sha256Of(join(source, name))) !== sha256)
      throw new Error(`${name} is not what the manifest says: the backup was altered or is incomplete`);
  say('database');
  await loadDatabase(settings.MIGRATOR_DATABASE_URL ?? settings.DATABASE_URL, join(source, DATABASE));
  say('files');
  mkdirSync(resolve(settings.DATA_DIR), { recursive: true });
  await unpackFolders(resolve(settings.DATA_DIR), join(source, FILES));
  return manifest;
}
