import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { UsedPaper, UsePaper, UseTarget, WalletOffers, WalletPaperParam, walletScopes } from '@tinhso/wallet-contract';
import { OfferPapers } from '../../use-cases/offer-papers.js';
import { UsePaperUseCase } from '../../use-cases/use-paper.js';

const tag = 'wallet';
const policy = { audience: 'citizen', scope: walletScopes.use, relation: 'owner', delegable: true } as const;

/** Papers of the wallet for an application. */
@Controller('api/v1/citizen/wallet')
export class WalletUsesController {
  constructor(
    @Inject(OfferPapers) private readonly offering: OfferPapers,
    @Inject(UsePaperUseCase) private readonly using: UsePaperUseCase,
  ) {}

  @Get('offers')
  @Operation({
    id: 'listWalletOffers',
    summary: 'Papers that fit what an own draft or a request for supplements asks for, with the consent that each needs',
    tag,
    policy,
    response: WalletOffers,
  })
  offers(@Ctx() ctx: RequestContext, @Query({ schema: SText(UseTarget) }) target: UseTarget): Promise<WalletOffers> {
    return this.offering.run(ctx, target);
  }

  @Post('papers/:id/uses')
  @Operation({
    id: 'useWalletPaper',
    summary: 'Hand a copy to an own draft or supplement; the consent is the sentence that was offered',
    tag,
    policy,
    status: 201,
    response: UsedPaper,
    problems: { 409: 'wallet-paper-unusable with the reason, wallet-consent-changed' },
  })
  use(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(WalletPaperParam) }) { id }: WalletPaperParam,
    @Body({ schema: S(UsePaper) }) body: UsePaper,
  ): Promise<UsedPaper> {
    return this.using.run(ctx, id, body);
  }
}
