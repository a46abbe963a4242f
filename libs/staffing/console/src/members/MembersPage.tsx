import type { StaffMe } from '@tinhso/identity-contract';
import { roles, roleTitles } from '@tinhso/organisations-contract';
import type { HandedOverPassword } from '@tinhso/staffing-contract';
import { useLang, useT } from '@tinhso/ui';
import { AreaPage, Glyph } from '@tinhso/ui/console';
import { useDeferredValue, useState } from 'react';
import { ListStates } from '../ListStates.js';
import { messages } from '../messages.js';
import { useMembers } from '../queries.js';
import { StaffNav } from '../StaffNav.js';
import { CreateWindow } from './CreateWindow.js';
import { HandOverWindow } from './HandOverWindow.js';
import { MembersTable } from './MembersTable.js';
import { MemberWindow } from './MemberWindow.js';

/** Staff of the units one administers: find, open, add. */
export function MembersPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const lang = useLang();
  const [q, setQ] = useState('');
  const [unitId, setUnitId] = useState('');
  const [role, setRole] = useState('');
  const [past, setPast] = useState(false);
  const sought = useDeferredValue(q.trim());
  const { data, isPending, error, refetch } = useMembers({
    ...(sought && { q: sought }),
    ...(unitId && { unitId }),
    ...(role && { role }),
    ...(past && { past }),
  });
  const [opened, setOpened] = useState<string>();
  const [creating, setCreating] = useState(false);
  const [handedOver, setHandedOver] = useState<HandedOverPassword>();
  const member = data?.items.find((each) => each.accountId === opened);
  return (
    <AreaPage
      title={t('staffing.members')}
      note={data && t('staffing.count', { count: data.items.length })}
      side={<StaffNav current="/" scopes={me.scopes} />}
      tools={
        <button type="button" className="btn p lg" onClick={() => setCreating(true)}>
          <Glyph name="user" />
          {t('staffing.add')}
        </button>
      }
    >
      <div className="filters">
        <input
          className="in"
          type="search"
          value={q}
          placeholder={t('staffing.search')}
          aria-label={t('staffing.search')}
          onChange={(event) => setQ(event.target.value)}
        />
        <select className="in" value={unitId} aria-label={t('staffing.form.unit')} onChange={(event) => setUnitId(event.target.value)}>
          <option value="">{t('staffing.allUnits')}</option>
          {data?.units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
        <select className="in" value={role} aria-label={t('staffing.form.role')} onChange={(event) => setRole(event.target.value)}>
          <option value="">{t('staffing.allRoles')}</option>
          {roles.map((each) => (
            <option key={each} value={each}>
              {roleTitles[each][lang]}
            </option>
          ))}
        </select>
        <label className="r">
          <input type="checkbox" className="cb" checked={past} onChange={(event) => setPast(event.target.checked)} />
          {t('staffing.past')}
        </label>
      </div>
      <ListStates
        pending={isPending}
        error={data ? undefined : error}
        empty={data?.items.length === 0}
        emptyTitle={t('staffing.none')}
        emptyDetail={t('staffing.noneDetail')}
        onRetry={() => void refetch()}
      >
        {data && <MembersTable members={data.items} title={t('staffing.members')} onOpen={setOpened} />}
      </ListStates>
      {data && creating && (
        <CreateWindow
          units={data.units}
          fields={data.fields}
          onClose={() => setCreating(false)}
          onCreated={(made) => {
            setCreating(false);
            setHandedOver(made);
          }}
        />
      )}
      {data && member && (
        <MemberWindow
          me={me}
          member={member}
          units={data.units}
          fields={data.fields}
          onClose={() => setOpened(undefined)}
          onHandedOver={setHandedOver}
        />
      )}
      {handedOver && <HandOverWindow made={handedOver} onClose={() => setHandedOver(undefined)} />}
    </AreaPage>
  );
}
