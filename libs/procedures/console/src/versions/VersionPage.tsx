import type { DraftView } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { Workbench } from '../bench/Workbench.js';
import { messages as listMessages } from '../list/messages.js';
import { useVersion } from '../queries.js';
import { messages } from './messages.js';

/** A published version on the bench, to be looked at: nothing of it can be changed. */
export function VersionPage({ code, version }: { code: string; version: number }) {
  const t = useT(messages);
  const tList = useT(listMessages);
  const { data, error, refetch } = useVersion(code, version);
  if (data) {
    const shown: DraftView = {
      id: data.id,
      code,
      title: data.definition.shortTitle.vi,
      state: 'published',
      origin: data.madeHere ? 'version' : 'pack',
      changedAt: data.publishedAt,
      revision: 1,
      content: data.definition,
      publishedAs: data.version,
      actions: [],
      history: [],
    };
    return (
      <div className="work one">
        <Workbench draft={shown} />
      </div>
    );
  }
  return (
    <AreaPage title={t('procedures.versions.number', { version })} note={code}>
      {error ? <LoadFailed error={error} onRetry={() => refetch()} /> : <Waiting label={tList('procedures.list.loading')} rows={8} />}
    </AreaPage>
  );
}
