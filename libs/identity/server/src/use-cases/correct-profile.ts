import { Inject, Injectable } from '@nestjs/common';
import type { ProfileAttribute } from '@tinhso/identity-contract';
import { FieldCipher, idBytes, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { attributesOf, putAttribute } from '../data/profile-attributes.js';

/** Attributes that an office can set right in words of one line. */
export type OfficeAttribute = Extract<ProfileAttribute, 'fullName' | 'birthDate' | 'citizenId'>;

/** A value that an office vouches for, with the office's name as the profile shows it. */
export interface OfficeCorrection {
  readonly accountId: string;
  readonly attribute: OfficeAttribute;
  readonly value: string;
  readonly by: string;
}

/** The profile in the hands of an office: reads one entry, and sets it right when somebody's request was granted. */
@Injectable()
export class CorrectProfile {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** What stands there now, in words. */
  async current(manager: EntityManager, accountId: string, attribute: OfficeAttribute): Promise<string | undefined> {
    const found = (await attributesOf(manager, this.cipher, accountId)).find((each) => each.attribute === attribute);
    if (found) return String(found.value);
    if (attribute !== 'fullName') return undefined;
    const rows: { name: string }[] = await manager.query('SELECT full_name AS name FROM account WHERE id = ?', [idBytes(accountId)]);
    return rows[0]?.name;
  }

  /** @throws Error of the unique key when the citizen ID is vouched for at another account */
  async run(tx: Tx, { accountId, attribute, value, by }: OfficeCorrection): Promise<void> {
    const index = attribute === 'citizenId' ? this.cipher.blindIndex('citizen-id', value) : undefined;
    await putAttribute(tx, this.cipher, { accountId, attribute, value, voucher: { source: 'office', by, ...(index ? { index } : {}) } });
    if (attribute === 'fullName')
      await tx.manager.query('UPDATE account SET full_name = ?, version = version + 1, updated_at = ? WHERE id = ?', [
        value,
        tx.now,
        idBytes(accountId),
      ]);
  }
}
