import { useQueryClient } from '@tanstack/react-query';
import type { DraftContent, DraftView, ProcedureDefinition, SavedDraft } from '@tinhso/procedures-contract';
import { ApiError, unwrap, useApi } from '@tinhso/ui';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { withSchema } from '../model/answer-schema.js';
import { completed } from '../model/blank.js';
import { edited, historyOf, redone, undone, type History } from '../model/history.js';
import { AutoSave, type SavePort } from './auto-save.js';

type Move =
  { kind: 'edit'; make: (definition: ProcedureDefinition) => ProcedureDefinition; tag?: string; at: number } | { kind: 'undo' | 'redo' };

function step(history: History<ProcedureDefinition>, move: Move): History<ProcedureDefinition> {
  if (move.kind !== 'edit') return move.kind === 'undo' ? undone(history) : redone(history);
  return edited(history, withSchema(move.make(history.present)), move.tag, move.at);
}

/** What a failure to save means: 409 that somebody was quicker, no answer that it is tried again, anything else that it is not taken. */
function judge(error: unknown): ReturnType<SavePort['judge']> {
  if (!(error instanceof ApiError)) throw error;
  const { code, currentRevision } = error.problem as { code?: string; currentRevision?: number };
  if (code === 'procedure-draft-changed') return { kind: 'conflict', revision: currentRevision ?? 0 };
  return error.isTemporary ? { kind: 'again' } : { kind: 'refused' };
}

/** A draft on the bench: its history, what is kept of it on the server, and how both are changed. */
export function useWorkbench(draft: DraftView) {
  const api = useApi();
  const queries = useQueryClient();
  const [history, dispatch] = useReducer(step, draft, ({ content }) => historyOf(completed(content)));
  const { id } = draft;
  const [save] = useState(() => {
    const port: SavePort = {
      send: (revision: number, content: DraftContent) =>
        unwrap<SavedDraft>(api.PUT('/api/v1/staff/procedures/drafts/{id}', { params: { path: { id } }, body: { revision, content } })),
      judge,
      later: (act, ms) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    };
    return new AutoSave(port, draft.revision, history.present, draft.changedAt);
  });
  const state = useSyncExternalStore(save.subscribe, save.getState);
  const { present } = history;
  const editable = draft.actions.includes('save');
  const untouched = useRef(present);

  useEffect(() => {
    if (editable && present !== untouched.current) save.put(present);
  }, [save, present, editable]);
  // Whoever goes on to another page keeps what was typed in the last moment; the list and the draft are read again there.
  useEffect(
    () => () => {
      void save.flush().then(() => queries.invalidateQueries({ queryKey: ['staff', 'procedures'] }));
    },
    [save, queries],
  );

  const edit = useCallback(
    (make: (definition: ProcedureDefinition) => ProcedureDefinition, tag?: string) =>
      dispatch({ kind: 'edit', make, tag, at: performance.now() }),
    [],
  );
  return useMemo(
    () => ({
      definition: history.present,
      editable,
      save,
      state,
      edit,
      undo: history.past.length > 0 ? () => dispatch({ kind: 'undo' }) : undefined,
      redo: history.future.length > 0 ? () => dispatch({ kind: 'redo' }) : undefined,
      /** Takes over what somebody else has saved; what was here is one step back. */
      take: (theirs: DraftView) => {
        const content = completed(theirs.content);
        dispatch({ kind: 'edit', make: () => content, at: performance.now() });
        save.settle(theirs.revision, content);
      },
      /** Saves what is here over what somebody else has saved. */
      overwrite: (theirs: DraftView) => save.settle(theirs.revision, completed(theirs.content)),
    }),
    [history, editable, save, state, edit],
  );
}
export type Bench = ReturnType<typeof useWorkbench>;
