import type { Team } from '@tinhso/assistance-contract';
import { useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { useAssistanceCommand } from '../queries.js';

interface TeamWindowProps {
  communes: readonly { unitId: string; name: string }[];
  /** The one to be renamed; a new one is founded without. */
  team?: Team;
  onClose: () => void;
}

/** Founds a team, or renames one. */
export function TeamWindow({ communes, team, onClose }: TeamWindowProps) {
  const t = useT(messages);
  const [unitId, setUnitId] = useState(team?.unit.id ?? (communes.length === 1 ? (communes[0]?.unitId ?? '') : ''));
  const [name, setName] = useState(team?.name ?? '');
  const [asked, setAsked] = useState(false);
  const command = useAssistanceCommand();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim().length < 3 || !unitId || command.isPending) return;
    command.mutate(
      (api) =>
        team
          ? api.PUT('/api/v1/staff/assistance/teams/{id}', { params: { path: { id: team.id } }, body: { name } })
          : api.POST('/api/v1/staff/assistance/teams', { body: { unitId, name } }),
      { onSuccess: onClose },
    );
  };
  return (
    <Window title={team ? t('assist.teams.rename') : t('assist.teams.add')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="mbody">
          {command.isError && <Failure error={command.error} />}
          {!team && (
            <FormField label={t('assist.teams.commune')} fault={asked && !unitId ? t('assist.missing') : undefined}>
              {(bind) => (
                <select {...bind} className="in" value={unitId} onChange={(event) => setUnitId(event.target.value)}>
                  <option value="">{t('assist.teams.choose')}</option>
                  {communes.map((each) => (
                    <option key={each.unitId} value={each.unitId}>
                      {each.name}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
          )}
          <FormField label={t('assist.teams.name')} fault={asked && name.trim().length < 3 ? t('assist.missing') : undefined}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                value={name}
                maxLength={120}
                autoComplete="off"
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </FormField>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('assist.cancel')}
          </button>
          <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
            {t('assist.teams.save')}
          </button>
        </div>
      </form>
    </Window>
  );
}
