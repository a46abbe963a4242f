import { Inject, Injectable } from '@nestjs/common';
import type { OverdueBoard, TicketOffices } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, idBytes, idFromBytes, Reader, type RequestContext } from '@tinhso/platform';
import { TicketReach } from '../ticket-reach.js';

interface Load {
  readonly unitId: string;
  readonly open: number;
  readonly overdue: number;
  readonly reopened: number;
  readonly oldest: Date | null;
}

/** What offices have in hand, and what of it is late. */
@Injectable()
export class TicketBoard {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(TicketReach) private readonly reach: TicketReach,
  ) {}

  /** Offices that have something, the most late first. */
  async board(ctx: RequestContext): Promise<OverdueBoard> {
    const now = this.clock.now();
    const loads = await this.loads(this.reach.unitIds(ctx), now);
    const units = loads.flatMap(({ unitId, open, overdue, reopened, oldest }) => {
      const unit = this.organisations.unit(unitId);
      const late = oldest && oldest < now ? { oldest: oldest.toISOString() } : {};
      return unit ? [{ unit: { id: unit.id, name: unit.name }, open, overdue, reopened, ...late }] : [];
    });
    units.sort((a, b) => b.overdue - a.overdue || b.open - a.open || a.unit.name.localeCompare(b.unit.name, 'vi'));
    return { at: now.toISOString(), units };
  }

  /** Every office that a report can go to, with what it has in hand. */
  async offices(): Promise<TicketOffices> {
    const units = this.organisations.units();
    const loads = new Map(
      (
        await this.loads(
          units.map(({ id }) => id),
          this.clock.now(),
        )
      ).map((load) => [load.unitId, load]),
    );
    return {
      items: units
        .map(({ id, name }) => ({ id, name, open: loads.get(id)?.open ?? 0, overdue: loads.get(id)?.overdue ?? 0 }))
        .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    };
  }

  private async loads(unitIds: readonly string[], now: Date): Promise<Load[]> {
    if (unitIds.length === 0) return [];
    const rows: { unit_id: Buffer; open: string; overdue: string; reopened: string; oldest: Date | null }[] =
      await this.reader.manager.query(
        `SELECT t.unit_id, COUNT(*) AS open, SUM(t.due_at IS NOT NULL AND t.due_at < ?) AS overdue, SUM(t.reopened > 0) AS reopened,
         MIN(t.due_at) AS oldest
       FROM ticket t WHERE t.unit_id IN (?) AND t.lane IN ('triage', 'work', 'waiting') GROUP BY t.unit_id`,
        [now, unitIds.map(idBytes)],
      );
    return rows.map(({ unit_id, open, overdue, reopened, oldest }) => ({
      unitId: idFromBytes(unit_id),
      open: Number(open),
      overdue: Number(overdue),
      reopened: Number(reopened),
      oldest,
    }));
  }
}
