import type { RecoveryWay } from '@tinhso/identity-contract';
import { Details, Notice, Row, Rows, useT, type IconName } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { usefulWays, type PendingRecovery } from './pending-recovery.js';

const icons: Record<RecoveryWay, IconName> = { sms: 'phone', email: 'mail', totp: 'shield', backup: 'document' };

/** The ways to prove it, the same for everybody; after a right proof only those that bring the recovery on. */
export function ChooseWay({ pending, busy, onChoose }: { pending: PendingRecovery; busy: boolean; onChoose: (way: RecoveryWay) => void }) {
  const t = useT(messages);
  const { standing } = pending;
  const more = standing && standing.needs !== 'nothing' ? standing.needs : undefined;
  return (
    <>
      {more ? (
        <div className="section">
          <Notice tone="ok" live>
            <p>{t(`recovery.more.${more}`)}</p>
          </Notice>
        </div>
      ) : (
        <p className="lead">{t('recovery.waysLead')}</p>
      )}
      <div className="section">
        <Rows>
          {usefulWays(pending).map((way) => (
            <Row key={way} icon={icons[way]} title={t(`recovery.way.${way}`)} onClick={() => !busy && onChoose(way)}>
              <span>{t(`recovery.wayHint.${way}`)}</span>
            </Row>
          ))}
        </Rows>
      </div>
      {busy && (
        <p className="hint" role="status">
          {t('recovery.busy')}
        </p>
      )}
      <p className="section">
        <Link href="/dang-nhap">{t('recovery.eid')}</Link>
      </p>
      <div className="section">
        <Details summary={t('recovery.help')}>
          <p>{t('recovery.helpText')}</p>
        </Details>
      </div>
    </>
  );
}
