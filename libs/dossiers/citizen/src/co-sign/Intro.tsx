import { formatDay, LinkButton, Page, Section, SummaryList, Tag, useLang, useT } from '@tinhso/ui';
import { Decline } from './Decline.js';
import { messages } from './messages.js';
import type { Part } from './usePart.js';

/** Who asks for what, until when, and what they stated: before anything is filled in. */
export function Intro({ part, continueHref, begun }: { part: Part; continueHref: string; begun: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const { now } = part;
  return (
    <Page title={now.procedure.title} barTitle={t('dossiers.sign.bar')} back="/ho-so">
      <p className="kicker">{now.title}</p>
      <h1>{t('dossiers.sign.from', { name: now.applicantName, procedure: now.procedure.title })}</h1>
      <p className="lead">{now.summary}</p>
      <p className="quiet">{t('dossiers.sign.until', { day: formatDay(now.expiresAt, lang, new Date()) })}</p>
      <Section>
        <Seen part={part} />
        <p className="quiet small">{t('dossiers.sign.only')}</p>
      </Section>
      <Section>
        <LinkButton block href={continueHref}>
          {t(begun ? 'dossiers.sign.resume' : 'dossiers.sign.start')}
        </LinkButton>
      </Section>
      <Decline part={part} />
    </Page>
  );
}

/** What is shown of the applicant's answers. */
export function Seen({ part }: { part: Part }) {
  const t = useT(messages);
  const rows = part.now.seen.flatMap((page) => page.rows);
  if (rows.length === 0) return null;
  return <SummaryList title={t('dossiers.sign.seen')} items={rows.map(({ label, text }) => ({ label, value: text }))} />;
}

/** After the answer: what was answered, and what became of the application. */
export function Answered({ part }: { part: Part }) {
  const t = useT(messages);
  const { now } = part;
  const state = now.state === 'invited' ? 'expired' : now.state;
  return (
    <Page title={now.procedure.title} barTitle={t('dossiers.sign.bar')} back="/ho-so">
      <p className="kicker">{now.procedure.title}</p>
      <h1>{t(`dossiers.sign.done.${state}`)}</h1>
      {now.dossier ? (
        <p className="status-line" role="status">
          <Tag tone="info">{now.dossier.statusText}</Tag>{' '}
          <span>{t('dossiers.sign.done.filedDetail', { code: now.dossier.code, status: now.dossier.statusText })}</span>
        </p>
      ) : (
        <p className="lead">{t(state === 'signed' ? 'dossiers.sign.done.signedDetail' : 'dossiers.sign.done.nothing')}</p>
      )}
      <Seen part={part} />
      {state === 'signed' && !now.dossier && <Decline part={part} />}
      <Section>
        <LinkButton look="secondary" href="/ho-so">
          {t('dossiers.sign.mine')}
        </LinkButton>
      </Section>
    </Page>
  );
}
