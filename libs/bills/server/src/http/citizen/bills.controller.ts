import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { BillBasket, billCitizenScope, BillLookup, LookUpBills, MakeBillBasket } from '@tinhso/bills-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { LookUp } from '../../use-cases/look-up.js';
import { MakeBasket } from '../../use-cases/make-basket.js';

const policy = { audience: 'citizen', scope: billCitizenScope, relation: 'self', delegable: true } as const;

/** Looking bills up and making them payable, for oneself or somebody else. */
@Controller('api/v1/citizen/bills')
export class BillsController {
  constructor(
    @Inject(LookUp) private readonly lookingUp: LookUp,
    @Inject(MakeBasket) private readonly making: MakeBasket,
  ) {}

  @Post('lookups')
  @HttpCode(200)
  @Operation({
    id: 'lookUpBills',
    summary: 'Open and past bills of a customer code; a POST, so that no code stands in a log of addresses',
    tag: 'bills',
    policy,
    response: BillLookup,
    problems: {
      404: 'customer-unknown',
      422: 'biller-unknown, customer-code-faulty',
      429: 'too-many-requests',
      503: 'billers-off, biller-silent',
    },
  })
  lookUp(@Ctx() ctx: RequestContext, @Body({ schema: S(LookUpBills) }) body: LookUpBills): Promise<BillLookup> {
    return this.lookingUp.run(ctx, body);
  }

  @Post('baskets')
  @Operation({
    id: 'makeBillBasket',
    summary: 'Make bills, parts of bills and advances payable; they are paid by startPayment',
    tag: 'bills',
    policy,
    status: 201,
    response: BillBasket,
    problems: {
      404: 'customer-unknown',
      409: 'bill-gone, bill-changed with the sum of now, bill-being-paid',
      422: 'biller-unknown, customer-code-faulty, part-out-of-range, amount-out-of-range',
      429: 'too-many-requests',
      503: 'billers-off, biller-silent',
    },
  })
  basket(@Ctx() ctx: RequestContext, @Body({ schema: S(MakeBillBasket) }) body: MakeBillBasket): Promise<BillBasket> {
    return this.making.run(ctx, body);
  }
}
