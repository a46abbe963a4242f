import { Button, useT } from '@tinhso/ui';
import { useState } from 'react';
import type { PapersPort } from '../papers-port.js';
import { messages } from './messages.js';

/** Papers while a draft is tried out: they are taken as sent or not, no file leaves the device. */
export function useTriedPapers(): PapersPort {
  const t = useT(messages);
  const [sent, setSent] = useState<readonly string[]>([]);
  return {
    all: sent.map((paper) => ({ key: paper, paper, state: 'ready', fileId: paper })),
    adopt: (paper) => setSent([...sent, paper]),
    field: ({ paper: { key }, id }) => {
      const there = sent.includes(key);
      return (
        <>
          <p className="hint">{t('dossiers.preview.papers')}</p>
          <Button id={id} look="secondary" onClick={() => setSent(there ? sent.filter((each) => each !== key) : [...sent, key])}>
            {t(there ? 'dossiers.preview.takeBack' : 'dossiers.preview.takeAsSent')}
          </Button>
        </>
      );
    },
  };
}
