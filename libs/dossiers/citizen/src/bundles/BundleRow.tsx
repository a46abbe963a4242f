import type { BundleRef, DossierSummary } from '@tinhso/dossiers-contract';
import { formatDay, Row, Tag, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Dossiers that were filed together, as one row of a list. */
export function BundleRow({ dossier, bundle }: { dossier: DossierSummary; bundle: BundleRef }) {
  const t = useT(messages);
  const lang = useLang();
  const { id, title, dossiers, closed, itemsAsked } = bundle;
  return (
    <Row href={`/ho-so/nhom/${id}`} icon={itemsAsked > 0 ? 'hand' : 'folder'} iconTone={itemsAsked > 0 ? 'warn' : undefined} title={title}>
      <span>{t('bundles.row', { count: dossiers, day: formatDay(dossier.submittedAt, lang) })}</span>
      <span className="row__tag">
        <Tag tone={itemsAsked > 0 ? 'warn' : closed === dossiers ? 'ok' : 'plain'}>
          {itemsAsked > 0 ? t('bundles.askedShort', { count: itemsAsked }) : t('bundles.done', { done: closed, count: dossiers })}
        </Tag>
      </span>
    </Row>
  );
}
