import { Inject, Injectable } from '@nestjs/common';
import { FieldCipher } from '@tinhso/platform';
import type { TicketMessageRow } from './data/ticket-event.entity.js';
import type { TicketRow } from './data/ticket.entity.js';
import type { ReporterDetails, TicketDetails } from './domain/details.js';

/** Seals and opens what was written and by whom. */
@Injectable()
export class TicketVault {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  seal(id: string, details: TicketDetails | ReporterDetails): Buffer {
    return this.cipher.seal(id, JSON.stringify(details));
  }

  details({ id, detailsSealed }: Pick<TicketRow, 'id' | 'detailsSealed'>): TicketDetails {
    return JSON.parse(this.cipher.open(id, detailsSealed)) as TicketDetails;
  }

  reporter({ id, reporterSealed }: Pick<TicketRow, 'id' | 'reporterSealed'>): ReporterDetails {
    return reporterSealed ? (JSON.parse(this.cipher.open(id, reporterSealed)) as ReporterDetails) : {};
  }

  sealText(id: string, text: string): Buffer {
    return this.cipher.seal(id, text);
  }

  message({ id, textSealed }: Pick<TicketMessageRow, 'id' | 'textSealed'>): string {
    return this.cipher.open(id, textSealed);
  }

  /** The same for the same phone, for finding a person's reports without opening them. */
  phoneIndex(phone: string): Buffer {
    return this.cipher.blindIndex('ticket-phone', phone);
  }
}
