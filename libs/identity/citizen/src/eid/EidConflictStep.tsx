import { useMutation, useQuery } from '@tanstack/react-query';
import type { CitizenMe, CitizenSession, EidConflict } from '@tinhso/identity-contract';
import { ApiError, Button, LinkButton, Notice, ProblemNotice, Section, Skeleton, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useLocation, useSearch } from 'wouter';
import { withReturn } from '../return-path.js';
import { SignInForm } from '../sign-in/SignInForm.js';
import { messages } from './messages.js';
import { eidConflictOptions } from './queries.js';

/** The eID's phone or citizen ID has an account: its owner signs in as ever and links; somebody else gets an account of their own. */
export function EidConflictStep({ to }: { to: string }) {
  const t = useT(messages);
  const search = useSearch();
  const conflict = useQuery(eidConflictOptions(useApi()));
  if (conflict.data) return <Decide conflict={conflict.data} to={to} />;
  if (!conflict.isError) return <Skeleton label={t('eid.return.working')} lines={4} />;
  const over = conflict.error instanceof ApiError && conflict.error.code === 'eid-visit-ended';
  if (!over) return <ProblemNotice error={conflict.error} onRetry={() => void conflict.refetch()} />;
  return (
    <div className="section stack">
      <Notice tone="warn" live>
        <p>{t('eid.conflict.over')}</p>
      </Notice>
      <LinkButton block href={withReturn('/dang-nhap', search)}>
        {t('eid.return.password')}
      </LinkButton>
    </div>
  );
}

function Decide({ conflict, to }: { conflict: EidConflict; to: string }) {
  const t = useT(messages);
  const api = useApi();
  const [, navigate] = useLocation();
  const { account, session } = useSession<CitizenMe>();
  const link = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/citizen/eid/conflict', {})),
    onSuccess: async () => {
      await session.refresh();
      navigate(to, { replace: true });
    },
  });
  const separate = useMutation({
    mutationFn: () => unwrap<CitizenSession>(api.POST('/api/v1/public/eid/conflict/separate', {})),
    onSuccess: (tokens) => {
      session.signInWith(tokens);
      navigate(to, { replace: true });
    },
  });
  const what = conflict.reason === 'phone' ? 'eid.conflict.phone' : 'eid.conflict.citizenId';
  return (
    <>
      <p className="lead">{t(what, { phone: conflict.phoneMasked })}</p>
      <Section title={t('eid.conflict.mine')}>
        <p className="quiet">{account ? t('eid.conflict.signedInAs', { name: account.fullName }) : t('eid.conflict.mineLead')}</p>
        {link.isError && <ProblemNotice error={link.error} />}
        {account ? (
          <Button block busy={link.isPending && t('eid.conflict.linking')} onClick={() => link.mutate()}>
            {t('eid.conflict.link')}
          </Button>
        ) : (
          <div className="section">
            <SignInForm onSignedIn={() => link.mutate()} />
          </div>
        )}
      </Section>
      {conflict.separable && !account && (
        <Section title={t('eid.conflict.notMine')}>
          <p className="quiet">{t('eid.conflict.notMineLead')}</p>
          {separate.isError && <ProblemNotice error={separate.error} />}
          <Button look="secondary" block busy={separate.isPending && t('eid.conflict.separating')} onClick={() => separate.mutate()}>
            {t('eid.conflict.separate')}
          </Button>
        </Section>
      )}
    </>
  );
}
