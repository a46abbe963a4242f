import { readFileSync } from 'node:fs';

/** Pid of a running process of the product under test: api, worker, sandbox, mariadb or redis. */
export function pidOf(name: string): number {
  const file = process.env.E2E_PROCESSES;
  if (!file) throw new Error('E2E_PROCESSES is not set: run `npm run test:e2e`');
  const processes = JSON.parse(readFileSync(file, 'utf8')) as { name: string; pid: number }[];
  const found = processes.find((p) => p.name === name);
  if (!found) throw new Error(`${name} does not run`);
  return found.pid;
}
