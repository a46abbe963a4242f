import type { OwnFiling } from '@tinhso/assistance-contract';
import { Notice, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** How the case stands that a "not asked for" led to: being examined, or what was found. */
export function CaseNote({ about }: { about: NonNullable<OwnFiling['case']> }) {
  const t = useT(messages);
  const { code, closed, conclusion } = about;
  return (
    <div className="section">
      <Notice tone={closed ? 'ok' : 'warn'}>
        <p>
          <strong>{t(closed ? 'assistance.case.closed' : 'assistance.case.open', { code })}</strong>
        </p>
        <p>{conclusion ?? t('assistance.case.wait')}</p>
      </Notice>
    </div>
  );
}
