import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { delegationMachine, delegationProblems } from '@tinhso/delegation-contract';
import { IdentityModule } from '@tinhso/identity-server';
import { ActingAuthorities, defineDomain, PersonalDataSources } from '@tinhso/platform';
import { delegationPersistence } from './data/persistence.js';
import { DelegationFacade } from './facade.js';
import { DelegationsController } from './http/citizen/delegations.controller.js';
import { PrincipalsController } from './http/citizen/principals.controller.js';
import { ActsConsumer } from './jobs/acts.consumer.js';
import { actsConsumer } from './jobs/consumers.js';
import { WarnEndingChore } from './jobs/warn-ending.chore.js';
import { Changes } from './lifecycle/changes.js';
import { Sides } from './lifecycle/sides.js';
import { ManagedDetails } from './managed-details.js';
import { DelegationNotices } from './notices.js';
import { DelegationPersonalData } from './personal-data.js';
import { ManagedViews } from './reading/managed-views.js';
import { DELEGATION, ReadActing } from './reading/read-acting.js';
import { ReadDelegation } from './reading/read-delegation.js';
import { ReadDelegations } from './reading/read-delegations.js';
import { Views } from './reading/views.js';
import { AnswerInvitationUseCase } from './use-cases/answer-invitation.js';
import { DeclareChildUseCase } from './use-cases/declare-child.js';
import { DeclareCompanyUseCase } from './use-cases/declare-company.js';
import { DeclareManaged } from './use-cases/declare-managed.js';
import { EndDelegationUseCase } from './use-cases/end-delegation.js';
import { GrantDelegationUseCase } from './use-cases/grant-delegation.js';
import { RestoreDelegationUseCase } from './use-cases/restore-delegation.js';

export { DelegationFacade, type LivingActor } from './facade.js';
export { DelegationNotices, type DelegationNotice } from './notices.js';
export { delegationPersistence } from './data/persistence.js';

/** Acting for others: for a person who gave the right, for one's child, for a company. */
export const delegationDomain = defineDomain({
  name: 'delegation',
  persistence: delegationPersistence,
  consumers: [actsConsumer],
  problems: delegationProblems,
});

const services = [ManagedDetails, Sides, Changes, Views, ManagedViews, DelegationNotices, DelegationPersonalData, DelegationFacade];
const useCases = [
  ReadActing,
  ReadDelegations,
  ReadDelegation,
  GrantDelegationUseCase,
  AnswerInvitationUseCase,
  EndDelegationUseCase,
  RestoreDelegationUseCase,
  DeclareManaged,
  DeclareChildUseCase,
  DeclareCompanyUseCase,
];

@Module({ imports: [IdentityModule], providers: [...services, ...useCases], exports: [...services, ...useCases] })
export class DelegationModule implements OnModuleInit {
  constructor(
    @Inject(ActingAuthorities) private readonly authorities: ActingAuthorities,
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(ReadActing) private readonly acting: ReadActing,
    @Inject(DelegationPersonalData) private readonly data: DelegationPersonalData,
  ) {}

  /** Answers the guard's question who may act. @throws Error at boot when the table of transitions has a fault */
  onModuleInit(): void {
    const faults = delegationMachine.validate();
    if (faults.length > 0) throw new Error(`the life of a right to act has faults: ${JSON.stringify(faults)}`);
    this.authorities.register(DELEGATION, (accountId, id) => this.acting.resolve(accountId, id));
    this.sources.register('delegation', this.data);
  }
}

@Module({ imports: [DelegationModule], controllers: [DelegationsController, PrincipalsController] })
export class DelegationHttpModule {}

@Module({ imports: [DelegationModule], providers: [ActsConsumer, WarnEndingChore] })
export class DelegationJobsModule {}
