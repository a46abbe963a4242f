import { Inject, Injectable } from '@nestjs/common';
import { Publisher, Reader, systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { alarmsOf, dueForWatch, raiseAlarm, setWatch } from '../data/alarms.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { lockDossier } from '../data/dossiers.js';
import { alarmName, watch, type Alarm } from '../domain/watch.js';
import { Offices } from '../offices/offices.js';
import { eachAlone } from './each-alone.js';
import { WaitEnd } from './wait-end.js';

const ctx = systemContext('dossiers.watch');

/** Looks at the clocks that are due: raises alarms, each once, and ends waits that were in vain. */
@Injectable()
export class DossierWatch {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(WaitEnd) private readonly waits: WaitEnd,
  ) {}

  /** @returns how many dossiers were looked at; fewer than `atMost` means that nothing is left */
  async run(now: Date, atMost: number): Promise<number> {
    const ids = await dueForWatch(this.reader.manager, now, atMost);
    await eachAlone(ids, (id) => this.unitOfWork.run(ctx, (tx) => this.look(tx, id)));
    return ids.length;
  }

  private async look(tx: Tx, id: string): Promise<void> {
    const row = await lockDossier(tx, id);
    // Somebody acted, or another worker looked, since the list was read.
    if (!row?.watchAt || row.watchAt > tx.now) return;
    const told = new Set((await alarmsOf(tx.manager, id)).map(alarmName));
    const units = this.offices.unitsUp(row.deskUnitId);
    const office = { calendar: this.offices.calendar(row.unitId), rules: this.offices.rules(row.unitId, tx.now) };
    const { due, next } = watch(office, row, { levels: units.length, now: tx.now, told });
    for (const alarm of due) {
      const unitId = units[alarm.level]?.id ?? row.deskUnitId;
      if (alarm.kind === 'wait_over' && (await this.waits.end(tx, row))) return;
      await this.raise(tx, row, alarm, unitId);
    }
    const late = due.filter((alarm) => alarm.kind === 'step_late').map((alarm) => alarm.level + 1);
    await setWatch(tx, id, {
      watchAt: next,
      stuck: due.some((alarm) => alarm.kind === 'stuck') ? 1 : row.stuck,
      escalation: Math.max(row.escalation, ...late),
    });
  }

  private async raise(tx: Tx, row: DossierRow, { kind, breach, level }: Alarm, unitId: string): Promise<void> {
    const alarmId = await raiseAlarm(tx, { dossierId: row.id, kind, breach, level, unitId });
    if (alarmId) await this.publisher.publish(tx, { type: `dossier.alarm_${kind}`, payload: { dossierId: row.id, alarmId } });
  }
}
