import { useQuery } from '@tanstack/react-query';
import type { StaffPrivacyRequest } from '@tinhso/privacy-contract';
import { formatMoment, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { ActsBox } from './acts/ActsBox.js';
import { ClockBox } from './ClockBox.js';
import { DeletionBox } from './DeletionBox.js';
import { messages } from './messages.js';
import { requestOptions } from './queries.js';
import { Views } from './Views.js';

/** A request with its clock, its history and what may be done now. */
export function RequestPage({ id }: { id: string }) {
  const t = useT(messages);
  const request = useQuery(requestOptions(useApi(), id));
  const { data } = request;
  const back = (
    <Link className="btn" href="/">
      {t('privacy.back')}
    </Link>
  );
  return (
    <AreaPage title={data?.kindText ?? t('privacy.area')} note={data?.code} tools={back} side={<Views />}>
      {request.isPending && <Waiting />}
      {request.isError && <LoadFailed error={request.error} onRetry={() => request.refetch()} />}
      {data && <Whole request={data} />}
    </AreaPage>
  );
}

function Whole({ request }: { request: StaffPrivacyRequest }) {
  const t = useT(messages);
  const { person, statement, correction, use, currentValue, answer, statusText, kind } = request;
  return (
    <div className="privacy-case">
      <div>
        <p>
          <b>{t('privacy.from', { person: person.name, phone: person.phoneMasked ?? '–' })}</b>
        </p>
        <p>
          <span className="badge mute">{statusText}</span>
        </p>
        {correction && (
          <section>
            <h2>{t('privacy.correction')}</h2>
            <dl className="privacy-pairs">
              <dt>
                {correction.fieldText} · {t('privacy.correction.now')}
              </dt>
              <dd>{currentValue ?? t('privacy.correction.none')}</dd>
              <dt>{t('privacy.correction.wanted')}</dt>
              <dd>
                <b>{correction.value}</b>
              </dd>
            </dl>
          </section>
        )}
        {use && (
          <section>
            <h2>{t('privacy.use')}</h2>
            <p>
              <b>{use.title}</b>
            </p>
            <p className="m s">{t('privacy.use.hint')}</p>
          </section>
        )}
        {statement && (
          <section>
            <h2>{t('privacy.statement')}</h2>
            <p className="said">{statement}</p>
          </section>
        )}
        {answer && (
          <section>
            <h2>{t('privacy.answer')}</h2>
            <p className="said">{answer}</p>
          </section>
        )}
        {kind === 'erase' && <DeletionBox id={request.id} />}
        <History request={request} />
        <p className="m s">{t('privacy.recorded')}</p>
      </div>
      <aside>
        <ActsBox request={request} />
        <ClockBox request={request} />
      </aside>
    </div>
  );
}

function History({ request }: { request: StaffPrivacyRequest }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <section>
      <h2>{t('privacy.history')}</h2>
      <ol className="privacy-steps">
        {request.history.map(({ at, title, by, text }) => (
          <li key={at + title}>
            <b>{title}</b>
            <div className="m s">
              <time dateTime={at}>{formatMoment(at, lang)}</time>
              {by && ` · ${by}`}
            </div>
            {text && <div>{text}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
