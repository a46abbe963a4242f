import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  CloseCalendar,
  CloseDayParam,
  CloseReport,
  closeScope,
  CountCash,
  ExplainDifference,
  FetchSettlement,
  ImportSettlement,
} from '@tinhso/reconciliation-contract';
import { CountCashUseCase } from '../use-cases/count-cash.js';
import { ExplainDifferenceUseCase } from '../use-cases/explain-difference.js';
import { ExportClose } from '../use-cases/export-close.js';
import { ImportSettlementUseCase } from '../use-cases/import-settlement.js';
import { LockDay } from '../use-cases/lock-day.js';
import { ReadClose } from '../use-cases/read-close.js';

const tag = 'reconciliation';
const policy = { audience: 'staff', scope: closeScope, jurisdiction: 'unit' } as const;
const OUTSIDE = { 403: 'forbidden outside the posts of the province' } as const;

/** The daily close: days, what they are compared with, differences and the lock. */
@Controller('api/v1/staff/closes')
export class ClosesController {
  constructor(
    @Inject(ReadClose) private readonly reading: ReadClose,
    @Inject(ImportSettlementUseCase) private readonly importing: ImportSettlementUseCase,
    @Inject(ExplainDifferenceUseCase) private readonly explaining: ExplainDifferenceUseCase,
    @Inject(CountCashUseCase) private readonly counting: CountCashUseCase,
    @Inject(LockDay) private readonly locking: LockDay,
    @Inject(ExportClose) private readonly exporting: ExportClose,
  ) {}

  @Get()
  @Operation({
    id: 'listCloseDays',
    summary: 'Days on which money moved, and where each stands',
    tag,
    policy,
    response: CloseCalendar,
    problems: OUTSIDE,
  })
  calendar(@Ctx() ctx: RequestContext): Promise<CloseCalendar> {
    return this.reading.calendar(ctx);
  }

  @Get(':day')
  @Operation({ id: 'readCloseDay', summary: 'A day with all its differences', tag, policy, response: CloseReport, problems: OUTSIDE })
  day(@Ctx() ctx: RequestContext, @Param({ schema: SText(CloseDayParam) }) { day }: CloseDayParam): Promise<CloseReport> {
    return this.reading.day(ctx, day);
  }

  @Get(':day/differences.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="chenh-lech.csv"')
  @Header('cache-control', 'private, no-store')
  @Operation({
    id: 'exportCloseDay',
    summary: 'The differences of a day for spreadsheets',
    tag,
    policy,
    produces: 'text/csv',
    problems: OUTSIDE,
  })
  table(@Ctx() ctx: RequestContext, @Param({ schema: SText(CloseDayParam) }) { day }: CloseDayParam): Promise<string> {
    return this.exporting.run(ctx, day);
  }

  @Post(':day/settlements')
  @HttpCode(200)
  @Operation({
    id: 'importSettlement',
    summary: 'Take the settlement file of a gateway in; every fault is named by its line',
    tag,
    policy,
    response: CloseReport,
    problems: { ...OUTSIDE, 409: 'day-locked', 422: 'settlement-file-invalid, settlement-file-other-day' },
  })
  send(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(CloseDayParam) }) { day }: CloseDayParam,
    @Body({ schema: S(ImportSettlement) }) body: ImportSettlement,
  ): Promise<CloseReport> {
    return this.importing.run(ctx, day, body);
  }

  @Post(':day/settlements/fetching')
  @HttpCode(200)
  @Operation({
    id: 'fetchSettlement',
    summary: 'Fetch the settlement file from the gateway',
    tag,
    policy,
    response: CloseReport,
    problems: { ...OUTSIDE, 409: 'day-locked', 422: 'settlement-file-invalid, settlement-file-other-day', 503: 'settlement-not-there' },
  })
  fetch(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(CloseDayParam) }) { day }: CloseDayParam,
    @Body({ schema: S(FetchSettlement) }) { way }: FetchSettlement,
  ): Promise<CloseReport> {
    return this.importing.fetch(ctx, day, way);
  }

  @Post(':day/explanations')
  @HttpCode(200)
  @Operation({
    id: 'explainDifference',
    summary: 'Explain what the machine cannot',
    tag,
    policy,
    response: CloseReport,
    problems: { ...OUTSIDE, 409: 'day-locked, difference-gone' },
  })
  explain(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(CloseDayParam) }) { day }: CloseDayParam,
    @Body({ schema: S(ExplainDifference) }) body: ExplainDifference,
  ): Promise<CloseReport> {
    return this.explaining.run(ctx, day, body);
  }

  @Post(':day/cash')
  @HttpCode(200)
  @Operation({
    id: 'countCash',
    summary: 'What lay in the till of a unit',
    tag,
    policy,
    response: CloseReport,
    problems: { ...OUTSIDE, 404: 'not-found', 409: 'day-locked' },
  })
  count(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(CloseDayParam) }) { day }: CloseDayParam,
    @Body({ schema: S(CountCash) }) body: CountCash,
  ): Promise<CloseReport> {
    return this.counting.run(ctx, day, body);
  }

  @Post(':day/lock')
  @HttpCode(200)
  @Operation({
    id: 'lockDay',
    summary: 'Book the end of a day and lock it for good',
    tag,
    policy,
    response: CloseReport,
    problems: { ...OUTSIDE, 409: 'day-locked, day-not-over, earlier-day-open, differences-open' },
  })
  lock(@Ctx() ctx: RequestContext, @Param({ schema: SText(CloseDayParam) }) { day }: CloseDayParam): Promise<CloseReport> {
    return this.locking.run(ctx, day);
  }
}
