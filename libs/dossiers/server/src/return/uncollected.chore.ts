import { Inject, Injectable } from '@nestjs/common';
import { Clock, Every, idFromBytes, Reader, systemContext, UnitOfWork, type Chore } from '@tinhso/platform';
import { lockDossier } from '../data/dossiers.js';
import { ReturnMoves } from './return-moves.js';
import { ReturnTerms } from './return-terms.js';
import { lockReturn } from './returns.js';

const CONTEXT = systemContext('dossiers.uncollected');
const AT_ONCE = 200;

/** Reminds whoever has not come for a result, as often as the time passes in which one has to come. It stays in the desk's list. */
@Every(3600)
@Injectable()
export class UncollectedChore implements Chore {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
    @Inject(ReturnTerms) private readonly terms: ReturnTerms,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.terms.collectWithinMs);
    const rows: { dossier_id: Buffer }[] = await this.reader.manager.query(
      `SELECT dossier_id FROM dossier_return WHERE state = 'waiting' AND state_since <= ? AND (reminded_at IS NULL OR reminded_at <= ?)
       ORDER BY state_since LIMIT ?`,
      [before, before, AT_ONCE],
    );
    for (const { dossier_id } of rows) await this.remind(idFromBytes(dossier_id), before);
  }

  private remind(dossierId: string, before: Date): Promise<void> {
    return this.unitOfWork.run(CONTEXT, async (tx) => {
      const dossier = await lockDossier(tx, dossierId);
      const row = await lockReturn(tx, dossierId);
      // Handed out, or reminded of by another worker, since it was looked for.
      if (!dossier || row?.state !== 'waiting' || (row.remindedAt && row.remindedAt > before)) return;
      const after = await this.moves.note(tx, dossier, row, 'reminded', { remindedAt: tx.now });
      await this.moves.tell(tx, 'result.uncollected', dossier, after);
    });
  }
}
