import { useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { messages } from './messages.js';
import type { TypedWaiver, WaiverFaults } from './typed-waiver.js';

/** A share or a sum, and how much. */
export function ReliefFields({
  typed,
  faults,
  onChange,
}: {
  typed: TypedWaiver;
  faults: WaiverFaults;
  onChange: (change: Partial<TypedWaiver>) => void;
}) {
  const t = useT(messages);
  const share = typed.relief === 'share';
  return (
    <>
      <FormField label={t('waivers.form.relief')}>
        {(bind) => (
          <select
            {...bind}
            className="in"
            value={typed.relief}
            onChange={(event) => onChange({ relief: event.target.value === 'share' ? 'share' : 'amount' })}
          >
            <option value="share">{t('waivers.form.byShare')}</option>
            <option value="amount">{t('waivers.form.bySum')}</option>
          </select>
        )}
      </FormField>
      {share ? (
        <FormField
          label={t('waivers.form.percent')}
          hint={t('waivers.form.percentHint')}
          {...(faults.percent ? { fault: t('waivers.fault.percent') } : {})}
        >
          {(bind) => (
            <input
              {...bind}
              className="in num"
              inputMode="numeric"
              maxLength={3}
              value={typed.percent}
              onChange={(event) => onChange({ percent: event.target.value.replace(/\D/g, '') })}
            />
          )}
        </FormField>
      ) : (
        <FormField
          label={t('waivers.form.sum')}
          hint={t('waivers.form.sumHint')}
          {...(faults.sum ? { fault: t('waivers.fault.sum') } : {})}
        >
          {(bind) => (
            <input
              {...bind}
              className="in num"
              inputMode="numeric"
              maxLength={12}
              value={typed.sum}
              onChange={(event) => onChange({ sum: event.target.value })}
            />
          )}
        </FormField>
      )}
    </>
  );
}
