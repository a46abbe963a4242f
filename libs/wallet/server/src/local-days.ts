import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock } from '@tinhso/platform';

/** Days as the province counts them. */
@Injectable()
export class LocalDays {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  today(): string {
    return this.dayOf(this.clock.now());
  }

  dayOf(moment: Date): string {
    return localDate(this.organisations.provinceCalendar(), moment);
  }
}
