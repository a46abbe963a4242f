import { Inject, Injectable } from '@nestjs/common';
import { isQuiet, localDate, localHour } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock } from '@tinhso/platform';
import type { RemindDays } from './domain/reminding.js';

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

  /** Whether it is night, when nobody is told what can wait. */
  isNight(): boolean {
    return isQuiet(localHour(this.organisations.provinceCalendar(), this.clock.now()));
  }

  /** Days before the end of a paper on which its holder is told, as they hold in the province now. */
  remindDays(): RemindDays {
    const { paperRemindDays, paperRemindLastDays } = this.organisations.provinceRules(this.clock.now());
    return { first: paperRemindDays, last: paperRemindLastDays };
  }
}
