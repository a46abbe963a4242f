import { Button, Section, TextField, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { isEmail } from '../identifier.js';
import { messages } from '../messages.js';

/** The second way when no SMS comes: a code to an e-mail, the one given before or one typed now. */
export function CodeByMail({ email: known, busy, onSend }: { email: string; busy: string | false; onSend: (email: string) => void }) {
  const t = useT(messages);
  const id = useId();
  const [email, setEmail] = useState(known);
  const [fault, setFault] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = isEmail(email) ? undefined : t('identity.fault.mailAddress');
    setFault(wrong);
    if (wrong) document.getElementById(id)?.focus();
    else onSend(email.trim());
  };
  return (
    <Section title={t('identity.confirm.byMailTitle')} id={`${id}-title`}>
      <form method="post" onSubmit={submit} noValidate className="stack">
        <TextField
          id={id}
          label={t('identity.field.email')}
          hint={t('identity.confirm.byMailHint')}
          error={fault}
          value={email}
          onChange={setEmail}
          input={{ type: 'email', inputMode: 'email', autoComplete: 'email', name: 'email' }}
        />
        <Button type="submit" look="secondary" block busy={busy}>
          {t('identity.confirm.byMail')}
        </Button>
      </form>
    </Section>
  );
}
