import { useMutation } from '@tanstack/react-query';
import { Button, Buttons, Notice, ProblemNotice, Section, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { AddressForm, type FollowAddress } from './AddressForm.js';
import { messages } from './messages.js';

/** Follow a report: into the inbox of an account, or by mail or SMS without one. */
export function FollowBox({ code, followers, joined }: { code: string; followers: number; joined: boolean }) {
  const t = useT(messages);
  const { status } = useSession();
  return (
    <Section title={t('feedback.follow.title')} id="follow">
      {followers > 0 && <p className="quiet">{t('feedback.follow.count', { count: followers })}</p>}
      {status !== 'anonymous' ? <InApp key={String(joined)} code={code} joined={joined} /> : !joined && <ByAddress code={code} />}
    </Section>
  );
}

function ByAddress({ code }: { code: string }) {
  const api = useApi();
  const ask = useMutation({
    mutationFn: (body: FollowAddress) =>
      unwrap(api.POST('/api/v1/public/feedback/tickets/{code}/followers', { params: { path: { code } }, body })),
  });
  return <AddressForm idPrefix="follow" sending={ask} onSend={(to) => ask.mutate(to)} />;
}

function InApp({ code, joined }: { code: string; joined: boolean }) {
  const t = useT(messages);
  const api = useApi();
  const path = { params: { path: { code } } };
  const [follows, setFollows] = useState(joined);
  const follow = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/citizen/feedback/tickets/{code}/followers', path)),
    onSuccess: () => setFollows(true),
  });
  const leave = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/citizen/feedback/tickets/{code}/followers', path)),
    onSuccess: () => setFollows(false),
  });
  const failed = follow.error ?? leave.error;
  return (
    <>
      {follows && follow.isSuccess && (
        <Notice tone="ok" live>
          {t('feedback.follow.appDone')}
        </Notice>
      )}
      {failed && <ProblemNotice error={failed} />}
      <Buttons>
        {follows ? (
          <Button look="quiet" onClick={() => leave.mutate()} busy={leave.isPending && t('feedback.follow.busy')}>
            {t('feedback.follow.leaveApp')}
          </Button>
        ) : (
          <Button look="secondary" icon="bell" onClick={() => follow.mutate()} busy={follow.isPending && t('feedback.follow.busy')}>
            {t('feedback.follow.app')}
          </Button>
        )}
      </Buttons>
    </>
  );
}
