import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, idBytes, isDuplicate, systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { chainHash, GENESIS, headKey, signHead } from '../domain/chain.js';
import { AuditEntry } from '../data/entities.js';

const BATCH = 500;
/** An entry is written at most this long before its transaction commits; older ones are never looked for again. */
const LOOK_BACK_MS = 3_600_000;

/** Seals what was appended into the hash chain and signs the new head. */
@Injectable()
export class SealEntries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** One batch. @returns entries sealed; 0 also when another worker was quicker */
  async run(): Promise<number> {
    try {
      return await this.unitOfWork.run(systemContext('audit.seal'), (tx) => this.seal(tx));
    } catch (error) {
      if (isDuplicate(error)) return 0;
      throw error;
    }
  }

  private async seal(tx: Tx): Promise<number> {
    const heads: { position: number; hash: Buffer; sealed_at: Date }[] = await tx.manager.query(
      'SELECT position, hash, sealed_at FROM audit_head ORDER BY position DESC LIMIT 1',
    );
    const head = heads[0];
    const since = head ? new Date(head.sealed_at.getTime() - LOOK_BACK_MS) : new Date(0);
    const entries = await tx.manager
      .createQueryBuilder(AuditEntry, 'e')
      .where('e.occurredAt >= :since', { since })
      .andWhere('NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)')
      .orderBy('e.occurredAt')
      .addOrderBy('e.id')
      .limit(BATCH)
      .getMany();
    if (entries.length === 0) return 0;
    let position = Number(head?.position ?? 0);
    let hash: Buffer = head?.hash ?? GENESIS;
    const rows: unknown[] = [];
    for (const entry of entries) {
      hash = chainHash(hash, entry);
      rows.push(++position, idBytes(entry.id), hash);
    }
    await tx.manager.query(`INSERT INTO audit_seal (position, entry_id, hash) VALUES ${entries.map(() => '(?, ?, ?)').join(', ')}`, rows);
    const key = headKey(Buffer.from(this.config.settings.FIELD_KEYS.split(',').at(-1) ?? ''));
    await tx.manager.query('INSERT INTO audit_head (position, hash, signature, sealed_at) VALUES (?, ?, ?, ?)', [
      position,
      hash,
      signHead(key, position, hash),
      tx.now,
    ]);
    return entries.length;
  }
}
