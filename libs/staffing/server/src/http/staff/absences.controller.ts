import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { accountIdOf, Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  AbsenceList,
  AbsenceView,
  ColleagueList,
  ColleagueQuery,
  RecordAbsence,
  RecordOwnAbsence,
  StaffingIdParam,
  staffingScopes,
} from '@tinhso/staffing-contract';
import { ManageAbsences } from '../../use-cases/manage-absences.js';
import { OwnAbsences } from '../../use-cases/own-absences.js';
import { RecordAbsenceUseCase } from '../../use-cases/record-absence.js';

const own = { audience: 'staff', scope: staffingScopes.own, jurisdiction: 'none' } as const;
const managing = { audience: 'staff', scope: staffingScopes.absences, jurisdiction: 'unit' } as const;
const clashes = { 404: 'not-found', 409: 'already-away, deputy-away, deputy-elsewhere', 422: 'invalid' };

@Controller('api/v1/staff')
export class AbsencesController {
  constructor(
    @Inject(OwnAbsences) private readonly owning: OwnAbsences,
    @Inject(ManageAbsences) private readonly managed: ManageAbsences,
    @Inject(RecordAbsenceUseCase) private readonly recording: RecordAbsenceUseCase,
  ) {}

  @Get('own-absences')
  @Operation({ id: 'listOwnAbsences', summary: 'Own absences', tag: 'staffing', policy: own, response: AbsenceList })
  listOwn(@Ctx() ctx: RequestContext): Promise<AbsenceList> {
    return this.owning.list(ctx);
  }

  @Post('own-absences')
  @Operation({
    id: 'recordOwnAbsence',
    summary: 'Be away for a period, with a deputy',
    tag: 'staffing',
    policy: own,
    status: 201,
    response: AbsenceView,
    problems: clashes,
  })
  recordOwn(@Ctx() ctx: RequestContext, @Body({ schema: S(RecordOwnAbsence) }) body: RecordOwnAbsence): Promise<AbsenceView> {
    return this.owning.record(ctx, body);
  }

  @Post('own-absences/:id/call-off')
  @Operation({
    id: 'callOffOwnAbsence',
    summary: 'Be back, or not go at all',
    tag: 'staffing',
    policy: own,
    response: AbsenceView,
    problems: { 404: 'not-found', 409: 'absence-over' },
  })
  callOffOwn(@Ctx() ctx: RequestContext, @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam): Promise<AbsenceView> {
    return this.owning.callOff(ctx, id);
  }

  @Get('colleagues')
  @Operation({ id: 'listColleagues', summary: 'Who could stand in for oneself', tag: 'staffing', policy: own, response: ColleagueList })
  colleagues(@Ctx() ctx: RequestContext, @Query({ schema: SText(ColleagueQuery) }) { from, to }: ColleagueQuery): Promise<ColleagueList> {
    return this.owning.colleagues(ctx, accountIdOf(ctx), from, to);
  }

  @Get('absences')
  @Operation({ id: 'listAbsences', summary: 'Absences in the units one manages', tag: 'staffing', policy: managing, response: AbsenceList })
  list(@Ctx() ctx: RequestContext): Promise<AbsenceList> {
    return this.managed.list(ctx);
  }

  @Get('members/:id/colleagues')
  @Operation({
    id: 'listColleaguesOf',
    summary: 'Who could stand in for a member of staff',
    tag: 'staffing',
    policy: managing,
    response: ColleagueList,
    problems: { 404: 'not-found' },
  })
  async colleaguesOf(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam,
    @Query({ schema: SText(ColleagueQuery) }) { from, to }: ColleagueQuery,
  ): Promise<ColleagueList> {
    await this.managed.refuseOutside(ctx, id);
    return this.owning.colleagues(ctx, id, from, to);
  }

  @Post('absences')
  @Operation({
    id: 'recordAbsence',
    summary: 'Record that somebody is away, with a deputy',
    tag: 'staffing',
    policy: managing,
    status: 201,
    response: AbsenceView,
    problems: clashes,
  })
  async record(@Ctx() ctx: RequestContext, @Body({ schema: S(RecordAbsence) }) body: RecordAbsence): Promise<AbsenceView> {
    await this.managed.refuseOutside(ctx, body.absentAccountId);
    return this.recording.run(ctx, body);
  }

  @Post('absences/:id/call-off')
  @Operation({
    id: 'callOffAbsence',
    summary: 'End or cancel an absence; the deputy’s sessions end',
    tag: 'staffing',
    policy: managing,
    response: AbsenceView,
    problems: { 404: 'not-found', 409: 'absence-over' },
  })
  callOff(@Ctx() ctx: RequestContext, @Param({ schema: SText(StaffingIdParam) }) { id }: StaffingIdParam): Promise<AbsenceView> {
    return this.managed.callOff(ctx, id);
  }
}
