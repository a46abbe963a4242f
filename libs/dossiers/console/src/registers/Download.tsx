import { useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { useContent } from '../papers/useContent.js';
import { messages } from './messages.js';

/** A document as a file: fetched when it is asked for, because each reading is recorded. */
export function Download({ id, name }: { id: string; name: string }) {
  const t = useT(messages);
  const [wanted, setWanted] = useState(false);
  const { url, error } = useContent(wanted ? `/api/v1/staff/documents/${id}/content` : undefined);
  if (error) return <Failure error={error} />;
  if (url)
    return (
      <a className="btn md" href={url} download={name}>
        <Glyph name="download" /> {name}
      </a>
    );
  return (
    <button type="button" className="btn md" aria-busy={wanted} onClick={() => setWanted(true)}>
      <Glyph name="download" /> {t('registers.download')}
    </button>
  );
}
