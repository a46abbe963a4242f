import { Inject, Injectable } from '@nestjs/common';
import type { RatingEvent } from '@tinhso/dossiers-contract';
import type { NotificationDraft } from '@tinhso/notifications-server';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';
import { Recipients } from '../jobs/recipients.js';

/** Tells the citizen that the office has answered a low mark. */
@Injectable()
export class RatingNotices {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Recipients) private readonly recipients: Recipients,
  ) {}

  async of(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { dossierId } = event.payload as unknown as RatingEvent['payload'];
    const row = await findDossier(this.reader.manager, dossierId);
    if (!row) throw new Error(`${event.type} of the unknown dossier ${dossierId}`);
    const { code } = row;
    return (await this.recipients.owner(row)).map((recipient) => ({
      ...recipient,
      title: { vi: 'Cơ quan đã trả lời đánh giá của bạn', en: 'The office has answered your rating' },
      body: { vi: `Xem câu trả lời trong hồ sơ ${code}.`, en: `See the answer in dossier ${code}.` },
      email: 'if-agreed',
    }));
  }
}
