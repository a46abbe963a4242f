import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  DeskResultDetail,
  dossierStaffScopes,
  HandOutResult,
  IdParam,
  MoveResult,
  ReturnDesk,
  ReturnDeskQuery,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { DispatchResultUseCase, HandOutResultUseCase, PostResultUseCase, ReceiveResultUseCase } from '../../return/desk-acts.js';
import { ReadReturnDesk } from '../../return/read-return-desk.js';
import { ReturnDeskFrame } from '../../return/return-desk.js';

const policy = { audience: 'staff', scope: dossierStaffScopes.handOut, jurisdiction: 'unit' } as const;
const problems = { 404: 'not-found', 409: 'return-changed with the current version, return-not-possible' };
const common = { tag: 'dossiers', policy, response: DeskResultDetail, problems } as const;

/** The return desk: of whichever office has the result, not only of the one that received the dossier. */
@Controller('api/v1/staff/returns')
export class ReturnsController {
  constructor(
    @Inject(ReadReturnDesk) private readonly desk: ReadReturnDesk,
    @Inject(ReturnDeskFrame) private readonly frame: ReturnDeskFrame,
    @Inject(DispatchResultUseCase) private readonly dispatching: DispatchResultUseCase,
    @Inject(ReceiveResultUseCase) private readonly receiving: ReceiveResultUseCase,
    @Inject(HandOutResultUseCase) private readonly handing: HandOutResultUseCase,
    @Inject(PostResultUseCase) private readonly posting: PostResultUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listReturns',
    summary: 'Results on paper at the own offices',
    tag: 'dossiers',
    policy,
    response: ReturnDesk,
    problems: { 422: 'invalid' },
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(ReturnDeskQuery) }) query: ReturnDeskQuery): Promise<ReturnDesk> {
    return this.desk.run(ctx, query);
  }

  @Get(':id')
  @Operation({ id: 'readReturn', summary: 'One result, as the slip of receipt needs it', ...common, problems: { 404: 'not-found' } })
  read(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<DeskResultDetail> {
    return this.frame.read(ctx, id);
  }

  @Post(':id/dispatch')
  @HttpCode(200)
  @Operation({ id: 'dispatchResult', summary: 'Send the paper to the office where it is wanted', ...common })
  dispatch(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(MoveResult) }) body: MoveResult,
  ): Promise<DeskResultDetail> {
    return this.dispatching.run(ctx, id, body);
  }

  @Post(':id/arrival')
  @HttpCode(200)
  @Operation({ id: 'receiveResult', summary: 'The paper has arrived from another office', ...common })
  receive(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(MoveResult) }) body: MoveResult,
  ): Promise<DeskResultDetail> {
    return this.receiving.run(ctx, id, body);
  }

  @Post(':id/posting')
  @HttpCode(200)
  @Operation({ id: 'postResult', summary: 'Give the paper to the public post; its number comes a moment later', ...common })
  post(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(MoveResult) }) body: MoveResult,
  ): Promise<DeskResultDetail> {
    return this.posting.run(ctx, id, body);
  }

  @Post(':id/hand-out')
  @HttpCode(200)
  @Operation({
    id: 'handOutResult',
    summary: 'Hand the paper out, and say who took it',
    ...common,
    problems: { ...problems, 422: 'return-wish-refused when the right of an authorised person is not named' },
  })
  handOut(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(HandOutResult) }) body: HandOutResult,
  ): Promise<DeskResultDetail> {
    return this.handing.run(ctx, id, body);
  }
}
