import type { ChangeContact, CodeChannel, ContactChange } from '@tinhso/identity-contract';
import { parsePhone } from '@tinhso/kernel';
import { Button, Card, ErrorSummary, ProblemNotice, TextField, unwrap, useT } from '@tinhso/ui';
import { useEffect, useId, useState, type FormEvent } from 'react';
import { isEmail } from '../identifier.js';
import { messages } from './messages.js';
import { useContactStep } from './queries.js';

/** The new phone or e-mail; codes go out when it is sent. */
export function ChangeForm({ channel, onClose, onStarted }: { channel: CodeChannel; onClose: () => void; onStarted: () => void }) {
  const t = useT(messages);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const start = useContactStep<ChangeContact>(
    (api, body) => unwrap<ContactChange>(api.POST('/api/v1/citizen/contact-changes', { body })),
    onStarted,
  );
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const phone = parsePhone(typed);
    const right = channel === 'sms' ? phone.ok : isEmail(typed);
    setFault(right ? undefined : t(`contact.fault.${channel}`));
    setAttempt((n) => n + 1);
    if (channel === 'email' && right) start.mutate({ email: typed.trim() });
    if (channel === 'sms' && phone.ok) start.mutate({ phone: phone.value });
  };
  return (
    <div className="section">
      <Card>
        <form method="post" onSubmit={submit} noValidate>
          <ErrorSummary faults={fault ? [{ id, message: fault }] : []} attempt={attempt} />
          <TextField
            id={id}
            label={t(`contact.newTitle.${channel}`)}
            hint={t(`contact.newHint.${channel}`)}
            error={fault}
            value={typed}
            onChange={setTyped}
            input={
              channel === 'sms'
                ? { type: 'tel', inputMode: 'tel', autoComplete: 'tel', name: 'phone' }
                : { type: 'email', inputMode: 'email', autoComplete: 'email', name: 'email' }
            }
          />
          <div className="section stack">
            {start.isError && <ProblemNotice error={start.error} />}
            <Button type="submit" block busy={start.isPending && t('contact.sending')}>
              {t('contact.send')}
            </Button>
            <Button look="quiet" block onClick={onClose}>
              {t('contact.cancelForm')}
            </Button>
          </div>
        </form>
      </Card>
    </div>
  );
}
