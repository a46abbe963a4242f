import { isClosedRequest, type StaffPrivacyRequest } from '@tinhso/privacy-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from '../messages.js';
import { ActWindow } from './ActWindow.js';
import { acts, type Act } from './acts.js';

/** What the officer may do now; the first is the one to do. */
export function ActsBox({ request }: { request: StaffPrivacyRequest }) {
  const t = useT(messages);
  const [open, setOpen] = useState<Act>();
  const allowed = acts.filter((act) => request.actions.includes(act));
  return (
    <section className="box">
      <h2>{t('privacy.acts')}</h2>
      {allowed.length === 0 && (
        <p>{t(request.kind === 'erase' && !isClosedRequest(request.status) ? 'privacy.acts.self' : 'privacy.acts.none')}</p>
      )}
      <div className="privacy-acts">
        {allowed.map((act, index) => (
          <button key={act} type="button" className={index === 0 ? 'btn p lg w' : 'btn w md'} onClick={() => setOpen(act)}>
            {t(`privacy.act.${act}`)}
          </button>
        ))}
      </div>
      {open && <ActWindow act={open} request={request} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
