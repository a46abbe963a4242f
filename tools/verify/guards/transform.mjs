/** Jest's transformer for the mutation run: swc as everywhere, after the mutants were put in where guards are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import swcJest from '@swc/jest';
import { mutate } from './mutate.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const swc = swcJest.createTransformer();
const own = ['conditions.mjs', 'exempt.mjs', 'mutate.mjs', 'names.mjs', 'sql.mjs', 'transform.mjs']
  .map((file) => readFileSync(join(here, file), 'utf8'))
  .join('');

/** Where guards are: the platform's own, and every server room as far as requests reach it. */
const guarded = /^libs\/(?:platform\/src\/(?:auth|context)|[a-z]+\/server\/src)\//;
const elsewhere = /\/(?:jobs|seeding|migrations|__\w+__)\/|\.(?:spec|int-spec|fixture)\.ts$/;

function prepared(text, path) {
  const file = relative(root, path).replaceAll('\\', '/');
  if (!guarded.test(file) || elsewhere.test(file)) return text;
  const { code, mutants } = mutate(text, file);
  return mutants.length === 0 ? text : `${code}\nglobalThis.mutants?.push(...${JSON.stringify(mutants)});\n`;
}

export default {
  canInstrument: false,
  getCacheKey(text, path, options) {
    return createHash('sha256')
      .update(own)
      .update(swc.getCacheKey(text, path, options))
      .digest('hex')
      .slice(0, 32);
  },
  process: (text, path, options) => swc.process(prepared(text, path), path, options),
  processAsync: (text, path, options) => swc.processAsync(prepared(text, path), path, options),
};
