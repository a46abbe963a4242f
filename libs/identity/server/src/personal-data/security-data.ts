import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  idBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { KnownDeviceRow } from '../data/known-device.entity.js';
import { PasskeyRow } from '../data/passkey.entity.js';

/** Second factors and remembered devices: what they are called, never what they prove with. */
@Injectable()
export class SecurityData implements PersonalDataSource, OnModuleInit {
  constructor(@Inject(PersonalDataSources) private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.register('identity.security', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const passkeys = await manager.findBy(PasskeyRow, { accountId });
    const devices = await manager.findBy(KnownDeviceRow, { accountId });
    const [totp]: { created_at: Date }[] = await manager.query(
      'SELECT created_at FROM totp_factor WHERE account_id = ? AND confirmed_at IS NOT NULL',
      [idBytes(accountId)],
    );
    return [
      {
        name: 'secondFactors',
        title: { vi: 'Khoá truy cập và ứng dụng xác thực', en: 'Passkeys and authenticator' },
        records: [
          ...passkeys.map(({ name, createdAt, lastUsedAt }) => ({
            kind: 'passkey',
            name,
            createdAt: createdAt.toISOString(),
            lastUsedAt: lastUsedAt?.toISOString() ?? null,
          })),
          ...(totp ? [{ kind: 'authenticator', createdAt: totp.created_at.toISOString() }] : []),
        ],
      },
      {
        name: 'devices',
        title: { vi: 'Thiết bị đã nhớ', en: 'Remembered devices' },
        records: devices.map(({ createdAt, lastUsedAt }) => ({
          createdAt: createdAt.toISOString(),
          lastUsedAt: lastUsedAt.toISOString(),
        })),
      },
    ];
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const id = [idBytes(accountId)];
    let erased = 0;
    for (const table of TABLES) {
      const gone: { affectedRows: number } = await manager.query(`DELETE FROM ${table} WHERE account_id = ?`, id);
      erased += gone.affectedRows;
    }
    return [
      { what: { vi: 'Khoá truy cập, mã dự phòng, thiết bị đã nhớ', en: 'Passkeys, backup codes, remembered devices' }, erased, held: [] },
    ];
  }
}

/** Everything that could open the account. */
const TABLES = ['passkey', 'passkey_ceremony', 'totp_used_step', 'totp_factor', 'backup_code', 'known_device', 'second_factor_challenge'];
