import type { FormField, WidgetName } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { NumberAt } from '../kit/TextAt.js';
import type { Path } from '../model/path.js';
import { formMessages as messages } from './form-messages.js';

const limits = {
  text: ['minLength', 'maxLength', 'letters'],
  textarea: ['minLength', 'maxLength', 'letters'],
  number: ['minimum', 'maximum', undefined],
  repeat: ['minItems', 'maxItems', 'rows'],
} as const satisfies Partial<Record<WidgetName, readonly unknown[]>>;

/** Place of a field's node in the schema of the answers. */
function schemaPath(path: Path, key: string, rowOf: string | undefined): Path {
  const top: Path = ['form', 'schema', 'properties'];
  return rowOf === undefined ? [...top, key] : [...top, rowOf, 'items', 'properties', key];
}

/** How long, how much or how many an answer may be; kept in the schema, which follows from the fields otherwise. */
export function LimitsAt({ path, field, rowOf }: { path: Path; field: FormField; rowOf?: string }) {
  const t = useT(messages);
  const found = field.widget in limits ? limits[field.widget as keyof typeof limits] : undefined;
  if (!found || path.includes('itemFields') !== (rowOf !== undefined)) return null;
  const [least, most, unit] = found;
  const node = schemaPath(path, field.key, rowOf);
  return (
    <fieldset className="field grouped">
      <legend className="lab">{t('procedures.field.limits')}</legend>
      <div className="pair">
        {[least, most].map((keyword) => (
          <NumberAt
            key={keyword}
            path={[...node, keyword]}
            label={t(`procedures.field.${keyword}`)}
            optional
            unit={unit && t(`procedures.field.${unit}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
