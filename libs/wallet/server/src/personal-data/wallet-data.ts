import { Inject, Injectable } from '@nestjs/common';
import { FilesFacade } from '@tinhso/files-server';
import type { ErasureOutcome, PersonalDataSection, PersonalDataSource, Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { deletePaper, papersOf } from '../data/papers.js';
import { findReminder, stopReminding, toldOf } from '../data/reminders.js';
import { deleteUse, filesOfUses, usesOfOwner } from '../data/uses.js';
import { ApplicationBook } from '../ports/application-book.js';
import { WalletVault } from '../vault.js';
import { WALLET } from '../wallet-subject.js';

const KEPT_AS_PROOF = {
  vi: 'Bằng chứng đồng ý của giấy tờ đã nằm trong hồ sơ, lưu cùng hồ sơ (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15)',
  en: 'Proof of consent for papers that are part of filed applications, archived with them (Law on Personal Data 91/2025/QH15)',
};

/** The wallet in the export and in an erasure. Papers go; consents stay as long as a dossier holds what they were given for. */
@Injectable()
export class WalletData implements PersonalDataSource {
  constructor(
    @Inject(WalletVault) private readonly vault: WalletVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(ApplicationBook) private readonly book: ApplicationBook,
  ) {}

  async export(manager: EntityManager, ownerId: string): Promise<readonly PersonalDataSection[]> {
    const papers = (await papersOf(manager, ownerId)).map((row) => {
      const { title, name, ...written } = this.vault.paper(row);
      return { kind: row.kind, name: name ?? title.vi, source: row.source, ...written, addedAt: row.addedAt.toISOString() };
    });
    const uses = (await usesOfOwner(manager, ownerId)).map((row) => {
      const { consent, office, procedure, actorName, paper } = this.vault.use(row);
      return {
        at: row.usedAt.toISOString(),
        paper: paper.title.vi,
        consent,
        office: office ?? null,
        procedure: procedure.vi,
        by: actorName,
      };
    });
    const reminder = await findReminder(manager, ownerId);
    const told = (await toldOf(manager, ownerId)).map(({ stage, toldAt }) => ({ kind: stage, at: toldAt.toISOString() }));
    const reminders = reminder ? [{ kind: 'on', at: reminder.chosenAt.toISOString() }, ...told] : told;
    return [
      { name: 'walletPapers', title: { vi: 'Giấy tờ trong ví', en: 'Papers in the wallet' }, records: papers },
      { name: 'walletUses', title: { vi: 'Lần dùng giấy tờ trong ví', en: 'Uses of papers in the wallet' }, records: uses },
      { name: 'walletReminders', title: { vi: 'Nhắc giấy tờ sắp hết hạn', en: 'Reminders of papers that run out' }, records: reminders },
    ];
  }

  async erase(tx: Tx, ownerId: string): Promise<readonly ErasureOutcome[]> {
    const papers = await papersOf(tx.manager, ownerId);
    for (const { id } of papers) {
      await this.files.eraseHeld(tx, WALLET, id);
      await deletePaper(tx, id);
    }
    const uses = await usesOfOwner(tx.manager, ownerId);
    const copies = await filesOfUses(
      tx.manager,
      uses.map(({ id }) => id),
    );
    const filed = await this.book.applications.dossiersOf(tx.manager, [...copies.values()].flat());
    const idle = uses.filter(({ id }) => !(copies.get(id) ?? []).some((file) => filed.has(file)));
    for (const { id } of idle) await deleteUse(tx, id);
    const count = uses.length - idle.length;
    const reminded = await stopReminding(tx, ownerId);
    return [
      { what: { vi: 'Giấy tờ trong ví', en: 'Papers in the wallet' }, erased: papers.length, held: [] },
      {
        what: { vi: 'Lần dùng giấy tờ trong ví', en: 'Uses of papers in the wallet' },
        erased: idle.length,
        held: count === 0 ? [] : [{ count, basis: KEPT_AS_PROOF }],
      },
      { what: { vi: 'Nhắc giấy tờ sắp hết hạn', en: 'Reminders of papers that run out' }, erased: reminded ? 1 : 0, held: [] },
    ];
  }
}
