import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Buttons, LinkButton, Notice, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { useState, type ReactNode } from 'react';
import { messages } from '../messages.js';
import { billsKey } from '../queries.js';

/** Takes a code out, and offers to put it back as long as the page is open. */
export function useRemoval(id: string): { removed: boolean; notice: ReactNode; remove: (name: string) => void } {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [name, setName] = useState<string>();
  const params = { params: { path: { id } } };
  const told = () => queries.invalidateQueries({ queryKey: [...billsKey, 'saved'], exact: true });
  const remove = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/citizen/bills/saved/{id}', params)),
    onSuccess: told,
    onError: () => setName(undefined),
  });
  const restore = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/citizen/bills/saved/{id}/restore', params)),
    onSuccess: () => {
      setName(undefined);
      return queries.invalidateQueries({ queryKey: billsKey });
    },
  });
  const notice = (
    <>
      <Notice live>{t('bills.one.removed', { name: name ?? '' })}</Notice>
      {restore.isError && <ProblemNotice error={restore.error} />}
      <Buttons stack>
        <Button look="secondary" icon="back" onClick={() => restore.mutate()}>
          {t('bills.one.undo')}
        </Button>
        <LinkButton look="quiet" href="/hoa-don">
          {t('bills.one.toAll')}
        </LinkButton>
      </Buttons>
    </>
  );
  return {
    removed: name !== undefined,
    notice,
    remove: (called) => {
      setName(called);
      remove.mutate();
    },
  };
}
