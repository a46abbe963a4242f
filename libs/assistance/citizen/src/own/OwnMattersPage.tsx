import { useQuery } from '@tanstack/react-query';
import type { AssistedMatters } from '@tinhso/assistance-contract';
import {
  Empty,
  formatMoment,
  LinkButton,
  Page,
  ProblemNotice,
  Row,
  Rows,
  Section,
  Skeleton,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { FilingTag } from '../FilingTag.js';
import { messages } from '../messages.js';
import { DisownedOutcome } from '../Outcomes.js';
import { mattersOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { AskedCard } from './AskedCard.js';
import { ownMessages } from './messages.js';
import { SessionCard } from './SessionCard.js';
import { useDisownSession } from './useDisownSession.js';

/** `/viec-lam-giup`: what others did on behalf of the citizen, and the citizen's word on it. */
export function OwnMattersPage() {
  const t = useT(ownMessages);
  const words = useT(messages);
  const { status } = useSession();
  const matters = useQuery({
    ...mattersOptions(useApi()),
    enabled: status === 'signed-in',
    // Somebody sits beside the helper and waits for the question to appear.
    refetchInterval: 5_000,
  });
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={t('assistance.own.title')} back="/ca-nhan">
      <h1>{t('assistance.own.title')}</h1>
      <p className="lead">{t('assistance.own.lead')}</p>
      {matters.data ? (
        <Matters matters={matters.data} />
      ) : matters.isError ? (
        <ProblemNotice error={matters.error} onRetry={() => void matters.refetch()} />
      ) : (
        <Skeleton label={words('assistance.loading')} lines={6} />
      )}
    </Page>
  );
}

function Matters({ matters: { sessions, filings } }: { matters: AssistedMatters }) {
  const t = useT(ownMessages);
  const words = useT(messages);
  const lang = useLang();
  const disown = useDisownSession();
  const waiting = filings.filter((each) => each.state === 'provisional');
  const others = filings.filter((each) => each.state !== 'provisional');
  const asked = sessions.filter((each) => each.state === 'awaiting');
  const past = sessions.filter((each) => each.state !== 'awaiting');
  if (sessions.length === 0 && filings.length === 0)
    return (
      <Empty icon="people" title={t('assistance.own.none')}>
        {t('assistance.own.noneDetail')}
      </Empty>
    );
  return (
    <>
      {disown.data && <DisownedOutcome disowned={disown.data} />}
      {disown.isError && <ProblemNotice error={disown.error} />}
      {asked.map((session) => (
        <AskedCard key={session.id} session={session} />
      ))}
      {waiting.length > 0 && (
        <Section title={t('assistance.own.waiting')} id="waiting">
          <ul className="rights">
            {waiting.map((filing) => (
              <li className="card right" key={filing.id}>
                <div className="right__head">
                  <h3>{filing.procedure.title}</h3>
                  <FilingTag state={filing.state} />
                </div>
                <p>{words('assistance.helper', filing.helper)}</p>
                <p className="small quiet">{words('assistance.until', { when: formatMoment(filing.expiresAt, lang) })}</p>
                <LinkButton block href={`/viec-lam-giup/${filing.id}`}>
                  {t('assistance.own.open')}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t('assistance.own.others')} id="others">
          <Rows>
            {others.map(({ id, procedure, helper, state, dossier }) => (
              <Row key={id} href={`/viec-lam-giup/${id}`} icon="document" title={procedure.title}>
                <span>
                  <FilingTag state={state} />
                </span>
                <small>
                  {dossier && `${dossier.code} · `}
                  {helper.name}
                </small>
              </Row>
            ))}
          </Rows>
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t('assistance.own.sessions')} id="sessions">
          <ul className="rights">
            {past.map((session) => (
              <SessionCard key={session.id} session={session} disown={disown} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
