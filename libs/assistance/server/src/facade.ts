import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { MemberRow, TeamRow } from './data/team.entities.js';
import { teamsOf } from './data/teams.js';

/** A team as seeds make it. */
export interface NewTeam {
  readonly unitId: string;
  readonly name: string;
  readonly memberIds: readonly string[];
  readonly validFrom: Date;
  /** The moment after the last day; at most a year later. */
  readonly validUntil: Date;
  /** Account of whoever stands for having founded it. */
  readonly foundedBy: string;
}

/** What other domains and seeds may ask of assisted service. */
@Injectable()
export class AssistanceFacade {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** A team with its roster; nothing happens when the unit has a team of this name. Takes its own transaction. */
  foundTeam(ctx: RequestContext, { unitId, name, memberIds, validFrom, validUntil, foundedBy }: NewTeam): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      if ((await teamsOf(tx.manager, [unitId])).some((team) => team.name === name)) return;
      const teamId = newId();
      const founded = { createdAt: tx.now, createdBy: foundedBy };
      await tx.manager.insert(TeamRow, { id: teamId, unitId, name, ...founded, closedAt: null });
      for (const accountId of memberIds) {
        const period = { validFrom, validUntil, suspendedAt: null, endedAt: null };
        await tx.manager.insert(MemberRow, { id: newId(), teamId, accountId, fields: null, ...period, ...founded });
      }
    });
  }
}
