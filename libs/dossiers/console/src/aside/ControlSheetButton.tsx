import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ControlSheet, StaffDossier } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { messages } from './office-messages.js';

/** Draws the control sheet of the dossier as it stands, and opens it beside the answers when it is there. */
export function ControlSheetButton({ dossier, onOpen }: { dossier: StaffDossier; onOpen: (documentId: string) => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const { id } = dossier;
  const draw = useMutation({
    mutationFn: () => unwrap<ControlSheet>(api.POST('/api/v1/staff/dossiers/{id}/control-sheet', { params: { path: { id } } })),
    onSuccess: async ({ documentId }) => {
      await queries.invalidateQueries({ queryKey: ['staff', 'dossier', id] });
      onOpen(documentId);
    },
  });
  const making = draw.isPending || dossier.documents.some((document) => document.kind === 'form-06' && document.state === 'requested');
  return (
    <>
      <button type="button" className="link s" aria-disabled={making} onClick={() => !making && draw.mutate()}>
        {t(making ? 'dossiers.steps.sheetMaking' : 'dossiers.steps.sheet')}
      </button>
      {Boolean(draw.error) && <Failure error={draw.error} />}
    </>
  );
}
