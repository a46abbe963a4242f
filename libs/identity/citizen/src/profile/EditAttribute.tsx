import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeProfile, Profile, ProfileAttribute } from '@tinhso/identity-contract';
import { Button, ErrorSummary, LinkButton, Notice, Page, ProblemNotice, unwrap, useApi, useLang, useSession, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { AttributeField, type AttributeValue } from './AttributeField.js';
import { checkAttribute } from './check-attribute.js';
import { messages } from './messages.js';
import { profilePath } from './ProfilePage.js';
import { profileKey } from './queries.js';

/** One question of the profile on a page of its own. */
export function EditAttribute({ attribute, profile }: { attribute: ProfileAttribute; profile: Profile }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const { session } = useSession();
  const [, navigate] = useLocation();
  const told = profile[attribute];
  const [value, setValue] = useState<AttributeValue>(told?.value ?? '');
  const [checked, setChecked] = useState<{ attempt: number; fault?: string }>({ attempt: 0 });
  const save = useMutation({
    mutationFn: (body: ChangeProfile) => unwrap<Profile>(api.PUT('/api/v1/citizen/profile', { body })),
    onSuccess: async (saved) => {
      queries.setQueryData(profileKey, saved);
      // The name stands in the header too, and comes with the session.
      if (attribute === 'fullName') await session.refresh();
      navigate(profilePath, { replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = checkAttribute(attribute, value, new Date(), lang);
    setChecked({ attempt: checked.attempt + 1, fault });
    if (!fault) save.mutate({ [attribute]: value });
  };
  const id = `profile-${attribute}`;
  const removable = attribute !== 'fullName' && told !== undefined;
  const question = t(`profile.edit.${attribute}`);
  if (told?.verifiedAt)
    return (
      <Page kind="ask" title={question} back={profilePath}>
        <h1>{t(`profile.info.${attribute}`)}</h1>
        <div className="section stack">
          <Notice icon="lock">
            <p>{t('profile.edit.verified')}</p>
          </Notice>
          <LinkButton look="secondary" href={profilePath}>
            {t('profile.edit.back')}
          </LinkButton>
        </div>
      </Page>
    );
  return (
    <Page kind="ask" title={question} back={profilePath}>
      <form method="post" onSubmit={submit} noValidate>
        <ErrorSummary faults={checked.fault ? [{ id, message: checked.fault }] : []} attempt={checked.attempt} />
        <AttributeField id={id} attribute={attribute} value={value} onChange={setValue} error={checked.fault} />
        <div className="section stack">
          {save.isError && <ProblemNotice error={save.error} />}
          <Button type="submit" block busy={save.isPending && t('profile.edit.saving')}>
            {t('profile.edit.save')}
          </Button>
          {removable && (
            <Button look="quiet" block onClick={() => save.mutate({ [attribute]: null })}>
              {t('profile.edit.remove')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}
