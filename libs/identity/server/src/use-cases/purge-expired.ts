import { Inject, Injectable } from '@nestjs/common';
import { deviceCookie } from '@tinhso/identity-contract';
import { identityLimits } from '@tinhso/identity-contract';
import { systemContext, UnitOfWork } from '@tinhso/platform';

/** Rows one pass removes from one table at most, so that no pass holds locks for long. */
const BATCH = 500;
const DAY = 86_400_000;

/** Kept beyond its end for looking into complaints, then gone. */
const KEEP_ENDED_SESSIONS = 30 * DAY;
/** Replaced refresh tokens are only kept to recognise a stolen copy. */
const KEEP_REPLACED_TOKENS = 7 * DAY;

/** Erases what has no use any more: codes and registrations nobody confirmed, old tokens, ended sessions. */
@Injectable()
export class PurgeExpiredUseCase {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** @returns rows erased in this pass, by table; a full batch means that another pass is due */
  async run(): Promise<{ codes: number; registrations: number; tokens: number; sessions: number }> {
    return this.unitOfWork.run(systemContext('identity.purge'), async ({ manager, now }) => {
      const before = (age: number): Date => new Date(now.getTime() - age);
      const remove = async (sql: string, limit: Date): Promise<number> => {
        const result: { affectedRows: number } = await manager.query(`${sql} LIMIT ${BATCH}`, [limit]);
        return result.affectedRows;
      };
      // Codes outlive their minutes until the registration goes, so that a late entry is told "expired", not "unknown".
      const codes = await remove('DELETE FROM one_time_code WHERE expires_at < ?', before(2 * 3_600_000));
      const registrations = await remove('DELETE FROM registration WHERE expires_at < ?', now);
      await remove('DELETE FROM disown_token WHERE expires_at < ?', now);
      // Kept as long as a "not me" link works: it puts the password from before back.
      await remove('DELETE FROM recovery WHERE expires_at < ?', before(identityLimits.disown.ttl * 1000 + DAY));
      await remove("DELETE FROM contact_change WHERE state IN ('open', 'cancelled') AND expires_at < ?", before(30 * DAY));
      const tokens = await remove('DELETE FROM refresh_token WHERE replaced_at < ?', before(KEEP_REPLACED_TOKENS));
      await remove('DELETE FROM eid_request WHERE expires_at < ?', now);
      await remove('DELETE FROM second_factor_challenge WHERE expires_at < ?', now);
      await remove('DELETE FROM passkey_ceremony WHERE expires_at < ?', now);
      await remove('DELETE FROM totp_used_step WHERE used_at < ?', before(DAY));
      await remove('DELETE FROM known_device WHERE last_used_at < ?', before(deviceCookie.days * DAY));
      const ended = before(KEEP_ENDED_SESSIONS);
      const rows: { id: Buffer }[] = await manager.query(`SELECT id FROM session WHERE idle_expires_at < ? LIMIT ${BATCH}`, [ended]);
      if (rows.length > 0) {
        const ids = [rows.map((row) => row.id)];
        await manager.query('DELETE FROM refresh_token WHERE session_id IN (?)', ids);
        await manager.query('DELETE FROM session WHERE id IN (?)', ids);
      }
      return { codes, registrations, tokens, sessions: rows.length };
    });
  }
}
