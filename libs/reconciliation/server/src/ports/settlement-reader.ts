import type { FileFault, SettlementFile } from '../domain/settlement-file.js';

/** A question for the file of a day. */
export interface FileRequest {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Port: how a partner tells what it took and gave back on a day. One for each way to pay whose money comes through somebody else. */
export abstract class SettlementReader {
  abstract readonly way: string;
  /** `file`: the partner has the money until it settles · `bank`: the money is in our account already. */
  abstract readonly kind: 'file' | 'bank';
  /** Whose file it has to be: our terminal, partner or account there; undefined where the way is not connected. */
  abstract get merchant(): string | undefined;
  /** How it is asked for its file; undefined where somebody has to send it. */
  abstract request(day: string): FileRequest | undefined;
  /** Reads strictly. @returns the file, or its faults by line */
  abstract read(content: string): SettlementFile | readonly FileFault[];
  /** What is kept of a file that reads well. */
  kept(content: string): string {
    return content;
  }
}

/** Every reader, connected or not. */
export const SETTLEMENT_READERS = Symbol('settlement readers');
