import { useState } from 'react';
import { useLang } from '../i18n/useT.js';
import { useSession } from './ApiProvider.js';
import { authorisedFetch } from './client.js';
import { errorOf, toApiError, type ApiError } from './problem.js';

/** Loading of a file that only the person signed in may have. */
export interface Download {
  busy: boolean;
  error?: ApiError;
  /** Loads `path` and hands it to the person under `fileName`. */
  start(path: string, fileName: string): Promise<void>;
}

/** A link cannot carry the bearer token, so the file is fetched and then given to the browser to keep. */
export function useDownload(): Download {
  const lang = useLang();
  const { session } = useSession();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const start = async (path: string, fileName: string) => {
    setBusy(true);
    setError(undefined);
    try {
      const response = await authorisedFetch(session, () => lang, new Request(path));
      if (!response.ok) throw errorOf(response, await response.json().catch(() => undefined));
      handFile(await response.blob(), fileName);
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, start };
}

/** Gives bytes that are already here to the person under a name. */
export function handFile(blob: Blob, fileName: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: fileName });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser may still be reading it
}
