import type { OfficeRuleView } from '@tinhso/organisations-contract';
import { useT } from '@tinhso/ui';
import { AreaPage, LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { ChangeWindow } from './ChangeWindow.js';
import { messages } from './messages.js';
import { useOfficeRules } from './queries.js';
import { RuleGroup } from './RuleGroup.js';
import { UnitChooser } from './UnitChooser.js';

const groups = ['receipt', 'clock', 'watch', 'others'] as const;

/** The rules of one unit: what holds, where it is written, who decided otherwise, and deciding it. */
export function OfficeRulesPage({ unitId }: { unitId?: string }) {
  const t = useT(messages);
  const { data, error, isPending, refetch } = useOfficeRules(unitId);
  const [changing, setChanging] = useState<OfficeRuleView>();
  return (
    <AreaPage title={t('rules.title')} note={data?.unit.name} tools={data && <UnitChooser sheet={data} />}>
      {isPending && <Waiting label={t('rules.loading')} rows={8} />}
      {error && !data && <LoadFailed error={error} onRetry={() => refetch()} />}
      {data?.items.length === 0 && (
        <div className="empty">
          <h2>{t('rules.none')}</h2>
          <p>{t('rules.noneDetail')}</p>
        </div>
      )}
      {data && data.items.length > 0 && (
        <>
          <p className="lead1">{t('rules.lead')}</p>
          {groups.map((group) => (
            <RuleGroup key={group} group={group} rules={data.items.filter((rule) => rule.group === group)} onChange={setChanging} />
          ))}
        </>
      )}
      {data && changing && <ChangeWindow rule={changing} sheet={data} onClose={() => setChanging(undefined)} />}
    </AreaPage>
  );
}
