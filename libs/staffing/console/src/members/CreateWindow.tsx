import type { HandedOverPassword } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { useStaffCommand } from '../queries.js';
import { faultsOf } from './faults.js';
import { PostFields } from './PostFields.js';
import { bodyOf, emptyPost, missingOf, type PostDraft } from './post-form.js';

interface CreateWindowProps {
  units: readonly { id: string; name: string }[];
  fields: readonly string[];
  onClose: () => void;
  onCreated: (made: HandedOverPassword) => void;
}

/** A new member of staff with a first post. */
export function CreateWindow({ units, fields, onClose, onCreated }: CreateWindowProps) {
  const t = useT(messages);
  const [fullName, setFullName] = useState('');
  const [login, setLogin] = useState('');
  const [phone, setPhone] = useState('');
  const [email, setEmail] = useState('');
  const [post, setPost] = useState<PostDraft>(() => emptyPost(units.length === 1 ? units[0]?.id : ''));
  const [asked, setAsked] = useState(false);
  const command = useStaffCommand<HandedOverPassword>();
  const missing = (name: string, empty: boolean): Record<string, string> => (asked && empty ? { [name]: t('staffing.form.missing') } : {});
  const refused = { ...faultsOf(command.error), ...faultsOf(command.error, '/post') };
  const faults: Record<string, string> = {
    ...refused,
    ...missing('fullName', !fullName.trim()),
    ...missing('login', !login.trim()),
    ...(asked ? Object.fromEntries(missingOf(post).map((name) => [name, t('staffing.form.missing')])) : {}),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (command.isPending || !fullName.trim() || !login.trim() || missingOf(post).length > 0) return;
    const contact = { ...(phone.trim() ? { phone: phone.trim() } : {}), ...(email.trim() ? { email: email.trim() } : {}) };
    const body = { fullName: fullName.trim(), login: login.trim(), ...contact, post: bodyOf(post) };
    command.mutate((api) => api.POST('/api/v1/staff/members', { body }), { onSuccess: onCreated });
  };
  return (
    <Window title={t('staffing.add')} width={640} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="mbody">
          {command.error && Object.keys(refused).length === 0 ? <Failure error={command.error} /> : null}
          <FormField label={t('staffing.form.fullName')} fault={faults['fullName']}>
            {(bind) => (
              <input {...bind} className="in" value={fullName} autoComplete="off" onChange={(event) => setFullName(event.target.value)} />
            )}
          </FormField>
          <FormField label={t('staffing.form.login')} hint={t('staffing.form.loginHint')} fault={faults['login']}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                value={login}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                onChange={(event) => setLogin(event.target.value)}
              />
            )}
          </FormField>
          <FormField label={t('staffing.form.phone')} hint={t('staffing.form.contactHint')} fault={faults['phone']}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                type="tel"
                inputMode="tel"
                autoComplete="off"
                value={phone}
                onChange={(event) => setPhone(event.target.value)}
              />
            )}
          </FormField>
          <FormField label={t('staffing.form.email')} fault={faults['email']}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                type="email"
                inputMode="email"
                autoComplete="off"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
              />
            )}
          </FormField>
          <PostFields draft={post} onChange={setPost} units={units} fields={fields} faults={faults} />
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('staffing.form.cancel')}
          </button>
          <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
            {t('staffing.create.submit')}
          </button>
        </div>
      </form>
    </Window>
  );
}
