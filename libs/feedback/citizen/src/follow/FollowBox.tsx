import { useMutation } from '@tanstack/react-query';
import { Button, Buttons, Notice, ProblemNotice, Section, unwrap, useApi, useT } from '@tinhso/ui';
import { reporterHeaders, useReporter } from '../phone/reporter.js';
import { AddressForm, type FollowAddress } from './AddressForm.js';
import { messages } from './messages.js';
import { useTies } from './ties.js';

/** Follow a report: into the inbox of an account, to a confirmed phone, or by mail or SMS without either. */
export function FollowBox({ code, followers }: { code: string; followers: number }) {
  const t = useT(messages);
  const { kind } = useReporter();
  return (
    <Section title={t('feedback.follow.title')} id="follow">
      {followers > 0 && <p className="quiet">{t('feedback.follow.count', { count: followers })}</p>}
      {kind === 'nobody' ? <ByAddress code={code} /> : <Known code={code} how={kind} />}
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

/** One tap to follow, one to leave, and the page knows which of them is left. */
function Known({ code, how }: { code: string; how: 'account' | 'phone' }) {
  const t = useT(messages);
  const api = useApi();
  const { ties, again } = useTies(code);
  const wish = { params: { path: { code } }, headers: reporterHeaders() };
  const follow = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/citizen/feedback/tickets/{code}/followers', wish)),
    onSuccess: again,
  });
  const leave = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/citizen/feedback/tickets/{code}/followers', wish)),
    onSuccess: again,
  });
  const failed = follow.error ?? leave.error;
  return (
    <>
      {ties?.follows && <Notice tone="ok">{t(`feedback.follow.by-${how}`)}</Notice>}
      <p className="visually-hidden" role="status">
        {leave.isSuccess && !ties?.follows && t('feedback.follow.left')}
      </p>
      {failed && <ProblemNotice error={failed} />}
      {ties && (
        <Buttons>
          {ties.follows ? (
            <Button look="quiet" onClick={() => leave.mutate()} busy={leave.isPending && t('feedback.follow.busy')}>
              {t('feedback.follow.leaveApp')}
            </Button>
          ) : (
            <Button look="secondary" icon="bell" onClick={() => follow.mutate()} busy={follow.isPending && t('feedback.follow.busy')}>
              {t(`feedback.follow.app-${how}`)}
            </Button>
          )}
        </Buttons>
      )}
    </>
  );
}
