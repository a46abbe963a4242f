import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import {
  AddTicketMessage,
  AnswerTicket,
  AskReporter,
  CloseTicket,
  ModerateTicket,
  RejectTicket,
  ResumeTicket,
  StartTicket,
  TicketIdParam,
  TicketState,
} from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import type { Static } from '@sinclair/typebox';
import { ModerateTicketUseCase } from '../../handling/acts/moderate.js';
import { WorkOnTicket } from '../../handling/acts/work-on.js';
import { AnswerTicketUseCase } from '../../handling/acts/answer.js';
import { EndTicket } from '../../handling/acts/end.js';
import { coordinating, handling, moderating, problems, tag } from './policies.js';

type Id = Static<typeof TicketIdParam>;

/** The work on a report, from taking it on to its end. */
@Controller('api/v1/staff/feedback/tickets/:id')
export class TicketWorkController {
  constructor(
    @Inject(ModerateTicketUseCase) private readonly moderatingCase: ModerateTicketUseCase,
    @Inject(WorkOnTicket) private readonly working: WorkOnTicket,
    @Inject(AnswerTicketUseCase) private readonly answering: AnswerTicketUseCase,
    @Inject(EndTicket) private readonly ending: EndTicket,
  ) {}

  @Post('moderate')
  @Operation({
    id: 'moderateTicket',
    summary: 'Decide what the public sees of a report',
    tag,
    policy: moderating,
    response: TicketState,
    problems: { ...problems, 422: 'reason-missing' },
  })
  moderate(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(ModerateTicket) }) body: ModerateTicket,
  ): Promise<TicketState> {
    return this.moderatingCase.run(ctx, id, body);
  }

  @Post('start')
  @Operation({ id: 'startTicket', summary: 'Take a report on', tag, policy: handling, response: TicketState, problems: problems })
  start(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(StartTicket) }) body: StartTicket,
  ): Promise<TicketState> {
    return this.working.start(ctx, id, body);
  }

  @Post('ask')
  @Operation({
    id: 'askTicketReporter',
    summary: 'Ask the reporter; the clock stands still until the reply',
    tag,
    policy: handling,
    response: TicketState,
    problems: problems,
  })
  ask(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(AskReporter) }) body: AskReporter,
  ): Promise<TicketState> {
    return this.working.ask(ctx, id, body);
  }

  @Post('resume')
  @Operation({
    id: 'resumeTicket',
    summary: 'Go on without the reply of the reporter',
    tag,
    policy: handling,
    response: TicketState,
    problems: problems,
  })
  resume(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(ResumeTicket) }) body: ResumeTicket,
  ): Promise<TicketState> {
    return this.working.resume(ctx, id, body);
  }

  @Post('messages')
  @Operation({
    id: 'writeTicketMessage',
    summary: 'Write a note for the office, or news for everybody',
    tag,
    policy: handling,
    response: TicketState,
    problems: problems,
  })
  write(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(AddTicketMessage) }) body: AddTicketMessage,
  ): Promise<TicketState> {
    return this.working.write(ctx, id, body);
  }

  @Post('answer')
  @Operation({
    id: 'answerTicket',
    summary: 'Answer a report with a closing code and the evidence that its kind needs',
    tag,
    policy: handling,
    response: TicketState,
    problems: { ...problems, 422: 'evidence-missing, files-unusable' },
  })
  answer(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(AnswerTicket) }) body: AnswerTicket,
  ): Promise<TicketState> {
    return this.answering.run(ctx, id, body);
  }

  @Post('close')
  @Operation({
    id: 'closeTicket',
    summary: 'Close an answered report whose reporter says nothing',
    tag,
    policy: coordinating,
    response: TicketState,
    problems: problems,
  })
  close(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(CloseTicket) }) body: CloseTicket,
  ): Promise<TicketState> {
    return this.ending.close(ctx, id, body);
  }

  @Post('reject')
  @Operation({
    id: 'rejectTicket',
    summary: 'Refuse what is no report, with the reason',
    tag,
    policy: moderating,
    response: TicketState,
    problems: problems,
  })
  reject(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(RejectTicket) }) body: RejectTicket,
  ): Promise<TicketState> {
    return this.ending.reject(ctx, id, body);
  }
}
