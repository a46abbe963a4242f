import type { PaperRule } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { messages } from './messages.js';
import type { OpenReception } from './useReception.js';

/** The scans of one paper. */
export function Scans({ paper, open, fault }: { paper: PaperRule; open: OpenReception; fault?: string }) {
  const t = useT(messages);
  const lang = useLang();
  const { scan } = open;
  const files = open.files.filter((file) => file.paper === paper.key);
  const mine = scan.variables?.paper === paper.key;
  return (
    <FormField
      label={paper.title[lang]}
      hint={files.length === 0 ? t('reception.noScan') : undefined}
      fault={fault}
      extra={
        <>
          {mine && scan.isPending && <p className="m s">{t('reception.scanning')}</p>}
          {mine && scan.isError && <Failure error={scan.error} />}
          <ul className="reception-files">
            {files.map((file) => (
              <li key={file.id} className="r">
                <span className="grow el">{file.name}</span>
                <button type="button" className="btn" onClick={() => open.remove(file.id)}>
                  {t('reception.remove', { name: file.name })}
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
          accept={(paper.accepted ?? ['image/jpeg', 'image/png', 'application/pdf']).join(',')}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            void chosen
              .reduce(
                (before, file) => before.then(() => scan.mutateAsync({ paper: paper.key, file })).then(() => undefined),
                Promise.resolve(),
              )
              .catch(() => undefined);
          }}
        />
      )}
    </FormField>
  );
}
