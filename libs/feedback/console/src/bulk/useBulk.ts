import { useQueryClient } from '@tanstack/react-query';
import type { TicketBulkResult } from '@tinhso/feedback-contract';
import { explain, toApiError, unwrap, useApi, useLang } from '@tinhso/ui';
import { useState } from 'react';
import { KEY } from '../queries.js';
import {
  againOf,
  chunksOf,
  isRunning,
  itemsOf,
  refusedAll,
  type BulkItem,
  type BulkRun,
  type BulkTarget,
  type BulkWish,
} from './bulk-run.js';

/** Does the same to many reports, a few at a time: one refusal stops no other, a silent server stops the rest. */
export function useBulk() {
  const api = useApi();
  const lang = useLang();
  const queries = useQueryClient();
  const [run, setRun] = useState<BulkRun>();

  const send = async (wish: BulkWish, chunk: readonly BulkTarget[]): Promise<{ items: BulkItem[]; silent: boolean }> => {
    try {
      const body = { ...wish, ids: chunk.map(({ id }) => id) };
      return { items: itemsOf(chunk, await unwrap<TicketBulkResult>(api.POST('/api/v1/staff/feedback/bulk', { body }))), silent: false };
    } catch (thrown) {
      const error = toApiError(thrown);
      const { title, detail } = explain(error, lang);
      return { items: refusedAll(chunk, detail ? `${title}: ${detail}` : title), silent: error.status === 0 };
    }
  };

  const start = async (wish: BulkWish, targets: readonly BulkTarget[]) => {
    let state: BulkRun = { wish, total: targets.length, items: [], left: [] };
    setRun(state);
    for (const chunk of chunksOf(targets)) {
      const { items, silent } = await send(wish, chunk);
      state = { ...state, items: [...state.items, ...items] };
      if (silent) state = { ...state, left: targets.slice(state.items.length) };
      setRun(state);
      if (silent) break;
    }
    await queries.invalidateQueries({ queryKey: KEY });
  };

  return {
    run,
    start,
    again: () => (run ? start(run.wish, againOf(run)) : Promise.resolve()),
    dismiss: () => setRun(undefined),
    running: run !== undefined && isRunning(run),
  };
}
