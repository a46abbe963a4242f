import type { PrivacyRequestRow } from '@tinhso/privacy-contract';
import { formatDate, Row, useLang, useT } from '@tinhso/ui';
import { privacyPaths } from '../paths.js';
import { dayOf } from './days.js';
import { messages } from './messages.js';
import { StatusTag } from './StatusTag.js';

/** A request in the list: what, where it stands, the date that counts. */
export function RequestRow({ request }: { request: PrivacyRequestRow }) {
  const t = useT(messages);
  const lang = useLang();
  const { id, code, kindText, due, receivedAt } = request;
  return (
    <Row href={privacyPaths.request(id)} title={kindText} heading="h2">
      <span>
        {code} · {t('privacy.requests.sent', { at: formatDate(receivedAt) })}
      </span>
      <span className="row__tag">
        <StatusTag request={request} />
      </span>
      {due && due.deadline.state !== 'overdue' && (
        <span>{t(`privacy.requests.due.${due.what}`, { day: dayOf(due.deadline.dueOn, lang) })}</span>
      )}
      {due?.deadline.state === 'overdue' && <span>{t('privacy.requests.overdue', { day: dayOf(due.deadline.dueOn, lang) })}</span>}
    </Row>
  );
}
