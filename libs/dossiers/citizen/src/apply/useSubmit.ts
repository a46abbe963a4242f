import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CitizenDossier, DossierState, ReturnWish, SubmitDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { lifeEventOf, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { ApiError, forgetIdempotencyKey, idempotencyKey, liveKey, mineKey, unwrap, useApi, type Api, type FaultLink } from '@tinhso/ui';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OpenDraft } from '../drafts/useDraft.js';
import type { SendingPort } from '../sending-port.js';
import { sendBundle } from '../bundles/send-bundle.js';
import { wayThrough } from '../steps.js';
import { todayFacts } from '../form/today.js';
import { feeQuoteKey } from './useFeeQuote.js';

/** Sending of a finished draft. */
export interface Submit {
  send(): void;
  busy: boolean;
  /** What the server found in the answers, each with the row it belongs to. */
  faults: readonly FaultLink[];
  /** What is left to pay now, when the server says that it is not what was shown. */
  toPay?: number;
  /** Any other problem. */
  problem?: ApiError;
}

/** Key under which the answer to a submission waits for the confirmation page. */
export const submittedKey = (id: string) => [...mineKey, 'submitted', id] as const;

/** Slot of the key that makes repeated sending of a draft one command. */
export const submitSlot = (draftId: string) => `submit:${draftId}`;

/**
 * Sends the draft as a dossier. The key stays with the draft until the server has answered, so that a double tap, a retry and a reload
 * send the same command and make one dossier.
 */
export function useSubmit({
  definition,
  draftId,
  open,
  sending,
  corrects,
  returning,
  toPay,
}: {
  definition: ProcedureDefinition;
  draftId: string;
  open: OpenDraft;
  /** Another way to hand it in. */
  sending?: SendingPort;
  /** The filed dossier that this draft corrects. */
  corrects?: string;
  /** How the result is wanted. */
  returning?: ReturnWish;
  /** What is shown as left to pay. */
  toPay?: number;
}): Submit {
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const slot = submitSlot(draftId);
  const [changedTo, setChangedTo] = useState<number>();
  const mutation = useMutation({
    mutationFn: async (): Promise<{ id: string } | undefined> => {
      const { answers, papers, receivingCommune } = open.keeper.getState().content;
      const { shown } = wayThrough(definition, todayFacts(answers), open.content);
      const asked = new Set(shown.pages.flatMap((page) => page.papers.map((paper) => paper.key)));
      const body = {
        procedureCode: definition.code,
        formVersion: definition.version,
        receivingCommune,
        answers: shown.answers,
        papers: papers.filter((each) => asked.has(each.paper)),
        draftId,
      };
      const told = changedTo ?? toPay;
      const held = told === undefined ? {} : { toPay: told };
      if (corrects) return sendCorrection(api, corrects, body);
      const key = idempotencyKey(slot);
      if (sending) {
        await sending.send(body, key);
        return undefined;
      }
      const event = lifeEventOf(definition.code);
      if (event !== undefined) return sendBundle(api, event, { ...body, ...held }, key);
      return unwrap<SubmittedDossier>(
        api.POST('/api/v1/citizen/dossiers', {
          body: { ...body, ...held, ...(returning ? { returning } : {}), declared: true },
          headers: { 'idempotency-key': key },
        }),
      );
    },
    onSuccess: (submitted) => {
      forgetIdempotencyKey(slot);
      open.keeper.end();
      void queries.invalidateQueries({ queryKey: [...mineKey, 'drafts'] });
      if (!submitted) return;
      if (corrects) {
        void queries.invalidateQueries({ queryKey: liveKey });
        navigate(`/ho-so/${corrects}`, { replace: true });
        return;
      }
      if (lifeEventOf(definition.code) !== undefined) {
        void queries.invalidateQueries({ queryKey: liveKey });
        navigate(`/ho-so/nhom/${submitted.id}?moi=1`, { replace: true });
        return;
      }
      queries.setQueryData(submittedKey(submitted.id), submitted);
      navigate(`/ho-so/${submitted.id}/da-gui`, { replace: true });
    },
    onError: (error) => {
      // A refusal of the content means that nothing was made: what is mended is another command.
      if (error instanceof ApiError && (error.status === 422 || error.code === 'fee-changed')) forgetIdempotencyKey(slot);
      if (error instanceof ApiError && error.code === 'fee-changed') {
        setChangedTo(Number(error.problem['toPay']));
        void queries.invalidateQueries({ queryKey: feeQuoteKey });
      }
      if (error instanceof ApiError && error.code === 'procedure-changed')
        void queries.invalidateQueries({ queryKey: ['procedure', definition.code] });
    },
  });
  const error = mutation.error instanceof ApiError ? mutation.error : undefined;
  const faults = (error?.problem.errors ?? []).map(({ pointer, message }) => ({ id: rowOf(definition, pointer), message }));
  return {
    send: () => !mutation.isPending && mutation.mutate(),
    busy: mutation.isPending,
    faults,
    toPay: changedTo,
    problem: faults.length > 0 ? undefined : error,
  };
}

/** Changes what was filed, over the version that the office has now. */
async function sendCorrection(
  api: Api,
  id: string,
  { answers, papers, draftId }: Pick<SubmitDossier, 'answers' | 'papers'> & { draftId: string },
): Promise<{ id: string }> {
  const params = { path: { id } };
  const { version } = await unwrap<CitizenDossier>(api.GET('/api/v1/citizen/dossiers/{id}', { params }));
  const body = { version, answers, papers, draftId, declared: true as const };
  return unwrap<DossierState>(api.POST('/api/v1/citizen/dossiers/{id}/correction', { params, body }));
}

/** Row of the check page for a pointer into the submission. */
function rowOf(definition: ProcedureDefinition, pointer: string): string | undefined {
  const [, part, key = ''] = pointer.split('/');
  if (part === 'papers') return `row-paper-${key}`;
  if (part !== 'answers') return undefined;
  const page = definition.form.sections.flatMap((section) => section.pages).find((each) => each.fields.some((field) => field.key === key));
  return page && `row-${page.key}`;
}
