import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditOffices, type HeldPost, type OfficesSource } from '@tinhso/audit-server';
import type { WorkingCalendar } from '@tinhso/kernel';
import type { EntityManager } from 'typeorm';
import { postsOfAccounts } from './data/rosters.js';
import { OrganisationsFacade } from './facade.js';

/** Tells the audit log where people worked, and how far an auditor's post reaches. */
@Injectable()
export class AuditOfficesSource implements OfficesSource, OnModuleInit {
  constructor(
    @Inject(AuditOffices) private readonly offices: AuditOffices,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  onModuleInit(): void {
    this.offices.register(this);
  }

  nameOf(unitId: string): string | undefined {
    return this.organisations.unit(unitId)?.shortName;
  }

  reach(unitIds: readonly string[]): readonly string[] | undefined {
    const whole = unitIds.some((id) => this.organisations.unit(id)?.parentId === undefined && this.organisations.unit(id) !== undefined);
    return whole ? undefined : this.organisations.subtreeIds(unitIds);
  }

  calendar(unitId: string | undefined): WorkingCalendar {
    return unitId ? this.organisations.calendar(unitId) : this.organisations.provinceCalendar();
  }

  async posts(manager: EntityManager, accountIds: readonly string[]): Promise<readonly HeldPost[]> {
    const held = await postsOfAccounts(manager, accountIds);
    return held.map(({ accountId, unitId, title, validFrom, validTo }) => ({
      accountId,
      unitId,
      title,
      from: validFrom,
      to: validTo ?? null,
    }));
  }
}
