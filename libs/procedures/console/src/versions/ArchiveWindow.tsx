import type { VersionRow } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { Failure, FormField, Glyph, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { useDesignCommand } from '../queries.js';
import { messages } from './messages.js';

const LEAST = 5;

/** Takes a version out of use: nobody files by it any more, running dossiers go on. */
export function ArchiveWindow({ row, onClose }: { row: VersionRow; onClose: () => void }) {
  const t = useT(messages);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const command = useDesignCommand<VersionRow>();
  const { code, version } = row;
  const short = reason.trim().length < LEAST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (short || command.isPending) return;
    command.mutate(
      (api) =>
        api.POST('/api/v1/staff/procedures/{code}/versions/{version}/archive', {
          params: { path: { code, version } },
          body: { reason: reason.trim() },
        }),
      { onSuccess: onClose },
    );
  };
  return (
    <Window title={t('procedures.versions.archiveOf', { version })} about={code} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className="mbody">
          {command.error && <Failure error={command.error} />}
          <p>{t('procedures.versions.archiveAsk')}</p>
          {row.state === 'in_force' && (
            <p className="warn r">
              <Glyph name="warning" />
              {t('procedures.versions.archiveLast')}
            </p>
          )}
          <FormField label={t('procedures.versions.reason')} fault={asked && short ? t('procedures.versions.reasonMissing') : undefined}>
            {(bind) => (
              <textarea
                {...bind}
                className="in"
                rows={3}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </FormField>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('procedures.versions.cancel')}
          </button>
          <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
            {t('procedures.versions.archive')}
          </button>
        </div>
      </form>
    </Window>
  );
}
