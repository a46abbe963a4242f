/** Reads the workspace: every package of the house with its folder, domain and kind. Runs before node_modules exists. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository this tool lies in. */
export const repositoryRoot = resolve(import.meta.dirname, '../..');

const subfolders = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

/** Folders that the `workspaces` patterns of the root package.json name; only a last or inner `*` is understood. */
function expand(root, pattern) {
  let folders = [''];
  for (const part of pattern.split('/')) {
    folders = folders.flatMap((folder) =>
      part === '*' ? subfolders(join(root, folder)).map((name) => join(folder, name)) : [join(folder, part)],
    );
  }
  return folders.filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/**
 * Every workspace package, sorted by folder.
 * @returns {{ name: string, folder: string, domain?: string, kind?: string, dependencies: string[], developmentDependencies: string[] }[]} folder is relative to `root`
 */
export function readPackages(root = repositoryRoot) {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folders = [...new Set(workspaces.flatMap((pattern) => expand(root, pattern)))].sort();
  return folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const tags = manifest.nx?.tags ?? [];
    const tag = (prefix) => tags.find((each) => each.startsWith(prefix))?.slice(prefix.length);
    return {
      name: manifest.name,
      folder,
      domain: tag('domain:'),
      kind: tag('kind:'),
      dependencies: Object.keys(manifest.dependencies ?? {}).sort(),
      developmentDependencies: Object.keys(manifest.devDependencies ?? {}).sort(),
    };
  });
}
