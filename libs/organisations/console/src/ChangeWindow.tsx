import type { OfficeRuleSheet, OfficeRuleView } from '@tinhso/organisations-contract';
import { ApiError, faultsByPointer, useLang, useT } from '@tinhso/ui';
import { DayInput, Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { History } from './History.js';
import { messages } from './messages.js';
import { useChangeRule } from './queries.js';
import { ValueField } from './ValueField.js';

interface ChangeWindowProps {
  rule: OfficeRuleView;
  sheet: OfficeRuleSheet;
  onClose: () => void;
}

/** Deciding a rule for a unit: the value, from when, why, on which paper. */
export function ChangeWindow({ rule, sheet, onClose }: ChangeWindowProps) {
  const t = useT(messages);
  const lang = useLang();
  const command = useChangeRule();
  const [asked, setAsked] = useState(false);
  const [form, setForm] = useState({ value: String(rule.value), from: sheet.earliest, reason: '', basis: '' });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const refused = command.error instanceof ApiError ? faultsByPointer(command.error) : {};
  const faults = {
    value: form.value === '' && rule.origin.kind !== 'unit' ? t('rules.fault.value') : undefined,
    from: form.from < sheet.earliest ? t('rules.fault.from') : undefined,
    reason: form.reason.trim().length < 10 ? t('rules.fault.reason') : undefined,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (command.isPending || faults.value || faults.from || faults.reason) return;
    const value = rule.bounds.kind === 'number' ? Number(form.value) : form.value;
    const body = {
      unitId: sheet.unit.id,
      key: rule.key,
      ...(form.value === '' ? {} : { value }),
      from: form.from,
      reason: form.reason.trim(),
      ...(form.basis.trim() ? { basis: form.basis.trim() } : {}),
    };
    command.mutate(body, { onSuccess: onClose });
  };
  return (
    <Window title={rule.title[lang]} about={sheet.unit.name} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="mbody">
          {command.error && Object.keys(refused).length === 0 ? <Failure error={command.error} /> : null}
          <p className="m">{rule.detail[lang]}</p>
          <ValueField
            rule={rule}
            value={form.value}
            onChange={(value) => set({ value })}
            fault={refused['/value'] ?? (asked ? faults.value : undefined)}
          />
          <FormField label={t('rules.from')} hint={t('rules.fromHint')} fault={refused['/from'] ?? (asked ? faults.from : undefined)}>
            {(bind) => <DayInput {...bind} value={form.from} onChange={(from) => set({ from })} />}
          </FormField>
          <FormField
            label={t('rules.reason')}
            hint={t('rules.reasonHint')}
            fault={refused['/reason'] ?? (asked ? faults.reason : undefined)}
          >
            {(bind) => (
              <textarea
                {...bind}
                className="in"
                rows={3}
                maxLength={500}
                value={form.reason}
                onChange={(event) => set({ reason: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('rules.basis')}>
            {(bind) => (
              <input {...bind} className="in" maxLength={200} value={form.basis} onChange={(event) => set({ basis: event.target.value })} />
            )}
          </FormField>
          <History rule={rule} />
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('rules.cancel')}
          </button>
          <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
            {t('rules.submit')}
          </button>
        </div>
      </form>
    </Window>
  );
}
