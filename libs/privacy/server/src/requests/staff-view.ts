import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { maskPhone } from '@tinhso/kernel';
import type { StaffPrivacyRequest } from '@tinhso/privacy-contract';
import type { EntityManager } from 'typeorm';
import type { PrivacyRequestRow } from '../data/request.entities.js';
import { CorrectedProfile } from './corrected-profile.js';
import { RequestViews, type Reading } from './request-view.js';

/** A request with what an officer needs to decide it, and no more: the phone is masked. */
@Injectable()
export class StaffViews {
  constructor(
    @Inject(RequestViews) readonly rows: RequestViews,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(CorrectedProfile) private readonly profile: CorrectedProfile,
  ) {}

  async whole(manager: EntityManager, row: PrivacyRequestRow, reading: Reading): Promise<StaffPrivacyRequest> {
    const contact = await this.identity.contactOf(manager, row.accountId);
    const currentValue = row.correctionField && (await this.profile.current(manager, row.accountId, row.correctionField));
    const { withThirdParty } = row.limits;
    return {
      ...(await this.rows.whole(manager, row, reading)),
      person: { name: contact?.fullName ?? '', ...(contact?.phone ? { phoneMasked: maskPhone(contact.phone) } : {}) },
      ...(currentValue ? { currentValue } : {}),
      ...(withThirdParty ? { thirdPartyDays: withThirdParty.count } : {}),
    };
  }
}
