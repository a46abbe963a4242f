import { OPINION_FILES } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { FilesField } from '../files/FilesField.js';
import { messages } from './messages.js';
import type { useOpinionFiles } from './useOpinionFiles.js';

const ACCEPTED = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** Files that come with an answer. */
export function AnswerFiles({ open: { files, send, remove } }: { open: ReturnType<typeof useOpinionFiles> }) {
  const t = useT(messages);
  return (
    <FilesField
      label={t('opinions.files')}
      hint={t('opinions.filesHint', { most: OPINION_FILES })}
      accept={ACCEPTED}
      files={files}
      most={OPINION_FILES}
      send={(file) => send.mutateAsync(file)}
      sending={send.isPending && t('opinions.sending')}
      error={send.error}
      removeText={(name) => t('opinions.remove', { name })}
      onRemove={remove}
    />
  );
}
