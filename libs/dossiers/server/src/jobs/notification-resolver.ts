import { Inject, Injectable } from '@nestjs/common';
import type { DossierAlarmKind, DossierEvent, DossierEventType } from '@tinhso/dossiers-contract';
import type { NotificationDraft } from '@tinhso/notifications-server';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { eventsOf } from '../data/events.js';
import { printMoment } from '../domain/local-time.js';
import { Offices } from '../offices/offices.js';
import { Recipients } from './recipients.js';
import { alarmNotices, fillText, notificationTexts, undatedSubmission, type NotificationText } from './notification-texts.js';
import { ProcedureBook } from '../reading/procedure-book.js';

const ALARM = 'dossier.alarm_';

/** Says what the people of a dossier are told about one of its events. */
@Injectable()
export class NotificationResolverOfDossiers {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Recipients) private readonly recipients: Recipients,
  ) {}

  async draftsFor(event: DeliveredEvent): Promise<NotificationDraft[]> {
    const { dossierId, version } = event.payload as unknown as DossierEvent['payload'];
    const row = await findDossier(this.reader.manager, dossierId);
    if (!row) throw new Error(`nothing to say about ${event.type} of dossier ${dossierId}`);
    const text = this.textOf(event.type, row);
    if (!text) return [];
    const told = (await eventsOf(this.reader.manager, dossierId)).find((each) => each.version === version);
    const calendar = this.offices.calendar(row.unitId);
    // The promise as it was made then: a message that comes late must not tell a later date.
    const due = told?.data?.promisedAt ? new Date(told.data.promisedAt) : (row.promisedAt ?? row.expectedAt);
    const items = String(told?.data?.items ?? 0);
    const values = {
      code: { vi: row.code, en: row.code },
      due: { vi: printMoment(calendar, due, 'vi'), en: printMoment(calendar, due, 'en') },
      items: { vi: items, en: items },
      ...(row.waitUntil
        ? { wait: { vi: printMoment(calendar, row.waitUntil, 'vi'), en: printMoment(calendar, row.waitUntil, 'en') } }
        : {}),
    };
    const said = {
      title: fillText(text.title, values),
      body: fillText(text.body, values),
      email: 'if-agreed' as const,
      ...(text.sms ? { sms: fillText(text.sms, values) } : {}),
    };
    return (await this.recipients.of(row)).map((recipient) => ({ ...recipient, ...said }));
  }

  /** Undefined for what only the people of the office are told. */
  private textOf(type: string, row: DossierRow): NotificationText | undefined {
    if (type === 'dossier.submitted' && this.book.definitionOf(row).timeUncertain) return undatedSubmission;
    if (type.startsWith(ALARM)) return this.alarmOf(type.slice(ALARM.length) as DossierAlarmKind, row);
    return notificationTexts[type as DossierEventType];
  }

  /** A warning that comes when the wait is over says nothing any more. */
  private alarmOf(kind: DossierAlarmKind, row: DossierRow): NotificationText | undefined {
    return kind === 'wait_near' && !row.waitUntil ? undefined : alarmNotices[kind];
  }
}
