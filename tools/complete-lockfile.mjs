/**
 * Adds the lock-file entries of optional packages for other platforms that npm left out, nested by version, so that `npm ci` accepts the lock
 * file on every machine. Run it after each change of package-lock.json: `node tools/complete-lockfile.mjs [--check]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = /(darwin|linux|win32|freebsd|android|openharmony|aix|sunos|openbsd|netbsd)/;
const processors = /(arm64|x64|ia32|ppc64|s390x|riscv64|loong64|mips64el|wasm32|arm)/;

/** Where Node would look for `name` from the package at `path`, nearest first. */
function lookupPlaces(path, name) {
  const places = [];
  let base = path;
  for (;;) {
    places.push(`${base ? `${base}/` : ''}node_modules/${name}`);
    if (!base) return places;
    const cut = base.lastIndexOf('node_modules/');
    base = cut <= 0 ? '' : base.slice(0, cut - 1);
  }
}

/** The platform that a package's name tells, in npm's own fields. */
function platformOf(name) {
  const os = name.match(systems)?.[1];
  const cpu = /gnueabihf|eabi|musleabihf/.test(name) ? 'arm' : name.match(processors)?.[1];
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(os === 'linux' ? { libc: [name.includes('musl') ? 'musl' : 'glibc'] } : {}),
  };
}

/**
 * @param {{ packages: Record<string, object> }} lock a parsed package-lock.json; left as it was
 * @returns {{ lock: object, added: string[] }}
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  const shallowFirst = Object.entries(lock.packages).sort(([a], [b]) => a.split('node_modules/').length - b.split('node_modules/').length);
  for (const [path, parent] of shallowFirst) {
    for (const [name, range] of Object.entries(parent.optionalDependencies ?? {})) {
      if (!systems.test(name) && !name.includes('wasm32')) continue;
      const version = range.replace(/^[\^~]/, '');
      const places = lookupPlaces(path, name);
      const found = places.find((place) => packages[place]);
      if (found && (packages[found].version === version || /^[\^~]/.test(range))) continue;
      const place = found ? (places[places.indexOf(found) - 1] ?? places[0]) : places.at(-1);
      packages[place] = { version, ...(parent.dev ? { dev: true } : {}), optional: true, ...platformOf(name) };
      added.push(place);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added };
}

if (process.argv[1] === import.meta.filename) {
  const path = 'package-lock.json';
  const { lock, added } = completeLock(JSON.parse(readFileSync(path, 'utf8')));
  if (process.argv.includes('--check')) {
    console.log(added.length === 0 ? 'The lock file is complete.' : `Missing from the lock file: ${added.join(', ')}`);
    process.exit(added.length === 0 ? 0 : 1);
  }
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${added.length} entries.`);
}
