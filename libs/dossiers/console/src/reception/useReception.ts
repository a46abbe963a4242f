import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReceivedDossier, Reception, ScannedFile } from '@tinhso/dossiers-contract';
import type { Answers } from '@tinhso/procedures-contract';
import { authorisedFetch, errorOf, toApiError, unwrap, useApi, useLang, useSession } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { receptionsOptions } from './queries.js';

const SAVE_AFTER_MS = 800;

/** A reception that is being typed: saved a moment after the last key, scans sent at once, finished with one press. */
export function useReception(first: Reception) {
  const api = useApi();
  const queries = useQueryClient();
  const lang = useLang();
  const { session } = useSession<unknown>();
  const [answers, setAnswers] = useState<Answers>(first.answers as Answers);
  const [files, setFiles] = useState<readonly ScannedFile[]>(first.files);
  const version = useRef(first.version);
  const dirty = useRef(false);
  const params = { path: { id: first.id } };
  const body = () => ({
    version: version.current,
    answers: { ...answers },
    papers: files.map(({ id, paper }) => ({ paper, fileId: id })),
  });
  const save = useMutation({
    mutationFn: () => unwrap<Reception>(api.PUT('/api/v1/staff/receptions/{id}', { params, body: body() })),
    onMutate: () => {
      dirty.current = false;
    },
    onSuccess: (saved) => {
      version.current = saved.version;
    },
    onError: () => {
      dirty.current = true;
    },
  });
  const { mutateAsync, isPending } = save;
  useEffect(() => {
    if (!dirty.current || isPending) return undefined;
    const timer = setTimeout(() => void mutateAsync().catch(() => undefined), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [answers, files, isPending, mutateAsync]);
  const scan = useMutation({
    mutationFn: async ({ paper, file }: { paper: string; file: File }) => {
      const query = new URLSearchParams({ paper, name: file.name });
      const headers = { 'content-type': 'application/octet-stream' };
      const address = new URL(`/api/v1/staff/receptions/${first.id}/scans?${query.toString()}`, window.location.origin);
      const request = new Request(address, { method: 'POST', body: file, headers });
      const response = await authorisedFetch(session, () => lang, request).catch((thrown: unknown) => {
        throw toApiError(thrown);
      });
      const answer: unknown = await response.json().catch(() => ({}));
      if (!response.ok) throw errorOf(response, answer);
      return answer as ScannedFile;
    },
    onSuccess: (sent) => {
      dirty.current = true;
      setFiles((now) => [...now, sent]);
    },
  });
  const finish = useMutation({
    mutationFn: async () => {
      if (dirty.current) await mutateAsync();
      return unwrap<ReceivedDossier>(api.POST('/api/v1/staff/receptions/{id}/dossier', { params, body: { ...body(), confirmed: true } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: receptionsOptions(api).queryKey }),
  });
  return {
    answers,
    files,
    save,
    scan,
    finish,
    isDirty: dirty,
    answer: (key: string, value: Answers[string]) => {
      dirty.current = true;
      setAnswers((now) => ({ ...now, [key]: value }));
    },
    remove: (id: string) => {
      dirty.current = true;
      setFiles((now) => now.filter((file) => file.id !== id));
    },
  };
}
export type OpenReception = ReturnType<typeof useReception>;
