import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { delegationGroups, delegationLimits, delegationProblems, type DelegationRole } from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { accountIdOf, isDuplicate, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { DelegationRow } from '../data/delegation.entity.js';
import { countManaged, insertManaged } from '../data/managed-principals.js';
import type { ManagedPrincipalRow } from '../data/supporting.entities.js';
import { ManagedDetails, type ChildDetails, type CompanyDetails } from '../managed-details.js';
import { Changes } from '../lifecycle/changes.js';

/** A child or business that somebody declares. */
export interface Declared {
  readonly kind: ManagedPrincipalRow['kind'];
  readonly fullName: string;
  readonly identityIndex: Buffer;
  readonly details: ChildDetails | CompanyDetails;
  readonly role: DelegationRole;
  /** When the declarer's right ends by itself. */
  readonly expiresAt: Date | null;
}

/** Makes the account in whose name is acted, and the right of whoever declared it, in one transaction. */
@Injectable()
export class DeclareManaged {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(ManagedDetails) private readonly details: ManagedDetails,
    @Inject(Changes) private readonly changes: Changes,
  ) {}

  /** @returns id of the principal. @throws Problem managed-known | delegation-limit */
  async run(ctx: RequestContext, declared: Declared): Promise<string> {
    try {
      return await this.unitOfWork.run(ctx, (tx) => this.make(tx, declared));
    } catch (error) {
      if (isDuplicate(error)) throw Problem.from(delegationProblems, 'managed-known');
      throw error;
    }
  }

  private async make(tx: Tx, { kind, fullName, identityIndex, details, role, expiresAt }: Declared): Promise<string> {
    const createdBy = accountIdOf(tx.ctx);
    if ((await countManaged(tx.manager, createdBy)) >= delegationLimits.managed) throw Problem.from(delegationProblems, 'delegation-limit');
    const id = await this.identity.createManagedAccount(tx, { fullName });
    const sealed = this.details.seal(id, details);
    await insertManaged(tx, { id, kind, createdBy, identityIndex, detailsSealed: sealed, createdAt: tx.now });
    await appendAudit(tx, { action: 'delegation.declared', subjectType: 'account', subjectId: id, dataSubjectId: id });
    const row: DelegationRow = {
      id: newId(),
      principalId: id,
      principalKind: kind,
      role,
      grantedBy: createdBy,
      delegateId: createdBy,
      phoneIndex: null,
      phoneSealed: null,
      groups: [...delegationGroups],
      state: 'active',
      version: 1,
      createdAt: tx.now,
      expiresAt,
      acceptedAt: tx.now,
      endedAt: null,
      endedBy: null,
      warnedAt: null,
    };
    await this.changes.begin(tx, row);
    return id;
  }
}
