import type { AuditState } from '@tinhso/audit-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** How far the log is sealed, and whether the last check of it found it whole. */
export function SealState({ state }: { state: AuditState }) {
  const t = useT(messages);
  const lang = useLang();
  const moment = (at: string) => formatMoment(at, lang, new Date());
  return (
    <div className="audit-seal num">
      <Verification check={state.lastVerification} />
      <p>{state.sealed > 0 ? t('audit.seal.sealed', { count: state.sealed }) : t('audit.seal.none')}</p>
      {state.sealedAt && <p className="m s">{t('audit.seal.at', { time: moment(state.sealedAt) })}</p>}
      {state.unsealed > 0 && <p className="m s">{t('audit.seal.unsealed', { count: state.unsealed })}</p>}
      <p className="m s">{t('audit.seal.anchored', { count: state.anchored })}</p>
    </div>
  );
}

function Verification({ check }: { check: AuditState['lastVerification'] }) {
  const t = useT(messages);
  const lang = useLang();
  if (!check) return <p className="m s">{t('audit.verify.never')}</p>;
  const time = formatMoment(check.at, lang, new Date());
  return (
    <>
      <p>
        <span className={check.intact ? 'badge ok' : 'badge err'}>
          <Glyph name={check.intact ? 'seal' : 'warning'} size={16} />
          {t(check.intact ? 'audit.verify.intact' : 'audit.verify.broken')}
        </span>
      </p>
      <p className="m s">{t('audit.verify.at', { time, count: check.checked })}</p>
      {check.fault && (
        <p className="err s" role="alert">
          {t('audit.verify.fault', { position: check.fault.position, reason: check.fault.reason })} {t('audit.verify.tell')}
        </p>
      )}
    </>
  );
}
