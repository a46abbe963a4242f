import { isRole, roleTitles } from '@tinhso/organisations-contract';
import type { ProcedureDefinition } from '../../definition.js';
import type { StepUnit } from '../../process.js';
import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { House } from '../house.js';
import type { CheckRule } from '../rules/rule.js';

/** The kinds of unit that a step may fall to. */
function kindsOf({ kinds }: House, unit: StepUnit, { unitKind, unitName }: ProcedureDefinition['competence']): House['kinds'] {
  const named = (kind: string, name?: string) =>
    kinds.filter((each) => each.kind === kind && (name === undefined || each.names.includes(name)));
  if (unit === 'receiving') return named(unitKind, unitName);
  if (unit === 'parent') return named(unitKind, unitName).flatMap((each) => each.parents.flatMap((parent) => named(parent)));
  return named(unit.kind, unit.name);
}

const unitText = (unit: StepUnit, locale: 'vi' | 'en'): string => {
  if (unit === 'receiving') return locale === 'vi' ? 'nơi nhận hồ sơ' : 'the receiving unit';
  if (unit === 'parent') return locale === 'vi' ? 'cơ quan cấp trên' : 'the unit above';
  return unit.name ?? unit.kind;
};

/** In this province there is a unit for every step, and in it somebody who does it today. Asked only where the province is known. */
export const somebodyIsThere: CheckRule = ({ steps, definition, house }) => {
  if (!house) return [];
  const faults: CheckFault[] = [];
  const need = (unit: StepUnit, role: string, path: string, title: { vi: string; en: string }) => {
    const kinds = kindsOf(house, unit, definition.competence);
    if (kinds.length === 0) {
      const vi = `Tỉnh không có đơn vị cho “${title.vi}” (${unitText(unit, 'vi')}).`;
      faults.push(fault('unit-missing', `${path}/unit`, vi, `The province has no unit for “${title.en}” (${unitText(unit, 'en')}).`));
    } else if (!kinds.some((kind) => (kind.held[role] ?? 0) > 0)) {
      const name = isRole(role) ? roleTitles[role] : { vi: role, en: role };
      const vi = `Hôm nay không ai giữ vai trò ${name.vi} ở ${unitText(unit, 'vi')} để làm “${title.vi}”.`;
      const en = `Today nobody is ${name.en} in ${unitText(unit, 'en')} to do “${title.en}”.`;
      faults.push(fault('role-vacant', `${path}/role`, vi, en));
    }
  };
  steps.forEach((step, n) => {
    need(step.unit, step.role, `/steps/${n}`, step.title);
    step.consultations.forEach((asked, c) => need(asked.unit, asked.role, `/steps/${n}/consultations/${c}`, asked.title));
    // Where the owner of a wait is whoever does the step anyway, that was asked already.
    step.waits.forEach((wait, w) => {
      if (wait.owner !== step.role) need(step.unit, wait.owner, `/steps/${n}/waits/${w}`, step.title);
    });
  });
  return faults;
};
