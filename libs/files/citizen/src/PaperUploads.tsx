import { fileLimits } from '@tinhso/files-contract';
import { formatBytes, Icon, useT } from '@tinhso/ui';
import { useId, type ChangeEvent, type ReactNode } from 'react';
import { messages } from './messages.js';
import { UploadCard } from './UploadCard.js';
import type { PaperUpload } from './sending/paper-upload.js';
import type { UploadStore } from './sending/upload-store.js';

/** Props of {@link PaperUploads}: one paper of a form. */
export interface PaperUploadsProps {
  store: UploadStore;
  uploads: readonly PaperUpload[];
  paper: { key: string; maxFiles?: number; maxBytes?: number; accepted?: readonly string[] };
  /** Id that the error summary jumps to. */
  id: string;
  /** What makes a good picture; general advice unless given. */
  tips?: readonly string[];
  describedBy?: string;
  invalid?: boolean;
  /** Another way to bring the paper, beside the camera and the files of the device. */
  beside?: ReactNode;
}

/** Sends photographs or files for one paper: says the limits first, shows each on its way, refuses with a reason and the next step. */
export function PaperUploads({ store, uploads, paper, id, tips, describedBy, invalid, beside }: PaperUploadsProps) {
  const t = useT(messages);
  const cameraId = useId();
  const maxFiles = paper.maxFiles ?? 1;
  const mine = uploads.filter((upload) => upload.paper === paper.key);
  const refused = mine.filter((upload) => upload.state === 'refused').length;
  const accept = paper.accepted?.join(',') ?? fileLimits.accept;
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    for (const file of event.target.files ?? []) void store.add(paper.key, file);
    event.target.value = '';
  };
  const room = mine.length - refused < maxFiles;
  return (
    <div>
      <ul className="ticks">
        {(tips ?? [t('files.tip.corners'), t('files.tip.glare')]).map((tip) => (
          <li key={tip}>
            <Icon name="check" />
            {tip}
          </li>
        ))}
      </ul>
      <p className="hint" id={`${id}-limits`}>
        {t('files.limits', { size: formatBytes(paper.maxBytes ?? fileLimits.maxBytes), count: maxFiles })}
      </p>
      {room && (
        <div className="drop">
          <label className="btn btn--secondary" htmlFor={cameraId}>
            <Icon name="camera" />
            {t(mine.length > 0 ? 'files.photoMore' : 'files.photo')}
          </label>
          <input id={cameraId} className="visually-hidden" type="file" accept="image/*" capture="environment" onChange={take} />
          <label className="btn btn--secondary" htmlFor={id}>
            <Icon name="picture" />
            {t('files.choose')}
          </label>
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept={accept}
            multiple={maxFiles > 1}
            aria-describedby={[`${id}-limits`, describedBy].filter(Boolean).join(' ')}
            aria-invalid={invalid || undefined}
            onChange={take}
          />
          {beside}
        </div>
      )}
      {mine.length > 0 && (
        <p className="drop__count" role="status">
          {t(refused > 0 ? 'files.countRefused' : 'files.count', { count: mine.length, refused })}
        </p>
      )}
      {mine.map((upload) => (
        <UploadCard key={upload.key} upload={upload} store={store} />
      ))}
    </div>
  );
}
