import type { OfficeRuleSheet } from '@tinhso/organisations-contract';
import { useT } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { messages } from './messages.js';

/** Which unit's rules are shown; those that decided something themselves come first. */
export function UnitChooser({ sheet: { unit, units } }: { sheet: OfficeRuleSheet }) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const deciding = units.filter(({ decided }) => decided > 0);
  const options = (each: OfficeRuleSheet['units']) =>
    each.map(({ id, name, decided }) => (
      <option key={id} value={id}>
        {decided > 0 ? t('rules.unitDecided', { name, count: decided }) : name}
      </option>
    ));
  if (units.length < 2) return null;
  return (
    <select className="in" aria-label={t('rules.unit')} value={unit.id} onChange={(event) => navigate(`/${event.target.value}`)}>
      {deciding.length > 0 && <optgroup label={t('rules.deciding')}>{options(deciding)}</optgroup>}
      <optgroup label={t('rules.others')}>{options(units.filter(({ decided }) => decided === 0))}</optgroup>
    </select>
  );
}
