/** Server rooms whose tables say whose a row is must have guards; finding none means that the search is blind there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../workspace/files.mjs';

const ownerColumn = /name: '(?:\w+_)?(?:account|owner|principal|unit)_id'/;

/** @param {{ file?: string }[]} verdicts */
export function roomsWithoutMutants(root, verdicts) {
  const rooms = new Set();
  for (const file of walk(join(root, 'libs'))) {
    const [, domain] = /^(\w+)\/server\/src\/.*\.(?:entity|entities)\.ts$/.exec(file) ?? [];
    if (domain && ownerColumn.test(readFileSync(join(root, 'libs', file), 'utf8'))) rooms.add(domain);
  }
  const seen = new Set(verdicts.map(({ file }) => /^libs\/(\w+)\/server\//.exec(file ?? '')?.[1]));
  return [...rooms].filter((domain) => !seen.has(domain)).map((domain) => `libs/${domain}/server`);
}
