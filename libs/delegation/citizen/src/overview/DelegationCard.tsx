import type { DelegationView } from '@tinhso/delegation-contract';
import { formatDate, LinkButton, Tag, useLang, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { messages } from '../messages.js';
import { groupsInWords, toneOf } from '../words.js';

/** A right in a list: who, what, until when, how it stands; what can be done with it. */
export function DelegationCard({ view, name, children }: { view: DelegationView; name: string; children?: ReactNode }) {
  const t = useT(messages);
  const lang = useLang();
  const { id, state, role, groups, until } = view;
  return (
    <li className="card right">
      <div className="right__head">
        <h3>{name}</h3>
        <Tag tone={toneOf[state]}>{t(`delegation.state.${state}`)}</Tag>
      </div>
      <p>{role === 'guardian' || role === 'representative' ? t(`delegation.role.${role}`) : groupsInWords(groups, lang)}</p>
      <p className="small quiet">{until ? t('delegation.until', { day: formatDate(lastMoment(until)) }) : t('delegation.noEnd')}</p>
      <div className="btns">
        {children}
        <LinkButton look="quiet" small href={`/ca-nhan/uy-quyen/${id}`}>
          {t('delegation.details')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </LinkButton>
      </div>
    </li>
  );
}

/** Rights end as a day begins: what people call the last day is the one before. */
export const lastMoment = (until: string): Date => new Date(Date.parse(until) - 1);
