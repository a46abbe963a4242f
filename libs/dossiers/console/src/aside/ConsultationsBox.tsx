import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { DueMoment } from '@tinhso/ui/console';
import { useState } from 'react';
import { OpenPaper } from '../opinions/OpenPaper.js';
import { CloseConsultation } from './CloseConsultation.js';
import { messages } from './office-messages.js';

/** Questions to other offices: who is asked, until when, what was answered. */
export function ConsultationsBox({ dossier }: { dossier: StaffDossier }) {
  const t = useT(messages);
  const [closing, setClosing] = useState<string>();
  const { consultations } = dossier.office;
  const mayClose = dossier.actions.some((view) => view.action === 'close_consultation' && view.allowed);
  if (consultations.length === 0) return null;
  return (
    <div className="box">
      <h2>{t('dossiers.consultations.title')}</h2>
      <ul className="tl">
        {consultations.map((asked) => {
          const waits = asked.state === 'open' || asked.state === 'late';
          return (
            <li key={asked.id} className={waits ? 'now' : undefined}>
              <div>
                <div className="r between">
                  <b>{asked.unitName}</b>
                  <span className={asked.state === 'late' ? 'err s nw' : 'm s nw'}>{t(`dossiers.consultations.${asked.state}`)}</span>
                </div>
                <div className="detail">{asked.question}</div>
                {waits && (
                  <div className="m s">
                    {t('dossiers.consultations.due')} <DueMoment at={asked.dueAt} />
                  </div>
                )}
                {asked.opinion && asked.answer && (
                  <div className="detail">
                    <b>{t(`dossiers.consultations.${asked.opinion}`)}.</b> {asked.answer}
                    {asked.files.map((file) => (
                      <OpenPaper key={file.id} file={file} />
                    ))}
                    <div className="m s">{t('dossiers.consultations.by', { name: asked.answeredBy ?? '', unit: asked.unitName })}</div>
                  </div>
                )}
                {waits && mayClose && closing !== asked.id && (
                  <button type="button" className="link s" onClick={() => setClosing(asked.id)}>
                    {t('dossiers.consultations.close')}
                  </button>
                )}
                {closing === asked.id && (
                  <CloseConsultation dossier={dossier} consultationId={asked.id} onDone={() => setClosing(undefined)} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
