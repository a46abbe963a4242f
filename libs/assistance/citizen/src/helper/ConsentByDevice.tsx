import type { AssistedSession } from '@tinhso/assistance-contract';
import { Icon, useT } from '@tinhso/ui';
import { helperMessages } from './messages.js';

/** The page looks by itself whether the person agreed on their own phone. */
export function ConsentByDevice({ session: { personName } }: { session: AssistedSession }) {
  const t = useT(helperMessages);
  return (
    <>
      <h1>{t('assistance.consent.device', { name: personName })}</h1>
      <div className="card empty" role="status">
        <Icon name="phone" size="l" />
        <p>{t('assistance.consent.deviceLead')}</p>
      </div>
    </>
  );
}
