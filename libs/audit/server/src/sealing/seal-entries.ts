import { Inject, Injectable } from '@nestjs/common';
import { idBytes, idFromBytes, isDuplicate, systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { AuditEntry } from '../data/entities.js';
import { chainHash, GENESIS, type Head } from '../domain/chain.js';
import { idFloor, SEAL_WITHIN_MS } from '../domain/id-time.js';
import { HeadKeys } from './head-keys.js';

const BATCH = 500;
/** Nearly every transaction commits within this time of its audit row; looking back further each second would cost more than it finds. */
const NEAR_MS = 120_000;

interface ChainEnd {
  readonly position: number;
  readonly hash: Buffer;
  readonly entryId?: string;
  readonly headPosition: number;
}

/** Seals what was appended into the hash chain and signs the new head. */
@Injectable()
export class SealEntries {
  private runs = 0;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(HeadKeys) private readonly keys: HeadKeys,
  ) {}

  /** One batch. @returns entries sealed; 0 also when another worker was quicker */
  async run(): Promise<number> {
    // The first look and every sixtieth find what took its time to commit.
    const lookBack = this.runs++ % 60 === 0 ? SEAL_WITHIN_MS : NEAR_MS;
    try {
      return await this.unitOfWork.run(systemContext('audit.seal'), (tx) => this.seal(tx, lookBack));
    } catch (error) {
      if (isDuplicate(error)) return 0;
      throw error;
    }
  }

  private async seal(tx: Tx, lookBack: number): Promise<number> {
    const end = await this.end(tx);
    const query = tx.manager
      .createQueryBuilder(AuditEntry, 'e')
      .where('NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)')
      .orderBy('e.id')
      .limit(BATCH);
    // By id, which carries the time of writing: what happened is dated by a clock that may be set.
    if (end.entryId) query.andWhere('e.id >= :floor', { floor: idBytes(idFloor(end.entryId, lookBack)) });
    const entries = await query.getMany();
    if (entries.length === 0) return 0;
    let { position, hash } = end;
    const rows: unknown[] = [];
    for (const entry of entries) {
      hash = chainHash(hash, entry);
      rows.push(++position, idBytes(entry.id), hash);
    }
    await tx.manager.query(`INSERT INTO audit_seal (position, entry_id, hash) VALUES ${entries.map(() => '(?, ?, ?)').join(', ')}`, rows);
    await this.insertHead(tx, { position, hash, sealedAt: tx.now, previous: end.headPosition });
    return entries.length;
  }

  private async insertHead({ manager }: Tx, head: Head): Promise<void> {
    await manager.query('INSERT INTO audit_head (position, hash, signature, sealed_at, previous) VALUES (?, ?, ?, ?, ?)', [
      head.position,
      head.hash,
      this.keys.sign(head),
      head.sealedAt,
      head.previous,
    ]);
  }

  private async end({ manager }: Tx): Promise<ChainEnd> {
    const [seal]: { position: number; entry_id: Buffer; hash: Buffer }[] = await manager.query(
      'SELECT position, entry_id, hash FROM audit_seal ORDER BY position DESC LIMIT 1',
    );
    const [head]: { position: number }[] = await manager.query('SELECT position FROM audit_head ORDER BY position DESC LIMIT 1');
    const headPosition = Number(head?.position ?? 0);
    if (!seal) return { position: 0, hash: GENESIS, headPosition };
    return { position: Number(seal.position), hash: seal.hash, entryId: idFromBytes(seal.entry_id), headPosition };
  }
}
