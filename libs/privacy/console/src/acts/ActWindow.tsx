import { privacyLimits, type StaffPrivacyRequest } from '@tinhso/privacy-contract';
import { toApiError, useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { useRef, useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import type { Act } from './acts.js';
import { useAct } from './useAct.js';

const { minLength, maxLength } = privacyLimits.answer;

/** The window of an act: what will happen, the words for the person, one button. */
export function ActWindow({ act, request, onClose }: { act: Act; request: StaffPrivacyRequest; onClose: () => void }) {
  const t = useT(messages);
  const [text, setText] = useState('');
  const [thirdParty, setThirdParty] = useState(false);
  const [short, setShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const sending = useAct(request, act, onClose);
  const wantsText = act !== 'acknowledge';
  const writes = act === 'fulfil' && request.correction && !['address', 'other'].includes(request.correction.field);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tooShort = wantsText && text.trim().length < minLength;
    setShort(tooShort);
    if (tooShort) field.current?.focus();
    else if (!sending.isPending) sending.mutate({ text: text.trim(), thirdParty });
  };
  return (
    <Window title={t(`privacy.act.${act}`)} about={`${request.code} · ${request.person.name}`} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          {sending.isError && <Failure error={toApiError(sending.error)} />}
          <p>{t(`privacy.act.${act}.what`)}</p>
          {writes && <p>{t('privacy.act.fulfil.correction')}</p>}
          {act === 'acknowledge' && request.thirdPartyDays !== undefined && (
            <label className="r">
              <input type="checkbox" className="cb" checked={thirdParty} onChange={(event) => setThirdParty(event.target.checked)} />
              {t('privacy.act.acknowledge.third', { days: request.thirdPartyDays })}
            </label>
          )}
          {act !== 'acknowledge' && (
            <div className={short ? 'field bad' : 'field'}>
              <label htmlFor="act-text">{t(`privacy.act.${act}.label`)}</label>
              {short && (
                <span className="fault" id="act-fault" role="alert">
                  {t('privacy.act.short')}
                </span>
              )}
              <textarea
                ref={field}
                id="act-text"
                className="in"
                rows={4}
                maxLength={maxLength}
                value={text}
                aria-invalid={short}
                aria-describedby={short ? 'act-fault' : undefined}
                data-autofocus
                onChange={(event) => setText(event.target.value)}
              />
            </div>
          )}
        </div>
        <div className="mfoot">
          <button type="submit" className="btn p lg" aria-busy={sending.isPending}>
            {t(sending.isPending ? 'privacy.act.sending' : `privacy.act.${act}`)}
          </button>
          <button type="button" className="btn lg" onClick={onClose}>
            {t('privacy.act.cancel')}
          </button>
        </div>
      </form>
    </Window>
  );
}
