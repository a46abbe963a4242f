import { procedureActTexts, type HistoryEntry } from '@tinhso/procedures-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Who did what, newest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useT(messages);
  const lang = useLang();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{t('procedures.versions.history')}</h2>
      <ol className="story">
        {entries.map((entry, index) => (
          <li key={entry.at + String(index)}>
            <time className="m s num nw" dateTime={entry.at}>
              {formatMoment(entry.at, lang)}
            </time>
            <div>
              <b>{procedureActTexts[entry.act][lang]}</b>
              {entry.version !== undefined && ` · ${t('procedures.versions.number', { version: entry.version })}`}
              {entry.by && <span className="m"> · {entry.by.name}</span>}
              {entry.note && <p className="m">{entry.note}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
