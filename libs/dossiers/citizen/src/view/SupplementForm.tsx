import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CitizenDossier, DossierState, SupplementRequestView } from '@tinhso/dossiers-contract';
import { fieldsByKey, type Answer, type Answers, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { ApiError, Button, ErrorSummary, liveKey, ProblemNotice, unwrap, useApi, useT, type FaultLink } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { tidyAnswers } from '../form/tidy.js';
import type { PapersPort, UsePapers } from '../papers-port.js';
import { messages } from './messages.js';
import { SupplementItemField, type SupplementItem } from './SupplementItemField.js';

type Reply = { itemId: string; value?: unknown; fileIds?: string[]; note?: string };

/** Answers to all items of a request. What is missing is named at once, by the number of the item. */
export function SupplementForm({
  dossier,
  request,
  definition,
  usePapers,
}: {
  dossier: CitizenDossier;
  request: SupplementRequestView;
  definition: ProcedureDefinition | undefined;
  usePapers: UsePapers;
}) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const papers = usePapers(`supplement:${request.id}`);
  const [values, setValues] = useState<Answers>({});
  const [checked, setChecked] = useState<{ attempt: number; faults: ReadonlyMap<string, string> }>({ attempt: 0, faults: new Map() });
  const fields = definition && fieldsByKey(definition);
  const send = useMutation({
    mutationFn: (replies: Reply[]) =>
      unwrap<DossierState>(
        api.POST('/api/v1/citizen/dossiers/{id}/supplement', {
          params: { path: { id: dossier.id } },
          body: { version: dossier.version, replies },
        }),
      ),
    onSuccess: () => navigate(`/ho-so/${dossier.id}`, { replace: true }),
    onSettled: () => queries.invalidateQueries({ queryKey: liveKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tidied = tidyAnswers(values);
    const faults = new Map<string, string>();
    const replies = request.items.map((item, i): Reply => {
      const fault = whatIsMissing(item, tidied[item.id], papers);
      if (fault) faults.set(item.id, t(`dossiers.supplement.${fault}`, { number: i + 1 }));
      return replyTo(item, tidied[item.id], papers);
    });
    setChecked({ attempt: checked.attempt + 1, faults });
    if (faults.size === 0) send.mutate(replies);
  };
  const refused = send.error instanceof ApiError ? (send.error.problem.errors ?? []) : [];
  const links: FaultLink[] = [
    ...[...checked.faults].map(([id, message]) => ({ id: `item-${id}`, message })),
    ...refused.map(({ pointer, message }) => ({ id: `item-${request.items[Number(pointer.split('/')[2])]?.id}`, message })),
  ];
  return (
    <>
      <ErrorSummary faults={links} attempt={checked.attempt + (send.isError ? 1 : 0)} />
      <h1>{t('dossiers.supplement.title')}</h1>
      {request.note && <p className="lead">{request.note}</p>}
      <form onSubmit={submit} noValidate>
        <ol className="supplements">
          {request.items.map((item, i) => (
            <li key={item.id}>
              <SupplementItemField
                item={item}
                number={i + 1}
                field={item.target ? fields?.get(item.target.replace(/^\//, '')) : undefined}
                paper={definition?.papers.find((paper) => paper.key === item.target)}
                value={values[item.id]}
                onChange={(value: Answer | undefined) => setValues((before) => ({ ...before, [item.id]: value }))}
                papers={papers}
                before={dossier.pages.flatMap((page) => page.rows).find((row) => row.pointer === item.target)?.text}
                error={checked.faults.get(item.id)}
              />
            </li>
          ))}
        </ol>
        {send.isError && refused.length === 0 && <ProblemNotice error={send.error} />}
        <div className="form-end">
          <Button type="submit" block busy={send.isPending && t('dossiers.supplement.sending')}>
            {t('dossiers.supplement.send')}
          </Button>
        </div>
      </form>
    </>
  );
}

function whatIsMissing(
  item: SupplementItem,
  value: Answer | undefined,
  papers: PapersPort,
): 'missingPaper' | 'missingValue' | 'uploading' | undefined {
  if (item.kind !== 'paper') return value === undefined ? 'missingValue' : undefined;
  const sent = papers.all.filter((each) => each.paper === item.target && each.state !== 'refused');
  if (sent.length === 0) return 'missingPaper';
  return sent.some((each) => each.state !== 'ready') ? 'uploading' : undefined;
}

function replyTo(item: SupplementItem, value: Answer | undefined, papers: PapersPort): Reply {
  if (item.kind === 'answer') return { itemId: item.id, value };
  if (item.kind === 'other') return { itemId: item.id, note: typeof value === 'string' ? value : '' };
  return { itemId: item.id, fileIds: papers.all.flatMap((each) => (each.paper === item.target && each.fileId ? [each.fileId] : [])) };
}
