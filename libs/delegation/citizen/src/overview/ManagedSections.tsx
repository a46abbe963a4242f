import type { ChildView, CompanyView, DelegationView } from '@tinhso/delegation-contract';
import { Button, formatPlainDate, LinkButton, Section, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { useActFor } from '../acting/useActFor.js';
import { messages } from '../messages.js';
import type { useDelegationAct } from '../queries.js';
import { isOpen } from '../words.js';
import { EndButton } from './EndButton.js';
import { OthersList } from './GivenSection.js';

type Acting = ReturnType<typeof useDelegationAct>;

/** Children for whom I file. */
export function ChildrenSection({ items, acting }: { items: readonly ChildView[]; acting: Acting }) {
  const t = useT(messages);
  return (
    <Section title={t('delegation.children')} id="children">
      {items.length === 0 && <p>{t('delegation.children.none')}</p>}
      {items.map((child) => (
        <Managed
          key={child.id}
          name={child.name}
          mine={child.mine}
          others={child.others}
          acting={acting}
          invite={{ label: t('delegation.child.invite'), name: t('delegation.child.inviteOf', { name: child.name }), id: child.id }}
        >
          <p>{t('delegation.child.born', { day: formatPlainDate(child.birthDate) })}</p>
          <p className="small quiet">{t('delegation.child.until', { day: formatPlainDate(child.majorityOn) })}</p>
        </Managed>
      ))}
      <LinkButton look="secondary" icon="plus" href="/ca-nhan/uy-quyen/con">
        {t('delegation.child.add')}
      </LinkButton>
    </Section>
  );
}

/** Businesses that I represent. */
export function CompaniesSection({ items, acting }: { items: readonly CompanyView[]; acting: Acting }) {
  const t = useT(messages);
  return (
    <Section title={t('delegation.companies')} id="companies">
      {items.length === 0 && <p>{t('delegation.companies.none')}</p>}
      {items.map((company) => (
        <Managed
          key={company.id}
          name={company.name}
          mine={company.mine}
          others={company.members}
          acting={acting}
          invite={{ label: t('delegation.company.invite'), name: t('delegation.company.inviteOf', { name: company.name }), id: company.id }}
        >
          <p>{company.position}</p>
          <p className="small quiet num">{t('delegation.company.tax', { code: company.taxCode })}</p>
        </Managed>
      ))}
      <LinkButton look="secondary" icon="plus" href="/ca-nhan/uy-quyen/co-so">
        {t('delegation.company.add')}
      </LinkButton>
    </Section>
  );
}

interface ManagedProps {
  name: string;
  mine: DelegationView;
  others: readonly DelegationView[];
  acting: Acting;
  invite: { label: string; name: string; id: string };
  children: ReactNode;
}

function Managed({ name, mine, others, acting, invite, children }: ManagedProps) {
  const t = useT(messages);
  const actFor = useActFor();
  const open = others.filter(isOpen);
  return (
    <div className="card right">
      <h3>{name}</h3>
      {children}
      <div className="btns">
        <Button small aria-label={t('delegation.actFor', { name })} onClick={() => actFor(mine)}>
          {t('delegation.actNow')}
        </Button>
        <LinkButton small look="secondary" href={`/ca-nhan/uy-quyen/cap?cho=${invite.id}`}>
          {invite.label}
          <span className="visually-hidden">{`: ${name}`}</span>
        </LinkButton>
        <LinkButton look="quiet" small href={`/ca-nhan/uy-quyen/${mine.id}`}>
          {t('delegation.details')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </LinkButton>
        <EndButton view={mine} acting={acting} />
      </div>
      {open.length > 0 && (
        <div className="right__others">
          <h4>{t('delegation.others')}</h4>
          <OthersList rights={open} acting={acting} />
        </div>
      )}
    </div>
  );
}
