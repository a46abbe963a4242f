import { Injectable } from '@nestjs/common';
import { PLAIN_CALENDAR, type WorkingCalendar } from '@tinhso/kernel';
import type { EntityManager } from 'typeorm';

/** A post that somebody held from a moment to a moment. */
export interface HeldPost {
  readonly accountId: string;
  readonly unitId: string;
  /** As it stands under a signature: `Công chức tư pháp – hộ tịch`. */
  readonly title: string;
  readonly from: Date;
  readonly to: Date | null;
}

/** What the domain that keeps units and posts answers. */
export interface OfficesSource {
  nameOf(unitId: string): string | undefined;
  /** The units and all below them; undefined when that is the whole province. */
  reach(unitIds: readonly string[]): readonly string[] | undefined;
  /** Of the unit, or of the province. */
  calendar(unitId: string | undefined): WorkingCalendar;
  /** Every post of these accounts, past ones too, in one query. */
  posts(manager: EntityManager, accountIds: readonly string[]): Promise<readonly HeldPost[]>;
}

/** Units and posts, asked of the domain that stands above and registers here. Without one nobody is reached. */
@Injectable()
export class AuditOffices {
  private source: OfficesSource | undefined;

  register(source: OfficesSource): void {
    this.source = source;
  }

  nameOf(unitId: string): string | undefined {
    return this.source?.nameOf(unitId);
  }

  reach(unitIds: readonly string[]): readonly string[] | undefined {
    return this.source ? this.source.reach(unitIds) : [];
  }

  calendar(unitId: string | undefined): WorkingCalendar {
    return this.source?.calendar(unitId) ?? PLAIN_CALENDAR;
  }

  async posts(manager: EntityManager, accountIds: readonly string[]): Promise<readonly HeldPost[]> {
    return accountIds.length > 0 && this.source ? this.source.posts(manager, [...new Set(accountIds)]) : [];
  }
}
