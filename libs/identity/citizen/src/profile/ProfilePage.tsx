import { useQuery } from '@tanstack/react-query';
import { profileAttributes, type ProfileAttribute } from '@tinhso/identity-contract';
import { LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { useSearch } from 'wouter';
import { EditAttribute } from './EditAttribute.js';
import { messages } from './messages.js';
import { ProfileView } from './ProfileView.js';
import { profileOptions } from './queries.js';

/** Address of the page, and of one question of it. */
export const profilePath = '/ca-nhan/thong-tin';
export const editHref = (attribute: ProfileAttribute): string => `${profilePath}?sua=${attribute}`;

/** `/ca-nhan/thong-tin`: what is known of the person and who says so; `?sua=birthDate` asks one thing. */
export function ProfilePage() {
  const t = useT(messages);
  const { status } = useSession();
  const search = useSearch();
  const profile = useQuery({ ...profileOptions(useApi()), enabled: status === 'signed-in' });
  const editing = profileAttributes.find((each) => each === new URLSearchParams(search).get('sua'));
  if (profile.data && editing && status !== 'anonymous') return <EditAttribute key={editing} attribute={editing} profile={profile.data} />;
  const title = t('profile.info.title');
  return (
    <Page title={title} back="/ca-nhan">
      <h1>{title}</h1>
      {status === 'anonymous' && (
        <Section>
          <p>{t('profile.info.signIn')}</p>
          <LinkButton href={`/dang-nhap?tiep=${encodeURIComponent(profilePath)}`}>{t('profile.info.signInAct')}</LinkButton>
        </Section>
      )}
      {status !== 'anonymous' && profile.data && <ProfileView profile={profile.data} />}
      {status !== 'anonymous' && profile.isError && <ProblemNotice error={profile.error} onRetry={() => void profile.refetch()} />}
      {status !== 'anonymous' && profile.isPending && <Skeleton label={t('profile.info.loading')} lines={7} />}
    </Page>
  );
}
