import type { PersonCard } from '@tinhso/identity-contract';
import { formatDate, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** Who was found, and what of theirs the own post reaches. */
export function PersonCardView({ person }: { person: PersonCard }) {
  const t = useT(messages);
  const { fullName, commune, phoneMasked, matters } = person;
  return (
    <section className="people-card" aria-label={fullName}>
      <h2>{fullName}</h2>
      <dl>
        {commune && (
          <div>
            <dt>{t('people.commune')}</dt>
            <dd>{commune}</dd>
          </div>
        )}
        {phoneMasked && (
          <div>
            <dt>{t('people.phone')}</dt>
            <dd className="num">{phoneMasked}</dd>
          </div>
        )}
      </dl>
      <h3>{t('people.matters')}</h3>
      {matters.length === 0 ? (
        <p className="m">{t('people.matters.none')}</p>
      ) : (
        <ul>
          {matters.map((matter) => (
            <li key={matter.id}>
              <Link href={`~/console/ho-so/${matter.id}`} className="b">
                {matter.title}
              </Link>
              <p className="m s num">
                {matter.code} · {matter.statusText} · {t('people.matters.since')} {formatDate(matter.since)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="m s">{t('people.recorded')}</p>
    </section>
  );
}
