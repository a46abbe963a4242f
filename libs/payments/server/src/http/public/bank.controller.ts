import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { BankNotice } from '@tinhso/payments-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { HearBank } from '../../use-cases/transfers/hear-bank.js';

const Taken = Type.Object({ taken: Type.Integer({ minimum: 0 }) }, { $id: 'BankNoticeTaken', additionalProperties: false });

/** Where the bank tells of money that came in. */
@Controller('webhooks/bank')
export class BankController {
  constructor(@Inject(HearBank) private readonly hearing: HearBank) {}

  @Post('transfers')
  @HttpCode(200)
  @Operation({
    id: 'takeBankNotice',
    summary: 'Transfers that came in, signed with the secret that the bank and the province share; the same number counts once',
    tag: 'payments',
    policy: { audience: 'public' },
    response: Taken,
    problems: { 401: 'transfer-not-signed', 422: 'invalid' },
  })
  async take(@Ctx() ctx: RequestContext, @Body({ schema: S(BankNotice) }) notice: BankNotice): Promise<Static<typeof Taken>> {
    return { taken: await this.hearing.run(ctx, notice) };
  }
}
