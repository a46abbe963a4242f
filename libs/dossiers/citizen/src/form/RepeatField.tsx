import type { Answer, AnswerRow, FormField, ItemField } from '@tinhso/procedures-contract';
import { Button, FieldError, FieldGroup, useLang, useT, type FieldProps } from '@tinhso/ui';
import { AnswerField } from './fields.js';
import { formMessages as messages } from './messages.js';

/** The same few questions for each of several, such as the members of a household. */
export function RepeatField({
  field,
  value,
  onChange,
  faults,
  ...group
}: Omit<FieldProps, 'children'> & {
  field: FormField | ItemField;
  value: Answer | undefined;
  onChange: (rows: AnswerRow[] | undefined) => void;
  faults: ReadonlyMap<string, string>;
}) {
  const t = useT(messages);
  const lang = useLang();
  const rows = Array.isArray(value) ? value : [];
  const items = 'itemFields' in field ? (field.itemFields ?? []) : [];
  const name = 'itemLabel' in field && field.itemLabel ? field.itemLabel[lang] : field.label[lang];
  const change = (at: number, key: string, answer: Answer | undefined) =>
    onChange(rows.map((row, i) => (i === at ? { ...row, [key]: answer as AnswerRow[string] } : row)));
  const remove = (at: number) => onChange(rows.length > 1 ? rows.filter((_, i) => i !== at) : undefined);
  return (
    <FieldGroup {...group} error={undefined}>
      {group.error && <FieldError id={`${group.id}-fault`}>{group.error}</FieldError>}
      {rows.map((row, at) => (
        <fieldset className="card repeat" key={at}>
          <legend className="repeat__legend">{t('dossiers.repeat.row', { name, number: at + 1 })}</legend>
          {items.map((item) => (
            <AnswerField
              key={item.key}
              field={item}
              id={`${group.id}-${at}-${item.key}`}
              value={row[item.key]}
              onChange={(answer) => change(at, item.key, answer)}
              faults={below(faults, `/${at}/${item.key}`)}
            />
          ))}
          <Button look="danger" icon="trash" onClick={() => remove(at)}>
            {t('dossiers.repeat.remove', { name: name.toLocaleLowerCase('vi'), number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button id={rows.length === 0 ? group.id : undefined} look="secondary" icon="plus" onClick={() => onChange([...rows, {}])}>
        {t('dossiers.repeat.add', { name: name.toLocaleLowerCase('vi') })}
      </Button>
    </FieldGroup>
  );
}

/** The faults under a pointer, relative to it. */
export function below(faults: ReadonlyMap<string, string>, pointer: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, message] of faults) {
    if (key === pointer || key.startsWith(`${pointer}/`)) found.set(key.slice(pointer.length), message);
  }
  return found;
}
