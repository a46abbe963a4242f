import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade, StaffRegister } from '@tinhso/organisations-server';
import { accountIdOf, Clock, platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { staffingLimits, staffingProblems, type AbsenceView, type RecordAbsence } from '@tinhso/staffing-contract';
import { AbsenceBook } from '../absence-book.js';
import { daysBetween, endOfDay, startOfDay } from '../domain/period.js';

/** Records that somebody is away and who stands in: from the first day the deputy holds the posts, queue and signature included. */
@Injectable()
export class RecordAbsenceUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRegister) private readonly register: StaffRegister,
    @Inject(AbsenceBook) private readonly book: AbsenceBook,
  ) {}

  /** Who may record it for whom is judged before. @throws Problem invalid, already-away, deputy-away, deputy-elsewhere */
  async run(ctx: RequestContext, { absentAccountId, deputyAccountId, from, to, reason }: RecordAbsence): Promise<AbsenceView> {
    const calendar = this.organisations.provinceCalendar();
    const [validFrom, validTo] = [startOfDay(calendar, from), endOfDay(calendar, to)];
    this.refuseDates(ctx, from, to, validTo);
    const id = newId();
    return this.unitOfWork.run(ctx, async (tx) => {
      await this.refuseClash(tx, absentAccountId, deputyAccountId, validFrom, validTo);
      const absence = { id, absentAccountId, deputyAccountId, validFrom, validTo, reason: reason.trim(), recordedBy: accountIdOf(ctx) };
      await this.register.recordAbsence(tx, absence);
      await appendAudit(tx, {
        action: 'staffing.absence-recorded',
        subjectType: 'absence',
        subjectId: id,
        dataSubjectId: absentAccountId,
        fields: ['deputy', 'from', 'to'],
      });
      return this.book.view(tx.manager, id);
    });
  }

  private refuseDates({ locale }: RequestContext, from: string, to: string, end: Date): void {
    const days = daysBetween(from, to);
    const vi = locale === 'vi';
    const message =
      days < 1
        ? vi
          ? 'Ngày cuối phải từ ngày bắt đầu trở đi.'
          : 'The last day comes before the first.'
        : days > staffingLimits.absenceDays
          ? vi
            ? `Một lần vắng dài nhất ${staffingLimits.absenceDays} ngày.`
            : `An absence lasts ${staffingLimits.absenceDays} days at most.`
          : end <= this.clock.now()
            ? vi
              ? 'Ngày cuối đã qua.'
              : 'The last day has passed.'
            : undefined;
    if (message) throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/to', message }] });
  }

  private async refuseClash(tx: Tx, absentId: string, deputyId: string, from: Date, to: Date): Promise<void> {
    if ((await this.register.overlap(tx, absentId, from, to)) === 'away') throw Problem.from(staffingProblems, 'already-away');
    if ((await this.register.overlap(tx, deputyId, from, to)) === 'away') throw Problem.from(staffingProblems, 'deputy-away');
    const colleagues = await this.book.colleagues(tx.manager, absentId, from, to);
    if (!colleagues.some((colleague) => colleague.accountId === deputyId)) throw Problem.from(staffingProblems, 'deputy-elsewhere');
  }
}
