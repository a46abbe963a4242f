import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { FieldCipher, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { insertExchange } from '../data/exchanges.js';
import { PortalGateway } from '../national-portal/portal-gateway.js';

const AT_ONCE = 20;

/** Writes down what waits at the national portal. The portal hands it out until it is acknowledged, so a lost pass loses nothing. */
@Injectable()
export class FetchPortalDossiers {
  constructor(
    @Inject(PortalGateway) private readonly portal: PortalGateway,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @returns how many were new. @throws Error when the portal cannot be reached */
  async run(ctx: RequestContext): Promise<number> {
    const agency = this.organisations.units().find((unit) => unit.parentId === undefined)?.code;
    if (!agency || !this.portal.connected) return 0;
    let fresh = 0;
    for (const dossier of await this.portal.waiting(agency, AT_ONCE)) {
      const id = newId();
      const { portalCode, procedureCode, unitCode, submittedAt } = dossier;
      const sealed = this.cipher.seal(id, JSON.stringify(dossier));
      const row = { id, portalCode, procedureCode, unitCode, submittedAt: new Date(submittedAt), sealed };
      if (await this.unitOfWork.run(ctx, (tx) => insertExchange(tx, row))) fresh++;
    }
    return fresh;
  }
}
