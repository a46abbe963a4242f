import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems } from '@tinhso/assistance-contract';
import { Problem, RateLimiter, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { FilingSecrets } from '../../confirming/filing-secrets.js';
import type { FilingRow } from '../../data/filing.entity.js';
import { findFilingByLink } from '../../data/filings.js';
import { linkLimits } from '../rate-limits.js';

/** What every call with a link begins with. */
@Injectable()
export class LinkDesk {
  constructor(
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
  ) {}

  /** @throws Problem too-many-requests */
  async admit(ctx: RequestContext): Promise<void> {
    await this.limiter.consume(linkLimits.byIp, ctx.ip ?? '-');
  }

  /** The filing of a link. @throws Problem link-unknown, also for filings that were taken back */
  async filing(manager: EntityManager, token: string): Promise<FilingRow> {
    const row = await findFilingByLink(manager, this.secrets.linkIndex(token));
    if (!row || row.state === 'taken_back') throw Problem.from(assistanceProblems, 'link-unknown');
    return row;
  }
}
