import type { StaffMe } from '@tinhso/identity-contract';
import type { HandedOverPassword, Member } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { Window } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';
import { AccountActs } from './AccountActs.js';
import { AccountState } from './AccountState.js';
import { GivePostForm } from './GivePostForm.js';
import { PostList } from './PostList.js';

interface MemberWindowProps {
  me: StaffMe;
  member: Member;
  units: readonly { id: string; name: string }[];
  fields: readonly string[];
  onClose: () => void;
  onHandedOver: (made: HandedOverPassword) => void;
}

/** One member of staff: posts of all times, and what can be done about the account. */
export function MemberWindow({ me, member, units, fields, onClose, onHandedOver }: MemberWindowProps) {
  const t = useT(messages);
  const [giving, setGiving] = useState(false);
  const oneself = me.id === member.accountId;
  return (
    <Window title={member.fullName} about={member.login} width={720} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <section>
            <h2 className="lab">{t('staffing.member.posts')}</h2>
            <PostList member={member} oneself={oneself} />
            {!oneself && !giving && (
              <button type="button" className="btn md" onClick={() => setGiving(true)}>
                {t('staffing.member.give')}
              </button>
            )}
            {giving && <GivePostForm member={member} units={units} fields={fields} onClose={() => setGiving(false)} />}
          </section>
          <section>
            <h2 className="lab">{t('staffing.member.account')}</h2>
            <AccountState member={member} />
            {oneself ? <p className="m">{t('staffing.member.self')}</p> : <AccountActs member={member} onHandedOver={onHandedOver} />}
          </section>
        </div>
      </div>
    </Window>
  );
}
