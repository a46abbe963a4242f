import { Inject, Injectable } from '@nestjs/common';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import type { StaffRefundPage, StaffRefundQuery } from '@tinhso/payments-contract';
import { AppConfig, Reader, type RequestContext } from '@tinhso/platform';
import { countRefunds, pageOfRefunds } from '../data/refund-lists.js';
import { StaffRefunds } from './staff-refunds.js';

/** Money that goes back, within the posts of the one who asks. */
@Injectable()
export class ListRefunds {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRefunds) private readonly views: StaffRefunds,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async run(ctx: RequestContext, { view = 'all', cursor, limit = 50 }: StaffRefundQuery): Promise<StaffRefundPage> {
    const { manager } = this.reader;
    const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
    const rows = await pageOfRefunds(manager, { unitIds, view, ...(cursor ? { cursor } : {}) }, limit + 1);
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1)?.id : undefined;
    return {
      limit: this.config.settings.REFUND_APPROVAL_OVER,
      toDecide: await countRefunds(manager, unitIds, 'decide'),
      toDo: await countRefunds(manager, unitIds, 'act'),
      items: await this.views.of(manager, ctx, page),
      ...(last ? { nextCursor: last } : {}),
    };
  }
}
