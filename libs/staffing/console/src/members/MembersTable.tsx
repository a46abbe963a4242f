import { roleTitles } from '@tinhso/organisations-contract';
import type { Member } from '@tinhso/staffing-contract';
import { useLang, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { AccountState } from './AccountState.js';

interface MembersTableProps {
  title: string;
  members: readonly Member[];
  onOpen: (accountId: string) => void;
}

/** One row a person: name and user name, the first current post, the role, the state of the account. */
export function MembersTable({ title, members, onOpen }: MembersTableProps) {
  const t = useT(messages);
  return (
    <table className="grid staff">
      <caption className="sr">{title}</caption>
      <thead>
        <tr>
          <th>{t('staffing.col.person')}</th>
          <th>{t('staffing.col.post')}</th>
          <th>{t('staffing.col.role')}</th>
          <th>{t('staffing.col.account')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <Row key={member.accountId} member={member} onOpen={() => onOpen(member.accountId)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ member, onOpen }: { member: Member; onOpen: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const current = member.posts.filter((post) => post.standing === 'current');
  const first = current[0] ?? member.posts[0];
  return (
    <tr>
      <td>
        <div>
          <button type="button" className="link b" aria-label={t('staffing.open', { name: member.fullName })} onClick={onOpen}>
            {member.fullName}
          </button>
        </div>
        <div>{member.login}</div>
      </td>
      <td>
        <div>{current.length > 0 && first ? first.title : t('staffing.noPost')}</div>
        <div>
          {first?.unit.name}
          {current.length > 1 && ` ${t('staffing.more', { count: current.length - 1 })}`}
        </div>
      </td>
      <td>
        <div>{first && roleTitles[first.role][lang]}</div>
        <div>{first?.fields?.join(', ')}</div>
      </td>
      <td>
        <AccountState member={member} />
      </td>
    </tr>
  );
}
