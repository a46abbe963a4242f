import type { AssistedSession, SessionState } from '@tinhso/assistance-contract';
import { formatMoment, Row, Rows, Tag, useLang, useT, type Tone } from '@tinhso/ui';
import { messages } from '../messages.js';
import { helperMessages } from './messages.js';

/** Colours of the states of a session. */
export const sessionTones: Readonly<Record<SessionState, Tone>> = {
  awaiting: 'warn',
  active: 'info',
  ended: 'plain',
  refused: 'error',
  expired: 'plain',
};

/** Sessions of a helper, newest first. */
export function SessionRows({ sessions }: { sessions: readonly AssistedSession[] }) {
  const t = useT(messages);
  const words = useT(helperMessages);
  const lang = useLang();
  return (
    <Rows>
      {sessions.map(({ id, personName, state, startedAt, filings }) => (
        <Row key={id} href={`/ho-tro/phien/${id}`} icon="person" title={personName}>
          <span>
            <Tag tone={sessionTones[state]}>{t(`assistance.session.${state}`)}</Tag>
          </span>
          <small>
            {formatMoment(startedAt, lang)}
            {filings.length > 0 && ` · ${words('assistance.desk.filings', { count: filings.length })}`}
          </small>
        </Row>
      ))}
    </Rows>
  );
}
