import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { contentKey } from './useContent.js';

type File = StaffDossier['papers'][number]['files'][number];

/** Whether the person has opened a file: before, or on this page since. */
export function useOpened(): (file: File) => boolean {
  const queries = useQueryClient();
  // Drawn anew when a file has come.
  useIsFetching({ queryKey: contentKey(undefined).slice(0, 2) });
  return ({ id, opened }) => opened !== false || queries.getQueryData(contentKey(`/api/v1/staff/files/${id}/content`)) !== undefined;
}
