import { Body, Controller, Inject, Post } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Operation, S } from '@tinhso/platform';
import { IpnOrders } from './ipn-orders.js';

const Wish = Type.Object({ count: Type.Integer({ minimum: 1, maximum: 20_000 }), offices: Type.Integer({ minimum: 1 }) });

/** What a load of notices needs. */
@Controller('bench/ipn-orders')
export class IpnOrdersController {
  constructor(@Inject(IpnOrders) private readonly orders: IpnOrders) {}

  @Post()
  @Operation({ id: 'benchIpnOrders', summary: 'Payments at the gateway', tag: 'bench', status: 201, policy: { audience: 'public' } })
  async make(@Body({ schema: S(Wish) }) { count, offices }: Static<typeof Wish>): Promise<{ queries: string[] }> {
    return { queries: await this.orders.make(count, offices) };
  }
}
