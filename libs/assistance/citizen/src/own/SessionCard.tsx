import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnAssistedSession } from '@tinhso/assistance-contract';
import { Button, formatMoment, Tag, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { sessionTones } from '../helper/SessionRows.js';
import { CaseNote } from '../CaseNote.js';
import { messages } from '../messages.js';
import { assistanceKeys } from '../queries.js';
import { ownMessages } from './messages.js';
import type { useDisownSession } from './useDisownSession.js';

/** One time of being helped: who, when, the way to stop it and to say that it was never asked for. */
export function SessionCard({ session, disown }: { session: OwnAssistedSession; disown: ReturnType<typeof useDisownSession> }) {
  const t = useT(ownMessages);
  const words = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const { id, helper, state, startedAt, disowned } = session;
  const stop = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/citizen/assisted-sessions/{id}/stop', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: assistanceKeys.own }),
  });
  const disowning = disown.isPending && disown.variables === id;
  return (
    <li className="card right">
      <div className="right__head">
        <h3>{helper.name}</h3>
        {disowned ? (
          <Tag tone="error">{t('assistance.own.disowned')}</Tag>
        ) : (
          <Tag tone={sessionTones[state]}>{words(`assistance.session.${state}`)}</Tag>
        )}
      </div>
      <p>
        {helper.team}, {helper.unit}
      </p>
      <p className="small quiet">{formatMoment(startedAt, lang)}</p>
      {session.case && <CaseNote about={session.case} />}
      {!disowned && state !== 'refused' && (
        <div className="btns">
          {state === 'active' && (
            <Button look="secondary" small onClick={() => stop.mutate()}>
              {t('assistance.own.stop')}
            </Button>
          )}
          <Button look="danger" small busy={disowning && words('assistance.disowning')} onClick={() => disown.mutate(id)}>
            {t('assistance.own.disownSession')}
            <span className="visually-hidden">{`: ${helper.name}`}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
