import type { Member } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { useStaffCommand } from '../queries.js';
import { faultsOf } from './faults.js';
import { PostFields } from './PostFields.js';
import { bodyOf, emptyPost, missingOf } from './post-form.js';

interface GivePostFormProps {
  member: Member;
  units: readonly { id: string; name: string }[];
  fields: readonly string[];
  onClose: () => void;
}

/** Another post for somebody who has an account. */
export function GivePostForm({ member, units, fields, onClose }: GivePostFormProps) {
  const t = useT(messages);
  const [draft, setDraft] = useState(() => emptyPost(member.posts.find((post) => post.mine)?.unit.id));
  const [asked, setAsked] = useState(false);
  const command = useStaffCommand();
  const refused = faultsOf(command.error);
  const faults = {
    ...refused,
    ...(asked ? Object.fromEntries(missingOf(draft).map((name) => [name, t('staffing.form.missing')])) : {}),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (command.isPending || missingOf(draft).length > 0) return;
    const params = { path: { id: member.accountId } };
    command.mutate((api) => api.POST('/api/v1/staff/members/{id}/posts', { params, body: bodyOf(draft) }), { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate className="need">
      <div className="mbody">
        {command.error && Object.keys(refused).length === 0 ? <Failure error={command.error} /> : null}
        <PostFields draft={draft} onChange={setDraft} units={units} fields={fields} faults={faults} />
        <div className="r">
          <button type="submit" className="btn p md" aria-disabled={command.isPending || undefined}>
            {t('staffing.member.giveSubmit')}
          </button>
          <button type="button" className="btn md" onClick={onClose}>
            {t('staffing.form.cancel')}
          </button>
        </div>
      </div>
    </form>
  );
}
