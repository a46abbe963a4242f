import { Inject, Injectable } from '@nestjs/common';
import { DelegationFacade } from '@tinhso/delegation-server';
import type { NotificationDraft } from '@tinhso/notifications-server';
import { Reader } from '@tinhso/platform';
import { walletScopes } from '@tinhso/wallet-contract';
import { papersById } from './data/papers.js';
import { papersOfNotice } from './data/reminders.js';
import { endingText, type EndingOn } from './domain/notice-texts.js';
import { LocalDays } from './local-days.js';
import { WalletVault } from './vault.js';

/** What holders of wallets are told; for a child or a company, whoever may look into its wallet. */
@Injectable()
export class WalletNotices {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DelegationFacade) private readonly delegation: DelegationFacade,
    @Inject(WalletVault) private readonly vault: WalletVault,
    @Inject(LocalDays) private readonly days: LocalDays,
  ) {}

  /** Papers that run out; nothing when all were taken out in the meantime. */
  async ending(noticeId: string): Promise<NotificationDraft[]> {
    const rows = await papersById(this.reader.manager, await papersOfNotice(this.reader.manager, noticeId));
    const papers = rows.flatMap((row): EndingOn[] => {
      const { validUntil } = this.vault.paper(row);
      return validUntil ? [{ id: row.id, validUntil }] : [];
    });
    const [first] = rows;
    const text = endingText(papers, this.days.today());
    return first && text ? (await this.recipients(first.ownerId)).map((each) => draftFor(each, text)) : [];
  }

  private async recipients(ownerId: string): Promise<Recipient[]> {
    const actors = await this.delegation.actorsFor(this.reader.manager, ownerId, walletScopes.read);
    const keepers = actors.filter(({ role }) => role === 'guardian' || role === 'representative');
    return keepers.length > 0 ? keepers.map(({ accountId, authority }) => ({ accountId, authority })) : [{ accountId: ownerId }];
  }
}

interface Recipient {
  readonly accountId: string;
  readonly authority?: string;
}

function draftFor({ accountId, authority }: Recipient, { path, ...texts }: NonNullable<ReturnType<typeof endingText>>): NotificationDraft {
  const link = authority === undefined ? path : `${path}?thay=${encodeURIComponent(authority)}`;
  return { accountId, ...texts, link, email: 'if-agreed' };
}
