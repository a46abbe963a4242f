import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { HomeAddress, PeopleFound, PersonCard, SearchPeople } from '@tinhso/identity-contract';
import { maskPhone } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { accountIdOf, FieldCipher, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { findAccount } from '../data/accounts.js';
import { attributesOf } from '../data/profile-attributes.js';
import { accountOfNumber } from './account-of-number.js';
import { PersonMatters } from './person-matters.js';

/** Enough for a busy desk; too little for trying out numbers. */
const LIMIT = { name: 'identity.person-search', points: 40, seconds: 600 };

/**
 * Looks somebody up by an exact number, for a typed reason. Every search is recorded with the reason and the member of staff,
 * found or not; whoever was found reads of it in their own app.
 */
@Injectable()
export class SearchPeopleUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(PersonMatters) private readonly matters: PersonMatters,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
  ) {}

  /** @throws Problem too-many-requests */
  async run(ctx: RequestContext, { by, value, purpose }: SearchPeople): Promise<PeopleFound> {
    await this.limiter.consume(LIMIT, accountIdOf(ctx));
    return this.unitOfWork.run(ctx, async (tx) => {
      const accountId = await accountOfNumber(tx.manager, this.cipher, by, value);
      const card = accountId && (await this.card(tx, accountId));
      await appendAudit(tx, {
        action: 'person.search',
        subjectType: 'account',
        subjectId: accountId ?? '-',
        purpose: purpose.trim(),
        ...(card ? { dataSubjectId: card.id, fields: fieldsShown(card) } : {}),
      });
      return { items: card ? [card] : [] };
    });
  }

  private async card({ manager, ctx }: Tx, accountId: string): Promise<PersonCard | undefined> {
    const account = await findAccount(manager, accountId);
    if (!account) return undefined;
    const address = (await attributesOf(manager, this.cipher, accountId)).find(({ attribute }) => attribute === 'address');
    const place = address && this.organisations.places((address.value as HomeAddress).communeCode);
    return {
      id: accountId,
      fullName: account.fullName,
      ...(place ? { commune: `${place.commune}, ${place.province}` } : {}),
      ...(account.phoneIndex && account.phoneSealed ? { phoneMasked: maskPhone(this.cipher.open(account.id, account.phoneSealed)) } : {}),
      matters: await this.matters.of(manager, accountId, ctx),
    };
  }
}

const fieldsShown = ({ commune, phoneMasked, matters }: PersonCard): string[] => [
  'fullName',
  ...(commune ? ['commune'] : []),
  ...(phoneMasked ? ['phoneMasked'] : []),
  ...(matters.length > 0 ? ['dossiers'] : []),
];
