import { Inject, Injectable } from '@nestjs/common';
import type { WorklistPage, WorklistQuery } from '@tinhso/casework-contract';
import { DossiersFacade } from '@tinhso/dossiers-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { filterOf, searchOf } from '../domain/lists.js';
import { momentsAt } from './moments.js';
import { officersOf } from './officers.js';

/**
 * A page of a work list within the jurisdiction of the asking person: one query, however many units and dossiers. Looking for one person by
 * phone or citizen ID is written down for that person.
 */
@Injectable()
export class ReadWorklist {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DossiersFacade) private readonly dossiers: DossiersFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** A search without a list looks everywhere, closed dossiers included. @throws Problem invalid for an unknown cursor */
  async run(ctx: RequestContext, { list, q, cursor, limit = 50 }: WorklistQuery): Promise<WorklistPage> {
    const now = this.clock.now();
    const { search, procedureCode } = searchOf(q);
    const everywhere = list === undefined && (search !== undefined || procedureCode !== undefined);
    const name = list ?? 'open';
    const moments = momentsAt(this.organisations.provinceCalendar(), now);
    const selection = {
      reach: this.dossiers.reachOf(ctx.grantedPosts),
      ...(everywhere ? {} : filterOf(name, officersOf(ctx), moments)),
      ...(procedureCode ? { procedureCode } : {}),
    };
    const order = name === 'closed' ? 'closed' : 'due';
    const page = await this.dossiers.work(this.reader.manager, selection, { order, search, cursor, limit, now, locale: ctx.locale });
    const by = search && ('phone' in search ? 'phone' : 'citizenId' in search ? 'citizenId' : undefined);
    const found = page.items.map(({ id }) => id);
    if (by && found.length > 0) await this.unitOfWork.run(ctx, (tx) => this.dossiers.recordFound(tx, found, by));
    return { list: name, ...page };
  }
}
