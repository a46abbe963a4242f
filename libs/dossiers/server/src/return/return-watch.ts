import { Inject, Injectable } from '@nestjs/common';
import { Publisher, Reader, systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { eachAlone } from '../clock/each-alone.js';
import { alarmsOf, raiseAlarm } from '../data/alarms.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { lockDossier } from '../data/dossiers.js';
import { Offices } from '../offices/offices.js';
import { lateAlarms, type LateAlarm } from './late.js';
import { ReturnMoves } from './return-moves.js';
import type { ReturnRow } from './return.entities.js';
import { dueForReturnWatch, lockReturn, setReturnWatch } from './returns.js';

const ctx = systemContext('dossiers.return-watch');

/** Looks at signed results that an office leaves lying: its desk, its leaders, those above and the person are told, each once. */
@Injectable()
export class ReturnWatch {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ReturnMoves) private readonly moves: ReturnMoves,
  ) {}

  /** @returns how many results were looked at; fewer than `atMost` means that nothing is left */
  async run(now: Date, atMost: number): Promise<number> {
    const ids = await dueForReturnWatch(this.reader.manager, now, atMost);
    await eachAlone(ids, (id) => this.unitOfWork.run(ctx, (tx) => this.look(tx, id)));
    return ids.length;
  }

  private async look(tx: Tx, id: string): Promise<void> {
    const dossier = await lockDossier(tx, id);
    const row = await lockReturn(tx, id);
    // Somebody moved it, or another worker looked, since the list was read.
    if (!dossier || !row?.watchAt || row.watchAt > tx.now) return;
    const { heldUnitId } = row;
    const units = this.offices.unitsUp(heldUnitId);
    const { escalateEveryHours } = this.offices.rules(heldUnitId, tx.now);
    const told = new Set((await alarmsOf(tx.manager, id)).map(({ breach, level }) => `${breach} ${level}`));
    const ahead = lateAlarms({ calendar: this.offices.calendar(heldUnitId), escalateEveryHours, levels: units.length }, row);
    const open = ahead.filter(({ breach, level }) => !told.has(`${breach} ${level}`));
    for (const alarm of open.filter(({ at }) => at <= tx.now))
      await this.raise(tx, dossier, row, alarm, units[alarm.level]?.id ?? heldUnitId);
    await setReturnWatch(tx, id, open.find(({ at }) => at > tx.now)?.at ?? null);
  }

  private async raise(tx: Tx, dossier: DossierRow, row: ReturnRow, { breach, level }: LateAlarm, unitId: string): Promise<void> {
    const alarmId = await raiseAlarm(tx, { dossierId: dossier.id, kind: 'return_late', breach, level, unitId });
    if (!alarmId) return;
    await this.publisher.publish(tx, { type: 'dossier.alarm_return_late', payload: { dossierId: dossier.id, alarmId } });
    // What is in the app the person has already; of paper that lies they are told once.
    if (level === 0 && row.state !== 'ready') await this.moves.tell(tx, 'result.delayed', dossier, row);
  }
}
