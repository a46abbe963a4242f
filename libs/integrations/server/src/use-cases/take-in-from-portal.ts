import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { takeExchanges } from '../data/exchanges.js';
import { FetchPortalDossiers } from './fetch-portal-dossiers.js';
import { FilePortalDossier } from './file-portal-dossier.js';

const AT_ONCE = 20;
/** Longer than filing twenty with their files takes. */
const LEASE_MS = 300_000;

/** One pass of the exchange: fetches what waits at the national portal and files what was fetched. */
@Injectable()
export class TakeInFromPortal {
  constructor(
    @Inject(FetchPortalDossiers) private readonly fetching: FetchPortalDossiers,
    @Inject(FilePortalDossier) private readonly filing: FilePortalDossier,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What was fetched before is filed even while the portal is away. @throws AggregateError afterwards, with everything that failed */
  async run(ctx: RequestContext): Promise<void> {
    const failures: unknown[] = [];
    await this.fetching.run(ctx).catch((error: unknown) => failures.push(error));
    for (const row of await this.unitOfWork.run(ctx, (tx) => takeExchanges(tx, AT_ONCE, LEASE_MS)))
      await this.filing.run(ctx, row).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of the exchange with the national portal failed`);
  }
}
