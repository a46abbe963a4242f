import { LinkButton, Notice, Row, Rows, useT } from '@tinhso/ui';
import { useSearch } from 'wouter';
import { returnPath } from '../return-path.js';
import { messages } from './messages.js';

/** Back in: what was done, and what whoever has a new phone does next. */
export function RecoveryDone() {
  const t = useT(messages);
  const search = useSearch();
  return (
    <>
      <div className="section">
        <Notice tone="ok" live>
          <p>{t('recovery.doneLead')}</p>
        </Notice>
      </div>
      <div className="section">
        <Rows>
          <Row icon="phone" href="/ca-nhan/lien-he" title={t('recovery.doneContacts')}>
            <span>{t('recovery.doneContactsHint')}</span>
          </Row>
        </Rows>
      </div>
      <div className="section">
        <LinkButton block href={returnPath(search)}>
          {t('recovery.doneGo')}
        </LinkButton>
      </div>
    </>
  );
}
