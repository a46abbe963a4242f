import { useQueryClient } from '@tanstack/react-query';
import type { WorklistRow } from '@tinhso/casework-contract';
import type { DossierState } from '@tinhso/dossiers-contract';
import { ApiError, explain, toApiError, unwrap, useApi, useLang } from '@tinhso/ui';
import { useState } from 'react';
import { bulkActs, type BulkAct } from './bulk-acts.js';

/** How an act on many dossiers goes: the failures by name, the rest done. */
export interface BulkRun {
  act: BulkAct;
  total: number;
  done: number;
  ok: number;
  failures: readonly { code: string; error: ApiError; text: string }[];
}

/** Does an act to many dossiers, one after the other, each on its own: one refusal does not stop the others, a silent server does. */
export function useBulk() {
  const api = useApi();
  const lang = useLang();
  const queries = useQueryClient();
  const [run, setRun] = useState<BulkRun>();
  const start = async (act: BulkAct, rows: readonly WorklistRow[]) => {
    let state: BulkRun = { act, total: rows.length, done: 0, ok: 0, failures: [] };
    setRun(state);
    for (const row of rows) {
      const failure = await doOne(act, row);
      state = {
        ...state,
        done: state.done + 1,
        ok: state.ok + (failure ? 0 : 1),
        failures: failure ? [...state.failures, { code: row.code, error: failure, text: wordsOf(failure) }] : state.failures,
      };
      setRun(state);
      if (failure?.status === 0) break;
    }
    setRun({ ...state, done: state.total });
    await queries.invalidateQueries({ queryKey: ['staff'] });
  };
  const doOne = async (act: BulkAct, row: WorklistRow): Promise<ApiError | undefined> => {
    try {
      const params = { path: { id: row.id } };
      await unwrap<DossierState>(api.POST(bulkActs[act].path, { params, body: { version: row.version } }));
      return undefined;
    } catch (thrown) {
      return toApiError(thrown);
    }
  };
  const wordsOf = (error: ApiError) => {
    const { title, detail } = explain(error, lang);
    return detail ? `${title}: ${detail}` : title;
  };
  return { run, start, dismiss: () => setRun(undefined), running: run !== undefined && run.done < run.total };
}
