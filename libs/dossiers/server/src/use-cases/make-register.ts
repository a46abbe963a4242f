import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { dayStart, newId } from '@tinhso/kernel';
import { dossierProblems, registerLimits, type MakeRegister, type RegisterList, type RegisterView } from '@tinhso/dossiers-contract';
import { accountIdOf, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { SigningFacade } from '@tinhso/signing-server';
import type { RegisterRow } from '../data/office-work.entities.js';
import { countReceived, insertRegister, registersOf } from '../data/registers.js';
import { REGISTER_SUBJECT } from '../documents/register-content.js';
import { Offices } from '../offices/offices.js';

const NEWEST = 20;

/** Makes the register of dossiers (form 07) of a unit for a period; the worker draws it. */
@Injectable()
export class MakeRegisterUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(SigningFacade) private readonly signing: SigningFacade,
  ) {}

  /** @throws Problem not-found for a unit that the posts do not reach | invalid for a period that is none | register-too-long */
  run(ctx: RequestContext, { unitId, from, to }: MakeRegister): Promise<RegisterView> {
    return this.unitOfWork.run(ctx, async (tx) => {
      if (!this.offices.reachedUnits(ctx.grantedPosts).some((unit) => unit.id === unitId))
        throw Problem.from(platformProblems, 'not-found');
      const [first, last] = [dayNumber(from), dayNumber(to)];
      if (last < first) {
        const message = { vi: 'Ngày cuối phải sau ngày đầu', en: 'The last day has to come after the first' }[ctx.locale];
        throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/to', message }] });
      }
      const calendar = this.offices.calendar(unitId);
      const period = { from: new Date(dayStart(calendar, first)), before: new Date(dayStart(calendar, last + 1)) };
      const dossiers = await countReceived(tx.manager, unitId, period);
      if (last - first >= registerLimits.days || dossiers > registerLimits.dossiers)
        throw Problem.from(dossierProblems, 'register-too-long', { extra: { found: dossiers, ...registerLimits } });
      const row: RegisterRow = {
        id: newId(),
        unitId,
        fromDay: from,
        toDay: to,
        dossiers,
        madeAt: tx.now,
        madeBy: accountIdOf(ctx),
        madeByName: ctx.actor.kind === 'staff' ? ctx.actor.name : '',
      };
      await insertRegister(tx, row);
      const { name } = this.offices.office(unitId);
      await this.signing.requestDocument(tx, {
        kind: 'form-07',
        subjectType: REGISTER_SUBJECT,
        subjectId: row.id,
        issuer: { unitId, name },
      });
      await appendAudit(tx, {
        action: 'dossier.register',
        subjectType: REGISTER_SUBJECT,
        subjectId: row.id,
        fields: ['applicant', 'address'],
      });
      return this.view(row);
    });
  }

  /** The newest registers of the units that the posts reach, and those units. */
  async list(ctx: RequestContext): Promise<RegisterList> {
    const units = this.offices.reachedUnits(ctx.grantedPosts);
    const { manager } = this.reader;
    const rows = await registersOf(
      manager,
      units.map((unit) => unit.id),
      NEWEST,
    );
    const documents = await this.signing.documentsOf(
      manager,
      REGISTER_SUBJECT,
      rows.map((row) => row.id),
    );
    return {
      items: rows.map((row) => {
        const document = documents.get(row.id)?.[0];
        return { ...this.view(row), ...(document ? { document } : {}) };
      }),
      units: units.map(({ id, shortName }) => ({ id, name: shortName })),
    };
  }

  private view(row: RegisterRow): RegisterView {
    return {
      id: row.id,
      unitName: this.offices.office(row.unitId).shortName,
      from: row.fromDay,
      to: row.toDay,
      dossiers: row.dossiers,
      madeAt: row.madeAt.toISOString(),
      madeBy: row.madeByName,
    };
  }
}

/** Number of a calendar day, counted from 1 January 1970. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
