import { Inject, Injectable } from '@nestjs/common';
import {
  handlingProblems,
  MOST_TICKET_FILTERS,
  type SaveTicketFilter,
  type TicketFilter,
  type TicketFilters,
} from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { accountIdOf, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { TicketFilterRow } from '../../data/filter.entity.js';
import { TicketVault } from '../../ticket-vault.js';

/** Lists that a member of staff keeps under names of her own; nobody else sees them. */
@Injectable()
export class OwnTicketFilters {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  async list(ctx: RequestContext): Promise<TicketFilters> {
    return { items: await this.of(this.reader.manager, accountIdOf(ctx)) };
  }

  /** @throws Problem filter-name-taken | too-many-filters */
  save(ctx: RequestContext, wish: SaveTicketFilter): Promise<TicketFilter> {
    const accountId = accountIdOf(ctx);
    const filter = { ...wish, name: wish.name.trim() };
    return this.unitOfWork.run(ctx, async (tx) => {
      const kept = await this.of(tx.manager, accountId, true);
      if (kept.some(({ name }) => name.toLowerCase() === filter.name.toLowerCase()))
        throw Problem.from(handlingProblems, 'filter-name-taken');
      if (kept.length >= MOST_TICKET_FILTERS) throw Problem.from(handlingProblems, 'too-many-filters');
      const id = newId();
      const values = { id, accountId, filterSealed: this.vault.sealText(id, JSON.stringify(filter)), createdAt: tx.now };
      await tx.manager.createQueryBuilder().insert().into(TicketFilterRow).values(values).updateEntity(false).execute();
      return { id, ...filter };
    });
  }

  /** @throws Problem not-found for somebody else's as for one that is not there */
  async remove(ctx: RequestContext, id: string): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const { affected } = await tx.manager.delete(TicketFilterRow, { id, accountId: accountIdOf(ctx) });
      if (affected !== 1) throw Problem.from(platformProblems, 'not-found');
    });
  }

  /** @param locked two that are saved at once are saved one after the other */
  private async of(manager: EntityManager, accountId: string, locked = false): Promise<TicketFilter[]> {
    const rows = await manager.find(TicketFilterRow, {
      where: { accountId },
      order: { id: 'ASC' },
      ...(locked ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    return rows.map(({ id, filterSealed }) => ({
      id,
      ...(JSON.parse(this.vault.message({ id, textSealed: filterSealed })) as SaveTicketFilter),
    }));
  }
}
