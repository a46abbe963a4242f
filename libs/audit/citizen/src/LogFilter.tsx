import type { AccessLogSummary } from '@tinhso/audit-contract';
import { Button, RadioGroup, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import type { AccessLogFilter } from './queries.js';

/** Narrows the log to a year and an office; folded away until it is wanted. */
export function LogFilter({
  summary,
  filter,
  onChange,
}: {
  summary: AccessLogSummary;
  filter: AccessLogFilter;
  onChange: (filter: AccessLogFilter) => void;
}) {
  const t = useT(messages);
  const [open, setOpen] = useState(false);
  const { year, unitId } = filter;
  const office = summary.offices.find(({ id }) => id === unitId)?.name;
  const chosen = [year, office].filter(Boolean).join(', ');
  return (
    <div className="log__filter">
      <Button look="secondary" small icon="filter" aria-expanded={open} aria-controls="log-filter" onClick={() => setOpen(!open)}>
        {chosen ? `${t('accessLog.filter')}: ${chosen}` : t('accessLog.filter')}
      </Button>
      <div id="log-filter" className="card" hidden={!open}>
        <RadioGroup
          id="log-year"
          label={t('accessLog.filter.year')}
          value={String(year ?? '')}
          onChange={(value) => onChange({ ...(value ? { year: Number(value) } : {}), ...(unitId ? { unitId } : {}) })}
          options={[
            { value: '', label: t('accessLog.filter.anyYear') },
            ...summary.years.map((each) => ({ value: String(each), label: each })),
          ]}
        />
        {summary.offices.length > 0 && (
          <RadioGroup
            id="log-office"
            label={t('accessLog.filter.office')}
            value={unitId ?? ''}
            onChange={(value) => onChange({ ...(year ? { year } : {}), ...(value ? { unitId: value } : {}) })}
            options={[
              { value: '', label: t('accessLog.filter.anyOffice') },
              ...summary.offices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
    </div>
  );
}
