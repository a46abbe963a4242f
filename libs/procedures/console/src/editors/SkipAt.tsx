import { useT } from '@tinhso/ui';
import { useAt, useDesign } from '../kit/design.js';
import { PairAt } from '../kit/PairAt.js';
import type { Path } from '../model/path.js';
import { formMessages as messages } from './form-messages.js';

/** A question that may be left out on purpose: what the person says, and what then happens. */
export function SkipAt({ path }: { path: Path }) {
  const t = useT(messages);
  const { editable } = useDesign();
  const [skip, set] = useAt<object>(path);
  const empty = { vi: '', en: '' };
  return (
    <>
      <label className="r flag0">
        <input
          type="checkbox"
          className="cb"
          disabled={!editable}
          checked={skip !== undefined}
          onChange={(event) => set(event.target.checked ? { label: empty, hint: empty } : undefined)}
        />
        <span>{t('procedures.field.skip')}</span>
      </label>
      {skip && (
        <>
          <PairAt path={[...path, 'label']} label={t('procedures.field.skipLabel')} />
          <PairAt path={[...path, 'hint']} label={t('procedures.field.skipHint')} />
        </>
      )}
    </>
  );
}
