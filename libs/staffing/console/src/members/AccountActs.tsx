import type { HandedOverPassword, Member } from '@tinhso/staffing-contract';
import { useT, type Api } from '@tinhso/ui';
import { useState } from 'react';
import { AskWindow } from '../AskWindow.js';
import { messages } from '../messages.js';
import { useStaffCommand } from '../queries.js';

type Act = 'lock' | 'password' | 'factor';

/** Lock and unlock, a new first password, a lost second factor. Each is asked once more, because it ends open sessions. */
export function AccountActs({ member, onHandedOver }: { member: Member; onHandedOver: (made: HandedOverPassword) => void }) {
  const t = useT(messages);
  const [asked, setAsked] = useState<Act>();
  const command = useStaffCommand<unknown>();
  const params = { path: { id: member.accountId } };
  const send = (act: Act | 'unlock') => (api: Api) => {
    if (act === 'password') return api.POST('/api/v1/staff/members/{id}/password', { params }) as never;
    if (act === 'factor') return api.POST('/api/v1/staff/members/{id}/second-factor', { params }) as never;
    return api.POST('/api/v1/staff/members/{id}/lock', { params, body: { locked: act === 'lock' } }) as never;
  };
  const run = (act: Act | 'unlock') =>
    command.mutate(send(act), {
      onSuccess: (answer) => {
        setAsked(undefined);
        if (act === 'password') onHandedOver(answer as HandedOverPassword);
      },
    });
  return (
    <div className="acts">
      {member.state === 'locked' ? (
        <button type="button" className="btn md" onClick={() => run('unlock')}>
          {t('staffing.member.unlock')}
        </button>
      ) : (
        <button type="button" className="btn md" onClick={() => setAsked('lock')}>
          {t('staffing.member.lock')}
        </button>
      )}
      <button type="button" className="btn md" onClick={() => setAsked('password')}>
        {t('staffing.member.password')}
      </button>
      {member.secondFactor && (
        <button type="button" className="btn md" onClick={() => setAsked('factor')}>
          {t('staffing.member.factor')}
        </button>
      )}
      {asked && (
        <AskWindow
          title={t(`staffing.member.${asked}`)}
          question={t(`staffing.member.${asked}Ask`, { name: member.fullName })}
          yes={t(`staffing.member.${asked}Yes`)}
          busy={command.isPending}
          error={command.error}
          onClose={() => setAsked(undefined)}
          onYes={() => run(asked)}
        />
      )}
    </div>
  );
}
