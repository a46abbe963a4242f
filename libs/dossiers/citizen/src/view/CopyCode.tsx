import { Button, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';

/** Copies the code; where the browser forbids it (plain http), the code is selected by hand as ever and no button is drawn. */
export function CopyCode({ code }: { code: string }) {
  const t = useT(messages);
  const [copied, setCopied] = useState(false);
  if (typeof navigator === 'undefined' || !('clipboard' in navigator)) return null;
  return (
    <div role="status">
      <Button
        look="quiet"
        icon={copied ? 'check' : 'copy'}
        onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}
      >
        {t(copied ? 'dossiers.sent.copied' : 'dossiers.sent.copy')}
      </Button>
    </div>
  );
}
