import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import {
  AssigneeList,
  AssignDossier,
  dossierStaffScopes,
  DossierState,
  IdParam,
  MovePromise,
  StopDossier,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AssignDossierUseCase } from '../../use-cases/assign-dossier.js';
import { MovePromiseUseCase } from '../../use-cases/move-promise.js';
import { StopDossierUseCase } from '../../use-cases/stop-dossier.js';

const problems = { 403: 'action-not-yours', 409: 'dossier-changed with the current version, action-not-allowed with the reason' };
const policy = { audience: 'staff', scope: dossierStaffScopes.supervise, jurisdiction: 'unit' } as const;

/** The leader: give work to somebody, move the promise, stop. */
@Controller('api/v1/staff/dossiers/:id')
export class ExceptionsController {
  constructor(
    @Inject(AssignDossierUseCase) private readonly assigning: AssignDossierUseCase,
    @Inject(MovePromiseUseCase) private readonly moving: MovePromiseUseCase,
    @Inject(StopDossierUseCase) private readonly stopping: StopDossierUseCase,
  ) {}

  @Get('assignees')
  @Operation({
    id: 'listAssignees',
    summary: 'Officers to whom the dossier can be given, the least busy first',
    tag: 'dossiers',
    policy,
    response: AssigneeList,
  })
  assignees(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<AssigneeList> {
    return this.assigning.choices(ctx, id);
  }

  @Post('assignment')
  @Operation({
    id: 'assignDossier',
    summary: 'Give a dossier to an officer',
    tag: 'dossiers',
    policy,
    response: DossierState,
    problems: { ...problems, 422: 'not-an-assignee' },
  })
  assign(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(AssignDossier) }) body: AssignDossier,
  ): Promise<DossierState> {
    return this.assigning.run(ctx, id, body);
  }

  @Post('promise')
  @Operation({
    id: 'movePromise',
    summary: 'Apologise and name a new date, once (form 04)',
    tag: 'dossiers',
    policy,
    response: DossierState,
    problems,
  })
  movePromise(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(MovePromise) }) body: MovePromise,
  ): Promise<DossierState> {
    return this.moving.run(ctx, id, body);
  }

  @Post('stop')
  @Operation({
    id: 'stopDossier',
    summary: 'Stop the work without a result (form 05)',
    tag: 'dossiers',
    policy,
    response: DossierState,
    problems,
  })
  stop(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(StopDossier) }) body: StopDossier,
  ): Promise<DossierState> {
    return this.stopping.run(ctx, id, body);
  }
}
