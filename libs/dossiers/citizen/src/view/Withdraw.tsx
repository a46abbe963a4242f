import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isClosed, type CitizenDossier, type DossierState } from '@tinhso/dossiers-contract';
import { Button, Buttons, Dialog, liveKey, ProblemNotice, Row, Rows, Section, TextAreaField, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';

/** Taking a dossier back while that is possible; when it is not, the reason is said. */
export function Withdraw({ dossier }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    mutationFn: () =>
      unwrap<DossierState>(
        api.POST('/api/v1/citizen/dossiers/{id}/withdrawal', {
          params: { path: { id: dossier.id } },
          body: { version: dossier.version, ...(reason.trim() && { reason: reason.trim() }) },
        }),
      ),
    onSuccess: () => setAsking(false),
    onSettled: () => queries.invalidateQueries({ queryKey: liveKey }),
  });
  const action = dossier.actions.find((each) => each.action === 'withdraw');
  if (!action || isClosed(dossier.status)) return null;
  return (
    <Section>
      <Rows>
        {action.allowed ? (
          <Row icon="forbidden" title={t('dossiers.withdraw.row')} onClick={() => setAsking(true)} />
        ) : (
          <Row icon="lock" title={t('dossiers.withdraw.row')}>
            <span>{t('dossiers.withdraw.locked', { reason: action.text ?? '' })}</span>
          </Row>
        )}
      </Rows>
      <Dialog open={asking} title={t('dossiers.withdraw.title')} onClose={() => setAsking(false)}>
        <p className="dialog__lead">{t('dossiers.withdraw.detail')}</p>
        {withdraw.isError && <ProblemNotice error={withdraw.error} />}
        <TextAreaField
          id="reason"
          label={t('dossiers.withdraw.reason')}
          optional
          value={reason}
          onChange={setReason}
          area={{ maxLength: 1000 }}
        />
        <div className="form-end">
          <Buttons stack>
            <Button look="secondary" onClick={() => setAsking(false)}>
              {t('dossiers.withdraw.keep')}
            </Button>
            <Button look="danger" busy={withdraw.isPending && t('dossiers.withdraw.busy')} onClick={() => withdraw.mutate()}>
              {t('dossiers.withdraw.act')}
            </Button>
          </Buttons>
        </div>
      </Dialog>
    </Section>
  );
}
