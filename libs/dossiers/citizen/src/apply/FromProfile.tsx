import { formatDate, Icon, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** Under a question that came filled in: from where, who vouched for it, and where to set it right. */
export function FromProfile({ told: { verifiedAt, verifiedBy = '' } }: { told: { verifiedAt?: string; verifiedBy?: string } }) {
  const t = useT(messages);
  return (
    <p className="draft">
      <Icon name={verifiedAt ? 'shield' : 'person'} />
      <span>
        {verifiedAt ? t('dossiers.prefill.verified', { by: verifiedBy, date: formatDate(verifiedAt) }) : t('dossiers.prefill.self')}{' '}
        <Link href="/ca-nhan/thong-tin">{t('dossiers.prefill.open')}</Link>
      </span>
    </p>
  );
}
