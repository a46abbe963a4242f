import { Inject, Injectable } from '@nestjs/common';
import type { AuditState } from '@tinhso/audit-contract';
import { Reader } from '@tinhso/platform';
import type { AuditVerification } from '../data/verification.entity.js';
import { Anchors } from '../sealing/anchors.js';

type RawVerification = Pick<AuditVerification, 'millis' | 'intact'> & {
  readonly finished_at: Date;
  readonly checked: number;
  readonly fault_position: number | null;
  readonly fault_entry: string | null;
  readonly fault_reason: string | null;
};

/** How far the log is sealed and what the last check of it found. */
@Injectable()
export class ReadAuditState {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Anchors) private readonly anchors: Anchors,
  ) {}

  async run(): Promise<AuditState> {
    const { manager } = this.reader;
    const [head]: { position: number; sealed_at: Date }[] = await manager.query(
      'SELECT position, sealed_at FROM audit_head ORDER BY position DESC LIMIT 1',
    );
    const [counts]: { unsealed: number; flags: number }[] = await manager.query(
      `SELECT (SELECT COUNT(*) FROM audit_entry) - (SELECT COUNT(*) FROM audit_seal) AS unsealed,
         (SELECT COUNT(*) FROM access_flag WHERE examined_at IS NULL) AS flags`,
    );
    const [check]: RawVerification[] = await manager.query(
      'SELECT finished_at, intact, checked, millis, fault_position, fault_entry, fault_reason FROM audit_verification ORDER BY finished_at DESC LIMIT 1',
    );
    const { anchors } = await this.anchors.read();
    const anchoredAt = anchors.at(-1)?.sealedAt;
    return {
      sealed: Number(head?.position ?? 0),
      ...(head ? { sealedAt: head.sealed_at.toISOString() } : {}),
      unsealed: Math.max(0, Number(counts?.unsealed ?? 0)),
      anchored: anchors.length,
      ...(anchoredAt ? { anchoredAt: anchoredAt.toISOString() } : {}),
      ...(check ? { lastVerification: verification(check) } : {}),
      openFlags: Number(counts?.flags ?? 0),
    };
  }
}

function verification(row: RawVerification): NonNullable<AuditState['lastVerification']> {
  const { finished_at: at, checked, millis, fault_position: position, fault_entry: entryId, fault_reason: reason } = row;
  return {
    at: at.toISOString(),
    intact: Boolean(row.intact),
    checked: Number(checked),
    rowsPerSecond: Math.round((Number(checked) * 1000) / Math.max(1, millis)),
    ...(position === null ? {} : { fault: { position: Number(position), entryId: entryId ?? '-', reason: reason ?? '' } }),
  };
}
