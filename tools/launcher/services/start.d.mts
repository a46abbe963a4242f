import type { ManagedProcess } from '../supervisor.mjs';

interface Options {
  way: 'program' | 'docker';
  dataDir: string;
  port: number;
  durability?: 'durable' | 'relaxed';
  onSpawn?: (process: ManagedProcess) => void;
}
export function startDatabase(
  options: Options & { secrets: Record<string, string>; moreOptions?: string[] },
): Promise<{ server: ManagedProcess; urls: Record<'app' | 'migrator' | 'admin', string> }>;
export function startQueueStore(options: Options): Promise<{ server: ManagedProcess; url: string }>;
