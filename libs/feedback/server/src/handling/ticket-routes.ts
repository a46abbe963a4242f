import { Inject, Injectable } from '@nestjs/common';
import type { RoutedTo } from '@tinhso/feedback-contract';
import type { TicketRow } from '../data/ticket.entity.js';
import { Router } from '../routing/router.js';
import { TicketVault } from '../ticket-vault.js';

/** Whose a report is by the rules, as it stands. */
@Injectable()
export class TicketRoutes {
  constructor(
    @Inject(Router) private readonly router: Router,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  of(row: TicketRow): RoutedTo {
    const { category, communeCode, reportedAt } = row;
    const text = this.vault.details(row).description;
    return this.router.route({ category, text, at: reportedAt, ...(communeCode ? { communeCode } : {}) });
  }
}
