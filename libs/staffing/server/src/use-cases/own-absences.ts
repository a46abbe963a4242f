import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade, StaffRegister } from '@tinhso/organisations-server';
import { accountIdOf, Clock, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import type { AbsenceList, AbsenceView, ColleagueList, RecordOwnAbsence } from '@tinhso/staffing-contract';
import { AbsenceBook } from '../absence-book.js';
import { endOfDay, startOfDay } from '../domain/period.js';
import { ManageAbsences } from './manage-absences.js';
import { RecordAbsenceUseCase } from './record-absence.js';

/** The asking person's own absences. */
@Injectable()
export class OwnAbsences {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRegister) private readonly register: StaffRegister,
    @Inject(AbsenceBook) private readonly book: AbsenceBook,
    @Inject(ManageAbsences) private readonly managing: ManageAbsences,
    @Inject(RecordAbsenceUseCase) private readonly recording: RecordAbsenceUseCase,
  ) {}

  async list(ctx: RequestContext): Promise<AbsenceList> {
    return { items: await this.book.of(this.reader.manager, [accountIdOf(ctx)]) };
  }

  record(ctx: RequestContext, absence: RecordOwnAbsence): Promise<AbsenceView> {
    return this.recording.run(ctx, { absentAccountId: accountIdOf(ctx), ...absence });
  }

  /** @throws Problem not-found alike for absent and foreign ones, absence-over */
  async callOff(ctx: RequestContext, id: string): Promise<AbsenceView> {
    const absence = await this.register.absence(this.reader.manager, id);
    if (absence?.absentAccountId !== accountIdOf(ctx)) throw Problem.from(platformProblems, 'not-found');
    return this.managing.end(ctx, id, absence.deputyAccountId, absence.absentAccountId);
  }

  /** Who could stand in for somebody; today only when no period is given. */
  async colleagues(ctx: RequestContext, absentId: string, from?: string, to?: string): Promise<ColleagueList> {
    const calendar = this.organisations.provinceCalendar();
    const begin = from === undefined ? this.clock.now() : startOfDay(calendar, from);
    const end = to === undefined ? new Date(begin.getTime() + 1) : endOfDay(calendar, to);
    return { items: await this.book.colleagues(this.reader.manager, absentId, begin, end) };
  }
}
