import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataSources, type ErasureOutcome, type PersonalDataSection, type PersonalDataSource, type Tx } from '@tinhso/platform';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { CoSigningRow } from '../co-signing/co-signing.entity.js';
import { CoSigningVault } from '../co-signing/contents.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** What somebody filled in and signed of another's application, and whom they asked to sign their own. */
@Injectable()
export class CoSigningData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(CoSigningVault) private readonly vault: CoSigningVault,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  onModuleInit(): void {
    this.sources.register('dossiers.co-signing', this);
  }

  /** Own answers as a signer; of invitations that went out, when and for what. Names and numbers of the others are theirs. */
  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const order = { invitedAt: 'ASC' } as const;
    const signed = await manager.find(CoSigningRow, { where: { accountId }, order });
    const asked = await manager.find(CoSigningRow, { where: { applicantId: accountId }, order });
    const told = ({ procedureCode, state, invitedAt, endedAt }: CoSigningRow) => ({
      procedureCode,
      procedure: this.book.titleOf(procedureCode, 'vi'),
      state,
      invitedAt: invitedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    });
    return [
      {
        name: 'co-signed-parts',
        title: { vi: 'Phần đã khai và ký trong hồ sơ của người khác', en: 'Parts filled in and signed of others’ applications' },
        records: signed.map((row) => ({ ...told(row), signedName: row.signedName, answers: this.vault.open(row).answers })),
      },
      {
        name: 'co-signing-invitations',
        title: { vi: 'Lời mời cùng ký đã gửi', en: 'Invitations to co-sign that were sent' },
        records: asked.map(told),
      },
    ];
  }

  /** What was not filed is emptied and closed, on both sides; what was filed is part of an application that is kept. */
  async erase({ manager, now }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const open = await manager.find(CoSigningRow, {
      where: [
        { accountId, dossierId: IsNull() },
        { applicantId: accountId, dossierId: IsNull() },
      ],
    });
    const full = open.filter((row) => !isEmptied(this.vault.open(row)));
    for (const row of full)
      await manager.update(
        CoSigningRow,
        { id: row.id },
        {
          sealed: this.vault.seal(row.id, { fullName: '', by: 'phone', number: '', answers: {} }),
          papers: [],
          applicantName: '',
          signedName: null,
          version: row.version + 1,
          ...(row.state === 'invited' || row.state === 'signed' ? { state: 'withdrawn', endedAt: now } : {}),
        },
      );
    const count = await manager.countBy(CoSigningRow, { accountId, dossierId: Not(IsNull()) });
    const basis = {
      vi: 'Chữ ký là một phần của hồ sơ đã nộp, lưu cùng hồ sơ (Luật Lưu trữ 33/2024/QH15)',
      en: 'The signature is part of a filed application and archived with it (Law on Archives 33/2024/QH15)',
    };
    return [
      {
        what: { vi: 'Phần cùng ký, lời mời cùng ký', en: 'Co-signed parts and invitations' },
        erased: full.length,
        held: count === 0 ? [] : [{ count, basis }],
      },
    ];
  }
}

const isEmptied = ({ fullName, number, answers }: { fullName: string; number: string; answers: object }): boolean =>
  fullName === '' && number === '' && Object.keys(answers).length === 0;
