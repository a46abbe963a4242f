import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { AcceptDossier, dossierStaffScopes, DossierState, IdParam, RefuseDossier, ReturnDossier } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AcceptDossierUseCase } from '../../use-cases/accept-dossier.js';
import { RefuseDossierUseCase } from '../../use-cases/refuse-dossier.js';
import { ReturnDossierUseCase } from '../../use-cases/return-dossier.js';

const problems = { 403: 'action-not-yours', 409: 'dossier-changed with the current version, action-not-allowed with the reason' };
const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;

/** The one-stop desk: accept, refuse, hand over. */
@Controller('api/v1/staff/dossiers/:id')
export class ReceptionController {
  constructor(
    @Inject(AcceptDossierUseCase) private readonly accepting: AcceptDossierUseCase,
    @Inject(RefuseDossierUseCase) private readonly refusing: RefuseDossierUseCase,
    @Inject(ReturnDossierUseCase) private readonly returning: ReturnDossierUseCase,
  ) {}

  @Post('acceptance')
  @Operation({
    id: 'acceptDossier',
    summary: 'Receive a dossier; the clock starts',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.receive),
    response: DossierState,
    problems,
  })
  accept(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(AcceptDossier) }) body: AcceptDossier,
  ): Promise<DossierState> {
    return this.accepting.run(ctx, id, body);
  }

  @Post('refusal')
  @Operation({
    id: 'refuseDossier',
    summary: 'Do not receive a dossier, with reason and legal basis',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.receive),
    response: DossierState,
    problems,
  })
  refuse(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(RefuseDossier) }) body: RefuseDossier,
  ): Promise<DossierState> {
    return this.refusing.run(ctx, id, body);
  }

  @Post('return')
  @Operation({
    id: 'returnDossier',
    summary: 'Hand over the signed result',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.receive),
    response: DossierState,
    problems,
  })
  return(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(ReturnDossier) }) body: ReturnDossier,
  ): Promise<DossierState> {
    return this.returning.run(ctx, id, body);
  }
}
