import { Inject, Injectable } from '@nestjs/common';
import { dayStart, localDay } from '@tinhso/kernel';
import { isClosed, isWaiting, registerLimits, statusTexts } from '@tinhso/dossiers-contract';
import { Reader, type RequestContext } from '@tinhso/platform';
import { printAddress } from '@tinhso/procedures-contract';
import type { DocumentDataByKind } from '@tinhso/signing-contract';
import { DocumentContentMissing, type DocumentAnswer, type DocumentRequest } from '@tinhso/signing-server';
import type { DossierRow } from '../data/dossier.entity.js';
import { findRegister, receivedIn, receiversOf } from '../data/registers.js';
import { applicantOf } from '../domain/applicant.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** Subject type of registers at the signing domain. */
export const REGISTER_SUBJECT = 'dossier-register';

type Line = DocumentDataByKind['form-07']['rows'][number];
const CHANNELS: Record<DossierRow['channel'], string> = { online: 'Trực tuyến', in_person: 'Trực tiếp', postal: 'Bưu chính công ích' };

/** What stands in a register of dossiers (form 07). Asked in the worker. */
@Injectable()
export class RegisterContent {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
  ) {}

  /** Registers are read by who reaches their unit with every field. */
  async mayRead(ctx: RequestContext, registerId: string): Promise<boolean> {
    const register = await findRegister(this.reader.manager, registerId);
    return register !== null && this.offices.reachedUnits(ctx.grantedPosts).some((unit) => unit.id === register.unitId);
  }

  /** @throws DocumentContentMissing for a register that was never asked for */
  async answer({ subjectId }: DocumentRequest): Promise<DocumentAnswer> {
    const { manager } = this.reader;
    const register = await findRegister(manager, subjectId);
    if (!register) throw new DocumentContentMissing(`no register ${subjectId}`);
    const { unitId, fromDay, toDay, madeAt, madeByName } = register;
    const calendar = this.offices.calendar(unitId);
    const day = (date: string) => localDay(calendar, new Date(`${date}T05:00:00Z`));
    const period = { from: new Date(dayStart(calendar, day(fromDay))), before: new Date(dayStart(calendar, day(toDay) + 1)) };
    const rows = await receivedIn(manager, unitId, period, registerLimits.dossiers);
    const receivers = await receiversOf(
      manager,
      rows.map((row) => row.id),
    );
    const lines = rows.map((row) => this.line(row, receivers.get(row.id.replaceAll('-', ''))));
    const name = this.offices.office(unitId).name;
    return {
      template: 'form-07',
      data: {
        agency: this.offices.letterhead(unitId),
        from: fromDay,
        to: toDay,
        rows: lines,
        counts: countsOf(rows, madeAt),
        madeBy: madeByName,
      },
      registeredFacts: [
        { key: 'office', vi: 'Cơ quan', en: 'Office', value: name, exposure: 'public' },
        { key: 'dossiers', vi: 'Số hồ sơ', en: 'Dossiers', value: String(rows.length), exposure: 'public' },
      ],
    };
  }

  private line(row: DossierRow, receivedBy: string | undefined): Line {
    const done = isClosed(row.status) || row.status === 'completed';
    const definition = this.book.definitionOf(row);
    const { address } = applicantOf(definition, this.sealed.open(row), row.applicantName);
    return {
      code: row.code,
      procedureName: definition.shortTitle.vi,
      applicant: row.applicantName,
      ...(address ? { address: printAddress(address, this.offices.places) } : {}),
      ...(receivedBy ? { receivedBy } : {}),
      submittedAt: row.submittedAt.toISOString(),
      ...(row.promisedAt ? { dueAt: row.promisedAt.toISOString() } : {}),
      ...(done ? { finishedAt: row.statusSince.toISOString() } : {}),
      channel: CHANNELS[row.channel],
      outcome: statusTexts[row.status].vi,
    };
  }
}

/** In time or late by the promise; what waits for somebody outside is not the office's delay. */
function countsOf(rows: readonly DossierRow[], now: Date): DocumentDataByKind['form-07']['counts'] {
  const finished = rows.filter((row) => row.status === 'completed' || row.status === 'returned');
  const late = finished.filter((row) => row.promisedAt !== null && row.statusSince > row.promisedAt);
  const open = rows.filter((row) => !isClosed(row.status) && row.status !== 'completed');
  return {
    received: rows.length,
    finishedInTime: finished.length - late.length,
    finishedLate: late.length,
    open: open.length,
    overdue: open.filter((row) => !isWaiting(row.status) && row.dueAt < now).length,
  };
}
