import { holds, type Logic } from '../../condition.js';
import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import { scenariosIn } from '../scenarios/scenarios.js';
import { spaceOf } from '../scenarios/space.js';
import { counterExampleOf } from '../scenarios/told.js';
import type { Subject } from '../subject.js';
import type { CheckRule } from './rule.js';

/** Whether some answers make a condition hold; undefined when that cannot be told for sure. */
function opens(subject: Subject, conditions: readonly (Logic | undefined)[]): { ever: boolean; example?: CheckFault['counterExample'] } {
  const given = conditions.filter((each) => each !== undefined);
  if (given.length === 0) return { ever: true };
  const { all, exhaustive } = scenariosIn(subject, spaceOf(subject, given));
  const ever = !exhaustive || all.some((facts) => given.every((each) => holds(each, facts)));
  return { ever, ...(all[0] ? { example: counterExampleOf(subject, all[0]) } : {}) };
}

/** Every page and every question is shown to somebody. */
export const everyQuestionIsAskedOfSomebody: CheckRule = (subject) =>
  subject.pages.flatMap(({ page, path }) => {
    const shown = opens(subject, [page.when]);
    if (!shown.ever) {
      const vi = `Không ai thấy trang “${page.title.vi}”: điều kiện của trang không bao giờ đúng.`;
      return [
        fault('page-never', `${path}/when`, vi, `Nobody sees the page “${page.title.en}”: its condition never holds.`, shown.example),
      ];
    }
    if (page.fields.length === 0 && !page.papers?.length)
      return [fault('page-empty', path, `Trang “${page.title.vi}” không hỏi gì.`, `The page “${page.title.en}” asks nothing.`)];
    return page.fields.flatMap((field, f) => {
      if (field.when === undefined) return [];
      const asked = opens(subject, [page.when, field.when]);
      if (asked.ever) return [];
      const vi = `Không ai được hỏi “${field.label.vi}”: điều kiện của câu hỏi không bao giờ đúng.`;
      const en = `Nobody is asked “${field.label.en}”: its condition never holds.`;
      return [fault('field-never', `${path}/fields/${f}/when`, vi, en, asked.example)];
    });
  });

/** Rules across fields can be kept by somebody, and broken by somebody. */
export const rulesCanBeKept: CheckRule = (subject) =>
  subject.definition.form.rules.flatMap((rule, n) => {
    const { all, exhaustive } = scenariosIn(subject, spaceOf(subject, [rule.when, rule.check].filter(Boolean), rule.needs));
    const path = `/form/rules/${n}`;
    const judged = all.filter(({ answers }) => rule.needs.every((key) => answers[key] !== undefined));
    if (judged.length === 0) {
      const vi = `Quy tắc “${rule.key}” không bao giờ được xét: các câu nó cần không cùng lúc có câu trả lời.`;
      return [fault('rule-idle', `${path}/needs`, vi, `The rule “${rule.key}” is never judged: what it needs is never answered together.`)];
    }
    if (!exhaustive) return [];
    const applying = judged.filter((facts) => holds(rule.when, facts));
    const example = judged[0] && counterExampleOf(subject, judged[0]);
    if (applying.length === 0) {
      const vi = `Điều kiện của quy tắc “${rule.key}” không bao giờ đúng.`;
      return [fault('rule-idle', `${path}/when`, vi, `The condition of the rule “${rule.key}” never holds.`, example)];
    }
    if (!applying.some((facts) => holds(rule.check, facts))) {
      const vi = `Không ai đáp ứng được quy tắc “${rule.key}”.`;
      return [fault('rule-impossible', `${path}/check`, vi, `Nobody can satisfy the rule “${rule.key}”.`, example)];
    }
    if (applying.every((facts) => holds(rule.check, facts))) {
      const vi = `Quy tắc “${rule.key}” không bao giờ bị vi phạm, nên không kiểm tra được gì.`;
      return [fault('rule-idle', `${path}/check`, vi, `The rule “${rule.key}” is never broken, so it checks nothing.`, example)];
    }
    return [];
  });
