import { correctableFields, correctableFieldTexts, type CorrectableField } from '@tinhso/privacy-contract';
import { CitizenIdField, DateInput, RadioGroup, TextField, useLang, useT } from '@tinhso/ui';
import type { AskForm } from './ask-form.js';
import { messages } from './messages.js';

/** Which entry is wrong, and what should stand there: each in the control that fits it. */
export function CorrectionFields({
  form,
  onChange,
  faults,
}: {
  form: AskForm;
  onChange: (part: Partial<AskForm>) => void;
  faults: { field: string | undefined; value: string | undefined };
}) {
  const t = useT(messages);
  const lang = useLang();
  const { field } = form;
  const shared = { id: 'value', label: t('privacy.ask.value'), value: form.value, error: faults.value };
  const set = (value: string) => onChange({ value });
  return (
    <>
      <RadioGroup
        id="field"
        label={t('privacy.ask.field')}
        error={faults.field}
        value={field}
        onChange={(next) => onChange({ field: next as CorrectableField, value: '' })}
        options={correctableFields.map((each) => ({ value: each, label: correctableFieldTexts[each][lang] }))}
      />
      {field === 'citizenId' && <CitizenIdField {...shared} onChange={set} />}
      {field === 'birthDate' && <DateInput {...shared} label={t('privacy.ask.value.birthDate')} onChange={set} />}
      {field && field !== 'citizenId' && field !== 'birthDate' && (
        <TextField
          {...shared}
          hint={field === 'address' ? t('privacy.ask.value.hint.address') : undefined}
          onChange={set}
          input={{ maxLength: 300 }}
        />
      )}
    </>
  );
}
