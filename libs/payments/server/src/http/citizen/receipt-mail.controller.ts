import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ChooseReceiptMail, paymentCitizenScope, ReceiptMail } from '@tinhso/payments-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { ChooseReceiptMailUseCase } from '../../receipts/choose-receipt-mail.js';

const policy = { audience: 'citizen', scope: paymentCitizenScope, relation: 'self' } as const;

/** Whether a citizen's receipts come by mail. */
@Controller('api/v1/citizen/receipt-mail')
export class ReceiptMailController {
  constructor(@Inject(ChooseReceiptMailUseCase) private readonly choosing: ChooseReceiptMailUseCase) {}

  @Get()
  @Operation({
    id: 'readReceiptMail',
    summary: 'Whether receipts come by e-mail, and where to',
    tag: 'payments',
    policy,
    response: ReceiptMail,
  })
  read(@Ctx() ctx: RequestContext): Promise<ReceiptMail> {
    return this.choosing.read(ctx);
  }

  @Put()
  @Operation({ id: 'chooseReceiptMail', summary: 'Have receipts sent by e-mail, or not', tag: 'payments', policy, response: ReceiptMail })
  choose(@Ctx() ctx: RequestContext, @Body({ schema: S(ChooseReceiptMail) }) { wanted }: ChooseReceiptMail): Promise<ReceiptMail> {
    return this.choosing.run(ctx, wanted);
  }
}
