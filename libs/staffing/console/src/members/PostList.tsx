import { roleTitles } from '@tinhso/organisations-contract';
import type { Member, MemberPost } from '@tinhso/staffing-contract';
import { useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { AskWindow } from '../AskWindow.js';
import { firstDay, lastDay } from '../days.js';
import { messages } from '../messages.js';
import { useStaffCommand } from '../queries.js';

/** Posts of a person, the latest first, with ending where one may. */
export function PostList({ member, oneself }: { member: Member; oneself: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  const [ending, setEnding] = useState<MemberPost>();
  const command = useStaffCommand();
  const period = ({ from, to }: MemberPost): string =>
    to ? t('staffing.post.until', { from: firstDay(from), to: lastDay(to) }) : t('staffing.post.since', { from: firstDay(from) });
  return (
    <ul className="posts">
      {member.posts.map((post) => (
        <li key={post.id} className={post.standing === 'over' ? 'm' : undefined}>
          <div className="grow">
            <b>{post.title}</b> · {roleTitles[post.role][lang]}
            <div className="m s">
              {post.unit.name} · {period(post)} · {t(`staffing.post.${post.standing}`)}
              {post.fields && ` · ${post.fields.join(', ')}`}
            </div>
          </div>
          {post.standing !== 'over' &&
            (post.mine ? (
              !oneself && (
                <button type="button" className="btn sm" onClick={() => setEnding(post)}>
                  {t('staffing.member.end')}
                </button>
              )
            ) : (
              <span className="m s">{t('staffing.post.elsewhere')}</span>
            ))}
        </li>
      ))}
      {ending && (
        <AskWindow
          title={t('staffing.member.end')}
          question={t('staffing.member.endAsk', { title: ending.title, name: member.fullName })}
          yes={t('staffing.member.endYes')}
          busy={command.isPending}
          error={command.error}
          onClose={() => setEnding(undefined)}
          onYes={() =>
            command.mutate((api) => api.POST('/api/v1/staff/posts/{id}/end', { params: { path: { id: ending.id } }, body: {} }), {
              onSuccess: () => setEnding(undefined),
            })
          }
        />
      )}
    </ul>
  );
}
