import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { accountIdOf, type Tx } from '@tinhso/platform';
import type { StoppedUse } from '@tinhso/privacy-contract';
import type { EntityManager } from 'typeorm';
import type { PrivacyRequestRow } from '../data/request.entities.js';
import { insertStop, newestStop, standingStops } from '../data/stops.js';
import { PrivacyPolicy } from '../privacy-policy.js';

/** Uses of data that stopped because somebody asked for it; whoever uses data asks here first. */
@Injectable()
export class StoppedUses {
  constructor(@Inject(PrivacyPolicy) private readonly policy: PrivacyPolicy) {}

  async has(manager: EntityManager, accountId: string, use: string): Promise<boolean> {
    return Number((await newestStop(manager, accountId, use))?.stopped ?? 0) === 1;
  }

  async keys(manager: EntityManager, accountId: string): Promise<ReadonlySet<string>> {
    return new Set((await standingStops(manager, accountId)).map(({ useKey }) => useKey));
  }

  /** Newest first. */
  async list(manager: EntityManager, accountId: string, locale: 'vi' | 'en'): Promise<StoppedUse[]> {
    const titles = new Map(this.policy.stoppable(locale).map(({ use, title }) => [use, title]));
    return (await standingStops(manager, accountId)).map(({ useKey, at, requestCode }) => ({
      use: useKey,
      title: titles.get(useKey) ?? useKey,
      since: at.toISOString(),
      requestCode,
    }));
  }

  /** From this transaction on, because a request is carried out. */
  stop(tx: Tx, { id: requestId, accountId }: PrivacyRequestRow, use: string): Promise<void> {
    return this.write(tx, { accountId, use, requestId });
  }

  /** The person wants it again. @returns false when it was not stopped */
  async allow(tx: Tx, accountId: string, use: string): Promise<boolean> {
    if (!(await this.has(tx.manager, accountId, use))) return false;
    await this.write(tx, { accountId, use });
    return true;
  }

  private async write(tx: Tx, { accountId, use, requestId }: { accountId: string; use: string; requestId?: string }): Promise<void> {
    const actorId = accountIdOf(tx.ctx);
    const stopped = requestId === undefined ? 0 : 1;
    await insertStop(tx, { id: newId(), accountId, useKey: use, stopped, requestId: requestId ?? null, at: tx.now, actorId });
    await appendAudit(tx, {
      action: stopped ? 'privacy.use-stopped' : 'privacy.use-allowed',
      subjectType: 'account',
      subjectId: accountId,
      dataSubjectId: accountId,
      fields: [use],
      ...(requestId ? { caseId: requestId } : {}),
    });
  }
}
