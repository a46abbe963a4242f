import type { ManagedProcess } from './supervisor.mjs';

export function startProcess(options: {
  name: string;
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd?: string;
  logFile: string;
}): ManagedProcess;
export function stopProcess(process: ManagedProcess, graceMs?: number): Promise<void>;
export function startMark(pid: number): string | undefined;
export function logTail(path: string, lines?: number): string;
