import { Injectable } from '@nestjs/common';
import type { AssistanceEvent, AssistanceEventType } from '@tinhso/assistance-contract';
import type { NotificationDraft } from '@tinhso/notifications-server';
import type { DeliveredEvent } from '@tinhso/platform';
import { assistanceTexts } from './notification-texts.js';

/** Says what the person helped, or the helper, is told. */
@Injectable()
export class AssistanceNotifications {
  draftsFor(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { accountId, sessionId, filingId } = event.payload as unknown as AssistanceEvent['payload'];
    const { link, ...texts } = assistanceTexts[event.type as AssistanceEventType];
    return Promise.resolve([{ accountId, ...texts, link: link({ sessionId, ...(filingId ? { filingId } : {}) }) }]);
  }
}
