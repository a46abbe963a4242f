/** Where the policies of the operations are declared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../workspace/files.mjs';

/** @returns {Map<string, string>} `file:line` by operation id */
export function placesOfPolicies(root) {
  const places = new Map();
  for (const file of walk(join(root, 'libs')).filter((each) => each.endsWith('.controller.ts')))
    readFileSync(join(root, 'libs', file), 'utf8')
      .split('\n')
      .forEach((line, index) => {
        const id = /\bid: '(\w+)'/.exec(line)?.[1];
        if (id) places.set(id, `libs/${file}:${index + 1}`);
      });
  return places;
}
