import { useMutation } from '@tanstack/react-query';
import type { CitizenMe, Disowned } from '@tinhso/identity-contract';
import {
  Button,
  formatMoment,
  LinkButton,
  Notice,
  Page,
  ProblemNotice,
  Skeleton,
  unwrap,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { messages } from './messages.js';

/** `/khong-phai-toi#<secret>`: nothing happens before the button is pressed, because mail programs open links by themselves. */
export function DisownPage() {
  const t = useT(messages);
  const api = useApi();
  const [token, setToken] = useState<string>();
  // The secret leaves the address bar at once, so that nobody reads it over a shoulder or finds it in the history.
  useEffect(() => {
    const secret = location.hash.slice(1);
    setToken((before) => before ?? secret);
    history.replaceState(history.state, '', location.pathname);
  }, []);
  const disown = useMutation({
    mutationFn: (secret: string) => unwrap<Disowned>(api.POST('/api/v1/public/security-holds', { body: { token: secret } })),
  });
  const title = t(disown.data ? 'disown.doneTitle' : 'disown.title');
  return (
    <Page title={title} kind="ask" closes back="/">
      <h1>{title}</h1>
      {disown.data ? (
        <Held held={disown.data} />
      ) : token === undefined ? (
        <Skeleton label={t('recovery.loading')} />
      ) : token === '' ? (
        <Notice tone="warn">
          <p>{t('disown.missing')}</p>
        </Notice>
      ) : (
        <>
          <p className="lead">{t('disown.lead')}</p>
          <div className="section">
            <Notice tone="warn">
              <p>{t('disown.effects')}</p>
            </Notice>
          </div>
          <div className="section stack">
            {disown.isError && <ProblemNotice error={disown.error} />}
            <Button block busy={disown.isPending && t('disown.busy')} onClick={() => disown.mutate(token)}>
              {t('disown.act')}
            </Button>
            <LinkButton look="quiet" block href="/">
              {t('disown.mine')}
            </LinkButton>
          </div>
        </>
      )}
    </Page>
  );
}

function Held({ held }: { held: Disowned }) {
  const t = useT(messages);
  const lang = useLang();
  const { session, status } = useSession<CitizenMe>();
  // This browser may have been the one that is signed out.
  useEffect(() => {
    if (status === 'signed-in') void session.refresh();
  }, [session, status]);
  const recover = held.next === 'recover';
  return (
    <>
      <div className="section">
        <Notice tone="ok" live>
          <p>{t(recover ? 'disown.recover' : 'disown.oldPassword')}</p>
          <p>{t('disown.held', { until: formatMoment(held.heldUntil, lang) })}</p>
        </Notice>
      </div>
      <p className="section">{t('disown.office')}</p>
      <div className="section">
        <LinkButton block href={recover ? '/quen-mat-khau' : '/dang-nhap'}>
          {t(recover ? 'recovery.title' : 'disown.signIn')}
        </LinkButton>
      </div>
    </>
  );
}
