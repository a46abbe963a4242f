import { nameChoices, type NameChoice } from '@tinhso/feedback-contract';
import { LinkButton, Notice, RadioGroup, Section, TextField, useHere, useT } from '@tinhso/ui';
import { phoneMessages } from '../phone/messages.js';
import { PhoneCode } from '../phone/PhoneCode.js';
import { useReporter } from '../phone/reporter.js';
import { messages } from './messages.js';

/** Who reports, and who may see the name. */
export function Who({
  nameShown,
  name,
  error,
  onChange,
}: {
  nameShown: NameChoice;
  name: string;
  error?: string;
  onChange: (part: { nameShown?: NameChoice; name?: string }) => void;
}) {
  const t = useT(messages);
  const reporter = useReporter();
  return (
    <>
      <RadioGroup
        id="report-name-shown"
        label={t('feedback.name.title')}
        value={nameShown}
        onChange={(choice) => onChange({ nameShown: nameChoices.find((each) => each === choice) ?? 'hidden-from-public' })}
        options={nameOptions(t)}
      />
      {reporter.kind !== 'account' && nameShown !== 'hidden-from-all' && (
        <TextField
          id="report-name"
          label={t('feedback.name.label')}
          optional
          value={name}
          onChange={(typed) => onChange({ name: typed })}
          input={{ maxLength: 120, autoComplete: 'name' }}
        />
      )}
      <Contact error={error} />
    </>
  );
}

/** The three ways to treat a name. */
export function nameOptions(t: ReturnType<typeof useT<keyof typeof messages>>) {
  return (['hidden-from-public', 'shown', 'hidden-from-all'] as const).map((choice) => ({
    value: choice,
    label: t(`feedback.name.${choice}`),
    hint: t(`feedback.name.${choice}Hint`),
  }));
}

function Contact({ error }: { error?: string }) {
  const t = useT(phoneMessages);
  const reporter = useReporter();
  const here = useHere();
  return (
    <Section title={t('feedback.who.title')} id="report-who">
      {reporter.kind === 'account' && <p className="quiet">{t('feedback.who.account', { name: reporter.name })}</p>}
      {reporter.kind === 'phone' && (
        <Notice tone="ok" live>
          {t('feedback.who.phone', { last4: reporter.last4 })}
        </Notice>
      )}
      {reporter.kind === 'nobody' && (
        <>
          <p className="quiet">{t('feedback.who.lead')}</p>
          <PhoneCode error={error} />
          <LinkButton look="quiet" href={`/dang-nhap?tiep=${encodeURIComponent(here)}`}>
            {t('feedback.who.signIn')}
          </LinkButton>
        </>
      )}
    </Section>
  );
}
