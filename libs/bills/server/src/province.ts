import { Inject, Injectable } from '@nestjs/common';
import { localDate, localHour } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock } from '@tinhso/platform';

/** The province that gives the receipts, and days and hours as it counts them. */
@Injectable()
export class Province {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Error while no province is loaded */
  get unitId(): string {
    const root = this.organisations.units().find((unit) => unit.parentId === undefined);
    if (!root) throw new Error('no province is loaded');
    return root.id;
  }

  /** Units that the asking posts reach. */
  reach(grantedUnitIds: readonly string[]): string[] {
    return this.organisations.subtreeIds(grantedUnitIds);
  }

  today(): string {
    return this.dayOf(this.clock.now());
  }

  dayOf(moment: Date): string {
    return localDate(this.organisations.provinceCalendar(), moment);
  }

  /** Hour of the day, 0 to 23. */
  hourOf(moment: Date): number {
    return localHour(this.organisations.provinceCalendar(), moment);
  }
}
