import type { StaffMe } from '@tinhso/identity-contract';
import { ROLE_SCOPES, roles, roleTitles } from '@tinhso/organisations-contract';
import { useLang, useT } from '@tinhso/ui';
import { AreaPage } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { scopeTexts } from '../scope-texts.js';
import { StaffNav } from '../StaffNav.js';

/** What each role may do, in plain words, from the very list the server judges by. */
export function RolesPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <AreaPage title={t('staffing.roles')} side={<StaffNav current="/vai-tro" scopes={me.scopes} />}>
      <p className="lead1">{t('staffing.roles.lead')}</p>
      <table className="grid roles">
        <caption className="sr">{t('staffing.roles')}</caption>
        <thead>
          <tr>
            <th>{t('staffing.col.role')}</th>
            <th>{t('staffing.roles.may')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{roleTitles[role][lang]}</th>
              <td>
                <ul>
                  {(ROLE_SCOPES[role] ?? [])
                    .filter((scope) => scope !== 'account.self')
                    .map((scope) => (
                      <li key={scope}>{scopeTexts[scope]?.[lang] ?? scope}</li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </AreaPage>
  );
}
