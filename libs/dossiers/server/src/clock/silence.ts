import { Inject, Injectable } from '@nestjs/common';
import { Publisher, Reader, systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { raiseAlarm } from '../data/alarms.js';
import { lockConsultation, overdueConsultations, updateConsultation } from '../data/consultations.js';
import { eachAlone } from './each-alone.js';
import { Opinions } from '../process/opinions.js';

const ctx = systemContext('dossiers.silence');

/** What no answer means: agreement, or that the leaders of the asked unit are told and it is waited for on. */
@Injectable()
export class Silence {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Opinions) private readonly opinions: Opinions,
  ) {}

  /** @returns how many questions were looked at */
  async run(now: Date, atMost: number): Promise<number> {
    const overdue = await overdueConsultations(this.reader.manager, now, atMost);
    await eachAlone(overdue, ({ id }) => this.unitOfWork.run(ctx, (tx) => this.judge(tx, id)));
    return overdue.length;
  }

  private async judge(tx: Tx, id: string): Promise<void> {
    const asked = await lockConsultation(tx, id);
    if (asked?.state !== 'open' || asked.dueAt > tx.now) return;
    if (asked.silence === 'agreed') {
      await this.opinions.settle(tx, asked, { state: 'silent', opinion: 'agree', answer: null, answeredBy: null, answeredByName: null });
      return;
    }
    await updateConsultation(tx, id, { state: 'late' });
    const { dossierId, askedUnitId: unitId } = asked;
    const alarmId = await raiseAlarm(tx, { dossierId, kind: 'opinion_late', breach: id, level: 0, unitId });
    if (alarmId) await this.publisher.publish(tx, { type: 'dossier.alarm_opinion_late', payload: { dossierId, alarmId } });
  }
}
