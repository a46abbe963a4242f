import { useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** The number that was typed; undefined when it is no limit. */
export const limitOf = (text: string): number | undefined => {
  const value = Number(text);
  return /^\d{1,4}$/.test(text.trim()) && value >= 1 && value <= 6000 ? value : undefined;
};

/** How many reports a minute a key may send. */
export function PerMinute({ value, faulty, onChange }: { value: string; faulty: boolean; onChange: (text: string) => void }) {
  const t = useT(messages);
  return (
    <FormField
      label={t('open311.field.perMinute')}
      hint={t('open311.field.perMinuteHint')}
      {...(faulty ? { fault: t('open311.field.perMinuteFault') } : {})}
    >
      {(bind) => (
        <input {...bind} className="in num" inputMode="numeric" value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </FormField>
  );
}
