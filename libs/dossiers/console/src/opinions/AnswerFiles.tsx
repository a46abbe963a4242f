import { OPINION_FILES } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { messages } from './messages.js';
import type { useOpinionFiles } from './useOpinionFiles.js';

/** Files that come with an answer: chosen, sent one after the other, taken back. */
export function AnswerFiles({ open: { files, send, remove } }: { open: ReturnType<typeof useOpinionFiles> }) {
  const t = useT(messages);
  const choose = async (chosen: readonly File[]) => {
    for (const file of chosen.slice(0, OPINION_FILES - files.length)) await send.mutateAsync(file);
  };
  return (
    <FormField
      label={t('opinions.files')}
      hint={t('opinions.filesHint', { most: OPINION_FILES })}
      extra={
        <>
          {send.isPending && (
            <p className="m s" role="status">
              {t('opinions.sending')}
            </p>
          )}
          {send.isError && <Failure error={send.error} />}
          <ul className="reception-files">
            {files.map((file) => (
              <li key={file.id} className="r">
                <span className="grow el">{file.name}</span>
                <button type="button" className="btn" onClick={() => remove(file.id)}>
                  {t('opinions.remove', { name: file.name })}
                </button>
              </li>
            ))}
          </ul>
        </>
      }
    >
      {(bind) => (
        <input
          {...bind}
          className="in"
          type="file"
          multiple
          accept="application/pdf,image/jpeg,image/png"
          disabled={files.length >= OPINION_FILES}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            // What was refused is shown under the field, with the file that it was.
            choose(chosen).catch(() => undefined);
          }}
        />
      )}
    </FormField>
  );
}
