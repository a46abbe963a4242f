import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  idBytes,
  idFromBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { BundleMemberRow, BundleRow } from '../bundles/bundle.entities.js';
import { RevisionRow } from '../corrections/revision.entity.js';
import { Revisions } from '../corrections/revisions.js';

/** What hangs on filed applications: earlier versions, those filed together, and the keys by which staff find them. */
@Injectable()
export class TraceData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(Revisions) private readonly revisions: Revisions,
  ) {}

  onModuleInit(): void {
    this.sources.register('dossiers.traces', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const codes = await codesOf(manager, accountId);
    const ids = [...codes.keys()].map((id) => idBytes(id));
    const revisions =
      ids.length === 0 ? [] : await manager.find(RevisionRow, { where: { dossierId: In(ids) }, order: { changedAt: 'ASC' } });
    const members =
      ids.length === 0 ? [] : await manager.find(BundleMemberRow, { where: { dossierId: In(ids) }, order: { position: 'ASC' } });
    const bundles =
      members.length === 0
        ? []
        : await manager.find(BundleRow, {
            where: { id: In(members.map(({ bundleId }) => idBytes(bundleId))) },
            order: { submittedAt: 'ASC' },
          });
    return [
      {
        name: 'dossier-revisions',
        title: { vi: 'Bản trước của hồ sơ đã nộp', en: 'Earlier versions of applications' },
        records: revisions.map((row) => ({
          dossier: codes.get(row.dossierId),
          number: row.number,
          cause: row.cause,
          changedAt: row.changedAt.toISOString(),
          answersBefore: this.revisions.answersBefore(row),
        })),
      },
      {
        name: 'dossier-bundles',
        title: { vi: 'Hồ sơ nộp cùng một lượt', en: 'Applications filed together' },
        records: bundles.map(({ id, title, submittedAt }) => ({
          event: title.vi,
          submittedAt: submittedAt.toISOString(),
          dossiers: members.filter(({ bundleId }) => bundleId === id).map(({ dossierId }) => codes.get(dossierId)),
        })),
      },
    ];
  }

  /** Earlier versions are kept as long as the application. That staff find it by phone or citizen ID is not needed for that. */
  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const keys: { unit_id: Buffer; k: string; dossier_id: Buffer }[] = await manager.query(
      `SELECT s.unit_id, s.k, s.dossier_id FROM dossier d
       JOIN dossier_search_key s ON s.unit_id IN (d.unit_id, d.desk_unit_id) AND s.k LIKE '#%' AND s.dossier_id = d.id
       WHERE d.account_id = ?`,
      [idBytes(accountId)],
    );
    for (const { unit_id, k, dossier_id } of keys)
      await manager.query('DELETE FROM dossier_search_key WHERE unit_id = ? AND k = ? AND dossier_id = ?', [unit_id, k, dossier_id]);
    const ids = [...(await codesOf(manager, accountId)).keys()].map((id) => idBytes(id));
    const count = ids.length === 0 ? 0 : await manager.countBy(RevisionRow, { dossierId: In(ids) });
    const basis = {
      vi: 'Bản trước lưu cùng hồ sơ đã nộp (Luật Lưu trữ 33/2024/QH15)',
      en: 'Earlier versions are archived with the application (Law on Archives 33/2024/QH15)',
    };
    return [
      {
        what: { vi: 'Khoá tìm hồ sơ theo điện thoại, số định danh', en: 'Keys by phone and citizen ID' },
        erased: keys.length,
        held: [],
      },
      { what: { vi: 'Bản trước của hồ sơ', en: 'Earlier versions' }, erased: 0, held: count === 0 ? [] : [{ count, basis }] },
    ];
  }
}

/** Codes of somebody's applications by id. */
async function codesOf(manager: EntityManager, accountId: string): Promise<ReadonlyMap<string, string>> {
  const rows = (
    await manager.query<{ id: Buffer; code: string }[]>('SELECT id, code FROM dossier WHERE account_id = ? ORDER BY submitted_at', [
      idBytes(accountId),
    ])
  ).map(({ id, code }) => ({ id: idFromBytes(id), code }));
  return new Map(rows.map(({ id, code }) => [id, code]));
}
