import type { Check } from './checks.js';
import type { AnyObject } from './object.js';
import { rareNeeds } from './rare-things.js';
import { allRows } from './rows/index.js';

/** Every kind of object that these checks need; what is no single operation may need any. */
export function objectKinds(checks: ReadonlyMap<string, Check>): AnyObject[] {
  const rows = [...checks.values()].map(({ row }) => row);
  const asked = rows.some((row) => !row) ? [...allRows().values()] : rows.flatMap((row) => row ?? []);
  return [...new Set([...rareNeeds, ...asked.flatMap(({ of, mustShow, needs }) => [of ?? [], mustShow ?? [], needs ?? []].flat())])];
}
