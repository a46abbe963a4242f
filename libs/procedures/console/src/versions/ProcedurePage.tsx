import type { StaffMe } from '@tinhso/identity-contract';
import { procedureScopes, type DesignedDetail } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { AreaPage, Glyph, LoadFailed, Waiting } from '@tinhso/ui/console';
import { Link } from 'wouter';
import { messages as listMessages } from '../list/messages.js';
import { useDesignedDetail } from '../queries.js';
import { DraftList } from './DraftList.js';
import { HistoryList } from './HistoryList.js';
import { messages } from './messages.js';
import { VersionTable } from './VersionTable.js';

/** Whether there are two of anything to compare. */
const comparable = ({ drafts, versions }: DesignedDetail): boolean => drafts.length + versions.length > 1;

/** One procedure: what is being worked on, its versions, who did what. */
export function ProcedurePage({ code, me }: { code: string; me: StaffMe }) {
  const t = useT(messages);
  const tList = useT(listMessages);
  const lang = useLang();
  const { data, error, isPending, refetch } = useDesignedDetail(code);
  const may = { design: me.scopes.includes(procedureScopes.design), publish: me.scopes.includes(procedureScopes.publish) };
  return (
    <AreaPage
      title={data ? data.title[lang] || data.title.vi : code}
      note={code}
      tools={
        <>
          {data && comparable(data) && (
            <Link href={`/${code}/so-sanh`} className="btn lg">
              {t('procedures.compare')}
            </Link>
          )}
          <Link href="/" className="btn lg">
            <Glyph name="left" />
            {t('procedures.versions.back')}
          </Link>
        </>
      }
    >
      {error && <LoadFailed error={error} onRetry={() => refetch()} />}
      {isPending && <Waiting label={tList('procedures.list.loading')} />}
      {data && (
        <div className="sheetlike versions">
          <DraftList drafts={data.drafts} />
          <VersionTable code={code} versions={data.versions} may={may} />
          <HistoryList entries={data.history} />
        </div>
      )}
    </AreaPage>
  );
}
