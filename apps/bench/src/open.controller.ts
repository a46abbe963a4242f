import { Controller, Get, Headers, Inject } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Ctx, Operation, type RequestContext } from '@tinhso/platform';

type OwnDossiers = { list(ctx: RequestContext, query: { limit: number }): Promise<unknown> };

/** The product's list of own dossiers by the very same handler, with the account taken from a header: what authentication costs is the difference. */
@Controller('bench/open')
export class OpenController {
  constructor(@Inject(DiscoveryService) private readonly discovery: DiscoveryService) {}

  /** Looked up at the first call: when this controller is made, the other one may not be. */
  private get dossiers(): OwnDossiers {
    const found = this.discovery.getControllers().find(({ name }) => name === 'OwnDossiersController');
    if (!found) throw new Error('the product has no OwnDossiersController any more: name the handler of listOwnDossiers here');
    return found.instance as OwnDossiers;
  }

  @Get('dossiers')
  @Operation({ id: 'benchOpen', summary: 'The same read without authentication', tag: 'bench', policy: { audience: 'public' } })
  list(@Ctx() ctx: RequestContext, @Headers('x-account') accountId: string): Promise<unknown> {
    return this.dossiers.list({ ...ctx, actor: { kind: 'citizen', accountId, sessionId: accountId, name: 'Ma Thị Hạnh' } }, { limit: 20 });
  }
}
