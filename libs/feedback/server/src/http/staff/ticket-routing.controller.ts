import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import {
  AssignTicket,
  MergeTicket,
  PassOnTicket,
  PreviewReroute,
  RerouteTicket,
  RoutingReason,
  SplitTicket,
  UnmergeTicket,
  TicketIdParam,
  TicketState,
} from '@tinhso/feedback-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import type { Static } from '@sinclair/typebox';
import { HandOnTicket } from '../../handling/acts/hand-on.js';
import { RerouteTicketUseCase } from '../../handling/acts/reroute.js';
import { MergeTickets } from '../../handling/acts/merge.js';
import { SplitTicketUseCase } from '../../handling/acts/split.js';
import { coordinating, handling, problems, tag } from './policies.js';

type Id = Static<typeof TicketIdParam>;

/** Whose a report is: decided, handed on, routed again, split, merged. */
@Controller('api/v1/staff/feedback/tickets/:id')
export class TicketRoutingController {
  constructor(
    @Inject(HandOnTicket) private readonly handing: HandOnTicket,
    @Inject(RerouteTicketUseCase) private readonly routing: RerouteTicketUseCase,
    @Inject(MergeTickets) private readonly merging: MergeTickets,
    @Inject(SplitTicketUseCase) private readonly splitting: SplitTicketUseCase,
  ) {}

  @Post('assign')
  @Operation({
    id: 'assignTicket',
    summary: 'Give a report to an office: to that of the rules when none is named',
    tag,
    policy: coordinating,
    response: TicketState,
    problems: { ...problems, 422: 'not-an-office' },
  })
  assign(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(AssignTicket) }) body: AssignTicket,
  ): Promise<TicketState> {
    return this.handing.assign(ctx, id, body);
  }

  @Post('pass-on')
  @Operation({
    id: 'passOnTicket',
    summary: 'Hand a report on to the right office; the reporter reads why',
    tag,
    policy: handling,
    response: TicketState,
    problems: { ...problems, 422: 'not-an-office, same-office' },
  })
  passOn(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(PassOnTicket) }) body: PassOnTicket,
  ): Promise<TicketState> {
    return this.handing.passOn(ctx, id, body);
  }

  @Post('reroute')
  @Operation({
    id: 'rerouteTicket',
    summary: 'Move the pin or change the kind, and route again',
    tag,
    policy: handling,
    response: TicketState,
    problems: { ...problems, 422: 'nothing-moved, invalid' },
  })
  reroute(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(RerouteTicket) }) body: RerouteTicket,
  ): Promise<TicketState> {
    return this.routing.run(ctx, id, body);
  }

  @Post('reroute/preview')
  @HttpCode(200)
  @Operation({
    id: 'previewTicketReroute',
    summary: 'Where a report would go with another pin or kind, and why',
    tag,
    policy: handling,
    response: RoutingReason,
    problems: { 404: 'not-found', 422: 'nothing-moved, invalid' },
  })
  preview(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(PreviewReroute) }) body: PreviewReroute,
  ): Promise<RoutingReason> {
    return this.routing.preview(ctx, id, body);
  }

  @Post('merge')
  @Operation({
    id: 'mergeTicket',
    summary: 'End a report as the duplicate of another',
    tag,
    policy: handling,
    response: TicketState,
    problems: { ...problems, 422: 'merge-target-unknown, merge-circle' },
  })
  merge(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(MergeTicket) }) body: MergeTicket,
  ): Promise<TicketState> {
    return this.merging.merge(ctx, id, body);
  }

  @Post('unmerge')
  @Operation({
    id: 'unmergeTicket',
    summary: 'Take a duplicate out again',
    tag,
    policy: handling,
    response: TicketState,
    problems: problems,
  })
  unmerge(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(UnmergeTicket) }) body: UnmergeTicket,
  ): Promise<TicketState> {
    return this.merging.unmerge(ctx, id, body);
  }

  @Post('split')
  @Operation({
    id: 'splitTicket',
    summary: 'Make matters of a report reports of their own',
    tag,
    policy: handling,
    response: TicketState,
    problems: { ...problems, 422: 'invalid' },
  })
  split(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(TicketIdParam) }) { id }: Id,
    @Body({ schema: S(SplitTicket) }) body: SplitTicket,
  ): Promise<TicketState> {
    return this.splitting.run(ctx, id, body);
  }
}
