import type { ErasureLine } from '@tinhso/privacy-contract';
import { formatDate, Section, SummaryList, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What goes, with counts; what stays, with the rule that holds it. */
export function PreviewLines({ lines }: { lines: readonly ErasureLine[] }) {
  const t = useT(messages);
  const held = lines.flatMap((line) => line.held.map((each) => ({ what: line.what, ...each })));
  return (
    <Section>
      <SummaryList
        title={t('privacy.erase.goes')}
        items={lines
          .filter(({ erased }) => erased > 0)
          .map(({ what, erased }) => ({ label: what, value: t('privacy.erase.goesCount', { count: erased }) }))}
      />
      {held.length === 0 ? (
        <p className="quiet">{t('privacy.erase.nothingHeld')}</p>
      ) : (
        <SummaryList
          title={t('privacy.erase.stays')}
          items={held.map(({ what, count, basis, until }) => ({
            label: t('privacy.erase.staysCount', { what, count }),
            value: basis,
            note: until ? t('privacy.erase.until', { day: formatDate(until) }) : undefined,
          }))}
        />
      )}
    </Section>
  );
}
