import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { SubmitDossier } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { accountIdOf, FieldCipher, Subscriptions, type RequestContext } from '@tinhso/platform';
import { ProceduresFacade } from '@tinhso/procedures-server';

/** The values a submission writes, without any rule of the product: what both comparisons insert. */
@Injectable()
export class SubmissionRows {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Subscriptions) private readonly subscriptions: Subscriptions,
  ) {}

  make(ctx: RequestContext, body: SubmitDossier) {
    const unit = this.organisations.competentUnit(body.receivingCommune ?? '', 'commune_committee');
    const now = new Date();
    const definition = this.procedures.definition(body.procedureCode, now);
    if (!unit || !definition) throw new Error('the bench sends only what exists');
    const id = newId();
    const accountId = accountIdOf(ctx);
    return {
      id,
      unit,
      formVersion: definition.version,
      now,
      day: now.toISOString().slice(2, 10).replaceAll('-', ''),
      accountId,
      sealed: this.cipher.seal(id, JSON.stringify(body.answers)),
      fee: { state: 'none', total: 0, lines: [] },
      eventRowId: newId(),
      auditId: newId(),
      eventId: newId(),
      payload: { dossierId: id, accountId, unitId: unit.id, status: 'submitted', version: 1 },
      consumers: this.subscriptions.of('dossier.submitted'),
      hash: createHash('sha256').update(JSON.stringify(body)).digest(),
    };
  }
}
export type SubmissionValues = ReturnType<SubmissionRows['make']>;
