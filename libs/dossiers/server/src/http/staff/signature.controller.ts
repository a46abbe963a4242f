import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { dossierStaffScopes, DossierState, IdParam, SendBackDossier, SignDossier } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { SendBackDossierUseCase } from '../../use-cases/send-back-dossier.js';
import { SignDossierUseCase } from '../../use-cases/sign-dossier.js';

const problems = { 403: 'action-not-yours', 409: 'dossier-changed with the current version, action-not-allowed with the reason' };
const policy = (scope: string) => ({ audience: 'staff', scope, jurisdiction: 'unit' }) as const;

/** The leader: sign the result or send it back. */
@Controller('api/v1/staff/dossiers/:id')
export class SignatureController {
  constructor(
    @Inject(SendBackDossierUseCase) private readonly sendingBack: SendBackDossierUseCase,
    @Inject(SignDossierUseCase) private readonly signing: SignDossierUseCase,
  ) {}

  @Post('send-back')
  @Operation({
    id: 'sendBackDossier',
    summary: 'Send the draft result back to the officer',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.sign),
    response: DossierState,
    problems,
  })
  sendBack(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SendBackDossier) }) body: SendBackDossier,
  ): Promise<DossierState> {
    return this.sendingBack.run(ctx, id, body);
  }

  @Post('signature')
  @Operation({
    id: 'signDossier',
    summary: 'Sign the result; it is made and signed a moment later',
    tag: 'dossiers',
    policy: policy(dossierStaffScopes.sign),
    response: DossierState,
    problems,
  })
  sign(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SignDossier) }) body: SignDossier,
  ): Promise<DossierState> {
    return this.signing.run(ctx, id, body);
  }
}
