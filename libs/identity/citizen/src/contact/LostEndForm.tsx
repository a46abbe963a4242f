import type { ContactChange, LostEnd } from '@tinhso/identity-contract';
import { ApiError, Button, ProblemNotice, RadioGroup, TextField, unwrap, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useContactStep } from './queries.js';
import { SendAgain } from './SendAgain.js';

/** Something else in place of the old end; the change then waits for a day. */
export function LostEndForm({ id: changeId, ways }: { id: string; ways: LostEnd['way'][] }) {
  const t = useT(messages);
  const own = useId();
  const [way, setWay] = useState<LostEnd['way'] | undefined>(ways.length === 1 ? ways[0] : undefined);
  const [code, setCode] = useState('');
  const lose = useContactStep<LostEnd>((api, body) =>
    unwrap<ContactChange>(api.POST('/api/v1/citizen/contact-changes/{id}/lost-end', { params: { path: { id: changeId } }, body })),
  );
  if (ways.length === 0) return <p>{t('contact.lostNone')}</p>;
  const refused = lose.error instanceof ApiError && ['proof-refused', 'invalid'].includes(lose.error.code);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way) lose.mutate({ way, ...(way === 'eid' ? {} : { code: code.trim() }) });
  };
  return (
    <form method="post" onSubmit={submit} noValidate className="stack">
      <p>{t('contact.lostLead')}</p>
      <RadioGroup
        id={`${own}-way`}
        label={t('contact.wayTitle')}
        value={way}
        onChange={(chosen) => setWay(chosen as LostEnd['way'])}
        options={ways.map((value) => ({ value, label: t(`contact.way.${value}`) }))}
      />
      {way === 'other-end' && <SendAgain id={changeId} end="other" />}
      {way && way !== 'eid' && (
        <TextField
          id={`${own}-code`}
          label={t(way === 'other-end' ? 'contact.codeAt.other' : 'contact.code')}
          hint={t('contact.keepSecret')}
          {...(refused ? { error: t('contact.lostRefused') } : {})}
          value={code}
          onChange={setCode}
          input={{ className: 'input input--id', inputMode: way === 'backup' ? 'text' : 'numeric', autoComplete: 'off', name: 'code-lost' }}
        />
      )}
      {lose.isError && !refused && <ProblemNotice error={lose.error} />}
      {way && (
        <Button type="submit" block busy={lose.isPending && t('contact.confirming')}>
          {t('contact.lostAct')}
        </Button>
      )}
    </form>
  );
}
