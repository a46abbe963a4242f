import { useInfiniteQuery } from '@tanstack/react-query';
import type { AccessFlag } from '@tinhso/audit-contract';
import { useApi, useT } from '@tinhso/ui';
import { LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { AuditFrame } from './AuditFrame.js';
import { ExamineWindow } from './ExamineWindow.js';
import { FlagRow } from './FlagRow.js';
import { messages } from './messages.js';
import { auditPaths } from './paths.js';
import { flagsOptions } from './queries.js';

/** Signs of unusual access: those that wait, or those that were examined. */
export function FlagsPage({ state }: { state: 'open' | 'examined' }) {
  const t = useT(messages);
  const flags = useInfiniteQuery(flagsOptions(useApi(), state));
  const [asked, setAsked] = useState<AccessFlag>();
  const items = flags.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AuditFrame place={state === 'open' ? 'flags' : 'examined'}>
      <div aria-busy={flags.isPending}>
        {state === 'open' && items.length > 0 && <p className="m audit-lead">{t('audit.flags.lead')}</p>}
        {flags.isPending && <Waiting label={t('audit.loading')} />}
        {flags.isError && !flags.data && <LoadFailed error={flags.error} onRetry={() => flags.refetch()} />}
        {flags.data && items.length === 0 && <NoFlags state={state} />}
        {items.length > 0 && (
          <ul className="audit-list">
            {items.map((flag) => (
              <FlagRow key={flag.id} flag={flag} onExamine={() => setAsked(flag)} />
            ))}
          </ul>
        )}
        {flags.hasNextPage && (
          <div className="more">
            <button type="button" className="btn md" onClick={() => void flags.fetchNextPage()}>
              {t(flags.isFetchingNextPage ? 'audit.loading' : 'audit.more')}
            </button>
          </div>
        )}
      </div>
      {asked && <ExamineWindow flag={asked} onClose={() => setAsked(undefined)} />}
    </AuditFrame>
  );
}

function NoFlags({ state }: { state: 'open' | 'examined' }) {
  const t = useT(messages);
  const open = state === 'open';
  return (
    <div className="empty">
      <h2>{t(open ? 'audit.flags.empty' : 'audit.flags.noneExamined')}</h2>
      <p>{t(open ? 'audit.flags.emptyDetail' : 'audit.flags.noneExaminedDetail')}</p>
      <div className="r">
        <Link className="btn p lg" href={open ? auditPaths.search : auditPaths.flags}>
          {t(open ? 'audit.nav.search' : 'audit.flags.toOpen')}
        </Link>
      </div>
    </div>
  );
}
