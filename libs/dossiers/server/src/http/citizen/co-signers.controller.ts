import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CoSignerList, dossierCitizenScopes, IdParam, InviteCoSigner, WithdrawCoSigning } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AnswerCoSigning } from '../../co-signing/answer-co-signing.js';
import { InviteCoSignerUseCase } from '../../co-signing/invite-co-signer.js';
import { ReadCoSigners } from '../../co-signing/read-co-signers.js';

const policy = { audience: 'citizen', scope: dossierCitizenScopes.coSign, relation: 'owner' } as const;

/** The applicant's side: whose signatures a draft needs, asking for them, taking the asking back. */
@Controller('api/v1/citizen')
export class CoSignersController {
  constructor(
    @Inject(ReadCoSigners) private readonly reading: ReadCoSigners,
    @Inject(InviteCoSignerUseCase) private readonly inviting: InviteCoSignerUseCase,
    @Inject(AnswerCoSigning) private readonly answering: AnswerCoSigning,
  ) {}

  @Get('drafts/:id/co-signers')
  @Operation({ id: 'listCoSigners', summary: 'Who has to sign a draft, and who has', tag: 'dossiers', policy, response: CoSignerList })
  list(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<CoSignerList> {
    return this.reading.run(ctx, id);
  }

  @Post('drafts/:id/co-signers')
  @Operation({
    id: 'inviteCoSigner',
    summary: 'Ask somebody to fill in their part and sign; the draft stands still from then on',
    tag: 'dossiers',
    policy,
    status: 201,
    response: CoSignerList,
    problems: {
      409: 'draft-changed, co-signing-state',
      422: 'answers-refused with every fault, co-signer-is-applicant',
      429: 'too-many-requests',
    },
  })
  invite(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(InviteCoSigner) }) body: InviteCoSigner,
  ): Promise<CoSignerList> {
    return this.inviting.run(ctx, id, body);
  }

  @Post('co-signers/:id/withdrawal')
  @Operation({
    id: 'withdrawCoSigning',
    summary: 'Take an invitation back; the draft can be changed again',
    tag: 'dossiers',
    policy,
    status: 204,
    problems: { 409: 'co-signing-state, co-signing-changed' },
  })
  withdraw(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(WithdrawCoSigning) }) body: WithdrawCoSigning,
  ): Promise<void> {
    return this.answering.withdraw(ctx, id, body);
  }
}
