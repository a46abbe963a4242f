import type { Anchor } from './anchor.js';
import { chainHash, GENESIS, type ChainedEntry, type Head } from './chain.js';

/** First place where the log does not hold. */
export interface ChainFault {
  readonly position: number;
  /** `-` where the row itself is gone. */
  readonly entryId: string;
  readonly reason: string;
}

/** A seal with the entry it names, if that is there. */
export interface SealedRow {
  readonly position: number;
  readonly entryId: string;
  readonly hash: Uint8Array;
  readonly entry: ChainedEntry | undefined;
}

export interface SignedHead extends Head {
  readonly signature: Uint8Array;
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Walks the chain from its beginning and stops at the first fault. Pure: rows are handed in, in order of position. */
export class ChainCheck {
  private hash: Uint8Array = GENESIS;
  private headPosition = 0;
  position = 0;

  /**
   * @param isGenuine whether a head bears our signature
   * @param anchors heads written down outside the database, by position
   */
  constructor(
    private readonly isGenuine: (head: Head, signature: Uint8Array) => boolean,
    private readonly anchors: ReadonlyMap<number, Anchor>,
  ) {}

  /** Takes the next row, with the head signed at its position if there is one. */
  take(row: SealedRow, head: SignedHead | undefined): ChainFault | undefined {
    const fault = (reason: string): ChainFault => ({ position: row.position, entryId: row.entryId, reason });
    if (row.position !== this.position + 1) return this.gap(row.position - 1);
    if (!row.entry) return fault('the entry is missing');
    const hash = chainHash(this.hash, row.entry);
    if (!equal(hash, row.hash)) return fault('the entry was altered, or another stands in its place');
    this.hash = hash;
    this.position = row.position;
    const wrongHead = head && this.headFault(head);
    if (wrongHead) return fault(wrongHead);
    const anchor = this.anchors.get(row.position);
    if (anchor && !equal(anchor.hash, hash))
      return fault(`the chain differs from the head written down on ${anchor.sealedAt.toISOString()}`);
    return undefined;
  }

  /** After the last row. @param beyond position of the last head or anchor that is known */
  end(beyond: number): ChainFault | undefined {
    if (beyond > this.position) return this.gap(beyond);
    if (this.headPosition === this.position) return undefined;
    return { position: this.headPosition + 1, entryId: '-', reason: 'no signed head covers the rows from here on' };
  }

  private headFault(head: SignedHead): string | undefined {
    if (!equal(head.hash, this.hash) || !this.isGenuine(head, head.signature)) return 'the signed head is not genuine';
    if (head.previous !== null && head.previous !== this.headPosition)
      return `the signed head at ${head.previous === 0 ? 'the beginning' : head.previous} was removed, or one was put in`;
    this.headPosition = head.position;
    return undefined;
  }

  private gap(to: number): ChainFault {
    const from = this.position + 1;
    const rows = to === from ? 'the sealed row is missing' : `the sealed rows ${from} to ${to} are missing`;
    return { position: from, entryId: '-', reason: rows };
  }
}
