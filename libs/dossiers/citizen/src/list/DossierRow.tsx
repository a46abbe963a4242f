import { isClosed, type DossierSummary } from '@tinhso/dossiers-contract';
import { formatDay, Row, useLang, useT } from '@tinhso/ui';
import { BundleRow } from '../bundles/BundleRow.js';
import { messages } from '../messages.js';
import { StatusTag } from '../StatusTag.js';

/** A dossier in a list: what it is about, where it stands, when it is due. */
export function DossierRow({ dossier }: { dossier: DossierSummary }) {
  return dossier.bundle ? <BundleRow dossier={dossier} bundle={dossier.bundle} /> : <SingleRow dossier={dossier} />;
}

function SingleRow({ dossier }: { dossier: DossierSummary }) {
  const t = useT(messages);
  const lang = useLang();
  const { id, code, procedure, status, statusText, receivingUnit, promisedAt, expectedAt, itemsAsked, filedBy } = dossier;
  const due = isClosed(status) ? undefined : (promisedAt ?? expectedAt);
  const when = due && t(promisedAt ? 'dossiers.list.promised' : 'dossiers.list.expected', { day: formatDay(due, lang) });
  return (
    <Row
      href={`/ho-so/${id}`}
      icon={itemsAsked > 0 ? 'hand' : 'folder'}
      iconTone={itemsAsked > 0 ? 'warn' : undefined}
      title={procedure.title}
    >
      <span className="num">{code}</span>
      <span>
        {receivingUnit.name}
        {when && ` · ${when}`}
      </span>
      {filedBy && <span>{t('dossiers.list.filedBy', { name: filedBy })}</span>}
      <span className="row__tag">
        <StatusTag status={status} text={itemsAsked > 0 ? t('dossiers.list.asked', { count: itemsAsked }) : statusText} />
      </span>
    </Row>
  );
}
