import type { HelperMembership } from '@tinhso/assistance-contract';
import { formatPlainDate, Tag, useT, type Tone } from '@tinhso/ui';
import { helperMessages } from './messages.js';

const tones: Readonly<Record<HelperMembership['standing'], Tone>> = { active: 'ok', future: 'info', suspended: 'warn', over: 'plain' };

/** Teams of the helper: until when, for which fields, and how each stands. */
export function Memberships({ memberships }: { memberships: readonly HelperMembership[] }) {
  const t = useT(helperMessages);
  return (
    <ul className="rights">
      {memberships.map(({ id, team, unit, standing, validTo, fields }) => (
        <li className="card right" key={id}>
          <div className="right__head">
            <h3>{team}</h3>
            <Tag tone={tones[standing]}>{t(`assistance.standing.${standing}`)}</Tag>
          </div>
          <p>{unit}</p>
          <p className="small quiet">
            {t('assistance.desk.until', { day: formatPlainDate(validTo) })}
            {' · '}
            {fields ? t('assistance.desk.fields', { fields: fields.join(', ') }) : t('assistance.desk.everyField')}
          </p>
        </li>
      ))}
    </ul>
  );
}
