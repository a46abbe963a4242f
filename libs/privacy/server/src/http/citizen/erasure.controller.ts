import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { AskErasure, CurrentErasure, Erasure, ErasurePreview, privacyScopes } from '@tinhso/privacy-contract';
import { PlanErasure } from '../../use-cases/plan-erasure.js';
import { UndoErasure } from '../../use-cases/undo-erasure.js';

/** Nobody erases somebody else's account: not delegable. */
const policy = { audience: 'citizen', scope: privacyScopes.own, relation: 'self' } as const;

@Controller('api/v1/citizen/privacy/erasure')
export class ErasureController {
  constructor(
    @Inject(PlanErasure) private readonly planning: PlanErasure,
    @Inject(UndoErasure) private readonly undoing: UndoErasure,
  ) {}

  @Get()
  @Operation({ id: 'getErasure', summary: 'The erasure under way, if there is one', tag: 'privacy', policy, response: CurrentErasure })
  current(@Ctx() ctx: RequestContext): Promise<CurrentErasure> {
    return this.undoing.current(ctx);
  }

  @Get('preview')
  @Operation({ id: 'previewErasure', summary: 'What would go, and what a law holds', tag: 'privacy', policy, response: ErasurePreview })
  preview(@Ctx() ctx: RequestContext): Promise<ErasurePreview> {
    return this.planning.preview(ctx);
  }

  @Post()
  @Operation({
    id: 'askErasure',
    summary: 'Have the account erased after the days in which it can be undone',
    tag: 'privacy',
    policy: { ...policy, fresh: true },
    status: 202,
    response: Erasure,
    problems: { 409: 'erasure-obstructed, erasure-under-way', 422: 'erasure-words-differ' },
  })
  ask(@Ctx() ctx: RequestContext, @Body({ schema: S(AskErasure) }) body: AskErasure): Promise<Erasure> {
    return this.planning.ask(ctx, body);
  }

  @Post('undo')
  @Operation({
    id: 'undoErasure',
    summary: 'Keep the account after all',
    tag: 'privacy',
    policy,
    response: CurrentErasure,
    problems: { 409: 'nothing-to-undo' },
  })
  undo(@Ctx() ctx: RequestContext): Promise<CurrentErasure> {
    return this.undoing.run(ctx);
  }
}
