import { useT } from '../i18n/useT.js';
import { consoleMessages } from './messages.js';

/** Grey lines in the place of what is being loaded. `label` is read out; without it: "Loading". */
export function Waiting({ label, rows = 6 }: { label?: string; rows?: number }) {
  const t = useT(consoleMessages);
  return (
    <div className="wait" role="status" aria-busy="true" aria-label={label ?? t('ui.console.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
