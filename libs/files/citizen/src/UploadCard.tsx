import { fileLimits } from '@tinhso/files-contract';
import { Button, FileCard, formatBytes, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import type { PaperUpload } from './sending/paper-upload.js';
import type { UploadStore } from './sending/upload-store.js';
import { useThumbnail } from './useThumbnail.js';

/** One file: its way, its arrival or its refusal. */
export function UploadCard({ upload, store }: { upload: PaperUpload; store: UploadStore }) {
  const t = useT(messages);
  const { state, name, size, sent, key, shrunkFrom, resumed } = upload;
  const thumbnail = useThumbnail(upload);
  const bytes = { sent: formatBytes(sent), total: formatBytes(size) };
  const words = {
    preparing: t('files.preparing'),
    sending: t(sent < size ? (resumed ? 'files.sendingOn' : 'files.sending') : 'files.checking', bytes),
    waiting: t('files.waiting', bytes),
    ready: t('files.ready', { size: bytes.total }),
    refused: undefined,
    failed: undefined,
  }[state];
  const onTheWay = state === 'sending' || state === 'waiting';
  return (
    <FileCard
      name={name}
      thumbnail={thumbnail}
      state={words}
      note={shrunkFrom && state !== 'refused' ? t('files.shrunk', { before: formatBytes(shrunkFrom), after: bytes.total }) : undefined}
      announce={useAnnouncement(upload)}
      progress={onTheWay ? sent / Math.max(1, size) : undefined}
      refused={useRefusal(upload)}
      actions={
        <>
          {state === 'failed' && (
            <Button look="secondary" small onClick={() => store.retry(key)}>
              {t('files.retry')}
            </Button>
          )}
          <Button look="quiet" className="upload__act" onClick={() => void store.remove(key)}>
            {t('files.remove')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </>
      }
    />
  );
}

/** What is read aloud: each stage once and the way by halves, not every piece that arrives. */
function useAnnouncement({ state, sent, size, name }: PaperUpload): string | undefined {
  const t = useT(messages);
  if (state === 'refused' || state === 'failed') return undefined; // an alert says it
  if (state === 'sending' && sent >= size) return t('files.checking');
  if (state === 'sending' && sent * 2 >= size) return t('files.announce.half', { name });
  return t(`files.announce.${state}`, { name });
}

/** Reason and remedy in words; the server's own when it gave them. */
function useRefusal({ state, problem, size }: PaperUpload): { reason: string; remedy?: string } | undefined {
  const t = useT(messages);
  if (state === 'failed') return { reason: t('files.failed'), remedy: t('files.failedRemedy') };
  if (state !== 'refused') return undefined;
  if (problem?.code === 'file-too-large') {
    const reason = t('files.refusedPrefix', { reason: t('files.tooLarge', { size: formatBytes(fileLimits.maxBytes) }) });
    return { reason, remedy: t('files.tooLargeRemedy', { size: formatBytes(size) }) };
  }
  const title = problem?.title ?? t('files.failed');
  return { reason: t('files.refusedPrefix', { reason: title.charAt(0).toLowerCase() + title.slice(1) }), remedy: problem?.detail };
}
