import type { StaffMe } from '@tinhso/identity-contract';
import { useT } from '@tinhso/ui';
import { AreaPage, Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { AbsencesTable } from './absences/AbsencesTable.js';
import { AbsenceWindow } from './absences/AbsenceWindow.js';
import { ListStates } from './ListStates.js';
import { messages } from './messages.js';
import { useAbsences } from './queries.js';

/** Own absences: report one, choose who stands in, be back early. */
export function OwnAbsencePage(_: { me: StaffMe }) {
  const t = useT(messages);
  const { data, isPending, error, refetch } = useAbsences(true);
  const [adding, setAdding] = useState(false);
  return (
    <AreaPage
      title={t('staffing.own.title')}
      tools={
        <button type="button" className="btn p lg" onClick={() => setAdding(true)}>
          <Glyph name="calendar" />
          {t('staffing.absence.addOwn')}
        </button>
      }
    >
      <ListStates
        pending={isPending}
        error={data ? undefined : error}
        empty={data?.items.length === 0}
        emptyTitle={t('staffing.absence.none')}
        emptyDetail={t('staffing.absence.noneDetail')}
        onRetry={() => void refetch()}
      >
        {data && <AbsencesTable items={data.items} title={t('staffing.own.title')} own />}
      </ListStates>
      {adding && <AbsenceWindow onClose={() => setAdding(false)} />}
    </AreaPage>
  );
}
