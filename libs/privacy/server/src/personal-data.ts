import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  idBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import { requestKindTexts, requestStatusTexts } from '@tinhso/privacy-contract';
import type { EntityManager } from 'typeorm';
import { provenConsents } from './data/consents.js';
import { endExports } from './data/exports.js';
import { requestsOf } from './data/requests.js';
import { standingStops } from './data/stops.js';
import { SealedWords } from './requests/sealed-words.js';

/** Consents and requests themselves, in the export and in an erasure. */
@Injectable()
export class PrivacyData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(SealedWords) private readonly words: SealedWords,
  ) {}

  onModuleInit(): void {
    this.sources.register('privacy', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const consents = await provenConsents(manager, accountId);
    const requests = await requestsOf(manager, accountId);
    const stops = await standingStops(manager, accountId);
    return [
      {
        name: 'consents',
        title: { vi: 'Các lần đồng ý và rút lại', en: 'Consents given and withdrawn' },
        records: consents.map(({ record, shown }) => ({
          purpose: shown.title,
          text: shown.text,
          version: record.version,
          given: record.given,
          at: record.at.toISOString(),
          channel: record.channel,
          sha256: record.textSha256.toString('hex'),
        })),
      },
      {
        name: 'privacy-requests',
        title: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Requests about personal data' },
        records: requests.map((row) => ({
          code: row.code,
          kind: requestKindTexts[row.kind].vi,
          status: requestStatusTexts[row.status].vi,
          sentAt: row.receivedAt.toISOString(),
          statement: this.words.open(row.id, row.statementSealed) ?? null,
        })),
      },
      {
        name: 'stopped-uses',
        title: { vi: 'Việc dùng dữ liệu đang dừng theo yêu cầu', en: 'Uses of data stopped on request' },
        records: stops.map(({ useKey, at, requestCode }) => ({ use: useKey, since: at.toISOString(), request: requestCode })),
      },
    ];
  }

  /** Words and copies go; that there was a consent or a request is proof that the office needs. */
  async erase(tx: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const id = idBytes(accountId);
    const words: { affectedRows: number } = await tx.manager.query(
      `UPDATE privacy_request SET statement_sealed = NULL, correction_sealed = NULL, extension_sealed = NULL, answer_sealed = NULL,
         outcome_sealed = NULL WHERE account_id = ? AND (statement_sealed IS NOT NULL OR answer_sealed IS NOT NULL)`,
      [id],
    );
    const copies = await endExports(tx, accountId);
    const [proofs] = await tx.manager.query<[{ n: number }]>(
      `SELECT (SELECT COUNT(*) FROM consent_record WHERE account_id = ?) + (SELECT COUNT(*) FROM privacy_stop WHERE account_id = ?) AS n`,
      [id, id],
    );
    const count = Number(proofs.n);
    const basis = {
      vi: 'Bằng chứng đồng ý và rút lại: lúc nào, lời nào, không có tên (Luật 91/2025/QH15)',
      en: 'Proof of consent and withdrawal: when, which words, no name (Law 91/2025/QH15)',
    };
    return [
      { what: { vi: 'Nội dung các yêu cầu về dữ liệu', en: 'Words of requests about data' }, erased: words.affectedRows, held: [] },
      { what: { vi: 'Bản sao dữ liệu để tải', en: 'Copies of data for download' }, erased: copies, held: [] },
      { what: { vi: 'Các lần đồng ý và dừng', en: 'Consents and stops' }, erased: 0, held: count === 0 ? [] : [{ count, basis }] },
    ];
  }
}
