import { Body, Controller, Get, Headers, Inject, Param, Post, Query } from '@nestjs/common';
import {
  CitizenDossier,
  dossierCitizenScopes as scopes,
  DossierListQuery,
  DossierPage,
  DossierState,
  IdParam,
  SubmitDossier,
  SubmittedDossier,
  SupplementDossier,
  WithdrawDossier,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ListOwnDossiers } from '../../use-cases/list-own-dossiers.js';
import { ReadOwnDossier } from '../../use-cases/read-own-dossier.js';
import { SubmitDossierUseCase } from '../../use-cases/submit-dossier.js';
import { SupplementDossierUseCase } from '../../use-cases/supplement-dossier.js';
import { WithdrawDossierUseCase } from '../../use-cases/withdraw-dossier.js';

const owner = (scope: string) => ({ audience: 'citizen', scope, relation: 'owner', delegable: true }) as const;
const self = (scope: string) => ({ audience: 'citizen', scope, relation: 'self', delegable: true }) as const;

@Controller('api/v1/citizen/dossiers')
export class OwnDossiersController {
  constructor(
    @Inject(SubmitDossierUseCase) private readonly submitting: SubmitDossierUseCase,
    @Inject(ListOwnDossiers) private readonly listing: ListOwnDossiers,
    @Inject(ReadOwnDossier) private readonly reading: ReadOwnDossier,
    @Inject(SupplementDossierUseCase) private readonly supplementing: SupplementDossierUseCase,
    @Inject(WithdrawDossierUseCase) private readonly withdrawing: WithdrawDossierUseCase,
  ) {}

  @Post()
  @Operation({
    id: 'submitDossier',
    summary: 'Submit an application; needs the header Idempotency-Key',
    tag: 'dossiers',
    policy: self(scopes.submit),
    status: 201,
    response: SubmittedDossier,
    problems: {
      403: 'assurance-too-low',
      409: 'procedure-changed, fee-changed with the sum, idempotency-key-reused',
      422: 'answers-refused with every fault, procedure-not-online',
    },
  })
  submit(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string | undefined,
    @Body({ schema: S(SubmitDossier) }) body: SubmitDossier,
  ): Promise<SubmittedDossier> {
    return this.submitting.run(ctx, { key, body });
  }

  @Get()
  @Operation({
    id: 'listOwnDossiers',
    summary: 'Own dossiers, newest first',
    tag: 'dossiers',
    policy: self(scopes.read),
    response: DossierPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(DossierListQuery) }) query: DossierListQuery): Promise<DossierPage> {
    return this.listing.run(ctx, query);
  }

  @Get(':id')
  @Operation({
    id: 'getOwnDossier',
    summary: 'A dossier as its owner sees it',
    tag: 'dossiers',
    policy: owner(scopes.read),
    response: CitizenDossier,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<CitizenDossier> {
    return this.reading.run(ctx, id);
  }

  @Post(':id/supplement')
  @Operation({
    id: 'supplementDossier',
    summary: 'Answer the open request for supplements, all items at once',
    tag: 'dossiers',
    policy: owner(scopes.supplement),
    response: DossierState,
    problems: { 409: 'dossier-changed, action-not-allowed', 422: 'supplement-incomplete with every fault' },
  })
  supplement(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SupplementDossier) }) body: SupplementDossier,
  ): Promise<DossierState> {
    return this.supplementing.run(ctx, id, body);
  }

  @Post(':id/withdrawal')
  @Operation({
    id: 'withdrawDossier',
    summary: 'Take a dossier back',
    tag: 'dossiers',
    policy: owner(scopes.withdraw),
    response: DossierState,
    problems: { 409: 'dossier-changed, action-not-allowed' },
  })
  withdraw(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(WithdrawDossier) }) body: WithdrawDossier,
  ): Promise<DossierState> {
    return this.withdrawing.run(ctx, id, body);
  }
}
