import { ROLE_SCOPES, isRole, roleTitles } from '@tinhso/organisations-contract';
import { fault } from '../make-fault.js';
import type { CheckFault } from '../fault.js';
import type { CheckRule } from '../rules/rule.js';
import { isWorkStatus, workRules } from './statuses.js';

const ASK_SUPPLEMENT = 'dossier.request-supplement';
const ASK_PAYMENT = 'dossier.request-payment';
const GIVE_OPINION = 'dossier.give-opinion';

const nameOf = (role: string, locale: 'vi' | 'en'): string => (isRole(role) ? roleTitles[role][locale] : role);

/** Whoever is named to do something may do it. */
export const rolesMayAct: CheckRule = ({ steps }) => {
  const faults: CheckFault[] = [];
  const need = (role: string, scope: string, path: string, what: { vi: string; en: string }) => {
    if (ROLE_SCOPES[role]?.includes(scope)) return;
    const vi = `${nameOf(role, 'vi')} không có quyền ${what.vi}.`;
    faults.push(fault('role-powerless', path, vi, `A ${nameOf(role, 'en')} may not ${what.en}.`));
  };
  steps.forEach((step, n) => {
    const path = `/steps/${n}`;
    if (isWorkStatus(step.status))
      need(step.role, workRules[step.status].scope, `${path}/role`, {
        vi: `làm bước “${step.title.vi}”`,
        en: `do the step “${step.title.en}”`,
      });
    step.waits.forEach((wait, w) =>
      need(wait.owner, wait.for === 'applicant' ? ASK_SUPPLEMENT : ASK_PAYMENT, `${path}/waits/${w}/owner`, {
        vi: `theo dõi việc chờ ở bước “${step.title.vi}”`,
        en: `watch what is waited for at “${step.title.en}”`,
      }),
    );
    step.consultations.forEach((consultation, c) =>
      need(consultation.role, GIVE_OPINION, `${path}/consultations/${c}/role`, {
        vi: `trả lời “${consultation.title.vi}”`,
        en: `answer “${consultation.title.en}”`,
      }),
    );
  });
  return faults;
};
