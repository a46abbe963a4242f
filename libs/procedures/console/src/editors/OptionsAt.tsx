import type { FieldOption } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { useAt, useDesign } from '../kit/design.js';
import { ListAt } from '../kit/ListAt.js';
import { PairAt } from '../kit/PairAt.js';
import { keyFrom } from '../model/keys.js';
import { insertAt, type Path } from '../model/path.js';
import { formMessages as messages } from './form-messages.js';

/** The options of a choice; the stored value is made from the first name and stays. */
export function OptionsAt({ path }: { path: Path }) {
  const t = useT(messages);
  const lang = useLang();
  const { edit, editable } = useDesign();
  const [options = []] = useAt<readonly FieldOption[]>(path);
  const [name, setName] = useState('');
  const add = () => {
    const vi = name.trim();
    if (!vi) return;
    const value = keyFrom(
      vi,
      options.map((option) => option.value),
      'option',
    );
    edit((definition) => insertAt(definition, path, options.length, { value, label: { vi, en: '' } }));
    setName('');
  };
  return (
    <>
      <ListAt<FieldOption>
        path={path}
        label={t('procedures.field.options')}
        addLabel={t('procedures.field.addOption')}
        nameOf={(option) => option.label[lang] || option.value}
      >
        {(option, at) => <PairAt path={[...at, 'label']} label={`${t('procedures.field.option')} · ${option.value}`} />}
      </ListAt>
      {editable && (
        <div className="r new-option">
          <input
            className="in"
            aria-label={t('procedures.field.newOption')}
            placeholder={t('procedures.field.newOption')}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <button type="button" className="btn md" aria-disabled={!name.trim() || undefined} onClick={add}>
            <Glyph name="plus" />
            {t('procedures.field.addOption')}
          </button>
        </div>
      )}
    </>
  );
}
