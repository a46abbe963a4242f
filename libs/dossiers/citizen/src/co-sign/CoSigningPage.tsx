import { useQuery } from '@tanstack/react-query';
import { LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useIsApplicant, useSession, useT } from '@tinhso/ui';
import type { UsePapers } from '../papers-port.js';
import { coSigningOptions, formOptions, profileOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { messages } from './messages.js';
import { MyPart } from './MyPart.js';

/** `/cung-ky/<id>?cau=<page>`: the part of somebody who was asked to sign. */
export function CoSigningPage({ params, usePapers }: { params: Readonly<Record<string, string>>; usePapers: UsePapers }) {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const own = useIsApplicant();
  const signing = useQuery({ ...coSigningOptions(api, params.id ?? ''), enabled: status === 'signed-in' && own });
  const code = signing.data?.procedure.code;
  const form = useQuery({ ...formOptions(api, code ?? ''), enabled: code !== undefined });
  const profile = useQuery({ ...profileOptions(api), enabled: status === 'signed-in' && own });
  if (status === 'anonymous') return <SignInFirst />;
  if (signing.data === null || (signing.data && form.data === null)) return <Gone />;
  if (signing.data && form.data && !profile.isLoading)
    return (
      <MyPart
        key={signing.data.id}
        first={signing.data}
        definition={form.data.definition}
        profile={profile.data ?? undefined}
        usePapers={usePapers}
      />
    );
  const failed = signing.isError ? signing : form.isError ? form : undefined;
  return (
    <Page kind="ask" title={t('dossiers.sign.loading')} back="/ho-so">
      {failed ? (
        <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Skeleton label={t('dossiers.sign.loading')} lines={6} />
      )}
    </Page>
  );
}

function Gone() {
  const t = useT(messages);
  return (
    <Page title={t('dossiers.sign.gone')} back="/ho-so">
      <h1>{t('dossiers.sign.gone')}</h1>
      <p className="lead">{t('dossiers.sign.goneDetail')}</p>
      <Section>
        <LinkButton href="/ho-so">{t('dossiers.sign.mine')}</LinkButton>
      </Section>
    </Page>
  );
}
