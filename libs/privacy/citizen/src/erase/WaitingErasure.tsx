import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CurrentErasure, Erasure } from '@tinhso/privacy-contract';
import { Button, formatMoment, Notice, ProblemNotice, Row, Rows, Section, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { privacyPaths } from '../paths.js';
import { erasureKey } from '../queries.js';
import { messages } from './messages.js';

/** An erasure that waits: until when, and the one press that undoes it. */
export function WaitingErasure({ erasure, onUndone }: { erasure: Erasure; onUndone: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => unwrap<CurrentErasure>(api.POST('/api/v1/citizen/privacy/erasure/undo')),
    onSuccess: onUndone,
    onSettled: () => queries.invalidateQueries({ queryKey: erasureKey }),
  });
  const { state, effectiveAt, postponed, requestId, requestCode } = erasure;
  return (
    <>
      <Section>
        <Notice tone="warn">
          <p>
            <strong>{t('privacy.erase.waiting')}</strong>
          </p>
          <p>{state === 'running' ? t('privacy.erase.running') : t('privacy.erase.when', { at: formatMoment(effectiveAt, lang) })}</p>
          {postponed && <p>{t('privacy.erase.postponed')}</p>}
        </Notice>
      </Section>
      {undo.isError && <ProblemNotice error={undo.error} />}
      {state === 'waiting' && (
        <Section>
          <Button block busy={undo.isPending && t('privacy.erase.undoBusy')} onClick={() => undo.mutate()}>
            {t('privacy.erase.undo')}
          </Button>
        </Section>
      )}
      <Section>
        <Rows>
          <Row href={privacyPaths.request(requestId)} icon="clock" title={t('privacy.erase.request', { code: requestCode })}>
            <span>{t('privacy.erase.requestHint')}</span>
          </Row>
        </Rows>
      </Section>
    </>
  );
}
