import { useQuery } from '@tanstack/react-query';
import type { CodeChannel, OwnContacts } from '@tinhso/identity-contract';
import { formatMoment, Notice, Page, ProblemNotice, Row, Rows, Section, Skeleton, useApi, useLang, useSession, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { ChangeCard } from './ChangeCard.js';
import { ChangeForm } from './ChangeForm.js';
import { History } from './History.js';
import { messages } from './messages.js';
import { contactsOptions } from './queries.js';

/** `/ca-nhan/lien-he`: phone and e-mail, changes under way, and what they were before. */
export function ContactsPage() {
  const t = useT(messages);
  const api = useApi();
  const [, navigate] = useLocation();
  const { status } = useSession();
  const contacts = useQuery({ ...contactsOptions(api), enabled: status === 'signed-in' });
  useEffect(() => {
    const here = encodeURIComponent(location.pathname + location.search);
    if (status === 'anonymous') navigate(`/dang-nhap?tiep=${here}`, { replace: true });
  }, [status, navigate]);
  return (
    <Page title={t('contact.title')} back="/ca-nhan" bottomBar>
      <h1>{t('contact.title')}</h1>
      <p className="lead">{t('contact.lead')}</p>
      {contacts.isPending && <Skeleton label={t('contact.loading')} lines={4} />}
      {contacts.isError && <ProblemNotice error={contacts.error} />}
      {contacts.data && <Contacts contacts={contacts.data} />}
    </Page>
  );
}

function Contacts({ contacts }: { contacts: OwnContacts }) {
  const t = useT(messages);
  const lang = useLang();
  // In the address, so that the form is open again after the page was loaded anew.
  const [params, setParams] = useSearchParams();
  const wanted = params.get('doi');
  const changing = wanted === 'sms' || wanted === 'email' ? wanted : undefined;
  const setChanging = (channel?: CodeChannel) => setParams(channel ? { doi: channel } : {}, { replace: true });
  const [done, setDone] = useState(false);
  const { heldUntil, changes, lostEndWays } = contacts;
  const row = (channel: CodeChannel, end: OwnContacts['phone']) => (
    <Row
      icon={channel === 'sms' ? 'phone' : 'mail'}
      {...(end?.confirmed === false ? { iconTone: 'warn' as const } : {})}
      title={t(`contact.${channel}`)}
      {...(heldUntil ? {} : { onClick: () => setChanging(channel) })}
    >
      <span className="num">{end?.masked ?? t('contact.none')}</span>
      {end && <span>{t(end.confirmed ? 'contact.confirmed' : 'contact.unconfirmed')}</span>}
      {!heldUntil && <span className="visually-hidden">{t('contact.change')}</span>}
    </Row>
  );
  return (
    <>
      {heldUntil && (
        <div className="section">
          <Notice tone="warn">
            <p>{t('contact.held', { until: formatMoment(heldUntil, lang) })}</p>
          </Notice>
        </div>
      )}
      {done && (
        <div className="section">
          <Notice tone="ok" live>
            <p>{t('contact.done')}</p>
          </Notice>
        </div>
      )}
      {changes.map((change) => (
        <ChangeCard key={change.id} change={change} lostEndWays={lostEndWays} onDone={() => setDone(true)} />
      ))}
      {changing && (
        <ChangeForm
          key={changing}
          channel={changing}
          onClose={() => setChanging(undefined)}
          onStarted={() => {
            setChanging(undefined);
            setDone(false);
          }}
        />
      )}
      <Section title={t('contact.now')} id="now">
        <Rows>
          {row('sms', contacts.phone)}
          {row('email', contacts.email)}
        </Rows>
      </Section>
      <Section title={t('contact.history')} id="history">
        <History entries={contacts.history} />
      </Section>
    </>
  );
}
