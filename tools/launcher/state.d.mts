export interface RunState {
  readonly ready: boolean;
  readonly launcher: { readonly pid: number; readonly mark?: string };
  readonly processes: readonly { readonly name: string; readonly pid: number; readonly mark?: string }[];
  readonly urls?: Record<string, string>;
}
export function readState(dataDir: string): RunState | undefined;
export function writeState(dataDir: string, state: RunState): void;
export function runningState(dataDir: string): RunState | undefined;
export function cleanUpAfterCrash(dataDir: string): Promise<number>;
