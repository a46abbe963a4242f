import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { BeginReception, Reception } from '@tinhso/dossiers-contract';
import { localDate, newId, parseCitizenId, parsePhone, tidyText } from '@tinhso/kernel';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type FieldFault, type RequestContext, type Tx } from '@tinhso/platform';
import { Offices } from '../offices/offices.js';
import { insertReception } from './receptions.js';
import { ReceivedPeople, type RecordedPerson } from './received-people.js';
import type { ReceptionRow } from './reception.entities.js';
import { ReceptionDesk } from './reception-desk.js';
import { ReceptionVault } from './reception-vault.js';

const DAY = 86_400_000;

/** A clerk begins to take in the application of a person at the desk, or of a letter. */
@Injectable()
export class BeginReceptionUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ReceivedPeople) private readonly people: ReceivedPeople,
    @Inject(ReceptionDesk) private readonly desk: ReceptionDesk,
    @Inject(ReceptionVault) private readonly vault: ReceptionVault,
  ) {}

  /** @throws Problem not-found for a desk of others | procedure-not-here | invalid with every fault */
  run(ctx: RequestContext, body: BeginReception): Promise<Reception> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const { unitId, procedureCode, channel } = body;
      if (!this.offices.reaches(ctx.grantedPosts, { unitId, deskUnitId: unitId, procedureCode }))
        throw Problem.from(platformProblems, 'not-found');
      this.desk.formFor(unitId, body, tx.now);
      const person = this.read(tx, body);
      const { accountId, hasAccount } = await this.people.accountFor(tx, person);
      const id = newId();
      const row: ReceptionRow = {
        id,
        dossierId: null,
        unitId,
        accountId,
        hasAccount,
        procedureCode,
        channel,
        personName: person.fullName,
        version: 1,
        sealed: this.vault.seal(id, {
          person,
          answers: {},
          papers: [],
          ...(person.phone || hasAccount ? {} : { lookupNumber: String(randomInt(10_000)).padStart(4, '0') }),
        }),
        arrivedOn: body.letter?.arrivedOn ?? null,
        postmarkedOn: body.letter?.postmarkedOn ?? null,
        trackingNumber: body.letter?.trackingNumber ?? null,
        begunBy: accountIdOf(ctx),
        begunAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + this.offices.rules(unitId, tx.now).receptionDays * DAY),
        finishedAt: null,
      };
      await insertReception(tx, row);
      await appendAudit(tx, {
        action: 'reception.begun',
        subjectType: 'reception',
        subjectId: id,
        dataSubjectId: accountId,
        caseId: id,
        fields: ['person'],
      });
      return this.desk.view(tx, row);
    });
  }

  /** Numbers in their stored form, days that can be. @throws Problem invalid naming every fault */
  private read({ ctx, now }: Tx, { person, channel, letter, unitId }: BeginReception): RecordedPerson {
    const errors: FieldFault[] = [];
    const fault = (pointer: string, vi: string, en: string) => errors.push({ pointer, message: ctx.locale === 'vi' ? vi : en });
    const phone = person.phone ? parsePhone(person.phone) : undefined;
    if (phone && !phone.ok) fault('/person/phone', 'Số di động Việt Nam gồm 10 số', 'A Vietnamese mobile number has 10 digits');
    const citizenId = person.citizenId ? parseCitizenId(person.citizenId) : undefined;
    if (citizenId && !citizenId.ok) fault('/person/citizenId', 'Số định danh gồm 12 chữ số', 'A citizen ID has 12 digits');
    const today = localDate(this.offices.calendar(unitId), now);
    if (channel === 'postal' && !letter) fault('/letter', 'Ghi ngày thư đến', 'Say when the letter arrived');
    if (letter && letter.arrivedOn > today)
      fault('/letter/arrivedOn', 'Ngày thư đến không thể sau hôm nay', 'A letter cannot arrive in the future');
    if (letter?.postmarkedOn && letter.postmarkedOn > letter.arrivedOn)
      fault('/letter/postmarkedOn', 'Dấu bưu điện không thể sau ngày thư đến', 'The postmark cannot be later than the arrival');
    if (errors.length > 0) throw Problem.from(platformProblems, 'invalid', { errors });
    return {
      fullName: tidyText(person.fullName),
      ...(phone?.ok ? { phone: phone.value } : {}),
      ...(citizenId?.ok ? { citizenId: citizenId.value.value } : {}),
    };
  }
}
