import { roles, roleTitles } from '@tinhso/organisations-contract';
import { useLang, useT } from '@tinhso/ui';
import { DayInput, FormField, Glyph } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import type { PostDraft } from './post-form.js';

interface PostFieldsProps {
  draft: PostDraft;
  onChange: (next: PostDraft) => void;
  units: readonly { id: string; name: string }[];
  fields: readonly string[];
  /** Faults by member of the draft. */
  faults: Readonly<Partial<Record<keyof PostDraft, string>>>;
}

/** Unit, role, title, fields and days of a post. */
export function PostFields({ draft, onChange, units, fields, faults }: PostFieldsProps) {
  const t = useT(messages);
  const lang = useLang();
  const set = (change: Partial<PostDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <FormField label={t('staffing.form.unit')} fault={faults.unitId}>
        {(bind) => (
          <select {...bind} className="in" value={draft.unitId} onChange={(event) => set({ unitId: event.target.value })}>
            <option value="">{t('staffing.form.choose')}</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={t('staffing.form.role')} fault={faults.role}>
        {(bind) => (
          <select {...bind} className="in" value={draft.role} onChange={(event) => set({ role: event.target.value })}>
            <option value="">{t('staffing.form.choose')}</option>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleTitles[role][lang]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={t('staffing.form.title')} fault={faults.title}>
        {(bind) => <input {...bind} className="in" value={draft.title} onChange={(event) => set({ title: event.target.value })} />}
      </FormField>
      <FormField
        label={t('staffing.form.fields')}
        hint={t('staffing.form.fieldsHint')}
        fault={faults.fields}
        extra={
          draft.fields.length > 0 && (
            <ul className="chips">
              {draft.fields.map((field) => (
                <li key={field}>
                  <button
                    type="button"
                    className="btn sm"
                    aria-label={t('staffing.form.removeField', { field })}
                    onClick={() => set({ fields: draft.fields.filter((each) => each !== field) })}
                  >
                    {field}
                    <Glyph name="close" size={16} />
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      >
        {(bind) => (
          <select {...bind} className="in" value="" onChange={(event) => set({ fields: [...draft.fields, event.target.value] })}>
            <option value="">{t('staffing.form.addField')}</option>
            {fields
              .filter((field) => !draft.fields.includes(field))
              .map((field) => (
                <option key={field}>{field}</option>
              ))}
          </select>
        )}
      </FormField>
      <div className="pair">
        <FormField label={t('staffing.form.from')} fault={faults.from}>
          {(bind) => <DayInput {...bind} value={draft.from} onChange={(from) => set({ from })} />}
        </FormField>
        <FormField label={t('staffing.form.to')} fault={faults.to}>
          {(bind) => <DayInput {...bind} value={draft.to} onChange={(to) => set({ to })} />}
        </FormField>
      </div>
    </>
  );
}
