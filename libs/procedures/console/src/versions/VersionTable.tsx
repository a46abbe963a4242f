import { versionStateTexts, type DraftView, type VersionRow } from '@tinhso/procedures-contract';
import { formatMoment, formatPlainDate, useDownload, useLang, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useDesignCommand } from '../queries.js';
import { ArchiveWindow } from './ArchiveWindow.js';
import { messages } from './messages.js';

interface VersionTableProps {
  code: string;
  versions: readonly VersionRow[];
  may: { design: boolean; publish: boolean };
}

/** Published versions, newest first; each can be looked at, compared, taken along, begun from again, archived. */
export function VersionTable({ code, versions, may }: VersionTableProps) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const [archiving, setArchiving] = useState<VersionRow>();
  const command = useDesignCommand<DraftView>();
  const begin = (version: number) =>
    command.mutate((api) => api.POST('/api/v1/staff/procedures/drafts', { body: { from: { kind: 'version', code, version } } as never }), {
      onSuccess: ({ id }) => navigate(`/ban-nhap/${id}`),
    });
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{t('procedures.versions')}</h2>
      {command.error && <Failure error={command.error} />}
      {versions.length === 0 && <p className="m none0">{t('procedures.versions.none')}</p>}
      <ul className="card entries">
        {versions.map((row, index) => (
          <Version
            key={row.id}
            row={row}
            before={versions[index + 1]}
            onBegin={may.design ? () => begin(row.version) : undefined}
            onArchive={may.publish && row.state !== 'archived' ? () => setArchiving(row) : undefined}
          />
        ))}
      </ul>
      {archiving && <ArchiveWindow row={archiving} onClose={() => setArchiving(undefined)} />}
    </section>
  );
}

interface VersionProps {
  row: VersionRow;
  before?: VersionRow;
  onBegin?: () => void;
  onArchive?: () => void;
}

function Version({ row, before, onBegin, onArchive }: VersionProps) {
  const t = useT(messages);
  const lang = useLang();
  const file = useDownload();
  const { code, version, state } = row;
  const tone = state === 'in_force' ? 'badge ok' : state === 'planned' ? 'badge warn' : 'badge mute';
  return (
    <li className="entry thing version">
      <span className={tone}>{versionStateTexts[state][lang]}</span>
      <div className="grow">
        <Link href={`/${code}/ban/${version}`} className="link b">
          {t('procedures.versions.number', { version })}
        </Link>
        <div className="m s">
          {t('procedures.versions.from', { date: formatPlainDate(row.validFrom) })} ·{' '}
          {row.madeHere
            ? t('procedures.versions.by', { name: row.publishedBy?.name ?? '–', time: formatMoment(row.publishedAt, lang) })
            : t('procedures.versions.national')}
        </div>
        {file.error && <Failure error={file.error} />}
      </div>
      <div className="r wrap0">
        {before && (
          <Link href={`/${code}/so-sanh?tu=${code}@${before.version}&den=${code}@${version}`} className="btn q sm">
            {t('procedures.versions.compare')}
          </Link>
        )}
        <button
          type="button"
          className="btn q sm"
          aria-label={t('procedures.versions.exportOf', { version })}
          onClick={() =>
            void file.start(`/api/v1/staff/procedures/${code}/versions/${version}/export`, `thu-tuc-${code}-ban-${version}.json`)
          }
        >
          {t('procedures.versions.export')}
        </button>
        {onBegin && (
          <button type="button" className="btn sm" onClick={onBegin}>
            {t(state === 'in_force' || state === 'planned' ? 'procedures.versions.edit' : 'procedures.versions.restore', { version })}
          </button>
        )}
        {onArchive && (
          <button type="button" className="btn q sm" aria-label={t('procedures.versions.archiveOf', { version })} onClick={onArchive}>
            {t('procedures.versions.archive')}
          </button>
        )}
      </div>
    </li>
  );
}
