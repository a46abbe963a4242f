import { countOf, holds, type Channel, type LogicFacts } from '../../condition.js';
import type { FeeRule } from '../../definition.js';
import jsonLogic from 'json-logic-js';
import type { CheckFault } from '../fault.js';
import { answersIn } from '../logic/walk.js';
import { fault } from '../make-fault.js';
import { addDays, isDay } from '../scenarios/days.js';
import { scenariosIn, type Scenarios } from '../scenarios/scenarios.js';
import { spaceOf } from '../scenarios/space.js';
import { counterExampleOf } from '../scenarios/told.js';
import type { Subject } from '../subject.js';
import type { CheckRule } from './rule.js';

/** Every application is judged by every fee, on every channel and day on which one changes; altogether about so often. */
const JUDGEMENTS = 40_000;

const inForce = (fee: FeeRule, day: string): boolean => fee.validFrom <= day && (fee.validTo === undefined || day <= fee.validTo);

/** Days on which the fee may change, from the first day of the version on. */
function turningDays({ definition, today }: Subject): string[] {
  const days = definition.fees.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [validTo, addDays(validTo, 1)] : [])]);
  return [...new Set([today, ...days.filter((day) => isDay(day) && day > today)])].sort();
}

/** An application that could be sent: what the rules across fields refuse is not. */
const isSendable = ({ definition }: Subject, facts: LogicFacts): boolean =>
  definition.form.rules.every(
    (rule) => !rule.needs.every((key) => facts.answers[key] !== undefined) || !holds(rule.when, facts) || holds(rule.check, facts),
  );

/** Every application of a day that the fee rules can tell apart: what is a limit in days lies elsewhere on another day. */
function applicationsOn(subject: Subject, today: string, atMost: number): Scenarios {
  const { definition, channels } = subject;
  const logics = definition.fees.flatMap(({ when, count }) => [when, count]).filter((each) => each !== undefined);
  const thatDay = { ...subject, today };
  const space = { ...spaceOf(thatDay, logics), channels: channels.slice(0, 1), days: [today] };
  const { all, exhaustive } = scenariosIn(thatDay, space, atMost);
  return { all: all.filter((facts) => isSendable(subject, facts)), exhaustive };
}

/** For everybody, on every channel and from every day on, it is said what it costs: an amount, nothing, or in words who sets it. */
export const everyFeeIsDefined: CheckRule = (subject) => {
  const { definition, channels } = subject;
  const days = turningDays(subject);
  const faults = new Map<string, CheckFault>();
  const applied = new Set<FeeRule>();
  const atMost = Math.ceil(JUDGEMENTS / Math.max(1, days.length * channels.length * definition.fees.length));
  let exhaustive = true;
  for (const day of days) {
    const tried = applicationsOn(subject, day, atMost);
    exhaustive &&= tried.exhaustive;
    for (const channel of channels) for (const each of tried.all) judge({ ...each, channel, today: day });
  }

  function judge(facts: LogicFacts): void {
    const applying = definition.fees.filter(
      (fee) => inForce(fee, facts.today) && fee.channels.includes(facts.channel) && holds(fee.when, facts),
    );
    for (const fee of applying) applied.add(fee);
    if (applying.length === 0 && !faults.has('')) faults.set('', undefinedFee(subject, facts));
    for (const [n, fee] of applying.entries()) {
      const twin = applying.findIndex((other) => other.key === fee.key);
      if (twin < n && !faults.has(`twice ${fee.key}`)) faults.set(`twice ${fee.key}`, twiceFee(subject, fee, facts));
      if (fee.count !== undefined && !faults.has(`count ${fee.key}`) && !countable(fee, facts))
        faults.set(`count ${fee.key}`, uncountableFee(subject, fee, facts));
    }
  }
  const last = days.at(-1) ?? subject.today;
  const idle = exhaustive ? definition.fees.filter((fee) => !applied.has(fee) && (fee.validTo ?? last) >= subject.today) : [];
  return [...faults.values(), ...idle.map((fee) => neverFee(subject, fee)), ...datedFaults(subject)];
};

/** A number of pieces comes out once everything that it is counted from is answered. */
function countable(fee: FeeRule, facts: LogicFacts): boolean {
  if (fee.count === undefined || answersIn(fee.count).some((key) => facts.answers[key] === undefined)) return true;
  const value: unknown = jsonLogic.apply(fee.count, facts);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && countOf(fee.count, facts) === value;
}

const pathOf = ({ definition }: Subject, fee: FeeRule): string => `/fees/${definition.fees.indexOf(fee)}`;

function undefinedFee(subject: Subject, facts: LogicFacts): CheckFault {
  const vi = 'Có trường hợp không quy tắc nào nói phải trả bao nhiêu. Miễn phí thì ghi một dòng 0 đồng.';
  const en = 'There is a case in which no rule says what it costs. If it is free, say so with an amount of 0.';
  return fault('fee-undefined', '/fees', vi, en, counterExampleOf(subject, facts));
}

function twiceFee(subject: Subject, fee: FeeRule, facts: LogicFacts): CheckFault {
  const vi = `“${fee.label.vi}” được tính hai lần trong cùng một trường hợp.`;
  return fault(
    'fee-twice',
    pathOf(subject, fee),
    vi,
    `“${fee.label.en}” is charged twice in the same case.`,
    counterExampleOf(subject, facts),
  );
}

function uncountableFee(subject: Subject, fee: FeeRule, facts: LogicFacts): CheckFault {
  const vi = `Số lượng của “${fee.label.vi}” không phải số đếm được.`;
  const en = `The count of “${fee.label.en}” is no number that can be counted.`;
  return fault('fee-count', `${pathOf(subject, fee)}/count`, vi, en, counterExampleOf(subject, facts));
}

function neverFee(subject: Subject, fee: FeeRule): CheckFault {
  const vi = `Không ai trả “${fee.label.vi}”: quy tắc không bao giờ áp dụng.`;
  return fault('fee-never', pathOf(subject, fee), vi, `Nobody pays “${fee.label.en}”: the rule never applies.`);
}

const sameFee = (a: FeeRule, b: FeeRule): boolean => a.key === b.key || a.label.vi === b.label.vi;
const share = (a: readonly Channel[], b: readonly Channel[]): boolean => a.some((each) => b.includes(each));

/** Dates that contradict themselves, and holes between the dates of one fee. */
function datedFaults(subject: Subject): CheckFault[] {
  const { fees } = subject.definition;
  return fees.flatMap((fee) => {
    const { validTo } = fee;
    if (validTo === undefined) return [];
    const path = `${pathOf(subject, fee)}/validTo`;
    if (validTo < fee.validFrom)
      return [fault('fee-dates', path, `“${fee.label.vi}” hết hạn trước khi có hiệu lực.`, `“${fee.label.en}” ends before it begins.`)];
    const later = fees.filter(
      (each) => each !== fee && sameFee(each, fee) && share(each.channels, fee.channels) && each.validFrom > validTo,
    );
    const next = later.map(({ validFrom }) => validFrom).sort()[0];
    if (next === undefined || next <= addDays(validTo, 1) || next <= subject.today) return [];
    const vi = `“${fee.label.vi}” hết ngày ${validTo}, mức sau chỉ có từ ${next}: ở giữa không có mức nào.`;
    return [fault('fee-gap', path, vi, `“${fee.label.en}” ends on ${validTo} and goes on only from ${next}: between them there is none.`)];
  });
}
