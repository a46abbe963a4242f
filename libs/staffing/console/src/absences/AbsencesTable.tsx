import type { AbsenceView } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { AskWindow } from '../AskWindow.js';
import { firstDay, lastDay } from '../days.js';
import { messages } from '../messages.js';
import { useStaffCommand } from '../queries.js';

const stateLabel = {
  current: 'staffing.absence.current',
  future: 'staffing.absence.future',
  over: 'staffing.absence.over',
  'called-off': 'staffing.absence.calledOff',
} as const;

/** Absences, the latest first: who, when, who stands in, and ending one early. */
export function AbsencesTable({ items, title, own }: { items: readonly AbsenceView[]; title: string; own: boolean }) {
  const t = useT(messages);
  const [ending, setEnding] = useState<AbsenceView>();
  const command = useStaffCommand();
  const callOff = (id: string) =>
    command.mutate(
      (api) =>
        api.POST(own ? '/api/v1/staff/own-absences/{id}/call-off' : '/api/v1/staff/absences/{id}/call-off', {
          params: { path: { id } },
        }),
      { onSuccess: () => setEnding(undefined) },
    );
  return (
    <>
      <table className="grid staff">
        <caption className="sr">{title}</caption>
        <thead>
          <tr>
            <th>{t('staffing.absence.who')}</th>
            <th>{t('staffing.absence.period')}</th>
            <th>{t('staffing.absence.deputy')}</th>
            <th>{t('staffing.absence.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((absence) => (
            <tr key={absence.id}>
              <td>
                <div className="b">{absence.absent.name}</div>
                <div>{absence.reason}</div>
              </td>
              <td>
                <div className="num">
                  {firstDay(absence.from)} – {lastDay(absence.to)}
                </div>
                <div>{t('staffing.absence.recordedBy', { name: absence.recordedBy })}</div>
              </td>
              <td>
                <div>{absence.deputy.name}</div>
              </td>
              <td>
                <div className="r">
                  <span className={absence.standing === 'current' ? 'warn b' : 'm'}>{t(stateLabel[absence.standing])}</span>
                  {(absence.standing === 'current' || absence.standing === 'future') && (
                    <button type="button" className="btn sm" onClick={() => setEnding(absence)}>
                      {t('staffing.absence.callOffShort')}
                    </button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ending && (
        <AskWindow
          title={t('staffing.absence.callOff')}
          question={t('staffing.absence.callOffAsk')}
          yes={t('staffing.absence.callOffYes')}
          busy={command.isPending}
          error={command.error}
          onClose={() => setEnding(undefined)}
          onYes={() => callOff(ending.id)}
        />
      )}
    </>
  );
}
