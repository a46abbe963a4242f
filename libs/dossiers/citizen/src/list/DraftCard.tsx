import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DraftSummary } from '@tinhso/dossiers-contract';
import { Button, Buttons, Dialog, formatMoment, LinkButton, mineKey, ProblemNotice, Tag, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { forgetDraft } from '../drafts/journal.js';
import { messages } from '../messages.js';

/** An unfinished draft: go on, or delete it after being asked. */
export function DraftCard({ draft }: { draft: DraftSummary }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const name = draft.procedure.title;
  const remove = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/citizen/drafts/{id}', { params: { path: { id: draft.id } } })),
    onSuccess: () => {
      forgetDraft(draft.id);
      setAsking(false);
      return queries.invalidateQueries({ queryKey: [...mineKey, 'drafts'] });
    },
  });
  return (
    <article className="card task">
      <div className="task__top">
        <Tag tone="plain">{t('dossiers.home.draftTag')}</Tag>
      </div>
      <h3>{name}</h3>
      <p className="small quiet">{t('dossiers.list.draftSaved', { when: formatMoment(draft.savedAt, lang) })}</p>
      <Buttons>
        <LinkButton look="secondary" href={`/nop/${draft.procedure.code}/${draft.id}`}>
          {t('dossiers.home.draftAct')}
        </LinkButton>
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('dossiers.list.delete')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </Buttons>
      <Dialog open={asking} title={t('dossiers.list.deleteAsk')} onClose={() => setAsking(false)}>
        <p className="dialog__lead">{t('dossiers.list.deleteDetail', { name })}</p>
        {remove.isError && <ProblemNotice error={remove.error} />}
        <Buttons stack>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t('dossiers.list.deleteKeep')}
          </Button>
          <Button look="danger" onClick={() => remove.mutate()}>
            {t('dossiers.list.delete')}
          </Button>
        </Buttons>
      </Dialog>
    </article>
  );
}
