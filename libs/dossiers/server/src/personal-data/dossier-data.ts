import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dossierMachine, statusTexts, timelineTitles } from '@tinhso/dossiers-contract';
import {
  idBytes,
  PersonalDataSources,
  type ErasureObstacle,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import { In, Not, type EntityManager } from 'typeorm';
import { DossierEventRow } from '../data/dossier-event.entity.js';
import { DossierRow } from '../data/dossier.entity.js';
import { DraftRow } from '../data/draft.entity.js';
import { SealedAnswers } from '../lifecycle/sealed-answers.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { DraftKeeper } from '../use-cases/draft-contents.js';

/** Drafts and applications, in the export and in an erasure. An application under way needs its applicant. */
@Injectable()
export class DossierData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(SealedAnswers) private readonly sealed: SealedAnswers,
    @Inject(DraftKeeper) private readonly drafts: DraftKeeper,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  onModuleInit(): void {
    this.sources.register('dossiers', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(DossierRow, { where: { accountId }, order: { submittedAt: 'ASC' } });
    const events = await eventsByDossier(manager, rows);
    const drafts = await manager.find(DraftRow, { where: { accountId }, order: { savedAt: 'ASC' } });
    return [
      {
        name: 'dossiers',
        title: { vi: 'Hồ sơ đã nộp', en: 'Applications' },
        records: rows.map((row) => ({
          code: row.code,
          procedureCode: row.procedureCode,
          procedure: this.book.definitionOf(row).shortTitle.vi,
          status: statusTexts[row.status].vi,
          applicantName: row.applicantName,
          submittedAt: row.submittedAt.toISOString(),
          promisedAt: row.promisedAt?.toISOString() ?? null,
          feeTotal: row.feeTotal,
          answers: this.sealed.open(row),
          history: (events.get(row.id) ?? []).map(({ type, occurredAt, actorName }) => ({
            at: occurredAt.toISOString(),
            what: timelineTitles[type].vi,
            by: actorName,
          })),
        })),
      },
      {
        name: 'drafts',
        title: { vi: 'Hồ sơ đang soạn', en: 'Drafts' },
        records: drafts.map((row) => ({
          procedureCode: row.procedureCode,
          savedAt: row.savedAt.toISOString(),
          expiresAt: row.expiresAt.toISOString(),
          answers: this.drafts.open(row).answers,
        })),
      },
    ];
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const drafts: { affectedRows: number } = await manager.query('DELETE FROM dossier_draft WHERE account_id = ?', [idBytes(accountId)]);
    const count = await manager.countBy(DossierRow, { accountId });
    const basis = {
      vi: 'Hồ sơ đã nộp lưu theo thời hạn lưu trữ của từng thủ tục; hộ tịch lưu vĩnh viễn (Luật Lưu trữ 33/2024/QH15)',
      en: 'Filed applications are archived as the rules of each procedure say; civil status for ever (Law on Archives 33/2024/QH15)',
    };
    return [
      { what: { vi: 'Hồ sơ đang soạn', en: 'Drafts' }, erased: drafts.affectedRows, held: [] },
      { what: { vi: 'Hồ sơ đã nộp', en: 'Applications' }, erased: 0, held: count === 0 ? [] : [{ count, basis }] },
    ];
  }

  async obstacles(manager: EntityManager, accountId: string): Promise<readonly ErasureObstacle[]> {
    const open = await manager.find(DossierRow, {
      select: { id: true, code: true, status: true },
      where: { accountId, status: Not(In(SETTLED)) },
    });
    return open.map(({ id, code, status }) => ({
      text: {
        vi: `Hồ sơ ${code} chưa xong (${statusTexts[status].vi.toLocaleLowerCase('vi')}). Chờ nhận kết quả, hoặc rút hồ sơ.`,
        en: `Application ${code} is still open (${statusTexts[status].en.toLowerCase()}). Wait for its result, or withdraw it.`,
      },
      link: `/ho-so/${id}`,
    }));
  }
}

/** Nothing is waited for any more: closed, or the result can be fetched. */
const SETTLED = [...dossierMachine.final, 'completed' as const];

/** Histories of many applications in one query. */
async function eventsByDossier(manager: EntityManager, rows: readonly DossierRow[]): Promise<Map<string, DossierEventRow[]>> {
  const byDossier = new Map<string, DossierEventRow[]>();
  if (rows.length === 0) return byDossier;
  const events = await manager.find(DossierEventRow, {
    where: { dossierId: In(rows.map(({ id }) => idBytes(id))) },
    order: { version: 'ASC' },
  });
  for (const event of events) byDossier.set(event.dossierId, [...(byDossier.get(event.dossierId) ?? []), event]);
  return byDossier;
}
