import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, idFromBytes, Reader } from '@tinhso/platform';
import { chainHash, GENESIS, headIsGenuine, headKey } from '../domain/chain.js';
import { AuditEntry, AuditHead } from '../data/entities.js';
import { In } from 'typeorm';

export interface AuditVerdict {
  readonly intact: boolean;
  readonly sealed: number;
  /** Entries younger than the last seal; not covered by this verdict. */
  readonly unsealed: number;
  /** First place where the chain does not hold. */
  readonly firstFault?: { readonly position: number; readonly entryId: string; readonly reason: string };
}

const PAGE = 1_000;

/** Recomputes the whole chain and names the first bad row. */
@Injectable()
export class VerifyLog {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async run(): Promise<AuditVerdict> {
    const key = headKey(Buffer.from(this.config.settings.FIELD_KEYS.split(',').at(-1) ?? ''));
    const heads = new Map((await this.reader.manager.find(AuditHead)).map((h) => [Number(h.position), h]));
    let hash: Buffer = GENESIS;
    let position = 0;
    for (;;) {
      const seals: { position: number; entry_id: Buffer; hash: Buffer }[] = await this.reader.manager.query(
        `SELECT position, entry_id, hash FROM audit_seal WHERE position > ? ORDER BY position LIMIT ${PAGE}`,
        [position],
      );
      if (seals.length === 0) break;
      const ids = seals.map((s) => idFromBytes(s.entry_id));
      const entries = new Map((await this.reader.manager.findBy(AuditEntry, { id: In(ids) })).map((e) => [e.id, e]));
      for (const [i, seal] of seals.entries()) {
        const entryId = ids[i] as string;
        const entry = entries.get(entryId);
        const at = Number(seal.position);
        const fault = (reason: string): Promise<AuditVerdict> => this.verdict(position, { position: at, entryId, reason });
        if (at !== position + 1) return fault(`positions ${position + 1} to ${at - 1} are missing`);
        if (!entry) return fault('the entry is missing');
        hash = chainHash(hash, entry);
        if (!hash.equals(seal.hash)) return fault('the entry was altered after it was sealed');
        const head = heads.get(at);
        if (head && !headIsGenuine(key, at, hash, head.signature)) return fault('the signature of the head is not genuine');
        position = at;
      }
    }
    const last = Math.max(0, ...heads.keys());
    if (last > position)
      return this.verdict(position, { position: last, entryId: '-', reason: 'sealed entries were removed from the end' });
    return this.verdict(position);
  }

  private async verdict(sealed: number, firstFault?: AuditVerdict['firstFault']): Promise<AuditVerdict> {
    const rows: { n: number }[] = await this.reader.manager.query(
      'SELECT COUNT(*) AS n FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)',
    );
    return { intact: !firstFault, sealed, unsealed: Number(rows[0]?.n ?? 0), ...(firstFault ? { firstFault } : {}) };
  }
}
