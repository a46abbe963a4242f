import { Inject, Injectable } from '@nestjs/common';
import type { DossierEvent } from '@tinhso/dossiers-contract';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import type { DocumentIssuedEvent } from '@tinhso/signing-contract';
import { KeepIssued } from '../use-cases/keep-issued.js';
import { KeepResult } from '../use-cases/keep-result.js';
import { resultConsumer } from './consumers.js';

/** Keeps results as they are handed over, and what other domains issue. */
@Consumes(resultConsumer)
@Injectable()
export class ResultConsumer implements EventConsumer {
  constructor(
    @Inject(KeepResult) private readonly keeping: KeepResult,
    @Inject(KeepIssued) private readonly others: KeepIssued,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const dossierId = dossierOf(event);
    if (dossierId) await this.keeping.run(dossierId, delivery);
    else await this.others.run(event.payload as unknown as DocumentIssuedEvent['payload'], delivery);
  }
}

/** Documents of anything but dossiers are no results. */
function dossierOf({ type, payload }: DeliveredEvent): string | undefined {
  if (type === 'dossier.returned') return (payload as unknown as DossierEvent['payload']).dossierId;
  const { subjectType, subjectId } = payload as unknown as DocumentIssuedEvent['payload'];
  return subjectType === 'dossier' ? subjectId : undefined;
}
