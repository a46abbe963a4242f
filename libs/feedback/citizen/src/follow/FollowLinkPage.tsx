import { useMutation, useQuery } from '@tanstack/react-query';
import type { Following } from '@tinhso/feedback-contract';
import { Button, Buttons, Notice, Page, ProblemNotice, Skeleton, unwrap, useApi, useT } from '@tinhso/ui';
import { messages } from './messages.js';

type Params = Readonly<Record<string, string>>;

/** `/phan-anh/theo-doi/<token>`: the link that begins the messages. Opening it changes nothing; mail programs open links by themselves. */
export function FollowPage({ params }: { params: Params }) {
  const api = useApi();
  const path = { params: { path: { token: params.token ?? '' } } };
  return (
    <LinkOf
      token={params.token ?? ''}
      act="confirm"
      done="following"
      change={() => unwrap(api.POST('/api/v1/public/feedback/follow/{token}', path))}
    />
  );
}

/** `/phan-anh/thoi-theo-doi/<token>`: one tap and no message comes any more. */
export function LeavePage({ params }: { params: Params }) {
  const api = useApi();
  const path = { params: { path: { token: params.token ?? '' } } };
  return (
    <LinkOf
      token={params.token ?? ''}
      act="leave"
      done="left"
      change={() => unwrap(api.POST('/api/v1/public/feedback/follow/{token}/leave', path))}
    />
  );
}

function LinkOf({
  token,
  act,
  done,
  change,
}: {
  token: string;
  act: 'confirm' | 'leave';
  done: 'following' | 'left';
  change: () => Promise<unknown>;
}) {
  const t = useT(messages);
  const api = useApi();
  const link = useQuery({
    queryKey: ['feedback', 'follow', token],
    queryFn: () => unwrap<Following>(api.GET('/api/v1/public/feedback/follow/{token}', { params: { path: { token } } })),
    retry: false,
  });
  const changing = useMutation({ mutationFn: change });
  const title = t(`feedback.follow.${act}Title`);
  const isDone = changing.isSuccess || link.data?.state === done;
  return (
    <Page kind="ask" title={title} back="/phan-anh">
      <h1>{title}</h1>
      {link.data ? (
        <>
          <p className="lead">
            <About about={link.data.about} />
          </p>
          {isDone ? (
            <Notice tone="ok" live>
              {t(`feedback.follow.${done}`)}
            </Notice>
          ) : (
            <Buttons stack>
              <Button block onClick={() => changing.mutate()} busy={changing.isPending && t('feedback.follow.busy')}>
                {t(`feedback.follow.${act}`)}
              </Button>
            </Buttons>
          )}
          {changing.isError && <ProblemNotice error={changing.error} />}
        </>
      ) : link.isError ? (
        <ProblemNotice error={link.error} />
      ) : (
        <Skeleton label={t('feedback.follow.loading')} lines={3} />
      )}
    </Page>
  );
}

function About({ about }: { about: Following['about'] }) {
  const t = useT(messages);
  if ('ticket' in about) return t('feedback.follow.aboutTicket', { code: about.ticket });
  return 'commune' in about
    ? t('feedback.follow.aboutCommune', { commune: about.commune })
    : t('feedback.follow.aboutArea', { metres: about.metres });
}
