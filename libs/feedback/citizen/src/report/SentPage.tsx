import { parseTicketCode } from '@tinhso/feedback-contract';
import { Buttons, Icon, LinkButton, Page, Section, useT } from '@tinhso/ui';
import { useHistoryState } from 'wouter/use-browser-location';
import { messages } from './messages.js';

/** `/phan-anh/da-gui/<code>`: the report is safe; its code and what happens next. */
export function SentPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const code = parseTicketCode(params.code ?? '') ?? '';
  const last4 = useHistoryState<{ last4?: string } | null>()?.last4;
  const steps = ['receive', 'work', 'judge'] as const;
  return (
    <Page title={t('feedback.sent.title')} barTitle={t('feedback.report.bar')} back="/" closes bottomBar={false}>
      <div className="done">
        <div className="done__mark">
          <Icon name="check" />
        </div>
        <h1>{t('feedback.sent.title')}</h1>
        <p className="done__label">{t('feedback.sent.code')}</p>
        <p className="code">{code}</p>
      </div>
      {last4 && <p className="after-done">{t('feedback.sent.track', { last4 })}</p>}
      <Section title={t('feedback.sent.next')} id="next">
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>
              <b>{t(`feedback.sent.${step}`)}</b>
              <p>{t(`feedback.sent.${step}Detail`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <div className="form-end">
        <Buttons stack>
          <LinkButton href={`/phan-anh/cua-toi/${code}`}>{t('feedback.sent.follow')}</LinkButton>
          <LinkButton look="quiet" href="/">
            {t('feedback.sent.home')}
          </LinkButton>
        </Buttons>
      </div>
    </Page>
  );
}
