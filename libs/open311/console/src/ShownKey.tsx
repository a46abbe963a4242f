import type { IssuedOpen311Key } from '@tinhso/open311-contract';
import { useT } from '@tinhso/ui';
import { FormField, Window } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** A key that was just issued: the only time that anybody sees it. */
export function ShownKey({ issued: { key, apiKey }, onClose }: { issued: IssuedOpen311Key; onClose: () => void }) {
  const t = useT(messages);
  return (
    <Window title={t('open311.window.shown')} onClose={onClose}>
      <div className="sheet">
        <div className="mbody">
          <p>{t('open311.window.shownDetail', { name: key.name })}</p>
          <FormField label={t('open311.field.key')}>
            {(bind) => (
              <input {...bind} className="in num" readOnly value={apiKey} data-autofocus onFocus={(event) => event.target.select()} />
            )}
          </FormField>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn p lg" onClick={onClose}>
            {t('open311.close')}
          </button>
        </div>
      </div>
    </Window>
  );
}
