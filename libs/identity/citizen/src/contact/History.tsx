import type { ContactHistoryEntry } from '@tinhso/identity-contract';
import { formatMoment, Timeline, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What phone and e-mail were, the newest first. */
export function History({ entries }: { entries: ContactHistoryEntry[] }) {
  const t = useT(messages);
  const lang = useLang();
  if (entries.length === 0) return <p className="quiet">{t('contact.historyEmpty')}</p>;
  return (
    <Timeline
      entries={entries.map(({ id, channel, oldMasked, newMasked, how, at }) => ({
        key: id,
        phase: 'done',
        title: t(`contact.${channel}`),
        time: { iso: at, text: formatMoment(at, lang) },
        children: (
          <>
            <p className="num">{t('contact.historyLine', { from: oldMasked ?? t('contact.none'), to: newMasked ?? t('contact.none') })}</p>
            <p className="quiet">{t(`contact.how.${how}`)}</p>
          </>
        ),
      }))}
    />
  );
}
