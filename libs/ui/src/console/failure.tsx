import type { ReactNode } from 'react';
import { apiMessages } from '../api/messages.js';
import { ApiError, explain } from '../api/problem.js';
import { useLang, useT } from '../i18n/useT.js';
import { Glyph } from './Glyph.js';

/** A request that failed, in a window or a pane: what happened, what to do, the code to read out. Other faults go to the boundary. */
export function Failure({ error, children }: { error: unknown; children?: ReactNode }) {
  const t = useT(apiMessages);
  const lang = useLang();
  if (!(error instanceof ApiError)) throw error;
  const { title, detail, reference } = explain(error, lang);
  return (
    <div className={error.isTemporary ? 'alert warn0' : 'alert err0'} role="alert">
      <span className={error.isTemporary ? 'warn' : 'err'}>
        <Glyph name={error.status === 0 ? 'offline' : 'warning'} size={24} />
      </span>
      <div className="grow">
        <b>{title}</b>
        {detail && <div>{detail}</div>}
        {error.problem.errors?.map((fault) => (
          <div key={fault.pointer + fault.message}>{fault.message}</div>
        ))}
        {reference && <div className="m s num">{t('ui.api.reference', { reference })}</div>}
        {children}
      </div>
    </div>
  );
}
