import type { Team } from '@tinhso/assistance-contract';
import { ApiError, faultsByPointer, useT } from '@tinhso/ui';
import { DayInput, Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { useAssistanceCommand } from '../queries.js';

const day = (later: number): string => {
  const at = new Date(Date.now() + 7 * 3_600_000 + later * 86_400_000);
  return at.toISOString().slice(0, 10);
};

/** Puts somebody on a roster: found by phone, for a period, within fields. */
export function MemberWindow({ team, fields, onClose }: { team: Team; fields: readonly string[]; onClose: () => void }) {
  const t = useT(messages);
  const [phone, setPhone] = useState('');
  const [validFrom, setFrom] = useState(() => day(0));
  const [validTo, setTo] = useState(() => day(364));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const command = useAssistanceCommand();
  const told = command.error instanceof ApiError ? faultsByPointer(command.error) : {};
  const stored = phone.replace(/[\s.-]/g, '');
  const missing = asked && !/^(\+84|0)[35789]\d{8}$/.test(stored) ? t('assist.missing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!/^(\+84|0)[35789]\d{8}$/.test(stored) || !validFrom || !validTo || command.isPending) return;
    const body = { phone: stored, validFrom, validTo, ...(chosen.length > 0 ? { fields: [...chosen] } : {}) };
    command.mutate((api) => api.POST('/api/v1/staff/assistance/teams/{id}/members', { params: { path: { id: team.id } }, body }), {
      onSuccess: onClose,
    });
  };
  const toggle = (field: string) => setChosen(chosen.includes(field) ? chosen.filter((each) => each !== field) : [...chosen, field]);
  return (
    <Window title={t('assist.members.add')} about={team.name} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="mbody">
          {command.isError && Object.keys(told).length === 0 && <Failure error={command.error} />}
          <FormField label={t('assist.members.phone')} fault={missing ?? told['/phone']}>
            {(bind) => (
              <input
                {...bind}
                className="in num"
                inputMode="tel"
                autoComplete="off"
                value={phone}
                onChange={(event) => setPhone(event.target.value)}
              />
            )}
          </FormField>
          <div className="pair">
            <FormField label={t('assist.members.from')} fault={asked && !validFrom ? t('assist.missing') : undefined}>
              {(bind) => <DayInput {...bind} value={validFrom} onChange={setFrom} />}
            </FormField>
            <FormField
              label={t('assist.members.to')}
              hint={t('assist.members.toHint')}
              fault={asked && !validTo ? t('assist.missing') : told['/validTo']}
            >
              {(bind) => <DayInput {...bind} value={validTo} onChange={setTo} />}
            </FormField>
          </div>
          <fieldset className="field">
            <legend>{t('assist.members.fields')}</legend>
            <span className="hint">{t('assist.members.fieldsHint')}</span>
            {fields.map((field) => (
              <label className="r" key={field}>
                <input type="checkbox" className="cb" checked={chosen.includes(field)} onChange={() => toggle(field)} />
                {field}
              </label>
            ))}
          </fieldset>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('assist.cancel')}
          </button>
          <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
            {t('assist.members.add')}
          </button>
        </div>
      </form>
    </Window>
  );
}
