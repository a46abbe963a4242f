import { Page, Section, useT } from '@tinhso/ui';
import { useReporter } from '../phone/reporter.js';
import { messages } from './alert-messages.js';
import { AlertForm } from './AlertForm.js';
import { OwnAlertList } from './OwnAlertList.js';

/** `/phan-anh/bao-tin`: news of a commune, or of what is near a place; set, seen and taken back. */
export function AlertsPage() {
  const t = useT(messages);
  const { kind } = useReporter();
  return (
    <Page title={t('feedback.alerts.title')} back="/phan-anh" description={t('feedback.alerts.lead')}>
      <h1>{t('feedback.alerts.title')}</h1>
      <p className="lead lead--spaced">{t('feedback.alerts.lead')}</p>
      {kind !== 'nobody' && <OwnAlertList />}
      <Section title={t('feedback.alerts.new')} id="new">
        <AlertForm key={kind} />
      </Section>
      {kind === 'nobody' && <p className="small quiet">{t('feedback.alerts.leaveByLink')}</p>}
    </Page>
  );
}
