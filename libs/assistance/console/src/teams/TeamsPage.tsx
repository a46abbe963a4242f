import { useQuery } from '@tanstack/react-query';
import type { Team } from '@tinhso/assistance-contract';
import type { StaffMe } from '@tinhso/identity-contract';
import { useApi, useT } from '@tinhso/ui';
import { AreaPage, Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';
import { teamsOptions } from '../queries.js';
import { States } from '../States.js';
import { Views } from '../Views.js';
import { CloseWindow } from './CloseWindow.js';
import { MemberWindow } from './MemberWindow.js';
import { TeamSection } from './TeamSection.js';
import { TeamWindow } from './TeamWindow.js';

/** What stands open over the page. */
type Open = { kind: 'create' } | { kind: 'rename' | 'add' | 'close'; team: Team };

/** Teams of the communes that the person answers for, with their rosters. */
export function TeamsPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const teams = useQuery(teamsOptions(useApi()));
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { data } = teams;
  return (
    <AreaPage
      title={t('assist.area')}
      note={data && t('assist.teams.count', { count: data.teams.length })}
      side={<Views current="/" held={me.scopes} />}
      tools={
        <button type="button" className="btn p lg" onClick={() => setOpen({ kind: 'create' })}>
          <Glyph name="users" />
          {t('assist.teams.add')}
        </button>
      }
    >
      <States asked={teams} empty={data?.teams.length === 0 && { title: t('assist.teams.none'), detail: t('assist.teams.noneDetail') }}>
        {data?.teams.map((team) => (
          <TeamSection
            key={team.id}
            team={team}
            onRename={() => setOpen({ kind: 'rename', team })}
            onAdd={() => setOpen({ kind: 'add', team })}
            onClose={() => setOpen({ kind: 'close', team })}
          />
        ))}
      </States>
      {data && open?.kind === 'create' && <TeamWindow communes={data.communes} onClose={close} />}
      {data && open?.kind === 'rename' && <TeamWindow communes={data.communes} team={open.team} onClose={close} />}
      {data && open?.kind === 'add' && <MemberWindow team={open.team} fields={data.fields} onClose={close} />}
      {open?.kind === 'close' && <CloseWindow team={open.team} onClose={close} />}
    </AreaPage>
  );
}
