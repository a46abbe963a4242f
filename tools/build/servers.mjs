/** Compiles every package that Node runs: kernel, platform, contracts, server rooms and the server apps. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../workspace/files.mjs';
import { readPackages, repositoryRoot } from '../workspace/packages.mjs';
import { compilePackage } from './compile.mjs';

const kinds = new Set(['kernel', 'platform', 'composition', 'contract', 'server']);
const apps = new Set(['@tinhso/app-api', '@tinhso/app-worker', '@tinhso/app-cli', '@tinhso/app-sandbox', '@tinhso/app-bench']);

/** The packages that run on Node. The testing package is left out: only Jest loads it, from source. */
export const serverPackages = (root = repositoryRoot) =>
  readPackages(root).filter((each) => (kinds.has(each.kind) || apps.has(each.name)) && existsSync(join(root, each.folder, 'src')));

/** @returns {Promise<{ packages: number, written: number, removed: number, hash: string }>} hash changes with any output */
export async function buildServers(root = repositoryRoot) {
  const swc = (await import('@swc/core')).default;
  const { $schema: _schema, ...options } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  const toolHash = hashOf(swc.version, JSON.stringify(options));
  const packages = serverPackages(root);
  const results = [];
  for (const { folder } of packages) {
    results.push(await compilePackage({ root, folder, swc, toolHash, options: { ...options, swcrc: false, configFile: false } }));
  }
  const sum = (key) => results.reduce((total, each) => total + each[key], 0);
  return { packages: packages.length, written: sum('written'), removed: sum('removed'), hash: hashOf(...results.map((each) => each.hash)) };
}
