/** `npm run graph [-- --check]`: writes docs/architecture/module-map.md, or says whether it is out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { readPackages, repositoryRoot } from '../workspace/packages.mjs';
import { drawModuleMap } from './draw.mjs';

const path = join(repositoryRoot, 'docs/architecture/module-map.md');
const options = (await prettier.resolveConfig(path)) ?? {};
const wanted = await prettier.format(drawModuleMap(readPackages()), { ...options, filepath: path });
const current = existsSync(path) ? readFileSync(path, 'utf8') : '';

if (!process.argv.includes('--check')) {
  writeFileSync(path, wanted);
  console.log(current === wanted ? 'The module map was up to date.' : 'The module map is written.');
} else if (current !== wanted) {
  console.error('docs/architecture/module-map.md is out of date: run npm run graph.');
  process.exit(1);
} else console.log('The module map is up to date.');
