import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { PersonalDataSources, UnitOfWork, type ErasureObstacle, type ErasureOutcome, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { ErasureRow } from '../data/erasure.entities.js';
import { hasEntry, insertEntry } from '../data/erasures.js';

/** Ends a rehearsal: everything it did is undone with its transaction. */
class Rehearsed extends Error {
  constructor(readonly outcomes: readonly ErasureOutcome[]) {
    super('an erasure was rehearsed');
  }
}

/** The domain that keeps the account itself. */
const ACCOUNT = 'identity';

/** Asks every domain to erase what it keeps of somebody; the account itself goes last, when nothing needs it any more. */
@Injectable()
export class Eraser {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What still needs the account. */
  async obstacles(manager: EntityManager, accountId: string): Promise<ErasureObstacle[]> {
    const found: ErasureObstacle[] = [];
    for (const source of this.sources.all()) found.push(...((await source.obstacles?.(manager, accountId)) ?? []));
    return found;
  }

  /** What would go and what would be held: the erasure itself, rolled back, so that the two can never differ. */
  async rehearse(ctx: RequestContext, accountId: string): Promise<readonly ErasureOutcome[]> {
    try {
      await this.unitOfWork.run(ctx, async (tx) => {
        const outcomes: ErasureOutcome[] = [];
        for (const [, source] of this.inOrder()) outcomes.push(...(await source.erase(tx, accountId)));
        throw new Rehearsed(outcomes);
      });
    } catch (ended) {
      if (ended instanceof Rehearsed) return ended.outcomes;
      throw ended;
    }
    throw new Error('a rehearsal has been committed');
  }

  /** One transaction for each domain with its line of the deletion record; what has its line is not done again. */
  async erase(ctx: RequestContext, { id, accountId, requestId }: ErasureRow): Promise<void> {
    for (const [domain, source] of this.inOrder())
      await this.unitOfWork.run(ctx, async (tx) => {
        if (await hasEntry(tx, id, domain)) return;
        await insertEntry(tx, id, domain, await source.erase(tx, accountId));
        await appendAudit(tx, {
          action: 'privacy.data-erased',
          subjectType: 'account',
          subjectId: accountId,
          fields: [domain],
          dataSubjectId: accountId,
          caseId: requestId,
        });
      });
  }

  private inOrder(): readonly (readonly [string, ReturnType<PersonalDataSources['all']>[number]])[] {
    const all = this.sources.entries();
    const isAccount = ([domain]: (typeof all)[number]): boolean => domain === ACCOUNT;
    return [...all.filter((entry) => !isAccount(entry)), ...all.filter(isAccount)];
  }
}
