import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  FieldCipher,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { deleteIdentity, findIdentityOfAccount } from '../data/external-identities.js';
import { attributesOf, removeAllAttributes } from '../data/profile-attributes.js';

/** Answers for the profile and the linked eID when a person asks for her data or for its erasure. */
@Injectable()
export class ProfileData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  onModuleInit(): void {
    this.sources.register('identity.profile', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const eid = await findIdentityOfAccount(manager, accountId);
    const attributes = await attributesOf(manager, this.cipher, accountId);
    return [
      {
        name: 'profile',
        title: { vi: 'Thông tin cá nhân', en: 'Profile' },
        records: attributes.map(({ attribute, value, source, verifiedAt }) => ({
          attribute,
          value,
          source,
          ...(verifiedAt ? { verifiedAt: verifiedAt.toISOString() } : {}),
        })),
      },
      {
        name: 'eid',
        title: { vi: 'VNeID đã liên kết', en: 'Linked eID' },
        records: eid
          ? [{ provider: eid.provider, level: eid.level, linkedAt: eid.linkedAt.toISOString(), lastUsedAt: eid.lastUsedAt.toISOString() }]
          : [],
      },
    ];
  }

  async erase(tx: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const erased = await removeAllAttributes(tx, accountId);
    const eid = await findIdentityOfAccount(tx.manager, accountId);
    if (eid) await deleteIdentity(tx, accountId, eid.id);
    return [
      { what: { vi: 'Thông tin cá nhân', en: 'Profile' }, erased, held: [] },
      { what: { vi: 'Liên kết VNeID', en: 'Link to the eID' }, erased: eid ? 1 : 0, held: [] },
    ];
  }
}
