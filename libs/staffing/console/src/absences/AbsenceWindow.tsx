import type { Member } from '@tinhso/staffing-contract';
import { useT } from '@tinhso/ui';
import { DayInput, Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { today } from '../days.js';
import { faultsOf } from '../members/faults.js';
import { messages } from '../messages.js';
import { useColleagues, useStaffCommand } from '../queries.js';

/** Records an absence: for somebody of `people`, or for oneself when left out. */
export function AbsenceWindow({ people, onClose }: { people?: readonly Member[]; onClose: () => void }) {
  const t = useT(messages);
  const [form, setForm] = useState({ absent: '', from: today(), to: '', deputy: '', reason: '' });
  const [asked, setAsked] = useState(false);
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const command = useStaffCommand();
  const ready = Boolean(form.from && form.to && form.to >= form.from && (people === undefined || form.absent));
  const colleagues = useColleagues(people === undefined ? undefined : form.absent, form.from, form.to, ready);
  const refused = faultsOf(command.error);
  const fault = (name: keyof typeof form, required = true): string | undefined =>
    (asked && required && !form[name].trim() ? t('staffing.form.missing') : undefined) ?? refused[name];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (command.isPending || !ready || !form.deputy || form.reason.trim().length < 3) return;
    const body = { from: form.from, to: form.to, deputyAccountId: form.deputy, reason: form.reason.trim() };
    command.mutate(
      (api) =>
        people === undefined
          ? api.POST('/api/v1/staff/own-absences', { body })
          : api.POST('/api/v1/staff/absences', { body: { ...body, absentAccountId: form.absent } }),
      { onSuccess: onClose },
    );
  };
  return (
    <Window title={t(people === undefined ? 'staffing.absence.addOwn' : 'staffing.absence.add')} width={560} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="mbody">
          {command.error && Object.keys(refused).length === 0 ? <Failure error={command.error} /> : null}
          {people !== undefined && (
            <FormField label={t('staffing.absence.who')} fault={fault('absent')}>
              {(bind) => (
                <select {...bind} className="in" value={form.absent} onChange={(event) => set({ absent: event.target.value, deputy: '' })}>
                  <option value="">{t('staffing.form.choose')}</option>
                  {people.map((person) => (
                    <option key={person.accountId} value={person.accountId}>
                      {person.fullName} · {person.posts[0]?.title}
                    </option>
                  ))}
                </select>
              )}
            </FormField>
          )}
          <div className="pair">
            <FormField label={t('staffing.form.from')} fault={fault('from')}>
              {(bind) => <DayInput {...bind} value={form.from} onChange={(from) => set({ from })} />}
            </FormField>
            <FormField label={t('staffing.absence.to')} fault={fault('to')}>
              {(bind) => <DayInput {...bind} value={form.to} onChange={(to) => set({ to })} />}
            </FormField>
          </div>
          <FormField
            label={t('staffing.absence.deputy')}
            hint={t('staffing.absence.deputyHint')}
            fault={ready && colleagues.data?.items.length === 0 ? t('staffing.absence.noDeputy') : fault('deputy')}
          >
            {(bind) => (
              <select {...bind} className="in" value={form.deputy} onChange={(event) => set({ deputy: event.target.value })}>
                <option value="">{t('staffing.form.choose')}</option>
                {colleagues.data?.items.map((colleague) => (
                  <option key={colleague.accountId} value={colleague.accountId}>
                    {colleague.name} · {colleague.title} · {colleague.unit}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <FormField label={t('staffing.absence.reason')} fault={fault('reason')}>
            {(bind) => <input {...bind} className="in" value={form.reason} onChange={(event) => set({ reason: event.target.value })} />}
          </FormField>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('staffing.form.cancel')}
          </button>
          <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
            {t('staffing.absence.submit')}
          </button>
        </div>
      </form>
    </Window>
  );
}
