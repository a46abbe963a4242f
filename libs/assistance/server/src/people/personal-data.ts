import { Inject, Injectable } from '@nestjs/common';
import { idBytes, type ErasureOutcome, type PersonalDataSection, type PersonalDataSource, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { filingsOfPerson } from '../data/filings.js';
import { sessionsOfPerson } from '../data/sessions.js';
import { membershipsOf } from '../data/teams.js';
import { FilingViews } from '../reading/filing-views.js';
import { Helpers } from './helpers.js';

const ALL = 10_000;

/** What assisted service keeps of a person: who helped with what, and the person's own places on rosters. */
@Injectable()
export class AssistancePersonalData implements PersonalDataSource {
  constructor(
    @Inject(Helpers) private readonly helpers: Helpers,
    @Inject(FilingViews) private readonly views: FilingViews,
  ) {}

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const sessions = await sessionsOfPerson(manager, accountId, ALL);
    const helpers = await this.helpers.ofSessions(manager, sessions);
    const filings = await filingsOfPerson(manager, accountId, ALL);
    const whole = await Promise.all(
      filings.map((row) =>
        this.views.whole(manager, row, helpers.get(row.sessionId) ?? { name: '', team: '', unit: '' }, row.filedAt, 'vi'),
      ),
    );
    const memberships = await membershipsOf(manager, accountId);
    return [
      {
        name: 'assisted_sessions',
        title: { vi: 'Các lần được làm giúp', en: 'Times of being assisted' },
        records: sessions.map((row) => ({
          helper: helpers.get(row.id),
          state: row.state,
          at: row.createdAt,
          until: row.endedAt ?? row.expiresAt,
        })),
      },
      {
        name: 'assisted_filings',
        title: { vi: 'Hồ sơ được làm giúp', en: 'What was prepared for you' },
        records: whole.map(({ procedure, office, state, filedAt, pages, dossier }) => ({
          procedure,
          office,
          state,
          filedAt,
          pages,
          dossier,
        })),
      },
      {
        name: 'helper_memberships',
        title: { vi: 'Tham gia tổ công nghệ số cộng đồng', en: 'Places on rosters of digital teams' },
        records: memberships.map(({ fields, validFrom, validUntil, endedAt }) => ({ fields, validFrom, validUntil, endedAt })),
      },
    ];
  }

  /** Answers that wait and the way by which the person is found again go; who helped whom is kept like the audit log. */
  async erase(tx: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const id = idBytes(accountId);
    const filings: { affectedRows: number } = await tx.manager.query(
      `UPDATE assistance_filing SET application_sealed = NULL, state = IF(state = 'provisional', 'expired', state), applicant_name = '', settled_at = COALESCE(settled_at, ?)
       WHERE account_id = ? AND (application_sealed IS NOT NULL OR applicant_name <> '')`,
      [tx.now, id],
    );
    await tx.manager.query(
      "UPDATE assistance_session SET phone_sealed = NULL, person_name = '', state = IF(state IN ('awaiting', 'active'), 'ended', state), ended_at = COALESCE(ended_at, ?) WHERE account_id = ?",
      [tx.now, id],
    );
    await tx.manager.query('DELETE FROM assistance_person WHERE account_id = ?', [id]);
    await tx.manager.query('UPDATE assistance_member SET ended_at = COALESCE(ended_at, ?) WHERE account_id = ?', [tx.now, id]);
    const [kept]: { n: number }[] = await tx.manager.query(
      'SELECT COUNT(*) AS n FROM assistance_session WHERE account_id = ? OR helper_id = ?',
      [id, id],
    );
    const count = Number(kept?.n ?? 0);
    return [
      {
        what: { vi: 'Hồ sơ được làm giúp', en: 'What was prepared for you' },
        erased: filings.affectedRows,
        held:
          count === 0
            ? []
            : [
                {
                  count,
                  basis: {
                    vi: 'Ai làm giúp ai, lúc nào: giữ để giải quyết khiếu nại (NĐ 224/2026 Điều 77-79)',
                    en: 'Who assisted whom and when: kept to settle complaints (Decree 224/2026 art. 77-79)',
                  },
                },
              ],
      },
    ];
  }
}
