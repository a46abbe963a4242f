import { useMutation } from '@tanstack/react-query';
import type { Passkey, Security } from '@tinhso/identity-contract';
import { Button, Dialog, formatDay, Icon, ProblemNotice, TextField, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { securityMessages as messages } from './messages.js';
import { useSecurityUpdate } from './queries.js';

/** One passkey: its name, when it was used, another name, the end of it. */
export function PasskeyItem({ passkey }: { passkey: Passkey }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const id = useId();
  const update = useSecurityUpdate();
  const [asking, setAsking] = useState<'rename' | 'remove'>();
  const [name, setName] = useState(passkey.name);
  const params = { path: { id: passkey.id } };
  const done = (security: Security) => {
    update(security);
    setAsking(undefined);
  };
  const rename = useMutation({
    mutationFn: () => unwrap<Security>(api.PATCH('/api/v1/citizen/security/passkeys/{id}', { params, body: { name: name.trim() } })),
    onSuccess: done,
  });
  const remove = useMutation({
    mutationFn: () => unwrap<Security>(api.DELETE('/api/v1/citizen/security/passkeys/{id}', { params })),
    onSuccess: done,
    onMutate: () => setAsking(undefined),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) rename.mutate();
  };
  const used = passkey.lastUsedAt ? t('security.passkey.used', { day: formatDay(passkey.lastUsedAt, lang) }) : t('security.passkey.unused');
  return (
    <li className="own-item">
      <Icon name="lock" />
      <div className="own-item__body">
        <b>{passkey.name}</b>
        <p className="small quiet">
          {t('security.passkey.made', { day: formatDay(passkey.createdAt, lang) })} · {used}
        </p>
        {passkey.synced && <p className="small quiet">{t('security.passkey.synced')}</p>}
        {remove.isError && <ProblemNotice error={remove.error} />}
        <div className="btns">
          <Button look="quiet" small onClick={() => setAsking('rename')} aria-label={`${t('security.passkey.rename')} ${passkey.name}`}>
            {t('security.passkey.rename')}
          </Button>
          <Button
            look="quiet"
            small
            busy={remove.isPending && t('security.busy')}
            onClick={() => setAsking('remove')}
            aria-label={`${t('security.passkey.remove')} ${passkey.name}`}
          >
            {t('security.passkey.remove')}
          </Button>
        </div>
      </div>
      <Dialog open={asking === 'rename'} title={t('security.passkey.rename')} onClose={() => setAsking(undefined)}>
        <form method="post" onSubmit={submit} noValidate className="stack">
          {rename.isError && <ProblemNotice error={rename.error} />}
          <TextField
            id={id}
            label={t('security.passkey.name')}
            error={name.trim() ? undefined : t('security.passkey.nameEmpty')}
            value={name}
            onChange={(typed) => setName(typed.slice(0, 60))}
          />
          <Button type="submit" block busy={rename.isPending && t('security.busy')}>
            {t('security.passkey.save')}
          </Button>
        </form>
      </Dialog>
      <Dialog
        open={asking === 'remove'}
        title={t('security.passkey.removeTitle', { name: passkey.name })}
        onClose={() => setAsking(undefined)}
      >
        <p className="dialog__lead">{t('security.passkey.removeWarning')}</p>
        <div className="stack">
          <Button look="danger" block onClick={() => remove.mutate()}>
            {t('security.passkey.remove')}
          </Button>
          <Button look="secondary" block onClick={() => setAsking(undefined)}>
            {t('security.keep')}
          </Button>
        </div>
      </Dialog>
    </li>
  );
}
