import { Inject, Injectable } from '@nestjs/common';
import { formatTicketCode } from '@tinhso/feedback-contract';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, systemContext, UnitOfWork } from '@tinhso/platform';
import { takeNumbers } from '../data/numbers.js';

/** Numbers that a process takes at once. */
const BLOCK = 32;

/**
 * Codes of reports. Numbers are taken in blocks, so that reports of a storm do not wait for one another; a process that ends leaves a gap,
 * which is nobody's harm: a report is no entry of a register.
 */
@Injectable()
export class TicketNumbers {
  private day = '';
  private next = 1;
  private last = 0;
  private taking: Promise<void> = Promise.resolve();

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** A code that nobody else has. Takes its own transaction now and then; never call it with rows locked that others need. */
  async code(): Promise<string> {
    const today = localDate(this.organisations.provinceCalendar(), this.clock.now());
    while (this.day !== today || this.next > this.last) {
      // One after the other; a failure is the asking one's alone.
      const filled = this.taking.then(() => this.fill(today));
      this.taking = filled.catch(() => undefined);
      await filled;
    }
    return formatTicketCode(today, this.next++);
  }

  private async fill(today: string): Promise<void> {
    if (this.day === today && this.next <= this.last) return;
    const day = today.slice(2).replaceAll('-', '');
    const last = await this.unitOfWork.run(systemContext('feedback.numbers'), (tx) => takeNumbers(tx, day, BLOCK));
    [this.day, this.next, this.last] = [today, last - BLOCK + 1, last];
  }
}
