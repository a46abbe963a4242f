import { open311Limits, type IssuedOpen311Key } from '@tinhso/open311-contract';
import { useT } from '@tinhso/ui';
import { ActFoot, Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { limitOf, PerMinute } from './PerMinute.js';
import { useIssue } from './queries.js';
import { ShownKey } from './ShownKey.js';

const SHORTEST = 3;

/** Issues a key, then shows it this once. */
export function IssueWindow({ onClose }: { onClose: () => void }) {
  const t = useT(messages);
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [perMinute, setPerMinute] = useState(String(open311Limits.perMinute));
  const [tried, setTried] = useState(false);
  const [issued, setIssued] = useState<IssuedOpen311Key>();
  const issuing = useIssue(setIssued);
  const limit = limitOf(perMinute);
  const short = (text: string) => text.trim().length < SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short(name) || short(contact) || limit === undefined || issuing.isPending) return;
    issuing.mutate({ name: name.trim(), contact: contact.trim(), perMinute: limit });
  };
  if (issued) return <ShownKey issued={issued} onClose={onClose} />;
  const fault = (text: string) => (tried && short(text) ? { fault: t('open311.field.nameFault') } : {});
  return (
    <Window title={t('open311.window.issue')} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          <FormField label={t('open311.field.name')} {...fault(name)}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                maxLength={80}
                value={name}
                data-autofocus
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </FormField>
          <FormField label={t('open311.field.contact')} {...fault(contact)}>
            {(bind) => (
              <input {...bind} className="in" maxLength={200} value={contact} onChange={(event) => setContact(event.target.value)} />
            )}
          </FormField>
          <PerMinute value={perMinute} faulty={tried && limit === undefined} onChange={setPerMinute} />
          {issuing.isError && <Failure error={issuing.error} />}
        </div>
        <ActFoot act={t('open311.issue')} busy={issuing.isPending} onClose={onClose} />
      </form>
    </Window>
  );
}
