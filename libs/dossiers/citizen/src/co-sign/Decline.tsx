import { Button, Buttons, Dialog, ProblemNotice, TextAreaField, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import type { Part } from './usePart.js';

/** Declining, or taking the signature back before it is filed: asked once more, with a reason. */
export function Decline({ part: { decline } }: { part: Part }) {
  const t = useT(messages);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const [reason, setReason] = useState('');
  const missing = reason.trim().length < 3;
  const send = () => {
    setTried(true);
    if (!missing) decline.mutate(reason.trim(), { onSuccess: () => setAsking(false) });
  };
  return (
    <>
      <Button look="quiet" block onClick={() => setAsking(true)}>
        {t('dossiers.sign.decline')}
      </Button>
      <Dialog open={asking} title={t('dossiers.sign.declineAsk')} onClose={() => setAsking(false)}>
        <p className="dialog__lead">{t('dossiers.sign.declineDetail')}</p>
        {decline.isError && <ProblemNotice error={decline.error} />}
        <TextAreaField
          id="decline-reason"
          label={t('dossiers.sign.declineReason')}
          value={reason}
          onChange={setReason}
          error={tried && missing ? t('dossiers.sign.declineMissing') : undefined}
          area={{ maxLength: 500 }}
        />
        <div className="form-end">
          <Buttons stack>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {t('dossiers.sign.keep')}
            </Button>
            <Button look="danger" busy={decline.isPending && t('dossiers.sign.declining')} onClick={send}>
              {t('dossiers.sign.decline')}
            </Button>
          </Buttons>
        </div>
      </Dialog>
    </>
  );
}
