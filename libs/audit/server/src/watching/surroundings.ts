import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import { AuditCases, type KnownCase } from '../ports/cases.js';
import { AuditPeople, type KnownPerson } from '../ports/people.js';
import { accessesOf, type Access } from './accesses.js';

/** What the rules need to know around a batch of looks. */
export interface Surroundings {
  /** Looks of each member of staff of the batch, back to the longest window of any rule. */
  readonly byActor: ReadonlyMap<string, readonly Access[]>;
  readonly cases: ReadonlyMap<string, KnownCase>;
  readonly people: ReadonlyMap<string, KnownPerson>;
}

/** Gathers it: one query for each member of staff, and one each for cases and names. */
@Injectable()
export class AccessSurroundings {
  constructor(
    @Inject(AuditCases) private readonly cases: AuditCases,
    @Inject(AuditPeople) private readonly people: AuditPeople,
  ) {}

  async of(tx: Tx, batch: readonly Access[], windowMinutes: number): Promise<Surroundings> {
    const byActor = new Map<string, Access[]>();
    for (const actorId of new Set(batch.map((each) => each.actorId))) {
      const times = batch.filter((each) => each.actorId === actorId).map((each) => each.at.getTime());
      const after = new Date(Math.min(...times) - windowMinutes * 60_000);
      byActor.set(actorId, await accessesOf(tx, actorId, after, new Date(Math.max(...times))));
    }
    const persons = new Set(batch.flatMap(({ personId }) => personId ?? []));
    const about = [...byActor.values()].flat().filter(({ personId }) => personId !== null && persons.has(personId));
    const caseIds = about.flatMap(({ caseId }) => caseId ?? []);
    return {
      byActor,
      cases: await this.cases.describe(tx.manager, caseIds, 'vi'),
      people: await this.people.describe(tx.manager, [...byActor.keys(), ...persons]),
    };
  }
}
