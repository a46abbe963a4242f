import { useQuery } from '@tanstack/react-query';
import type { CoSignerList, Draft } from '@tinhso/dossiers-contract';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { useApi, useIsApplicant } from '@tinhso/ui';
import { coSignersOptions } from '../queries.js';

/** Whose signatures a draft needs beside the applicant's; undefined for what one person files, and as long as it is not known. */
export function useCoSigners(draft: Draft, definition: ProcedureDefinition): CoSignerList | undefined {
  const applies = useIsApplicant();
  const enabled = applies && definition.coSigners !== undefined && draft.corrects === undefined;
  return useQuery({ ...coSignersOptions(useApi(), draft.id), enabled }).data;
}
