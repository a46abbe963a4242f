import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { waiverStateTexts, type Relief, type StaffWaiver } from '@tinhso/payments-contract';
import { accountIdOf, Clock, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { WaiverRuleRow } from '../data/waiver.entities.js';
import { usesOf } from '../data/waivers.js';

/** Rules as finance sees them. Rights are the caller's to check. */
@Injectable()
export class WaiverViews {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Local day in the province. */
  today(): string {
    return localDate(this.organisations.provinceCalendar(), this.clock.now());
  }

  async one(manager: EntityManager, ctx: RequestContext, row: WaiverRuleRow): Promise<StaffWaiver> {
    const [view] = await this.of(manager, ctx, [row]);
    if (!view) throw new Error(`rule ${row.id} has no view`);
    return view;
  }

  async of(manager: EntityManager, ctx: RequestContext, rows: readonly WaiverRuleRow[]): Promise<StaffWaiver[]> {
    const uses = await usesOf(
      manager,
      rows.map(({ id }) => id),
    );
    const today = this.today();
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      legalSource: row.legalSource,
      unitName: this.organisations.unit(row.unitId)?.shortName ?? '',
      subject: row.subject,
      ...(row.procedureCode ? { procedureCode: row.procedureCode } : {}),
      relief: reliefOf(row),
      startsOn: row.startsOn,
      ...(row.endsOn ? { endsOn: row.endsOn } : {}),
      ...(row.people > 0 ? { people: row.people } : {}),
      state: row.state,
      stateText: waiverStateTexts[row.state][ctx.locale],
      inForce: row.state === 'approved' && row.startsOn <= today && (row.endsOn ?? today) >= today,
      proposedBy: row.proposedByName,
      proposedAt: row.proposedAt.toISOString(),
      ...(row.decidedByName ? { decidedBy: row.decidedByName } : {}),
      ...(row.decidedAt ? { decidedAt: row.decidedAt.toISOString() } : {}),
      ...(row.note ? { note: row.note } : {}),
      ...(row.endedByName ? { endedBy: row.endedByName } : {}),
      ...(row.endedAt ? { endedAt: row.endedAt.toISOString() } : {}),
      used: uses.get(row.id) ?? { times: 0, amount: 0 },
      mayDecide: row.state === 'proposed' && row.proposedBy !== accountIdOf(ctx),
    }));
  }
}

const reliefOf = ({ percent, amount }: WaiverRuleRow): Relief =>
  percent === null ? { kind: 'amount', amount: amount ?? 0 } : { kind: 'share', percent };
