import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { DossierState, IdParam, ReissueResult } from '@tinhso/dossiers-contract';
import { revokeScope } from '@tinhso/signing-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ReissueResultUseCase } from '../../return/reissue-result.js';

@Controller('api/v1/staff/dossiers/:id/reissue')
export class ReissuesController {
  constructor(@Inject(ReissueResultUseCase) private readonly reissuing: ReissueResultUseCase) {}

  @Post()
  @HttpCode(200)
  @Operation({
    id: 'reissueResult',
    summary: 'Issue the result anew with other contents and take the old one back; needs a fresh proof of identity',
    tag: 'dossiers',
    policy: { audience: 'staff', scope: revokeScope, jurisdiction: 'unit', fresh: true },
    response: DossierState,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'dossier-changed with the current version, action-not-allowed' },
  })
  reissue(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(ReissueResult) }) body: ReissueResult,
  ): Promise<DossierState> {
    return this.reissuing.run(ctx, id, body);
  }
}
