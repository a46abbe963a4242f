import { internalEvents, receivedTitles, timelineTitles, type DossierEventType, type TimelineEntry } from '@tinhso/dossiers-contract';
import { formatVnd, type WorkingCalendar } from '@tinhso/kernel';
import type { DocumentKind, DocumentView } from '@tinhso/signing-contract';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import { printMoment } from '../domain/local-time.js';
import { assistedText } from '../lifecycle/filer.js';

type Locale = 'vi' | 'en';
type Reader = 'citizen' | 'staff';

/** Both names of an act done for somebody else: "Ma Văn Páo thay mặt Ma Thị Hạnh". */
export function onBehalf(actorName: string | null, principalName: string | null, locale: Locale): string | undefined {
  if (!actorName || !principalName) return undefined;
  return locale === 'vi' ? `${actorName} thay mặt ${principalName}` : `${actorName} on behalf of ${principalName}`;
}

/** Documents that are asked for after the event and so cannot stand in it. */
const BY_KIND: Partial<Record<DossierEventType, DocumentKind>> = { 'dossier.submitted': 'acknowledgement' };

function detailOf({ type, data }: DossierEventRow, calendar: WorkingCalendar, locale: Locale, reader: Reader): string | undefined {
  if (!data) return undefined;
  const { promisedAt, items, reason, note, assistedBy } = data;
  if (assistedBy) return `${assistedText(assistedBy, locale)}.`;
  if (type === 'dossier.accepted' && promisedAt) {
    const due = printMoment(calendar, new Date(promisedAt), locale);
    const promise = locale === 'vi' ? `Hẹn trả ${due}.` : `Due ${due}.`;
    return note ? `${promise} ${note}` : promise;
  }
  if (type === 'dossier.supplement_requested' && items !== undefined)
    return locale === 'vi' ? `${items} mục cần bổ sung.` : `${items} item(s) asked for.`;
  if (type === 'dossier.corrected' && items !== undefined)
    return locale === 'vi' ? `Sửa ${items} chỗ; bản trước còn được lưu.` : `${items} change(s); the version before is kept.`;
  // Why one office gave it back to another is between them.
  const told = data.back && reader === 'citizen' ? { ...data, note: undefined } : data;
  const office = officeDetail({ type, data: told }, calendar, locale);
  if (office) return office;
  // What the officer notes for the leader is the office's own affair.
  if (type === 'dossier.review_requested') return reader === 'staff' ? note : undefined;
  return reason ?? note;
}

/** What the acts of an office say: the new date, the sum, the other office, who has it now. Words come after it. */
function officeDetail(
  { type, data }: Pick<DossierEventRow, 'type' | 'data'>,
  calendar: WorkingCalendar,
  locale: Locale,
): string | undefined {
  const { promisedAt, amount, officeName, officerName, receiptNumber, reason, note } = data ?? {};
  const words = reason ?? note;
  const said = (first: string): string => (words ? `${first} ${words}` : first);
  if (type === 'dossier.promise_moved' && promisedAt) {
    const due = printMoment(calendar, new Date(promisedAt), locale);
    return said(locale === 'vi' ? `Hẹn lại ${due}.` : `New date ${due}.`);
  }
  if (amount !== undefined) return said(receiptNumber ? `${formatVnd(amount)} (${receiptNumber}).` : `${formatVnd(amount)}.`);
  return officeName || officerName ? said(`${officeName ?? officerName ?? ''}.`) : undefined;
}

function byOf({ actorKind, actorName, actorTitle, principalName }: DossierEventRow, locale: Locale): string | undefined {
  if (actorKind === 'citizen') return onBehalf(actorName, principalName, locale);
  if (actorKind !== 'staff' || !actorName) return undefined;
  return actorTitle ? `${actorName}, ${actorTitle}` : actorName;
}

const GIVEN_BACK = { vi: 'Trả lại bước trước', en: 'Given back to the step before' };

const titleOf = ({ type, data }: DossierEventRow): { readonly vi: string; readonly en: string } =>
  data?.back ? GIVEN_BACK : data?.channel ? receivedTitles[data.channel] : timelineTitles[type];

/** The history for reading, newest first. Citizens do not see what passes inside the office only. */
export function timelineView(
  events: readonly DossierEventRow[],
  documents: readonly DocumentView[],
  calendar: WorkingCalendar,
  locale: Locale,
  reader: Reader,
): TimelineEntry[] {
  const shown = reader === 'staff' ? events : events.filter((event) => !internalEvents.has(event.type));
  return shown.map((event) => {
    const kind = BY_KIND[event.type];
    const signed = event.type === 'dossier.signed' ? event.data?.documentId : undefined;
    const wanted = signed ?? (event.type === 'dossier.signature_requested' ? undefined : event.data?.documentId);
    const detail = detailOf(event, calendar, locale, reader);
    const by = byOf(event, locale);
    return {
      id: event.id,
      type: event.type,
      at: event.occurredAt.toISOString(),
      title: titleOf(event)[locale],
      ...(by ? { by } : {}),
      ...(detail ? { detail } : {}),
      documentIds: documents.filter((each) => each.id === wanted || each.kind === kind).map((each) => each.id),
    };
  });
}
