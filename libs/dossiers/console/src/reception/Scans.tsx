import type { PaperRule } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { FilesField } from '../files/FilesField.js';
import { messages } from './messages.js';
import type { OpenReception } from './useReception.js';

const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf'] as const;

/** The scans of one paper. */
export function Scans({ paper, open, fault }: { paper: PaperRule; open: OpenReception; fault?: string }) {
  const t = useT(messages);
  const lang = useLang();
  const { scan } = open;
  const files = open.files.filter((file) => file.paper === paper.key);
  const mine = scan.variables?.paper === paper.key;
  return (
    <FilesField
      label={paper.title[lang]}
      hint={files.length === 0 ? t('reception.noScan') : undefined}
      fault={fault}
      accept={paper.accepted ?? ACCEPTED}
      files={files}
      send={(file) => scan.mutateAsync({ paper: paper.key, file })}
      sending={mine && scan.isPending && t('reception.scanning')}
      error={mine ? scan.error : null}
      removeText={(name) => t('reception.remove', { name })}
      onRemove={(id) => open.remove(id)}
    />
  );
}
