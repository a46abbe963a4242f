import { Button, Card, Notice, useT } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { securityMessages as messages } from './messages.js';

interface BackupSheetProps {
  codes: readonly string[];
  /** The sheet is the page, and its title the heading of it. */
  page?: boolean;
  onKept: () => void;
}

/** Backup codes, shown this once: to be printed or written down before going on. */
export function BackupSheet({ codes, page, onKept }: BackupSheetProps) {
  const t = useT(messages);
  const [copied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const Title = page ? 'h1' : 'h2';
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <div className="section stack">
      <Title ref={title} tabIndex={-1}>
        {t('security.codes.sheet')}
      </Title>
      <p>{t('security.codes.sheetLead', { count: codes.length })}</p>
      <Card>
        <ol className="codes">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </Card>
      {copied && (
        <Notice tone="ok" live>
          <p>{t('security.codes.copied')}</p>
        </Notice>
      )}
      <div className="stack no-print">
        <Button look="secondary" icon="document" block onClick={() => window.print()}>
          {t('security.codes.print')}
        </Button>
        {'clipboard' in navigator && (
          <Button look="secondary" icon="copy" block onClick={() => void copy()}>
            {t('security.codes.copy')}
          </Button>
        )}
        <Button block onClick={onKept}>
          {t('security.codes.kept')}
        </Button>
      </div>
    </div>
  );
}
