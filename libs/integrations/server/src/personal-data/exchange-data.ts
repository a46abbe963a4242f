import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  FieldCipher,
  PersonalDataSources,
  type ErasureObstacle,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import { IsNull, type EntityManager } from 'typeorm';
import { PortalExchangeRow } from '../data/exchange.entities.js';
import type { PortalDossier } from '../national-portal/portal-gateway.js';

/** What came from the national portal in somebody's name. What waits to be filed is an application under way; what was filed is a dossier. */
@Injectable()
export class ExchangeData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  onModuleInit(): void {
    this.sources.register('integrations', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(PortalExchangeRow, { where: { accountId }, order: { submittedAt: 'ASC' } });
    return [
      {
        name: 'portal-dossiers',
        title: { vi: 'Hồ sơ nhận từ Cổng quốc gia', en: 'Applications from the national portal' },
        records: rows.map(({ id, portalCode, procedureCode, state, submittedAt, dossierCode, sealed }) => ({
          portalCode,
          procedureCode,
          state,
          submittedAt: submittedAt.toISOString(),
          dossier: dossierCode,
          // Emptied once it is filed: from then on the answers are the dossier's.
          answers: sealed ? (JSON.parse(this.cipher.open(id, sealed)) as PortalDossier).answers : null,
        })),
      },
    ];
  }

  /** Nothing goes: the person's part is gone from what was filed, and what was not filed has to be filed or taken back first. */
  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const count = await manager.countBy(PortalExchangeRow, { accountId });
    const basis = {
      vi: 'Mã hồ sơ của Cổng quốc gia lưu cùng hồ sơ đã nộp (Luật Lưu trữ 33/2024/QH15)',
      en: 'The portal’s code is archived with the filed application (Law on Archives 33/2024/QH15)',
    };
    return [
      {
        what: { vi: 'Liên thông với Cổng quốc gia', en: 'Exchange with the national portal' },
        erased: 0,
        held: count === 0 ? [] : [{ count, basis }],
      },
    ];
  }

  async obstacles(manager: EntityManager, accountId: string): Promise<readonly ErasureObstacle[]> {
    const open = await manager.find(PortalExchangeRow, {
      select: { id: true, portalCode: true },
      where: { accountId, dossierId: IsNull() },
    });
    return open.map(({ portalCode }) => ({
      text: {
        vi: `Hồ sơ ${portalCode} nộp ở Cổng quốc gia chưa vào hệ thống. Chờ cơ quan nhận, hoặc rút ở Cổng quốc gia.`,
        en: `Application ${portalCode} of the national portal is not taken in yet. Wait for the office, or withdraw it there.`,
      },
    }));
  }
}
