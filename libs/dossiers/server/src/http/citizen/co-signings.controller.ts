import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import {
  CoSigning,
  CoSigningList,
  DeclineCoSigning,
  dossierCitizenScopes,
  IdParam,
  SaveCoSigning,
  SignCoSigning,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AnswerCoSigning } from '../../co-signing/answer-co-signing.js';
import { ReadCoSignings } from '../../co-signing/read-co-signings.js';

const scope = dossierCitizenScopes.coSign;
const own = { audience: 'citizen', scope, relation: 'self' } as const;
const one = { audience: 'citizen', scope, relation: 'owner' } as const;
const problems = { 409: 'co-signing-state, co-signing-changed with the current version' };

/** The co-signer's side. Nobody signs for somebody else. */
@Controller('api/v1/citizen/co-signings')
export class CoSigningsController {
  constructor(
    @Inject(ReadCoSignings) private readonly reading: ReadCoSignings,
    @Inject(AnswerCoSigning) private readonly answering: AnswerCoSigning,
  ) {}

  @Get()
  @Operation({
    id: 'listCoSignings',
    summary: 'Applications that the citizen is asked to sign',
    tag: 'dossiers',
    policy: own,
    response: CoSigningList,
  })
  list(@Ctx() ctx: RequestContext): Promise<CoSigningList> {
    return this.reading.list(ctx);
  }

  @Get(':id')
  @Operation({
    id: 'getCoSigning',
    summary: 'The own part, and what is shown of the applicant’s',
    tag: 'dossiers',
    policy: one,
    response: CoSigning,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<CoSigning> {
    return this.reading.one(ctx, id);
  }

  @Put(':id')
  @Operation({
    id: 'saveCoSigning',
    summary: 'Save the own part as far as it has got',
    tag: 'dossiers',
    policy: one,
    response: CoSigning,
    problems,
  })
  save(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SaveCoSigning) }) body: SaveCoSigning,
  ): Promise<CoSigning> {
    return this.answering.save(ctx, id, body);
  }

  @Post(':id/signature')
  @Operation({
    id: 'signCoSigning',
    summary: 'Sign the own part',
    tag: 'dossiers',
    policy: one,
    response: CoSigning,
    problems: { ...problems, 403: 'assurance-too-low', 422: 'answers-refused with every fault' },
  })
  sign(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SignCoSigning) }) body: SignCoSigning,
  ): Promise<CoSigning> {
    return this.answering.sign(ctx, id, body);
  }

  @Post(':id/refusal')
  @Operation({
    id: 'declineCoSigning',
    summary: 'Decline, or take the signature back before it is filed',
    tag: 'dossiers',
    policy: one,
    response: CoSigning,
    problems,
  })
  decline(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(DeclineCoSigning) }) body: DeclineCoSigning,
  ): Promise<CoSigning> {
    return this.answering.decline(ctx, id, body);
  }
}
