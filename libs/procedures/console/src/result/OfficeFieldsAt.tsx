import type { OfficeField } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { AddButton } from '../kit/AddButton.js';
import { ChoiceAt, FlagAt } from '../kit/ChoiceAt.js';
import { useAt } from '../kit/design.js';
import { ListAt } from '../kit/ListAt.js';
import { PairAt } from '../kit/PairAt.js';
import { TextAt } from '../kit/TextAt.js';
import { keyFrom } from '../model/keys.js';
import { insertAt, pointerOf, type Path } from '../model/path.js';
import { messages } from './messages.js';

const list: Path = ['result', 'officeFields'];
const types = ['text', 'date', 'number', 'citizenId'] as const;

/** What only the office knows and the officer adds before the result is reviewed. */
export function OfficeFieldsAt() {
  const t = useT(messages);
  const lang = useLang();
  return (
    <>
      <ListAt<OfficeField>
        path={list}
        label={t('procedures.office')}
        hint={t('procedures.office.hint')}
        addLabel=""
        none={t('procedures.office.none')}
        nameOf={(field) => field.label[lang] || field.key}
      >
        {(field, at) => (
          <>
            <PairAt path={[...at, 'label']} label={`${t('procedures.office.label')} · {office.${field.key}}`} />
            <div className="pair">
              <ChoiceAt
                path={[...at, 'type']}
                label={t('procedures.office.type')}
                choices={types.map((value) => ({ value, label: t(`procedures.office.${value}`) }))}
              />
              <TextAt path={[...at, 'path']} label={t('procedures.office.path')} />
            </div>
            <DefaultAt path={[...at, 'default']} />
            <FlagAt path={[...at, 'required']} label={t('procedures.office.required')} />
          </>
        )}
      </ListAt>
      <AddButton
        title={t('procedures.office.add')}
        label={t('procedures.office.label')}
        make={(draft, label) => {
          const fields = draft.result.officeFields;
          const key = keyFrom(
            label.vi,
            fields.map((field) => field.key),
            'office',
          );
          const field: OfficeField = { key, label, type: 'text', required: true, path: key };
          return { definition: insertAt(draft, list, fields.length, field), at: pointerOf(['result']) };
        }}
      />
    </>
  );
}

/** The first value: nothing, or the day itself. Others are kept as they are. */
function DefaultAt({ path }: { path: Path }) {
  const t = useT(messages);
  const [value, set] = useAt<OfficeField['default']>(path);
  const chosen = value === undefined ? '' : 'today' in value ? 'today' : 'other';
  return (
    <ChoiceAt
      path={path}
      label={t('procedures.office.default')}
      optional
      none={t('procedures.office.nothing')}
      chosen={chosen}
      choices={[
        { value: 'today', label: t('procedures.office.today') },
        ...(chosen === 'other' ? [{ value: 'other', label: JSON.stringify(value) }] : []),
      ]}
      onChoose={(next) => next !== 'other' && set(next === 'today' ? { today: true } : undefined)}
    />
  );
}
