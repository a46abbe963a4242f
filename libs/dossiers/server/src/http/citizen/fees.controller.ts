import { Controller, Get, Inject, Query } from '@nestjs/common';
import { dossierCitizenScopes as scopes, FeeQuote, FeeQuoteQuery } from '@tinhso/dossiers-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { QuoteFee } from '../../use-cases/quote-fee.js';

/** What an application will cost the one who files it. */
@Controller('api/v1/citizen/fee-quote')
export class FeesController {
  constructor(@Inject(QuoteFee) private readonly quoting: QuoteFee) {}

  @Get()
  @Operation({
    id: 'quoteFee',
    summary: 'What is left to pay of a fee under the rules of exemption of today',
    tag: 'dossiers',
    policy: { audience: 'citizen', scope: scopes.submit, relation: 'self', delegable: true },
    response: FeeQuote,
    problems: { 422: 'procedure-not-online' },
  })
  quote(@Ctx() ctx: RequestContext, @Query({ schema: SText(FeeQuoteQuery) }) query: FeeQuoteQuery): Promise<FeeQuote> {
    return this.quoting.run(ctx, query);
  }
}
