import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { idBytes, type ErasureOutcome, type PersonalDataSection, type PersonalDataSource, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { DelegationRow } from './data/delegation.entity.js';
import { delegationsOf, delegationsOver, updateDelegation } from './data/delegations.js';
import { deleteManaged } from './data/managed-principals.js';
import { ManagedPrincipalRow } from './data/supporting.entities.js';
import { isOpen } from './domain/standing.js';
import { ManagedDetails } from './managed-details.js';

const ALL = new Date(0);

/** What we keep of a person: rights given and held, and the children and businesses declared. */
@Injectable()
export class DelegationPersonalData implements PersonalDataSource {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(ManagedDetails) private readonly details: ManagedDetails,
  ) {}

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await this.rowsOf(manager, accountId);
    const managed = await manager.findBy(ManagedPrincipalRow, { createdBy: accountId });
    const ids = [...rows.flatMap((row) => [row.principalId, row.delegateId ?? row.grantedBy]), ...managed.map(({ id }) => id)];
    const names = await this.identity.namesOf(manager, [...new Set(ids)]);
    return [
      {
        name: 'delegations',
        title: { vi: 'Uỷ quyền, làm thay', en: 'Acting for others' },
        records: rows.map((row) => ({
          id: row.id,
          role: row.role,
          state: row.state,
          principal: names.get(row.principalId),
          delegate: row.delegateId ? names.get(row.delegateId) : undefined,
          groups: row.groups,
          createdAt: row.createdAt,
          acceptedAt: row.acceptedAt,
          until: row.expiresAt,
          endedAt: row.endedAt,
        })),
      },
      {
        name: 'managed-principals',
        title: { vi: 'Con và cơ sở đã khai', en: 'Children and businesses declared' },
        records: managed.map((row) => ({
          id: row.id,
          kind: row.kind,
          name: names.get(row.id),
          createdAt: row.createdAt,
          ...(row.kind === 'child' ? this.details.child(row) : this.details.company(row)),
        })),
      },
    ];
  }

  /** Ends every right in force and erases what was declared of children and businesses nobody else acts for. */
  async erase(tx: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const rows = await this.rowsOf(tx.manager, accountId);
    for (const row of rows.filter((each) => isOpen(each, tx.now)))
      await updateDelegation(tx, row, { state: row.delegateId === accountId ? 'left' : 'revoked', endedAt: tx.now, endedBy: accountId });
    await tx.manager.query('UPDATE delegation SET phone_sealed = NULL, phone_index = NULL WHERE principal_id = ? OR delegate_id = ?', [
      idBytes(accountId),
      idBytes(accountId),
    ]);
    const managed = await tx.manager.findBy(ManagedPrincipalRow, { createdBy: accountId });
    const over = await delegationsOver(
      tx.manager,
      managed.map(({ id }) => id),
      tx.now,
    );
    // The own rights have just ended: what is still open is another's.
    const used = new Set(over.filter((row) => isOpen(row, tx.now)).map((row) => row.principalId));
    const erased = await deleteManaged(
      tx,
      managed.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    );
    const others = { vi: 'Người khác còn làm thay cho họ', en: 'Others still act for them' };
    const evidence = {
      vi: 'Chứng cứ về việc làm thay, giữ cùng hồ sơ mà nó nói tới',
      en: 'Evidence of what was done for another, kept as long as the dossiers it speaks of',
    };
    return [
      {
        what: { vi: 'Con và cơ sở đã khai', en: 'Children and businesses declared' },
        erased,
        held: used.size > 0 ? [{ count: used.size, basis: others }] : [],
      },
      {
        what: { vi: 'Uỷ quyền, làm thay', en: 'Acting for others' },
        erased: 0,
        held: rows.length > 0 ? [{ count: rows.length, basis: evidence }] : [],
      },
    ];
  }

  private async rowsOf(manager: EntityManager, accountId: string): Promise<DelegationRow[]> {
    const rows = [...(await delegationsOver(manager, [accountId], ALL)), ...(await delegationsOf(manager, accountId, ALL))];
    return [...new Map(rows.map((row) => [row.id, row])).values()];
  }
}
