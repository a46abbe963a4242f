import { Button, Buttons, Notice, ProblemNotice, RadioGroup, TextField, useT } from '@tinhso/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { messages } from './messages.js';

/** Where news shall go. */
export interface FollowAddress {
  channel: 'mail' | 'sms';
  address: string;
}

/** Asks where to send news; a link in the first message confirms it. `children` are what else is asked; `ready` says whether it was. */
export function AddressForm({
  idPrefix,
  sending,
  onSend,
  children,
  ready = () => true,
  act,
}: {
  idPrefix: string;
  sending: { isPending: boolean; isSuccess: boolean; isError: boolean; error: unknown };
  onSend: (to: FollowAddress) => void;
  children?: ReactNode;
  ready?: () => boolean;
  /** What the button says, where it is not to follow. */
  act?: string;
}) {
  const t = useT(messages);
  const [channel, setChannel] = useState<'mail' | 'sms'>('mail');
  const [address, setAddress] = useState('');
  const [missing, setMissing] = useState(false);
  if (sending.isSuccess)
    return (
      <Notice tone="ok" live>
        {t('feedback.follow.asked')}
      </Notice>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = address.trim().length >= 6;
    setMissing(!whole);
    if (ready() && whole) onSend({ channel, address: address.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      {children}
      <RadioGroup
        id={`${idPrefix}-channel`}
        label={t('feedback.follow.channel')}
        value={channel}
        onChange={(chosen) => setChannel(chosen === 'sms' ? 'sms' : 'mail')}
        options={(['mail', 'sms'] as const).map((each) => ({ value: each, label: t(`feedback.follow.${each}`) }))}
      />
      <TextField
        id={`${idPrefix}-address`}
        label={t(`feedback.follow.${channel}Address`)}
        error={missing ? t('feedback.follow.missing') : undefined}
        value={address}
        onChange={setAddress}
        input={{
          maxLength: 200,
          ...(channel === 'mail'
            ? { type: 'email', autoComplete: 'email' }
            : { type: 'tel', inputMode: 'numeric', autoComplete: 'tel-national' }),
        }}
      />
      {sending.isError && <ProblemNotice error={sending.error} />}
      <Buttons>
        <Button look="secondary" icon="bell" type="submit" busy={sending.isPending && t('feedback.follow.busy')}>
          {act ?? t('feedback.follow.act')}
        </Button>
      </Buttons>
    </form>
  );
}
