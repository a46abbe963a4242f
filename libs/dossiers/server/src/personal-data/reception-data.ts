import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  idBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import { IsNull, type EntityManager } from 'typeorm';
import { ReceptionRow } from '../reception/reception.entities.js';
import { ReceptionVault } from '../reception/reception-vault.js';

/** What a clerk has begun to type for somebody at the desk, and by what a person without an account is found again. */
@Injectable()
export class ReceptionData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(ReceptionVault) private readonly vault: ReceptionVault,
  ) {}

  onModuleInit(): void {
    this.sources.register('dossiers.receptions', this);
  }

  /** Unfinished ones; what is finished is a dossier. */
  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(ReceptionRow, { where: { accountId, finishedAt: IsNull() }, order: { begunAt: 'ASC' } });
    return [
      {
        name: 'receptions',
        title: { vi: 'Hồ sơ đang nhập tại quầy, chưa xong', en: 'Applications being taken in at a desk' },
        records: rows.map((row) => {
          const { person, answers } = this.vault.open(row);
          const { procedureCode, channel, begunAt, expiresAt } = row;
          return { procedureCode, channel, begunAt: begunAt.toISOString(), expiresAt: expiresAt.toISOString(), person, answers };
        }),
      },
    ];
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const id = [idBytes(accountId)];
    const open: { affectedRows: number } = await manager.query(
      'DELETE FROM dossier_reception WHERE account_id = ? AND finished_at IS NULL',
      id,
    );
    const recorded: { affectedRows: number } = await manager.query('DELETE FROM dossier_recorded_person WHERE account_id = ?', id);
    const count = await manager.count(ReceptionRow, { where: { accountId } });
    const basis = {
      vi: 'Phiếu tiếp nhận lưu cùng hồ sơ đã nộp (Luật Lưu trữ 33/2024/QH15)',
      en: 'What was taken in is archived with the filed application (Law on Archives 33/2024/QH15)',
    };
    return [
      {
        what: { vi: 'Hồ sơ nhập dở tại quầy', en: 'Unfinished receptions' },
        erased: open.affectedRows + recorded.affectedRows,
        held: count === 0 ? [] : [{ count, basis }],
      },
    ];
  }
}
