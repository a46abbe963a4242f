import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  FieldCipher,
  idBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { findAccount } from '../data/accounts.js';

interface SessionData {
  created_at: Date;
  last_used_at: Date;
  revoked_at: Date | null;
  ip: string | null;
  user_agent: string | null;
}

/** What stands in place of a name once somebody has had the account erased; the row stays, because others point at it. */
const NOBODY = 'Tài khoản đã xoá';

/** The account and its sessions, in the export and in an erasure. */
@Injectable()
export class AccountData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  onModuleInit(): void {
    this.sources.register('identity', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const account = await findAccount(manager, accountId);
    const opened = (sealed: Buffer | null | undefined): string | null => (sealed ? this.cipher.open(accountId, sealed) : null);
    const sessions: SessionData[] = await manager.query(
      'SELECT created_at, last_used_at, revoked_at, ip, user_agent FROM session WHERE account_id = ? ORDER BY created_at DESC',
      [idBytes(accountId)],
    );
    return [
      {
        name: 'account',
        title: { vi: 'Tài khoản', en: 'Account' },
        records: account
          ? [
              {
                accountId,
                fullName: account.fullName,
                phone: opened(account.phoneSealed),
                email: opened(account.emailSealed),
                language: account.locale,
                createdAt: account.createdAt.toISOString(),
              },
            ]
          : [],
      },
      {
        name: 'sessions',
        title: { vi: 'Các lần đăng nhập', en: 'Sign-ins' },
        records: sessions.map((row) => ({
          startedAt: row.created_at.toISOString(),
          lastUsedAt: row.last_used_at.toISOString(),
          endedAt: row.revoked_at?.toISOString() ?? null,
          ip: row.ip,
          device: row.user_agent,
        })),
      },
    ];
  }

  /** The name, the numbers and the password go, every session ends; a number that keeps other rows together stays. */
  async erase({ manager, now }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const id = idBytes(accountId);
    const account: { affectedRows: number } = await manager.query(
      `UPDATE account SET state = 'erased', full_name = ?, phone_index = NULL, phone_sealed = NULL, email_index = NULL, email_sealed = NULL,
         password_hash = NULL, login = NULL, second_factor_since = NULL, version = version + 1, updated_at = ?
       WHERE id = ? AND state <> 'erased'`,
      [NOBODY, now, id],
    );
    await manager.query('DELETE t FROM refresh_token t JOIN session s ON s.id = t.session_id WHERE s.account_id = ?', [id]);
    const sessions: { affectedRows: number } = await manager.query(
      `UPDATE session SET ip = NULL, user_agent = NULL, revoked_reason = COALESCE(revoked_reason, 'erased'), revoked_at = COALESCE(revoked_at, ?)
       WHERE account_id = ? AND (revoked_at IS NULL OR ip IS NOT NULL OR user_agent IS NOT NULL)`,
      [now, id],
    );
    return [
      {
        what: { vi: 'Họ tên, số điện thoại, e-mail, mật khẩu', en: 'Name, phone, e-mail, password' },
        erased: account.affectedRows,
        held: [],
      },
      { what: { vi: 'Các lần đăng nhập và thiết bị', en: 'Sign-ins and devices' }, erased: sessions.affectedRows, held: [] },
    ];
  }
}
