import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../i18n/useT.js';
import { formMessages } from './messages.js';

/** One answer: what was asked, what was said. `changeHref` leads to the question and back. */
export interface SummaryItem {
  /** Anchor that a summary of faults may jump to. */
  id?: string;
  label: string;
  value: ReactNode;
  note?: ReactNode;
  changeHref?: string;
}

/** Answers of one part, with one "change" link for the part or one at each answer. */
export function SummaryList({ title, changeHref, items }: { title: string; changeHref?: string; items: readonly SummaryItem[] }) {
  const t = useT(formMessages);
  const change = (href: string, what: string) => (
    <Link className="link link--edit" href={href}>
      {t('ui.form.change')}
      <span className="visually-hidden"> {what.toLocaleLowerCase('vi')}</span>
    </Link>
  );
  return (
    <section className="summary">
      <div className="summary__head">
        <h2>{title}</h2>
        {changeHref && change(changeHref, title)}
      </div>
      <dl>
        {items.map((item) => (
          <div
            key={item.id ? `${item.id}-${item.label}` : item.label}
            id={item.id}
            tabIndex={item.id ? -1 : undefined}
            className={item.changeHref ? 'summary__changeable' : undefined}
          >
            <dt>{item.label}</dt>
            <dd>
              {item.value}
              {item.note && <small>{item.note}</small>}
            </dd>
            {item.changeHref && <dd className="summary__change">{change(item.changeHref, item.label)}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
