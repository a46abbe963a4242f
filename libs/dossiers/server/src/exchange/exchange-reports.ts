import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { internalEvents, nationalStatusCode, type DossierEvent } from '@tinhso/dossiers-contract';
import { findDossier } from '../data/dossiers.js';
import { eventsOf } from '../data/events.js';
import { Offices } from '../offices/offices.js';
import { timelineView } from '../reading/timeline.js';

/** What another system is told after an event: what the citizen may read, and nothing that passes inside the office. */
export interface ExchangeReport {
  /** National status code 1-10. */
  readonly status: number;
  readonly at: Date;
  readonly code: string;
  readonly unit: string;
  readonly officer?: string;
  readonly promisedAt?: Date;
  readonly note?: string;
}

/** Reports about dossiers to the systems where they were filed. */
@Injectable()
export class ExchangeReports {
  constructor(@Inject(Offices) private readonly offices: Offices) {}

  /** undefined for an event that the citizen does not see. @throws Error for a dossier or event that is not there */
  async after(manager: EntityManager, { dossierId, status, version }: DossierEvent['payload']): Promise<ExchangeReport | undefined> {
    const row = await findDossier(manager, dossierId);
    const events = await eventsOf(manager, dossierId);
    const event = events.find((each) => each.version === version);
    if (!row || !event) throw new Error(`dossier ${dossierId} has no event of version ${version}`);
    if (internalEvents.has(event.type)) return undefined;
    const [entry] = timelineView([event], [], this.offices.calendar(row.unitId), 'vi', 'citizen');
    const staffed = event.actorKind === 'staff' && event.actorName;
    const promisedAt = event.data?.promisedAt ? new Date(event.data.promisedAt) : undefined;
    return {
      status: nationalStatusCode[status],
      at: event.occurredAt,
      code: row.code,
      unit: this.offices.office(row.deskUnitId).name,
      ...(staffed ? { officer: staffed } : {}),
      ...(promisedAt ? { promisedAt } : {}),
      ...(entry?.detail ? { note: entry.detail } : {}),
    };
  }
}
