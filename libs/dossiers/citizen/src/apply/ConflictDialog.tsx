import type { Draft } from '@tinhso/dossiers-contract';
import { useMutation } from '@tanstack/react-query';
import { Button, Buttons, Dialog, formatMoment, ProblemNotice, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import type { OpenDraft } from '../drafts/useDraft.js';
import { messages } from './messages.js';

/** Another device saved later: the citizen says which of the two goes on. Neither is thrown away unasked. */
export function ConflictDialog({ draftId, draft }: { draftId: string; draft: OpenDraft }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const { save, keeper } = draft;
  const theirs = useMutation({
    mutationFn: () => unwrap<Draft>(api.GET('/api/v1/citizen/drafts/{id}', { params: { path: { id: draftId } } })),
    onSuccess: (found) => keeper.takeTheirs(found),
  });
  const savedAt = save.kind === 'conflict' ? save.savedAt : undefined;
  return (
    <Dialog open={save.kind === 'conflict'} title={t('dossiers.conflict.title')}>
      <p className="dialog__lead">
        {t('dossiers.conflict.detail', { when: savedAt ? formatMoment(savedAt, lang) : t('dossiers.conflict.someTime') })}
      </p>
      {theirs.isError && <ProblemNotice error={theirs.error} />}
      <Buttons stack>
        <Button busy={theirs.isPending && t('dossiers.start.opening')} onClick={() => theirs.mutate()}>
          {t('dossiers.conflict.theirs')}
        </Button>
        <Button look="secondary" onClick={() => keeper.keepMine()}>
          {t('dossiers.conflict.mine')}
        </Button>
      </Buttons>
    </Dialog>
  );
}
