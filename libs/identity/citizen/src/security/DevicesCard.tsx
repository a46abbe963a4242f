import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionsEnded } from '@tinhso/identity-contract';
import { Button, Card, Notice, ProblemNotice, Section, Skeleton, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { DeviceItem } from './DeviceItem.js';
import { securityMessages as messages } from './messages.js';
import { sessionsOptions } from './queries.js';

/** Where one is signed in; each can be ended, or all others at once. */
export function DevicesCard() {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const queries = useQueryClient();
  const sessions = useQuery({ ...sessionsOptions(api), enabled: status === 'signed-in' });
  const again = () => void queries.invalidateQueries(sessionsOptions(api));
  const endOthers = useMutation({
    mutationFn: () => unwrap<SessionsEnded>(api.DELETE('/api/v1/citizen/sessions', {})),
    onSuccess: again,
  });
  const items = sessions.data?.items ?? [];
  return (
    <Section title={t('security.devices.title')} id="devices">
      {sessions.isError && <ProblemNotice error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <Skeleton label={t('security.loading')} />}
      {endOthers.isSuccess && (
        <Notice tone="ok" live>
          <p>{t('security.devices.ended', { count: endOthers.data.ended })}</p>
        </Notice>
      )}
      {endOthers.isError && <ProblemNotice error={endOthers.error} />}
      {sessions.data && (
        <Card className="stack">
          <p>{t('security.devices.lead')}</p>
          <ul className="own-list">
            {items.map((session) => (
              <DeviceItem key={session.id} session={session} onEnded={again} />
            ))}
          </ul>
          {items.length > 1 && (
            <Button
              look="secondary"
              icon="signOut"
              block
              busy={endOthers.isPending && t('security.busy')}
              onClick={() => endOthers.mutate()}
            >
              {t('security.devices.endOthers')}
            </Button>
          )}
        </Card>
      )}
    </Section>
  );
}
