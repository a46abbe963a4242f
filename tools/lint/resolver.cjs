/**
 * Import resolver for eslint-plugin-boundaries: workspace packages resolve to their source by the `source` condition of their exports,
 * relative `.js` imports to the TypeScript file they stand for. Everything else is external.
 */
const fs = require('node:fs');
const path = require('node:path');
const { isBuiltin } = require('node:module');

exports.interfaceVersion = 2;

const root = path.resolve(__dirname, '../..');
const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx', '.mjs'];
const packages = new Map();

/** The linked folder of a workspace package, read once. */
function workspacePackage(name) {
  if (!packages.has(name)) {
    const link = path.join(root, 'node_modules', name);
    const folder = fs.existsSync(link) ? fs.realpathSync(link) : undefined;
    packages.set(name, folder && { folder, exports: JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).exports ?? {} });
  }
  return packages.get(name);
}

function resolvePackage(source) {
  const [scope, room, ...rest] = source.split('/');
  const found = workspacePackage(`${scope}/${room}`);
  if (!found) return undefined;
  const target = found.exports[rest.length === 0 ? '.' : `./${rest.join('/')}`];
  const file = typeof target === 'string' ? target : target?.source;
  // A deep import that the package does not export still lands in the package, so that the rules see and refuse it.
  return path.join(found.folder, file ?? rest.join('/'));
}

function resolveRelative(source, from) {
  const base = path.resolve(path.dirname(from), source.replace(/\?.*$/, ''));
  const bare = base.replace(/\.jsx?$/, '');
  for (const candidate of [...endings.map((ending) => bare + ending), base]) {
    if (fs.existsSync(candidate) && fs.statSync(candidate).isFile()) return candidate;
  }
  return base;
}

exports.resolve = (source, file) => {
  if (isBuiltin(source)) return { found: true, path: null };
  if (source.startsWith('@tinhso/')) {
    const resolved = resolvePackage(source);
    return resolved ? { found: true, path: resolved } : { found: false };
  }
  if (source.startsWith('.')) return { found: true, path: resolveRelative(source, file) };
  return { found: true, path: path.join(root, 'node_modules', source) };
};
