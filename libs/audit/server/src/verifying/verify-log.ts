import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { idBytes, idFromBytes, Clock, Reader } from '@tinhso/platform';
import { ChainCheck, type ChainFault } from '../domain/chain-check.js';
import { idFloor, SEAL_WITHIN_MS } from '../domain/id-time.js';
import { Anchors, type AnchorFile } from '../sealing/anchors.js';
import { HeadKeys } from '../sealing/head-keys.js';
import { chainPages } from './sealed-rows.js';

export interface AuditVerdict {
  readonly intact: boolean;
  /** Rows of the chain that hold, from the beginning. */
  readonly sealed: number;
  /** Entries younger than the last seal; not covered by this verdict. */
  readonly unsealed: number;
  /** Heads written down outside the database that the chain was held against. */
  readonly anchors: number;
  readonly millis: number;
  readonly rowsPerSecond: number;
  /** First place where the chain does not hold. */
  readonly firstFault?: ChainFault;
}

/** How far a check has come. */
export type VerifyProgress = (done: number, total: number) => void;

/** Recomputes the whole chain, holds it against signed heads and anchors, and names the first bad row. The verdict is kept. */
@Injectable()
export class VerifyLog {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(HeadKeys) private readonly keys: HeadKeys,
    @Inject(Anchors) private readonly anchors: Anchors,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(progress?: VerifyProgress): Promise<AuditVerdict> {
    const started = performance.now();
    const file = await this.anchors.read();
    const check = new ChainCheck((head, signature) => this.keys.isGenuine(head, signature), byPosition(file));
    const inChain = await this.walk(check, progress);
    const walked = performance.now() - started;
    const firstFault = inChain ?? check.end(await this.lastKnown(file)) ?? (await this.latecomer()) ?? this.badAnchor(file);
    const verdict: AuditVerdict = {
      intact: firstFault === undefined,
      sealed: check.position,
      unsealed: await this.unsealed(),
      anchors: file.anchors.length,
      millis: Math.round(performance.now() - started),
      rowsPerSecond: Math.round((check.position * 1000) / walked),
      ...(firstFault ? { firstFault } : {}),
    };
    await this.keep(verdict);
    return verdict;
  }

  private async walk(check: ChainCheck, progress: VerifyProgress | undefined): Promise<ChainFault | undefined> {
    const total = progress ? await this.number('SELECT MAX(position) AS n FROM audit_seal') : 0;
    for await (const { rows, heads } of chainPages(this.reader)) {
      for (const row of rows) {
        const fault = check.take(row, heads.get(row.position));
        if (fault) return fault;
      }
      progress?.(check.position, total);
    }
    return undefined;
  }

  /** How far the log reached, as heads and anchors tell. */
  private async lastKnown({ anchors }: AnchorFile): Promise<number> {
    const heads = await this.number('SELECT MAX(position) AS n FROM audit_head');
    return anchors.reduce((far, { position }) => Math.max(far, position), heads);
  }

  /** An entry without a seal among those that were sealed long ago: nobody of ours wrote it. */
  private async latecomer(): Promise<ChainFault | undefined> {
    const [last]: { position: number; entry_id: Buffer }[] = await this.reader.manager.query(
      'SELECT position, entry_id FROM audit_seal ORDER BY position DESC LIMIT 1',
    );
    if (!last) return undefined;
    const [late]: { id: Buffer }[] = await this.reader.manager.query(
      'SELECT e.id FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id WHERE e.id < ? AND s.position IS NULL ORDER BY e.id LIMIT 1',
      [idBytes(idFloor(idFromBytes(last.entry_id), SEAL_WITHIN_MS))],
    );
    const reason = 'an entry that bears no seal was put in among sealed ones';
    return late && { position: Number(last.position), entryId: idFromBytes(late.id), reason };
  }

  /** The file outside the database is evidence too, and may have been touched. */
  private badAnchor({ anchors, brokenLine }: AnchorFile): ChainFault | undefined {
    if (brokenLine !== undefined) return { position: 0, entryId: '-', reason: `line ${brokenLine} of audit/heads.log is no anchor` };
    const forged = anchors.find((anchor) => !this.keys.isGenuine(anchor, anchor.signature));
    return forged && { position: forged.position, entryId: '-', reason: 'the head written down outside the database is not genuine' };
  }

  private unsealed(): Promise<number> {
    return this.number('SELECT COUNT(*) AS n FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id WHERE s.position IS NULL');
  }

  private async number(sql: string): Promise<number> {
    const [row]: { n: number | null }[] = await this.reader.manager.query(sql);
    return Number(row?.n ?? 0);
  }

  private async keep({ intact, sealed, millis, firstFault }: AuditVerdict): Promise<void> {
    await this.reader.manager.query(
      `INSERT INTO audit_verification (id, finished_at, intact, checked, millis, fault_position, fault_entry, fault_reason)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        idBytes(newId()),
        this.clock.now(),
        intact,
        sealed,
        millis,
        firstFault?.position ?? null,
        firstFault?.entryId ?? null,
        firstFault?.reason ?? null,
      ],
    );
  }
}

const byPosition = ({ anchors }: AnchorFile) => new Map(anchors.map((anchor) => [anchor.position, anchor]));
