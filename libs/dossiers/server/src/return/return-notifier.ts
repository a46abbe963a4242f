import { Inject, Injectable } from '@nestjs/common';
import type { ReturnNews, ReturnNewsType } from '@tinhso/dossiers-contract';
import type { NotificationDraft } from '@tinhso/notifications-server';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { DeskPeople } from '../jobs/desk-people.js';
import { fillText, type NotificationText } from '../jobs/notification-texts.js';
import { Recipients } from '../jobs/recipients.js';
import { findParcel } from './parcel-rows.js';
import { returnNotices, returnStaffNotices, revokedNotice } from './notice-texts.js';
import { ReturnOffices } from './return-offices.js';
import { findReturn } from './returns.js';

type Values = Readonly<Record<string, { vi: string; en: string }>>;
const same = (text: string) => ({ vi: text, en: text });

/** Says what is told of the way of a result, and of documents that were taken back. */
@Injectable()
export class ReturnNotifier {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(DeskPeople) private readonly people: DeskPeople,
    @Inject(ReturnOffices) private readonly offices: ReturnOffices,
  ) {}

  async of(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { dossierId, heldUnitId } = event.payload as unknown as ReturnNews['payload'];
    const type = event.type as ReturnNewsType;
    const dossier = await this.dossier(dossierId);
    const row = await findReturn(this.reader.manager, dossierId);
    const parcel = row?.parcelId ? await findParcel(this.reader.manager, row.parcelId) : null;
    const [vi, en] = [this.offices.view(heldUnitId, 'vi'), this.offices.view(heldUnitId, 'en')];
    const values = {
      code: same(dossier.code),
      office: same([vi.name, vi.address].filter(Boolean).join(', ')),
      hours: { vi: vi.hours, en: en.hours },
      number: same(parcel?.number ?? '-'),
    };
    const toPeople = await this.toOwner(dossier, returnNotices[type], values);
    const text = returnStaffNotices[type];
    if (!text) return toPeople;
    const accountIds = await this.people.of(heldUnitId, 'one_stop_clerk', dossier.procedureCode);
    const said = { title: text.title, body: fillText(text.body, values), link: '/tra-ket-qua', email: false } as const;
    return [...toPeople, ...accountIds.map((accountId) => ({ accountId, ...said }))];
  }

  /** A document of a dossier was taken back. Documents of other subjects are nobody's in particular. */
  async ofRevoked(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { subjectType, subjectId } = event.payload as { subjectType: string; subjectId: string };
    if (subjectType !== 'dossier') return [];
    const dossier = await this.dossier(subjectId);
    return this.toOwner(dossier, revokedNotice, { code: same(dossier.code) });
  }

  private async dossier(id: string): Promise<DossierRow> {
    const row = await findDossier(this.reader.manager, id);
    if (!row) throw new Error(`nothing to say about the result of the unknown dossier ${id}`);
    return row;
  }

  private async toOwner(dossier: DossierRow, text: NotificationText, values: Values): Promise<NotificationDraft[]> {
    const said = {
      title: text.title,
      body: fillText(text.body, values),
      email: 'if-agreed' as const,
      ...(text.sms ? { sms: fillText(text.sms, values) } : {}),
    };
    return (await this.recipients.owner(dossier)).map((recipient) => ({ ...recipient, ...said }));
  }
}
