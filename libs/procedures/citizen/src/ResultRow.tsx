import type { ProcedureSummary } from '@tinhso/procedures-contract';
import { Icon, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { Highlighted } from './Highlighted.js';
import { messages } from './messages.js';

/** A procedure that was found: its name, when it is the right one, how long it takes and what it costs. */
export function ResultRow({ procedure, query }: { procedure: ProcedureSummary; query: string }) {
  const t = useT(messages);
  const lang = useLang();
  const { code, title, summary, time, fee, applyHere, field } = procedure;
  return (
    <li>
      <Link className="row row--result" href={`/thu-tuc/${code}`}>
        <div className="row__body">
          <h2>
            <Highlighted text={title[lang]} query={query} />
          </h2>
          <p className={summary ? undefined : 'quiet small'}>{summary ? <Highlighted text={summary[lang]} query={query} /> : field}</p>
          <div className="meta">
            <span>
              <Icon name="clock" />
              {time.text[lang]}
            </span>
            <span>
              <Icon name="money" />
              {fee.text[lang]}
            </span>
            {applyHere && (
              <span className="meta__here">
                <Icon name="check" />
                {t('procedures.search.here')}
              </span>
            )}
          </div>
        </div>
      </Link>
    </li>
  );
}
