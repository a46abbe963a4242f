import { formatDate, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Who says so. */
export interface Sourced {
  source: 'self' | 'eid' | 'office';
  verifiedAt?: string;
  verifiedBy?: string;
}

/** Under a value: told by the person, or verified by whom and when. */
export function Source({ told: { verifiedAt, verifiedBy = '' } }: { told: Sourced }) {
  const t = useT(messages);
  if (!verifiedAt) return <>{t('profile.info.self')}</>;
  return <>{t('profile.info.verified', { by: verifiedBy, date: formatDate(verifiedAt) })}</>;
}
