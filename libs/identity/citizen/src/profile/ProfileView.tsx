import type { Profile } from '@tinhso/identity-contract';
import { formatPlainDate, Notice, Section, SummaryList, useT } from '@tinhso/ui';
import { LinkedEid } from '../eid/LinkedEid.js';
import { HiddenNumber } from './HiddenNumber.js';
import { messages } from './messages.js';
import { useAddressText } from './places.js';
import { editHref, profilePath } from './ProfilePage.js';
import { Source, type Sourced } from './Source.js';

/** All that is known, each with its source; what nobody vouched for can be changed. */
export function ProfileView({ profile }: { profile: Profile }) {
  const t = useT(messages);
  const { fullName, citizenId, birthDate, sex, address, remarks } = profile;
  const addressText = useAddressText(address?.value);
  const row = (attribute: Parameters<typeof editHref>[0], told: Sourced | undefined, value: React.ReactNode) => ({
    id: `thong-tin-${attribute}`,
    label: t(`profile.info.${attribute}`),
    value: told ? value : <span className="quiet">{t('profile.info.none')}</span>,
    note: told && <Source told={told} />,
    changeHref: told?.verifiedAt ? undefined : editHref(attribute),
  });
  return (
    <>
      <p className="lead">{t('profile.info.lead')}</p>
      {remarks.map((remark) => (
        <Notice key={remark.kind} tone={remark.kind === 'old-province' ? 'info' : 'warn'}>
          <p>{remark.text}</p>
        </Notice>
      ))}
      <Section>
        <SummaryList
          title={t('profile.info.who')}
          items={[
            row('fullName', fullName, fullName.value),
            row('citizenId', citizenId, <HiddenNumber value={citizenId?.value ?? ''} />),
            row('birthDate', birthDate, birthDate && <span className="num">{formatPlainDate(birthDate.value)}</span>),
            row('sex', sex, sex && t(`profile.info.${sex.value}`)),
          ]}
        />
      </Section>
      <Section>
        <SummaryList title={t('profile.info.home')} items={[row('address', address, addressText)]} />
      </Section>
      <LinkedEid returnTo={profilePath} />
    </>
  );
}
