import type { WorkingCalendar } from '@tinhso/kernel';
import { officeRuleKeys, type OfficeRuleDefinition } from '@tinhso/organisations-contract';
import { fits } from './office-rules.js';
import type { CalendarFile, ProvinceFile, ProvincePack } from './pack-files.js';

/** The calendar as the kernel reckons with it. */
export function toWorkingCalendar(file: CalendarFile, cutoff: string): WorkingCalendar {
  const { weekend, shifts, utcOffsetMinutes } = file;
  return {
    weekend,
    shifts,
    cutoff,
    utcOffsetMinutes,
    off: Object.fromEntries(file.off.map((day) => [day.date, day.name])),
    workedWeekends: file.workedWeekends.map((day) => day.date),
  };
}

/** The rules of a province: the national ones with its own values. */
export const provinceRules = (
  rules: readonly OfficeRuleDefinition[],
  { rules: own }: Pick<ProvinceFile, 'rules'>,
): OfficeRuleDefinition[] => rules.map((rule) => ({ ...rule, value: own[rule.key] ?? rule.value }));

function ruleFaults({ rules, province }: ProvincePack): string[] {
  const known = new Map(rules.map((rule) => [rule.key as string, rule]));
  const missing = officeRuleKeys.filter((key) => rules.filter((rule) => rule.key === key).length !== 1);
  const strange = Object.keys(province.rules).filter((key) => !known.has(key));
  return [
    ...missing.map((key) => `office-rules.json: ${key} has to stand there once`),
    ...rules
      .filter((rule) => !fits(rule.bounds, rule.value))
      .map(({ key }) => `office-rules.json: the value of ${key} is out of its bounds`),
    ...strange.map((key) => `province.json: there is no rule ${key}`),
    ...Object.entries(province.rules).flatMap(([key, value]) => {
      const rule = known.get(key);
      return rule && !fits(rule.bounds, value) ? [`province.json: the rule ${key} is out of its bounds`] : [];
    }),
  ];
}

/** What does not fit together in a pack whose files are right in shape. Empty when it can be loaded. */
export function packFaults(pack: ProvincePack): string[] {
  const { province, units, provinces, communes } = pack;
  const faults: string[] = ruleFaults(pack);
  const codes = units.map((unit) => unit.code);
  for (const code of codes.filter((each, index) => codes.indexOf(each) !== index)) faults.push(`units.csv: ${code} stands there twice`);
  const roots = units.filter((unit) => unit.parent_code === '');
  if (roots.length !== 1) faults.push(`units.csv: ${roots.length} units have no parent, there must be exactly one`);
  if (!provinces.some((each) => each.code === province.code)) faults.push(`province.json: no province has the code ${province.code}`);

  const own = communes.filter((commune) => commune.province_code === province.code);
  const ownCodes = new Set(own.map((commune) => commune.code));
  for (const unit of units) {
    if (unit.parent_code !== '' && !codes.includes(unit.parent_code))
      faults.push(`units.csv: ${unit.code} has the unknown parent ${unit.parent_code}`);
    if (!unit.code.startsWith(province.agencyCode)) faults.push(`units.csv: ${unit.code} does not begin with ${province.agencyCode}`);
    if (unit.commune_code !== '' && !ownCodes.has(unit.commune_code))
      faults.push(`units.csv: ${unit.code} is in ${unit.commune_code}, no commune of the province`);
  }
  for (const commune of own) {
    const committees = units.filter((unit) => unit.commune_code === commune.code && unit.kind === 'commune_committee');
    if (committees.length !== 1)
      faults.push(`units.csv: ${commune.full_name} (${commune.code}) has ${committees.length} committees, must have one`);
  }
  return faults;
}
