import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import type { Role } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, idFromBytes, type Tx } from '@tinhso/platform';
import type { TicketRow } from '../data/ticket.entity.js';

/** Who works on reports of an office, in the order in which they are asked. */
const ROLES: readonly Role[] = ['case_officer', 'one_stop_clerk', 'feedback_coordinator', 'leader'];

/** Somebody of the office who did not give the answer that was not good enough. */
@Injectable()
export class AnotherPerson {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  /** With the fewest reports in hand; nobody, when the office has no other person: then it waits in the queue of the office. */
  async than(tx: Tx, { unitId, officerId }: TicketRow): Promise<{ accountId: string; name: string } | undefined> {
    if (!unitId) return undefined;
    for (const role of ROLES) {
      const holders = await this.organisations.holdersIn(tx.manager, unitId, role, tx.now);
      const others = [...new Set(holders.map(({ accountId }) => accountId))].filter((id) => id !== officerId);
      if (others.length === 0) continue;
      const held = await heldBy(tx, others);
      const [accountId] = others.sort((a, b) => (held.get(a) ?? 0) - (held.get(b) ?? 0) || a.localeCompare(b));
      if (accountId) return { accountId, name: (await this.identity.namesOf(tx.manager, [accountId])).get(accountId) ?? '' };
    }
    return undefined;
  }
}

async function heldBy(tx: Tx, accountIds: readonly string[]): Promise<Map<string, number>> {
  const rows: { officer_id: Buffer; held: string }[] = await tx.manager.query(
    "SELECT officer_id, COUNT(*) AS held FROM ticket WHERE officer_id IN (?) AND status IN ('assigned', 'in_progress', 'waiting_for_reporter', 'reopened') GROUP BY officer_id",
    [accountIds.map(idBytes)],
  );
  return new Map(rows.map(({ officer_id, held }) => [idFromBytes(officer_id), Number(held)]));
}
