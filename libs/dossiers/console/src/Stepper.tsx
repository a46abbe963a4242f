import { dossierSteps, stepOfStatus, type StaffDossier } from '@tinhso/dossiers-contract';
import { useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** The four steps of a dossier; the one it is in is filled, those behind it are ticked. A dossier that ended well has them all behind it. */
export function Stepper({ status, promisedAt }: Pick<StaffDossier, 'status' | 'promisedAt'>) {
  const t = useT(messages);
  const lang = useLang();
  const waitsUnreceived = status === 'awaiting_supplement' && promisedAt === undefined;
  const at = status === 'returned' ? dossierSteps.length + 1 : waitsUnreceived ? 1 : stepOfStatus[status];
  return (
    <ol className="stepper" aria-label={t('dossiers.case.step', { step: Math.min(at, dossierSteps.length), all: dossierSteps.length })}>
      {dossierSteps.map((name, index) => {
        const step = index + 1;
        const look = step < at ? 'done' : step === at ? 'now' : undefined;
        return (
          <li key={name.en} className={look} aria-current={look === 'now' ? 'step' : undefined}>
            <span className="o">{look === 'done' ? <Glyph name="check" size={16} /> : step}</span>
            <span className="name">{name[lang]}</span>
          </li>
        );
      })}
    </ol>
  );
}
