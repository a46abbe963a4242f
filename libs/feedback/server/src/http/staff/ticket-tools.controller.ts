import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import {
  OverdueBoard,
  PreviewPublicText,
  PublicTextPreview,
  ReporterHistory,
  RoutingReason,
  StandardTexts,
  TestRules,
  TicketBulk,
  TicketBulkResult,
  TicketIdParam,
  TicketOffices,
} from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import type { Static } from '@sinclair/typebox';
import { BulkTickets } from '../../handling/acts/bulk.js';
import { TicketBoard } from '../../handling/tools/board.js';
import { ReadReporterHistory } from '../../handling/tools/reporter-history.js';
import { RuleTester } from '../../handling/tools/rule-tester.js';
import { AnswerTexts } from '../../handling/tools/standard-texts.js';
import { coordinating, handling, reading, readingAnywhere, tag } from './policies.js';

type Id = Static<typeof TicketIdParam>;

/** What helps with reports: texts, tests, the board, many at once. */
@Controller('api/v1/staff/feedback')
export class TicketToolsController {
  constructor(
    @Inject(BulkTickets) private readonly bulk: BulkTickets,
    @Inject(TicketBoard) private readonly board: TicketBoard,
    @Inject(ReadReporterHistory) private readonly history: ReadReporterHistory,
    @Inject(RuleTester) private readonly tester: RuleTester,
    @Inject(AnswerTexts) private readonly texts: AnswerTexts,
  ) {}

  @Post('bulk')
  @HttpCode(200)
  @Operation({
    id: 'bulkTickets',
    summary: 'Do the same to many reports; what became of each',
    tag,
    policy: handling,
    response: TicketBulkResult,
    problems: { 403: 'ticket-act-not-yours', 422: 'reason-missing, not-an-office' },
  })
  many(@Ctx() ctx: RequestContext, @Body({ schema: S(TicketBulk) }) body: TicketBulk): Promise<TicketBulkResult> {
    return this.bulk.run(ctx, body);
  }

  @Get('board')
  @Operation({ id: 'readOverdueTickets', summary: 'Offices by what is late there', tag, policy: coordinating, response: OverdueBoard })
  late(@Ctx() ctx: RequestContext): Promise<OverdueBoard> {
    return this.board.board(ctx);
  }

  @Get('offices')
  @Operation({
    id: 'listTicketOffices',
    summary: 'Offices that a report can go to, with what they have',
    tag,
    policy: readingAnywhere,
    response: TicketOffices,
  })
  offices(): Promise<TicketOffices> {
    return this.board.offices();
  }

  @Post('rules/test')
  @Operation({
    id: 'testFeedbackRules',
    summary: 'Where a made-up report would go, and why',
    tag,
    policy: readingAnywhere,
    response: RoutingReason,
    problems: { 422: 'invalid' },
  })
  test(@Ctx() ctx: RequestContext, @Body({ schema: S(TestRules) }) body: TestRules): RoutingReason {
    return this.tester.run(ctx, body);
  }

  @Get('tickets/:id/standard-texts')
  @Operation({
    id: 'listTicketTexts',
    summary: 'Standard texts that fit a report, filled in',
    tag,
    policy: handling,
    response: StandardTexts,
    problems: { 404: 'not-found' },
  })
  standard(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketIdParam) }) { id }: Id): Promise<StandardTexts> {
    return this.texts.of(ctx, id);
  }

  @Post('tickets/:id/preview')
  @Operation({
    id: 'previewTicketText',
    summary: 'How a public text will read',
    tag,
    policy: handling,
    response: PublicTextPreview,
    problems: { 404: 'not-found' },
  })
  preview(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(PreviewPublicText) }) { text }: PreviewPublicText,
  ): Promise<PublicTextPreview> {
    return this.texts.preview(ctx, id, text);
  }

  @Get('tickets/:id/reporter')
  @Operation({
    id: 'listReporterTickets',
    summary: 'Other reports of the same person; recorded',
    tag,
    policy: reading,
    response: ReporterHistory,
    problems: { 404: 'not-found' },
  })
  reporter(@Ctx() ctx: RequestContext, @Param({ schema: SText(TicketIdParam) }) { id }: Id): Promise<ReporterHistory> {
    return this.history.run(ctx, id);
  }
}
