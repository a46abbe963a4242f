import type { StaffMe } from '@tinhso/identity-contract';
import { useT } from '@tinhso/ui';
import { AreaPage, Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { ListStates } from '../ListStates.js';
import { messages } from '../messages.js';
import { useAbsences, useMembers } from '../queries.js';
import { StaffNav } from '../StaffNav.js';
import { AbsencesTable } from './AbsencesTable.js';
import { AbsenceWindow } from './AbsenceWindow.js';

/** Absences in the units one manages. */
export function AbsencesPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const { data, isPending, error, refetch } = useAbsences(false);
  const [adding, setAdding] = useState(false);
  return (
    <AreaPage
      title={t('staffing.absences')}
      side={<StaffNav current="/vang-mat" scopes={me.scopes} />}
      tools={
        <button type="button" className="btn p lg" onClick={() => setAdding(true)}>
          <Glyph name="calendar" />
          {t('staffing.absence.add')}
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
        {data && <AbsencesTable items={data.items} title={t('staffing.absences')} own={false} />}
      </ListStates>
      {adding && <ForSomebody onClose={() => setAdding(false)} />}
    </AreaPage>
  );
}

function ForSomebody({ onClose }: { onClose: () => void }) {
  const people = useMembers({});
  return <AbsenceWindow people={people.data?.items ?? []} onClose={onClose} />;
}
