import { fileLimits } from '@tinhso/files-contract';
import { Button, FileCard, formatBytes, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { useThumbnail } from './useThumbnail.js';
import type { PaperUpload, UploadStore } from './upload-store.js';

/** One file: its way, its arrival or its refusal. */
export function UploadCard({ upload, store }: { upload: PaperUpload; store: UploadStore }) {
  const t = useT(messages);
  const { state, name, size, sent, key } = upload;
  const thumbnail = useThumbnail(upload);
  const remove = (
    <Button look="quiet" className="upload__act" onClick={() => void store.remove(key)}>
      {t('files.remove')}
      <span className="visually-hidden">: {name}</span>
    </Button>
  );
  const retry = state === 'failed' && (
    <Button look="secondary" small onClick={() => store.retry(key)}>
      {t('files.retry')}
    </Button>
  );
  const words = {
    sending: sent < size ? t('files.sending', { sent: formatBytes(sent), total: formatBytes(size) }) : t('files.checking'),
    waiting: t('files.waiting'),
    ready: t('files.ready', { size: formatBytes(size) }),
    refused: undefined,
    failed: undefined,
  }[state];
  return (
    <FileCard
      name={name}
      thumbnail={thumbnail}
      state={words}
      progress={state === 'sending' || state === 'waiting' ? sent / Math.max(1, size) : undefined}
      refused={useRefusal(upload)}
      actions={
        <>
          {retry}
          {remove}
        </>
      }
    />
  );
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
