import type { AskedConsultation } from '@tinhso/dossiers-contract';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { useContent } from '../papers/useContent.js';

type PaperFile = AskedConsultation['papers'][number]['files'][number];

/** A paper that may be opened; it is fetched when somebody wants to see it, because each look is recorded. */
export function OpenPaper({ file }: { file: PaperFile }) {
  const [open, setOpen] = useState(false);
  const content = useContent(open ? `/api/v1/staff/files/${file.id}/content` : undefined);
  const image = file.mediaType.startsWith('image/');
  return (
    <div>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {file.name}
      </button>
      {Boolean(content.error) && <Failure error={content.error} />}
      {open &&
        content.url &&
        (image ? (
          <img src={content.url} alt={file.name} className="asked" />
        ) : (
          <iframe src={content.url} title={file.name} className="asked" />
        ))}
    </div>
  );
}
