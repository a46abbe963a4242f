import type { Steps } from './steps.mjs';

export interface ManagedProcess {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  readonly exited: Promise<{ code: number | null; signal: string | null }>;
  running(): boolean;
  kill(signal: string): void;
}
export class Supervisor {
  constructor(steps: Pick<Steps, 'say'>, onChange?: (supervisor: Supervisor) => void);
  readonly gaveUp: Promise<string>;
  readonly processes: { name: string; pid: number; mark?: string }[];
  watch(process: ManagedProcess, again: () => Promise<ManagedProcess>): void;
  adopt(process: ManagedProcess): void;
  restart(name: string): Promise<void>;
  stopAll(): Promise<void>;
}
