import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import type { CoSigningEvent, CoSigningEventType } from '@tinhso/dossiers-contract';
import { localDate } from '@tinhso/kernel';
import type { NotificationDraft, StrangerMessage } from '@tinhso/notifications-server';
import { AppConfig, Reader, type DeliveredEvent } from '@tinhso/platform';
import { fillText } from '../jobs/notification-texts.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import type { CoSigningRow } from './co-signing.entity.js';
import { findCoSigning } from './co-signings.js';
import { CoSigningVault } from './contents.js';
import { Offices } from '../offices/offices.js';
import { coSigningTexts, strangerText } from './notice-texts.js';

const fillIn = (text: string, { host, day }: { host: string; day: string }): string => text.replace('{host}', host).replace('{day}', day);

/** Says who is told what about a signature that an application waits for. Names nobody: it shows on lock screens. */
@Injectable()
export class CoSigningNotices {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(CoSigningVault) private readonly vault: CoSigningVault,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async of(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const type = event.type as CoSigningEventType;
    const { coSigningId } = event.payload as unknown as CoSigningEvent['payload'];
    const row = await findCoSigning(this.reader.manager, coSigningId);
    if (!row) throw new Error(`${type} of the unknown invitation ${coSigningId}`);
    const texts = coSigningTexts[type];
    const procedure = { vi: this.book.titleOf(row.procedureCode, 'vi'), en: this.book.titleOf(row.procedureCode, 'en') };
    const say = (accountId: string | undefined, link: string, text: (typeof texts)['applicant']): NotificationDraft[] => {
      if (!text || !accountId) return [];
      const { title, body, sms } = text;
      const filled = { title: fillText(title, { procedure }), body: fillText(body, { procedure }) };
      return [{ accountId, link, ...filled, ...(sms ? { sms } : {}), email: 'if-agreed' }];
    };
    return [
      ...say(row.applicantId, `/nop/${row.procedureCode}/${row.draftId}`, texts.applicant),
      ...say(row.accountId ?? (await this.invited(row)), `/cung-ky/${row.id}`, texts.signer),
    ];
  }

  /**
   * The invitation of somebody who has no account, by the phone that the applicant gave. Says nothing of the matter or of who asks: the
   * number may be mistyped. Nothing when there is an account, or when the invitation went by a citizen ID.
   */
  async ofStranger(event: DeliveredEvent): Promise<StrangerMessage | undefined> {
    const { coSigningId } = event.payload as unknown as CoSigningEvent['payload'];
    const row = await findCoSigning(this.reader.manager, coSigningId);
    if (row?.state !== 'invited' || row.accountId !== null || (await this.invited(row))) return undefined;
    const { by, number } = this.vault.open(row);
    if (by !== 'phone') return undefined;
    const [, month, day] = localDate(this.offices.provinceCalendar(), row.expiresAt).split('-');
    const values = { host: new URL(this.config.settings.PUBLIC_URL).host, day: `${day}/${month}` };
    return { phone: number, text: { vi: fillIn(strangerText.vi, values), en: fillIn(strangerText.en, values) } };
  }

  /** The account of whoever has the number, if there is one. */
  private async invited(row: CoSigningRow): Promise<string | undefined> {
    const { by, number } = this.vault.open(row);
    const { manager } = this.reader;
    const account =
      by === 'phone' ? await this.identity.citizenOfPhone(manager, number) : await this.identity.citizenOfCitizenId(manager, number);
    return account?.accountId;
  }
}
