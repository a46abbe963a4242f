import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnAssistedSession } from '@tinhso/assistance-contract';
import { Button, Card, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { assistanceKeys } from '../queries.js';
import { ownMessages } from './messages.js';

/** Somebody beside the citizen asks to help: what it means, and the answer. */
export function AskedCard({ session: { id, helper } }: { session: OwnAssistedSession }) {
  const t = useT(ownMessages);
  const words = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const answer = useMutation({
    mutationFn: (agree: boolean) =>
      unwrap(api.POST('/api/v1/citizen/assisted-sessions/{id}/agreement', { params: { path: { id } }, body: { agree } })),
    onSettled: () => queries.invalidateQueries({ queryKey: assistanceKeys.own }),
  });
  return (
    <Card className="right">
      <h2>{t('assistance.own.asked', { name: helper.name })}</h2>
      <p>{words('assistance.helper', helper)}</p>
      <p>{t('assistance.own.askedDetail')}</p>
      {answer.isError && <ProblemNotice error={answer.error} />}
      <div className="btns">
        <Button busy={answer.isPending && words('assistance.loading')} onClick={() => answer.mutate(true)}>
          {t('assistance.own.agree')}
        </Button>
        <Button look="secondary" onClick={() => answer.mutate(false)}>
          {t('assistance.own.refuse')}
        </Button>
      </div>
    </Card>
  );
}
