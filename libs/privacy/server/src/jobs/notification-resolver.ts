import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import type { NotificationDraft } from '@tinhso/notifications-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import { privacyLimits, type ErasureEvent, type ExportEvent, type RequestDueEvent, type RequestEvent } from '@tinhso/privacy-contract';
import { findErasure } from '../data/erasures.js';
import { findRequest } from '../data/requests.js';
import { RequestClock } from '../requests/request-clock.js';
import { dueText, erasureTexts, exportTexts, fill, requestTexts, type PrivacyText } from './notification-texts.js';

const same = (text: string): { vi: string; en: string } => ({ vi: text, en: text });
/** `2026-12-14` → `14/12/2026`. */
const day = (date: string): { vi: string; en: string } => same(date.split('-').reverse().join('/'));

/** Says what people are told about requests, copies and erasures of their data. */
@Injectable()
export class PrivacyNotifications {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(RequestClock) private readonly clock: RequestClock,
  ) {}

  /** An erasure speaks for itself by its own messages; afterwards there is nobody left to tell. */
  async aboutRequest(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { requestId, accountId, kind } = event.payload as unknown as RequestEvent['payload'];
    const text = requestTexts[event.type as RequestEvent['type']];
    if (!text || kind === 'erase') return [];
    const row = await findRequest(this.reader.manager, requestId);
    if (!row) throw new Error(`there is no request ${requestId}`);
    const values = { code: same(row.code), due: day(this.clock.completion(row, event.occurredAt).dueOn) };
    return [this.draft(accountId, text, values, `/quyen-rieng-tu/yeu-cau/${requestId}`)];
  }

  aboutExport(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { accountId } = event.payload as unknown as ExportEvent['payload'];
    const text = exportTexts[event.type as keyof typeof exportTexts];
    return Promise.resolve([this.draft(accountId, text, { days: same(String(privacyLimits.exportDays)) }, '/quyen-rieng-tu/tai-du-lieu')]);
  }

  async aboutErasure(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { accountId, erasureId } = event.payload as unknown as ErasureEvent['payload'];
    const row = await findErasure(this.reader.manager, erasureId);
    if (!row) throw new Error(`there is no erasure ${erasureId}`);
    const due = day(localDate(this.organisations.provinceCalendar(), row.effectiveAt));
    return [this.draft(accountId, erasureTexts[event.type as keyof typeof erasureTexts], { due }, '/quyen-rieng-tu/xoa')];
  }

  /** To officers: theirs is the console, so the message carries no address of the citizen app. */
  async aboutDue(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { requestId, what, accountIds } = event.payload as unknown as RequestDueEvent['payload'];
    const row = await findRequest(this.reader.manager, requestId);
    const next = row && this.clock.next(row, event.occurredAt);
    if (!next) return [];
    const verb = what === 'acknowledge' ? { vi: 'xác nhận', en: 'acknowledged' } : { vi: 'trả lời', en: 'answered' };
    const values = { code: same(row.code), due: day(next.deadline.dueOn), what: verb };
    return accountIds.map((accountId) => ({ ...this.draft(accountId, dueText, values), email: true }));
  }

  private draft(accountId: string, text: PrivacyText, values: Parameters<typeof fill>[1], link?: string): NotificationDraft {
    const { title, body, sms } = text;
    return {
      accountId,
      title: fill(title, values),
      body: fill(body, values),
      // What cannot wait goes to every address; of the rest, copies go to who has agreed to copies.
      ...(sms ? { sms: fill(sms, values) } : { email: 'if-agreed' as const }),
      ...(link ? { link } : {}),
    };
  }
}
