import type { CitizenDossier } from '@tinhso/dossiers-contract';
import { formatDay, LinkButton, Notice, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Why a dossier was not received, the law it rests on, and the way to apply again. */
export function RefusalBox({ refusal, procedureCode }: { refusal: NonNullable<CitizenDossier['refusal']>; procedureCode: string }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <div className="ask--top">
      <Notice tone="error">
        <h2>{t('dossiers.refusal.title')}</h2>
        <p>{refusal.reason}</p>
        <p className="small">{t('dossiers.refusal.basis', { basis: refusal.legalBasis })}</p>
        {refusal.evidence && <p className="small">{t('dossiers.refusal.evidence', { evidence: refusal.evidence })}</p>}
        {refusal.remedy && (
          <p>
            <b>{t('dossiers.refusal.remedy')}</b> {refusal.remedy}
          </p>
        )}
        {refusal.appealUntil && (
          <p className="small">{t('dossiers.refusal.appeal', { day: formatDay(refusal.appealUntil, lang, new Date()) })}</p>
        )}
        <div className="notice__act">
          <LinkButton look="secondary" small href={`/thu-tuc/${procedureCode}`}>
            {t('dossiers.refusal.again')}
          </LinkButton>
        </div>
      </Notice>
    </div>
  );
}
