import { Inject, Injectable } from '@nestjs/common';
import type { HomeAddress, Profile, ProfileAttribute, Sex } from '@tinhso/identity-contract';
import { FieldCipher, platformProblems, Problem, type Assurance, type Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findAccount } from '../data/accounts.js';
import { attributesOf, type OpenedAttribute } from '../data/profile-attributes.js';
import { CitizenIdProvinces } from './citizen-id-provinces.js';
import { remarksOf } from './remarks.js';
import { voucherText } from './voucher-text.js';

/** What is known of a citizen, each with who says so. The name of the account stands in where nobody vouched for one. */
@Injectable()
export class ReadProfile {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(CitizenIdProvinces) private readonly provinces: CitizenIdProvinces,
  ) {}

  /** @throws Problem not-found (404) when there is no such account */
  async run(manager: EntityManager, accountId: string, locale: Locale, assurance: Assurance = 0): Promise<Profile> {
    const account = await findAccount(manager, accountId);
    if (!account) throw Problem.from(platformProblems, 'not-found');
    const stored = new Map(
      (await attributesOf(manager, this.cipher, accountId)).map((each) => [each.attribute, each] as [ProfileAttribute, OpenedAttribute]),
    );
    const told = <T>(attribute: ProfileAttribute) => {
      const found = stored.get(attribute);
      if (!found) return undefined;
      const { source, verifiedAt, verifiedBy } = found;
      const vouched = verifiedAt ? { verifiedAt: verifiedAt.toISOString(), verifiedBy: voucherText(verifiedBy ?? '', locale) } : {};
      return { value: found.value as T, source, ...vouched };
    };
    const citizenId = told<string>('citizenId');
    const birthDate = told<string>('birthDate');
    const sex = told<Sex>('sex');
    const address = told<HomeAddress>('address');
    const facts = { citizenId: citizenId?.value, birthDate: birthDate?.value, sex: sex?.value };
    return {
      fullName: told<string>('fullName') ?? { value: account.fullName, source: 'self' },
      ...(citizenId ? { citizenId } : {}),
      ...(birthDate ? { birthDate } : {}),
      ...(sex ? { sex } : {}),
      ...(address ? { address } : {}),
      remarks: remarksOf(facts, this.provinces.byCode, locale),
      assurance,
    };
  }
}
